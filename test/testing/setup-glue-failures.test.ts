import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { startVitest, type TestCase, type TestModule } from 'vitest/node';

const fixture = fileURLToPath(new URL('fixtures/failing.ts', import.meta.url));
let results: Map<string, { readonly state: string; readonly text: string }>;

/** A vitest of its own: what it reports is what a user sees. */
async function runFixture(): Promise<TestModule> {
  const vitest = await startVitest('test', [], { config: false, root: fileURLToPath(new URL('../..', import.meta.url)), include: [fixture], watch: false, reporters: [{}] });
  const [module] = vitest.state.getTestModules();
  await vitest.close();
  return module as TestModule;
}

function readResult(found: TestCase): { readonly state: string; readonly text: string } {
  const { state, errors = [] } = found.result();
  return { state, text: errors.map(({ message }) => message).join('\n') };
}

beforeAll(async () => {
  const exitCode = process.exitCode;
  const module = await runFixture();
  process.exitCode = exitCode;
  results = new Map(Array.from(module.children.allTests(), (found) => [found.name, readResult(found)]));
}, 60_000);

describe('a test with setupGlue', () => {
  test.for([
    ['fails for a violation that the consumer swallowed', 'GetJobRuns input /MaxResults: expected at most 200, received 500 (shape/maximum)'],
    ['fails for a call without an answer that the consumer swallowed', 'GLUE_NO_ANSWER: No responder answered GetTable'],
    ['fails for what was announced and did not happen', 'expected a violation {"rule":"shape/maximum"}, and there was none'],
    ['fails for a wrong matcher', 'no call of GetJobRuns was like that; nearest first:\n  GetJobRuns {"JobName":"nightly"}'],
    ['fails for drift', 'drift: GetJobRuns output /JobRuns/0/JobRunState'],
    ['fails for sharing a session', 'runs concurrently with others'],
    ['fails in a hook', 'of the hook'],
    ['fails for sharing a session beside one that failed in a hook', 'runs concurrently with others'],
    ['fails for sharing a session by a client that it intercepts', 'runs concurrently with others'],
  ] as const)('%s', ([name, text]) => {
    expect(results.get(name)?.state).toBe('failed');
    expect(results.get(name)?.text).toContain(text);
  });

  test('passes when it did nothing wrong, whatever the tests before it did', () => {
    expect(results.get('passes after all these, with drift')).toEqual({ state: 'passed', text: '' });
  });

  test('passes beside others with a session of its own', () => {
    expect(results.get('passes with a session of its own')).toEqual({ state: 'passed', text: '' });
  });

  test('does not run when the session cannot start', () => {
    expect(results.get('fails for recordings that are not there')?.state).toBe('skipped');
  });

  test('of the fixture is not forgotten here', () => {
    expect(results.size).toBe(12);
  });
});
