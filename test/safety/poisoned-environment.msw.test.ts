import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { GetJobRunsCommand, GlueClient } from '@aws-sdk/client-glue';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { startGlue } from '../../src/testing/start-glue.ts';
import { makeFolder } from '../cli/run-cli.ts';
import { listen } from './outside.ts';
import { poisons, type Poison } from './poisons.ts';

const command = new GetJobRunsCommand({ JobName: 'nightly' });
const listing = () => ({ output: { JobRuns: [] } });

/** Nothing of the machine that runs this is left in the environment, and all of the poison is. */
function take({ env }: Poison): void {
  for (const name of Object.keys(process.env)) if (/^AWS_|_PROXY$/i.test(name)) vi.stubEnv(name, undefined);
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
}

async function askThroughMsw() {
  await using glue = await startGlue({ transport: 'msw', responders: [listing] });
  const { JobRuns } = await new GlueClient({}).send(command);
  return { JobRuns, calls: glue.calls.length };
}

async function askBoth() {
  await using glue = await startGlue({ transport: 'sdk', responders: [listing] });
  const { JobRuns } = await glue.client().send(command);
  return [JobRuns, await new GlueClient({}).send(command).catch(({ code }: { readonly code: string }) => code)];
}

afterEach(() => vi.unstubAllEnvs());

describe.for(Object.entries(poisons))('on a machine with %s', ([, poisonOf]) => {
  async function visit(act: (arrival: Promise<unknown>) => Promise<unknown>): Promise<{ readonly result: unknown; readonly visits: number; readonly ran: boolean }> {
    await using server = await listen('127.0.0.1');
    const trace = join(makeFolder(), 'ran');
    const place = { url: `http://127.0.0.1:${server.port}`, trap: `touch ${trace}` };
    const { files = {} } = poisonOf({ ...place, folder: '' });
    take(poisonOf({ ...place, folder: makeFolder(files) }));
    const result = await act(server.arrival);
    return { result, visits: server.arrived(), ran: existsSync(trace) };
  }

  test('a client without settings is led astray when there is no session', async () => {
    const { visits, ran } = await visit((arrival) => Promise.race([arrival, new GlueClient({ maxAttempts: 1 }).send(command).catch(() => {})]));
    expect(visits > 0 || ran).toBe(true);
  });

  test('with transport msw it is answered, and nothing of that is looked at', async () => {
    expect(await visit(askThroughMsw)).toEqual({ result: { JobRuns: [], calls: 1 }, visits: 0, ran: false });
  });

  test('with transport sdk the session’s own is answered and another is stopped, and nothing of that is looked at', async () => {
    expect(await visit(askBoth)).toEqual({ result: [[], 'GLUE_REQUEST_STOPPED'], visits: 0, ran: false });
  });
});
