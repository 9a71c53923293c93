import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GetTableCommand, GlueClient } from '@aws-sdk/client-glue';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { startGlue, type GlueSession } from '../../../src/testing/start-glue.ts';
import { openAccount } from './open-account.ts';

/** What a catalog has to say that nobody may see, and what may stay. */
const table = {
  Name: 'acme_customers',
  DatabaseName: 'acme_crm',
  Owner: 'jane.doe@acme.example',
  TableType: 'EXTERNAL_TABLE',
  Retention: 3,
  IsRegisteredWithLakeFormation: false,
  CreateTime: 1_763_000_000,
  StorageDescriptor: { Location: 's3://acme-private/customers/', Columns: [{ Name: 'ssn', Type: 'string', Comment: 'tax number' }], SerdeInfo: { Parameters: { password: 'hunter2-hunter2' } } },
  CatalogId: '481516234211',
  NotInTheSdk: 'acme-next-year',
};

/** A fake that says the same to everybody, and knows nothing of this project. */
async function startFake(): Promise<string> {
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      const known = request.headers['x-amz-target'] === 'AWSGlue.GetTable';
      response.writeHead(known ? 200 : 400, { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': '1' });
      response.end(JSON.stringify(known ? { Table: table } : { __type: 'UnknownOperationException' }));
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

let glue: GlueSession | undefined;
afterEach(() => glue?.close());

test.each(['sdk', 'msw'] as const)('an operation without a schema of ours is recorded by the structure of the SDK, and replayed: transport %s', async (transport) => {
  const { folder, read } = await openAccount();
  vi.stubEnv('AWS_ENDPOINT_URL_GLUE', await startFake());
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const options = { transport, recording: 'table', recordings: folder, mode: 'once' } as const;
  const ask = (session: GlueSession) => (transport === 'sdk' ? session.client() : new GlueClient({})).send(new GetTableCommand({ DatabaseName: 'acme_crm', Name: 'acme_customers' }));

  glue = await startGlue(options);
  expect((await ask(glue)).Table?.Name).toBe('acme_customers');
  await glue.close();
  expect(warn.mock.calls.join()).toContain('NotInTheSdk');
  expect(read('table')).not.toMatch(/acme|jane|hunter2|ssn|tax|481516234211|NotInTheSdk|next-year|password/);
  expect(JSON.parse(read('table'))).toMatchObject({
    interactions: [{ operation: 'GetTable', output: { Table: { Retention: 3, IsRegisteredWithLakeFormation: false, CreateTime: 1_763_000_000, TableType: expect.stringMatching(/^name-|^EXTERNAL_TABLE$/) as string } } }],
  });

  vi.unstubAllEnvs();
  glue = await startGlue(options);
  const { Table } = await ask(glue);
  expect(Table).toMatchObject({ Name: 'acme_customers', DatabaseName: 'acme_crm', Retention: 3, CreateTime: new Date(1_763_000_000_000) });
  expect(glue.errors).toEqual([]);
});
