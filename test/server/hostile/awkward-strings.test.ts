import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OperationName } from '../../../src/contract/operation.ts';
import { validateInput } from '../../../src/contract/validate.ts';
import { awkwardStrings } from './awkward-strings.ts';
import { openServer, type HostileServer } from './open-server.ts';
import { createTally } from './tally.ts';

let server: HostileServer;
const tally = createTally();

beforeAll(async () => {
  server = await openServer();
});
afterAll(async () => {
  await server.close();
  tally.print('Awkward strings by place and answer');
});

interface RoundTrip {
  readonly place: string;
  readonly write: (text: string) => readonly [OperationName, Readonly<Record<string, unknown>>];
  /** Reads it again; what writing answered may say where. */
  readonly read: (text: string, written: Readonly<Record<string, unknown>>) => readonly [OperationName, Readonly<Record<string, unknown>>];
  readonly find: (output: unknown, text: string) => unknown;
}

type Nested = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;
const job = { Role: 'etl', Command: { Name: 'glueetl' } };
const arn = 'arn:aws:glue:us-east-1:123456789012:job/nightly';
const own = (map: object, key: string) => (Object.hasOwn(map, key) ? (map as Readonly<Record<string, unknown>>)[key] : undefined);

/** A map with one entry, as JSON has it even where the key is `__proto__`. */
const entry = (key: string, value: string) => Object.fromEntries([[key, value]]);

const readRun: RoundTrip['read'] = (_, { JobRunId }) => ['GetJobRun', { JobName: 'nightly', RunId: JobRunId }];
const argumentsOf = (output: unknown) => (output as Nested)['JobRun']!['Arguments']!;
const propertiesOf = (output: unknown) => (output as Nested)['RunProperties']!;
const tagsOf = (output: unknown) => (output as Nested)['Tags']!;

function roundTrips(runId: () => string): readonly RoundTrip[] {
  const run = () => ({ Name: 'W1', RunId: runId() });
  return [
    { place: 'value of an argument', write: (text) => ['StartJobRun', { JobName: 'nightly', Arguments: { '--a': text } }], read: readRun, find: (output) => argumentsOf(output)['--a'] },
    { place: 'name of an argument', write: (text) => ['StartJobRun', { JobName: 'nightly', Arguments: entry(text, 'v') }], read: readRun, find: (output, text) => own(argumentsOf(output), text) && text },
    { place: 'name of a job', write: (text) => ['CreateJob', { ...job, Name: text }], read: (text) => ['GetJob', { JobName: text }], find: (output) => (output as Nested)['Job']!['Name'] },
    {
      place: 'value of a run property',
      write: (text) => ['PutWorkflowRunProperties', { ...run(), RunProperties: { key: text } }],
      read: () => ['GetWorkflowRunProperties', run()],
      find: (output) => propertiesOf(output)['key'],
    },
    {
      place: 'name of a run property',
      write: (text) => ['PutWorkflowRunProperties', { ...run(), RunProperties: entry(text, 'v') }],
      read: () => ['GetWorkflowRunProperties', run()],
      find: (output, text) => own(propertiesOf(output), text) && text,
    },
    { place: 'value of a tag', write: (text) => ['TagResource', { ResourceArn: arn, TagsToAdd: { key: text } }], read: () => ['GetTags', { ResourceArn: arn }], find: (output) => tagsOf(output)['key'] },
  ];
}

describe('an awkward string that the contract allows comes back byte by byte, and any other is refused', () => {
  let runId = '';
  beforeAll(async () => {
    runId = (await server.call('StartWorkflowRun', { Name: 'W1' })).json?.['RunId'] as string;
  });

  test.each(roundTrips(() => runId))('as $place', async ({ place, write, read, find }) => {
    const bytes: Buffer[] = [];
    for (const text of awkwardStrings) {
      const [operation, input] = write(text);
      const allowed = validateInput(operation, input).length === 0;
      const written = await server.call(operation, input);
      tally.count(place, written);
      expect([text, written.status, written.type?.endsWith('Exception') ?? false]).toStrictEqual([text, allowed ? 200 : 400, !allowed]);
      if (!allowed) continue;
      const answer = await server.call(...read(text, written.json ?? {}));
      expect(answer.status).toBe(200);
      const found = find(answer.json, text);
      expect(Buffer.from(String(found)).equals(Buffer.from(text)), `${JSON.stringify(text)} came back as ${JSON.stringify(found)}`).toBe(true);
      bytes.push(Buffer.from(text));
    }
    expect(bytes.length).toBeGreaterThan(300);
    await server.expectSound();
  });

  test('for 500 strings or more', () => {
    expect(awkwardStrings.length).toBeGreaterThanOrEqual(500);
  });
});
