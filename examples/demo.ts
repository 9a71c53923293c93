import { fileURLToPath } from 'node:url';
import { styleText } from 'node:util';
import { startGlue } from 'glue-contract/testing';
import { countFailedRuns, waitForSuccess } from './broken-monitor.ts';
import { listFailedRuns } from './list-failed-runs.ts';
import { resumeFailedNodes } from './resume-failed-nodes.ts';

/** Where, and what is wrong there. */
type Breach = readonly [what: string, why: string];

const recordings = fileURLToPath(new URL('../recordings', import.meta.url));
const job = 'load-orders';
const failedRun = 'wr_325c05d632d052de28669e795635e6193f55647623be756caebd17d680b11f09';
const noPause = async () => {};

await using glue = await startGlue({ transport: 'sdk', recordings });
console.log(`${styleText('bold', 'glue-contract')}  three consumers of AWS Glue, the real SDK, no AWS account`);

const failed = await listFailedRuns(glue.client(), job);
const runs = glue.callsOf('GetJobRuns').flatMap(({ output }) => output?.JobRuns ?? []);
tell('list-failed-runs', `lists what failed of the job ${job}`, [`found     ${failed.length} failures in ${runs.length} runs`, `          ${countStates()}`]);

const repair = await resumeFailedNodes(glue.client(), 'W1', failedRun, noPause);
const cause = `${repair.resumedFrom.join(' and ')} failed in it`;
tell('resume-failed-nodes', 'repairs a run of the workflow W1', [
  `found     a run that is COMPLETED, but ${cause}`,
  `did       resumed it from there; ${repair.succeeded ? 'all jobs have succeeded now' : 'not all jobs have succeeded'}`,
]);

const counted = await countFailedRuns(glue.client(), job);
const successful = await waitForSuccess(glue.client(), 'W1', failedRun, noPause);
const { FailedActions = 0 } = glue.callsOf('GetWorkflowRun').at(-1)?.output?.Run?.Statistics ?? {};
tell(
  'broken-monitor',
  'does the same, wrong on purpose',
  [`said      ${counted} failures; the run of W1 ${successful ? 'succeeded' : 'failed'}`, `in truth  ${failed.length} failures; the run of W1 is COMPLETED, but ${cause}`],
  successful ? [['GetWorkflowRun output /Run/Status', `COMPLETED taken for success, beside FailedActions ${FailedActions}`]] : [],
);

/** What a consumer called, what came of it, and what the contract says to that; then the next one begins afresh. */
function tell(consumer: string, purpose: string, facts: readonly string[], misreadings: readonly Breach[] = []): void {
  const { calls } = glue;
  const faults = calls.filter(({ fault }) => fault).length;
  const called = [...Map.groupBy(calls, ({ operation }) => operation)].map(([operation, { length }]) => `${operation} × ${length}`);
  const breaches = [...findBreaches(), ...misreadings];
  const isGood = breaches.length === 0;
  console.log(`\n${isGood ? styleText('green', '✔') : styleText('red', '✘')} ${styleText('bold', consumer)}  ${purpose}`);
  console.log(`  called    ${called.join(', ')}`);
  for (const fact of facts) console.log(`  ${fact}`);
  const sums = [count(calls.length, 'request'), count(calls.length - faults, 'answer'), ...(faults > 0 ? [count(faults, 'fault')] : [])];
  console.log(`  checked   ${sums.join(', ')}: ${isGood ? 'no breach of the contract' : count(breaches.length, 'breach', 'breaches')}`);
  for (const [what, why] of breaches) console.log(`  ${styleText('red', '•')} ${what}\n    ${styleText('dim', why)}`);
  glue.reset();
}

/** Violations of the contract, and pages that nobody asked for. */
function findBreaches(): Breach[] {
  const lists = glue.callsOf('GetJobRuns');
  const asked = new Set(lists.map(({ input }) => input.NextToken));
  return [
    ...glue.violations.map(({ operation, direction, path, expected, received, rule }): Breach => [
      `${operation} ${direction} ${path}`,
      `expected ${expected}, received ${received} (${rule})`,
    ]),
    ...lists
      .filter(({ output }) => output?.NextToken !== undefined && !asked.has(output.NextToken))
      .map(({ output }): Breach => ['GetJobRuns output /NextToken', `never sent back: ${output?.JobRuns?.length} of ${runs.length} runs read`]),
  ];
}

function countStates(): string {
  const states = [...Map.groupBy(failed, ({ JobRunState }) => JobRunState)].toSorted(([, left], [, right]) => right.length - left.length);
  return states.map(([state, { length }]) => `${length} ${state}`).join(', ');
}

function count(amount: number, one: string, many = `${one}s`): string {
  return `${amount} ${amount === 1 ? one : many}`;
}
