import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startServer, type GlueServer } from '../../../src/server/start-server.ts';
import { runExample, type Example } from '../../run-example.ts';
import { openAccount } from './open-account.ts';

/** The first TypeScript block of a page that has `part` in it, with its recordings in another folder. */
function findExample(page: string, part: string, [from, to]: readonly [string, string]): Example {
  const text = readFileSync(new URL(`../../../${page}`, import.meta.url), 'utf8');
  const code = [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, found = '']) => found).find((found) => found.includes(part)) ?? '';
  if (!code.includes(from)) throw new Error(`${page} has no such example.`);
  return { title: page, code: code.replace(from, to) };
}

const run = (example: Example) => runExample(example, {}, async (specifier) => (await import(/* @vite-ignore */ specifier)) as object, (actual, expected) => expect(actual).toEqual(expected));

describe('the README’s example of a recording', () => {
  const folder = mkdtempSync(join(tmpdir(), 'glue-contract-'));
  const example = findExample('README.md', "recording: '", ['recording:', `recordings: ${JSON.stringify(folder)}, recording:`]);
  const file = join(folder, 'GetJobRuns', 'history.json');
  let account: GlueServer;

  beforeAll(async () => {
    const scenario = { jobs: [{ Name: 'load-orders', Role: 'etl', Command: { Name: 'glueetl' } }], history: [{ job: 'load-orders', count: 3, every: '1h' }] };
    account = await startServer({ scenario, seed: 1 });
  });
  afterAll(() => vi.unstubAllEnvs());

  describe('with leave to record', async () => {
    beforeAll(() => {
      const credentials = { AWS_ACCESS_KEY_ID: 'AKIAI44QH8DHBEXAMPLE', AWS_SECRET_ACCESS_KEY: 'je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY', AWS_REGION: 'eu-west-1', AWS_ENDPOINT_URL_GLUE: account.url };
      for (const [name, value] of Object.entries({ ...credentials, CI: '', GLUE_CONTRACT_RECORD: '1', GLUE_CONTRACT_KEY: 'ab'.repeat(32) })) vi.stubEnv(name, value);
    });
    test('there is no file yet', () => {
      expect(existsSync(file)).toBe(false);
    });

    // What is registered first ends last: the session is closed by then.
    afterAll(async () => {
      await account.close();
      vi.unstubAllEnvs();
    });
    await run(example);
  });

  describe('without leave and account', async () => {
    beforeAll(() => void vi.stubEnv('GLUE_CONTRACT_RECORD', ''));
    await run(example);

    test('there is the file, in which nothing has its own name', () => {
      expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ source: 'recorded', interactions: [{ operation: 'GetJobRuns' }] });
      expect(readFileSync(file, 'utf8')).not.toContain('load-orders');
    });
  });
});

test('the example of a captured client in docs/recording.md writes a recording', async () => {
  const { folder, read } = await openAccount();
  await run(findExample('docs/recording.md', 'captureHandler(', ["folder: 'recordings'", `folder: ${JSON.stringify(folder)}`]));
  expect(read('nightly/job')).toContain('"operation": "GetJob"');
  expect(read('nightly/job')).not.toContain('nightly-etl');
});
