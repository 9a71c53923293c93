import { GetDatabasesCommand, GetTableCommand, GlueClient } from '@aws-sdk/client-glue';
import { setupServer } from 'msw/node';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Responder } from '../../src/contract/call.ts';
import { createFault } from '../../src/contract/fault.ts';
import { countExchanges } from '../../src/handlers/count-exchanges.ts';
import type { Exchange } from '../../src/handlers/exchange.ts';
import { GlueRequestHandler } from '../../src/handlers/glue-request-handler.ts';
import { glueHandlers } from '../../src/handlers/msw.ts';
import { toOfflineConfig } from '../../src/handlers/to-offline-config.ts';
import { answerOthers } from '../../src/model/answer-others.ts';
import { parseRecording } from '../../src/recording/parse-recording.ts';
import { replay } from '../../src/replay/replay.ts';
import { startServer } from '../../src/server/start-server.ts';
import { recordingOf } from '../cli/run-cli.ts';

const input = { DatabaseName: 'sales', Name: 'orders' };
const output = { Table: { Name: 'orders', DatabaseName: 'sales', CreateTime: 1_763_683_200.5, StorageDescriptor: { Columns: [{ Name: 'id', Type: 'bigint' }], Compressed: false } } };
const databases = { DatabaseList: [{ Name: 'sales', Parameters: { owner: 'etl' } }] };
const interactions = [
  { operation: 'GetTable', input, output },
  { operation: 'GetDatabases', input: {}, output: databases },
  { operation: 'GetTable', input: { ...input, Name: 'gone' }, fault: { name: 'EntityNotFoundException', message: 'Table gone not found.', status: 400 } },
  { operation: 'GetTable', input: { ...input, Name: 'teapot' }, fault: { name: 'TeapotException', status: 418 } },
];
const recorded = (...list: readonly unknown[]) => parseRecording(recordingOf(...list), 'tables.json');

/** The ways in which a client is answered; each gives one, and says what was seen. */
const ways: Readonly<Record<string, (responder: Responder, seen: Exchange[]) => GlueClient | Promise<GlueClient>>> = {
  GlueRequestHandler(responder, seen) {
    return new GlueClient(toOfflineConfig({ requestHandler: new GlueRequestHandler(responder, { observe: (one) => seen.push(one) }), maxAttempts: 1 }));
  },
  MSW(responder, seen) {
    const server = setupServer(...glueHandlers(responder, { observe: (one) => seen.push(one) }));
    server.listen();
    onTestFinished(() => server.close());
    return new GlueClient(toOfflineConfig({ maxAttempts: 1 }));
  },
};

describe.each(Object.entries(ways))('through %s', (_, open) => {
  test('GetTable and GetDatabases are answered from a recording, read by the real SDK, without violations', async () => {
    const seen: Exchange[] = [];
    const client = await open(replay({ recordings: [recorded(...interactions)] }), seen);
    const { Table } = await client.send(new GetTableCommand(input));
    expect(Table).toEqual({ ...output.Table, CreateTime: new Date(1_763_683_200_500) });
    expect((await client.send(new GetDatabasesCommand({}))).DatabaseList).toEqual(databases.DatabaseList);
    expect(seen).toMatchObject([{ call: { operation: 'GetTable', input }, violations: [] }, { call: { operation: 'GetDatabases' }, violations: [] }]);
  });

  test.each([
    ['gone', { name: 'EntityNotFoundException', message: 'Table gone not found.', $metadata: { httpStatusCode: 400 } }],
    ['teapot', { name: 'TeapotException', $metadata: { httpStatusCode: 418 } }],
    ['never recorded', { name: 'GLUE_RECORDING_NO_MATCH' }],
  ])('a table that is %s fails as recorded, or with what is recorded', async (Name, error) => {
    const client = await open(replay({ recordings: [recorded(...interactions)] }), []);
    await expect(client.send(new GetTableCommand({ ...input, Name }))).rejects.toMatchObject(error);
  });

  test('a responder of the user answers, asynchronously too; what it says wrong is reported and sent all the same', async () => {
    const seen: Exchange[] = [];
    const responder = answerOthers({ GetTable: ({ Name }) => Promise.resolve({ output: { Table: { Name, Retention: 'long', New: 1 } } }) });
    const client = await open(responder, seen);
    expect((await client.send(new GetTableCommand(input))).Table).toMatchObject({ Name: 'orders' });
    expect(seen[0]?.violations).toMatchObject([
      { operation: 'GetTable', severity: 'violation', direction: 'output', path: '/Table/Retention', rule: 'shape/type', received: 'a string of 4 characters (not shown)' },
      { severity: 'drift', path: '/Table/New', rule: 'shape/additionalProperties' },
    ]);
  });

  test('coverage counts the call, with nothing of its input, and has no goals for it', async () => {
    const counter = countExchanges();
    const seen: Exchange[] = [];
    const client = await open(replay({ recordings: [recorded(...interactions)] }), seen);
    await client.send(new GetTableCommand(input));
    for (const one of seen) counter.observe(one);
    expect(counter.count()).toEqual({ hits: [['GetTable', 'call', 'called', 1]], calls: [['GetTable', 'answered', '{"DatabaseName":"…","Name":"…"}', 1]], violations: [] });
  });

  test('an input without a required member is refused before anyone is asked', async () => {
    const seen: Exchange[] = [];
    const client = await open(answerOthers({ GetTable: () => ({ output: {} }) }), seen);
    await expect(client.send(new GetTableCommand({ DatabaseName: 'sales' } as never))).rejects.toMatchObject({ name: 'InvalidInputException' });
    expect(seen).toMatchObject([{ outcome: { fault: { status: 400 } }, violations: [{ path: '', rule: 'shape/required', expected: 'a member Name' }] }]);
  });

  test('an operation that nothing answers fails and says that neither simulation nor synthesis will', async () => {
    const client = await open(answerOthers({ GetTable: () => ({ fault: createFault('EntityNotFoundException') }) }), []);
    await expect(client.send(new GetDatabasesCommand({}))).rejects.toMatchObject({ name: 'GLUE_NO_ANSWER', message: expect.stringContaining('neither simulated nor synthesized') });
  });
});

test('a server answers them from a recording over a real socket, beside the operations of the contract', async () => {
  const jobs = { operation: 'GetJobRuns', input: { JobName: 'nightly' }, output: { JobRuns: [] } };
  const server = await startServer({ port: 0, recordings: [recorded(...interactions, jobs)] });
  const client = new GlueClient(toOfflineConfig({ endpoint: server.url, maxAttempts: 1 }));
  onTestFinished(async () => {
    client.destroy();
    await server.close();
  });
  expect((await client.send(new GetTableCommand(input))).Table?.StorageDescriptor?.Columns).toEqual([{ Name: 'id', Type: 'bigint' }]);
  await expect(client.send(new GetTableCommand({ ...input, Name: 'gone' }))).rejects.toMatchObject({ name: 'EntityNotFoundException' });
});

describe('a recording of such an operation', () => {
  test.each([
    ['a member of the wrong type', { operation: 'GetTable', input, output: { Table: { Name: 7 } } }, '/interactions/0/output/Table/Name'],
    ['an input of the wrong type', { operation: 'GetTable', input: { ...input, Name: 7 }, output }, '/interactions/0/input/Name'],
    ['an input without a required member', { operation: 'GetTable', input: {}, output }, '/interactions/0/input'],
    ['an operation that the SDK does not know either', { operation: 'GetTeapot', input: {}, output: {} }, '/interactions/0/operation'],
  ])('with %s is refused with its place', (_, interaction, path) => {
    expect(() => recorded(interaction)).toThrow(expect.objectContaining({ code: 'GLUE_RECORDING_INVALID', detail: expect.objectContaining({ path: `tables.json#${path}` }) }));
  });

  test('with a member that the SDK does not know yet is drift', () => {
    expect(recorded({ operation: 'GetTable', input, output: { Table: { Name: 'orders', Shape: 'round' } } }).drift).toMatchObject([
      { severity: 'drift', path: '/interactions/0/output/Table/Shape', rule: 'shape/additionalProperties' },
    ]);
  });

  test('with a refused input is read: the breach is what was recorded', () => {
    const refusal = { operation: 'GetTable', input: {}, fault: { name: 'ValidationException', message: 'Name is missing.', status: 400 } };
    expect(recorded(refusal).drift).toMatchObject([{ severity: 'drift', rule: 'shape/required' }, { severity: 'drift', rule: 'shape/required' }]);
  });
});
