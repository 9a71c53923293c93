import { jobRunStates, workflowRunStatuses } from '../../contract/states.ts';

export type Verdict = 'success' | 'failure';

const successes = new Set(['SUCCEEDED', 'COMPLETED', 'SUCCESS']);
const failures = new Set(['FAILURE', ...Object.keys(jobRunStates), ...Object.keys(workflowRunStatuses)].filter((state) => !successes.has(state)));

/** The members in which a returned object tells what became of a run, Glue's own names first. */
const members = ['JobRunState', 'Status', 'JobRun', 'Run', 'state', 'status', 'success', 'succeeded', 'ok'];
const unhappy = ['FailedActions', 'TimeoutActions', 'StoppedActions', 'ErroredActions'];

/**
 * What a value means that a wait resolves with. A state as text, in any case, means itself; so does an object with a state,
 * or with a run of Glue in it, where a COMPLETED workflow run with unhappy actions is no success. `false`, `null`, `0` and
 * `''` mean failure; everything else, `undefined` included, means success, for failures are thrown.
 */
export function classifyResult(result: unknown): Verdict {
  return classify(result, 3);
}

/** So many levels are looked into: the answer of Glue, the run in it, and its state. */
function classify(result: unknown, levels: number): Verdict {
  if (typeof result === 'string') return classifyText(result) ?? (result === '' ? 'failure' : 'success');
  if (typeof result !== 'object' || result === null) return result || result === undefined ? 'success' : 'failure';
  const values = result as Readonly<Record<string, unknown>>;
  const told = members.find((member) => Object.hasOwn(values, member) && values[member] !== undefined);
  if (told === undefined || levels === 0) return 'success';
  return hasUnhappyActions(values['Statistics']) ? 'failure' : classify(values[told], levels - 1);
}

function classifyText(text: string): Verdict | undefined {
  const state = text.trim().toUpperCase();
  if (successes.has(state)) return 'success';
  return failures.has(state) ? 'failure' : undefined;
}

function hasUnhappyActions(statistics: unknown): boolean {
  const counted = Object(statistics) as Readonly<Record<string, unknown>>;
  return unhappy.some((counter) => Number(counted[counter] ?? 0) > 0);
}
