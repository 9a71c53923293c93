import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startServer, type GlueServer } from '../../src/server/start-server.ts';
import { parseScenario } from '../../src/simulate/scenario/parse-scenario.ts';
import { readText } from '../../src/recording/store.ts';
import { runCli } from './run-cli.ts';

let glue: GlueServer;

beforeEach(async () => {
  glue = await startServer({ scenario: parseScenario(readText('scenarios/w1.json')), clock: 'manual' });
  for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']) vi.stubEnv(name, 'x');
  for (const name of ['AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE']) vi.stubEnv(name, '/dev/null');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await glue.close();
});

const live = (...words: readonly string[]) => runCli(['graph', '--live', '--region', 'us-east-1', '--endpoint-url', glue.url, '--format', 'mermaid', ...words]);
const start = async () => {
  const outcome = await glue.state.responder({ operation: 'StartWorkflowRun', input: { Name: 'W1' } });
  glue.state.settle();
  return (outcome as { output: { RunId: string } }).output.RunId;
};

describe('graph --live', () => {
  test('draws the newest run of a workflow, and only reads', async () => {
    await start();
    const { code, stdout, stderr } = await live('--workflow', 'W1');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('✗ J2<br>FAILED');
    expect(glue.state.journal.entries.map(({ operation }) => operation)).toEqual(['GetWorkflowRuns', 'GetWorkflowRun']);
  });

  test('draws the run that --run names', async () => {
    const first = await start();
    await start();
    const { stdout } = await live('--workflow', 'W1', '--run', first);
    expect(stdout).toContain('✗ J3<br>FAILED');
    expect(glue.state.journal.entries.map(({ operation }) => operation)).toEqual(['GetWorkflowRun']);
  });

  test('draws the design', async () => {
    expect((await live('--workflow', 'W1', '--design')).stdout).toContain('J5');
  });

  test.each([
    ['a workflow that was never run', ['--workflow', 'W1'], 'was never run'],
    ['a workflow that is not there', ['--workflow', 'W2'], 'EntityNotFoundException'],
    ['no workflow', [], '--live needs --workflow'],
    ['a file besides', ['--workflow', 'W1', 'scenarios/w1.json'], 'a file was named, too'],
  ])('%s is wrong usage, and says so', async (_what, words, text) => {
    const { code, stderr } = await live(...words);
    expect(code).toBe(2);
    expect(stderr).toContain(text);
  });
});

test('graph without a file asks for one', async () => {
  const { code, stderr } = await runCli(['graph']);
  expect(code).toBe(2);
  expect(stderr).toContain('There is nothing to draw');
});
