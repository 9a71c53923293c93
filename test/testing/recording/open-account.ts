import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { startServer } from '../../../src/server.ts';

/** A scenario of an account: two jobs, one with five past runs. */
const scenario = {
  jobs: [
    { Name: 'nightly-etl', Role: 'arn:aws:iam::481516234211:role/etl', Command: { Name: 'glueetl', ScriptLocation: 's3://acme-private/etl.py' }, Description: 'for ACME' },
    { Name: 'weekly-etl', Role: 'arn:aws:iam::481516234211:role/etl', Command: { Name: 'glueetl' } },
  ],
  history: [{ job: 'nightly-etl', count: 5, every: '1h' }],
};

/** What an account is for these tests: the project's own server, and credentials for it in the environment. */
export async function openAccount() {
  const server = await startServer({ scenario, port: 0, seed: 1 });
  onTestFinished(() => server.close());
  const folder = mkdtempSync(join(tmpdir(), 'glue-contract-'));
  for (const [name, value] of Object.entries({
    CI: '',
    GLUE_CONTRACT_RECORD: '1',
    GLUE_CONTRACT_RECORD_IN_CI: '',
    GLUE_CONTRACT_KEY: 'ab'.repeat(32),
    AWS_ACCESS_KEY_ID: 'AKIAI44QH8DHBEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY',
    AWS_SESSION_TOKEN: 'IQoJb3JpZ2luX2VjEXAMPLE',
    AWS_REGION: 'eu-west-1',
    AWS_ENDPOINT_URL_GLUE: server.url,
  })) {
    vi.stubEnv(name, value);
  }
  onTestFinished(() => void vi.unstubAllEnvs());
  return { url: server.url, folder, read: (name: string) => readFileSync(join(folder, `${name}.json`), 'utf8') };
}
