import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CheckError, checkGraphReader, checkPaginator, checkPoller, checkResumer, checkStarter, checkStopper, checkWorkflowPoller, forEachVariant } from 'glue-contract/checks';
import * as correct from './correct-consumer.ts';
import { loadMutant, type Consumer } from './load-mutant.ts';

const JobName = 'nightly';
const workflow = { Name: 'nightly', RunId: 'wr_1' };

const checks = {
  checkPoller: ({ waitForJobRun }: Consumer) => checkPoller({ wait: waitForJobRun }),
  checkWorkflowPoller: ({ waitForWorkflowRun }: Consumer) => checkWorkflowPoller({ wait: waitForWorkflowRun }),
  checkPaginator: ({ listJobRuns }: Consumer) => checkPaginator({ list: (client, input) => listJobRuns(client, input) }),
  'checkPaginator with a bound': ({ listJobRuns }: Consumer) => checkPaginator({ list: (client, input) => listJobRuns(client, input, 5), maxPages: 5 }),
  checkStarter: ({ startOnce }: Consumer) => checkStarter({ start: startOnce, config: { maxAttempts: 1 } }),
  checkStopper: ({ stopRuns }: Consumer) => checkStopper({ stop: stopRuns, strict: true }),
  checkResumer: ({ resumeFailedNodes }: Consumer) => checkResumer({ resume: resumeFailedNodes, waits: true, classify: () => 'success', strict: true }),
  checkGraphReader: ({ readFailedNodes }: Consumer) => checkGraphReader({ read: readFailedNodes, strict: true }),
  'forEachVariant of GetJobRun': ({ waitForJobRun }: Consumer) => forEachVariant('GetJobRun', (client) => waitForJobRun(client, { JobName, RunId: 'jr_1' })),
  'forEachVariant of GetJobRuns': ({ listJobRuns }: Consumer) => forEachVariant('GetJobRuns', (client) => listJobRuns(client, { JobName })),
  'forEachVariant of StartJobRun': ({ startOnce }: Consumer) => forEachVariant('StartJobRun', (client) => startOnce(client, JobName)),
  'forEachVariant of BatchStopJobRun': ({ stopRuns }: Consumer) => forEachVariant('BatchStopJobRun', (client) => stopRuns(client, { JobName, RunIds: ['jr_1', 'jr_2'] })),
  'forEachVariant of GetWorkflowRun': ({ readFailedNodes }: Consumer) => forEachVariant('GetWorkflowRun', (client) => readFailedNodes(client, workflow)),
};

test.each(Object.entries(checks))('the correct consumer passes %s', async (_name, check) => {
  expect((await check(correct)).variants.length).toBeGreaterThan(5);
});

/** One piece of the consumer, what it becomes, and the check that finds it. */
const mutants: readonly (readonly [what: string, from: string, to: string, check: keyof typeof checks])[] = [
  ['EXPIRED is not final', "'CANCELLING', undefined]", "'CANCELLING', 'EXPIRED', undefined]", 'checkPoller'],
  ['ERROR is not final', "'CANCELLING', undefined]", "'CANCELLING', 'ERROR', undefined]", 'checkPoller'],
  ['TIMEOUT is not final', "'CANCELLING', undefined]", "'CANCELLING', 'TIMEOUT', undefined]", 'checkPoller'],
  ['WAITING is an end', "'STOPPING', 'WAITING', 'C", "'STOPPING', 'C", 'checkPoller'],
  ['STOPPING is an end', "'RUNNING', 'STOPPING', 'W", "'RUNNING', 'W", 'checkPoller'],
  ['STOPPED is a success', "=== 'SUCCEEDED') return;", "=== 'SUCCEEDED' || run.JobRunState === 'STOPPED') return;", 'checkPoller'],
  ['polls as fast as it can', 'pollInterval = 30_000', 'pollInterval = 30', 'checkPoller'],
  ['gives up after an hour', 'patience = 8 * 86_400_000', 'patience = 3_600_000', 'checkPoller'],
  ['a state that is missing is read', '({ JobRunState }) => !unfinished', '({ JobRunState }) => JobRunState!.length > 0 && !unfinished', 'forEachVariant of GetJobRun'],
  ['COMPLETED is a success', "run.Status === 'COMPLETED' && failed.length === 0", "run.Status === 'COMPLETED'", 'checkWorkflowPoller'],
  ['a workflow run that is STOPPING has ended', " && Status !== 'STOPPING'", '', 'checkWorkflowPoller'],
  ['the first page only', 'if (++pages >= maxPages)', 'if (++pages >= 1)', 'checkPaginator'],
  ['an empty page is the end', 'if (++pages', 'if (JobRuns.length === 0 || ++pages', 'checkPaginator'],
  ['pages of 500', 'pageSize: 200', 'pageSize: 500', 'checkPaginator'],
  ['the newest run comes last', 'return [...runs.values()]', 'return [...runs.values()].reverse()', 'checkPaginator'],
  ['no bound on pages', 'if (++pages >= maxPages) break;', '', 'checkPaginator with a bound'],
  ['a list that is missing is read', 'JobRuns = [] } of', 'JobRuns } of', 'forEachVariant of GetJobRuns'],
  ['a start whose outcome is unknown is repeated', 'const { JobRuns = [] } = await', 'return startOnce(client, JobName);\nconst { JobRuns = [] } = await', 'checkStarter'],
  ['any run counts as the one that was started', "run.Arguments?.['--run-key'] === Arguments['--run-key']", 'run.Id !== undefined', 'checkStarter'],
  ['a refused start is passed over', "'OperationTimeoutException') throw error;", "'OperationTimeoutException') return 'none';", 'checkStarter'],
  ['Errors of the batch are ignored', 'if (refused.length > 0)', 'if (refused.length > 99)', 'checkStopper'],
  ['more ids than a call takes', 'largestBatch = 25', 'largestBatch = 100', 'checkStopper'],
  ['a run that cannot be resumed is passed over', "if (run.Status !== 'COMPLETED') throw", "if (run.Status !== 'COMPLETED') return undefined;\nif (run.Status === 'ERROR') throw", 'checkResumer'],
  ['waits on the old run', '{ Name: target.Name, RunId });', 'target);', 'checkResumer'],
  ['does not wait for the resumed run', 'await waitForWorkflowRun', 'void waitForWorkflowRun', 'checkResumer'],
  ['resumes from every node', 'actionsOf(run).filter(hasFailed).flatMap', 'actionsOf(run).flatMap', 'checkResumer'],
  ['resumes one node of several', 'flatMap(({ UniqueId }) => UniqueId ?? []);', 'flatMap(({ UniqueId }) => UniqueId ?? []).slice(0, 1);', 'checkResumer'],
  ['the first run of a node counts', '.at(-1)?.state', '.at(0)?.state', 'checkGraphReader'],
  ['the runs of a node are taken in their order', 'one.attempt - other.attempt || one.started - other.started', '0', 'checkGraphReader'],
  ['crawlers are forgotten', '...(CrawlerDetails?.Crawls ?? [])', '...([] as typeof CrawlerDetails[])', 'checkGraphReader'],
  ['triggers count as nodes', "filter(({ Type }) => Type !== 'TRIGGER')", 'filter(() => true)', 'checkGraphReader'],
  ['the graph is not asked for', ', IncludeGraph: true', '', 'checkGraphReader'],
];

describe('the checks find that', () => {
  test.each(mutants)('%s', async (_what, from, to, check) => {
    await expect(checks[check](await loadMutant(from, to))).rejects.toBeInstanceOf(CheckError);
  });
});

test('docs/checks.md says how many there are', () => {
  expect(readFileSync(new URL('../../docs/checks.md', import.meta.url), 'utf8')).toContain(`one of ${mutants.length} ways of breaking it`);
});

test('a mutant of text that is not there is an error', async () => {
  await expect(loadMutant('no such text', '')).rejects.toThrow('0 times');
});
