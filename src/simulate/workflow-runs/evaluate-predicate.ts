import type { Condition, Predecessor } from '../../generated/types.ts';
import type { ActionNode, CrawlRecord, JobRunRecord, TriggerNode } from '../world.ts';
import { actionKey } from './action-key.ts';

/**
 * The job runs that satisfy a conditional trigger's predicate in a workflow run, or `undefined` when it is not satisfied:
 * AND wants every condition, ANY wants one (rule 113). Copied runs of a resumed run count like its own.
 */
export function evaluatePredicate(actions: ReadonlyMap<string, ActionNode>, { trigger }: TriggerNode): Predecessor[] | undefined {
  const { Conditions = [], Logical } = trigger.Predicate ?? {};
  const found = Conditions.map((condition) => findSatisfying(actions, condition));
  const isSatisfied = Logical === 'ANY' ? found.some(Boolean) : found.every(Boolean);
  if (!isSatisfied) return undefined;
  return found.flatMap((run) => (run && 'job' in run ? [{ JobName: run.shown.JobName, RunId: run.shown.Id }] : []));
}

/** The newest run that ended as the condition says. An attempt that was tried again does not count: its last attempt does. */
function findSatisfying(actions: ReadonlyMap<string, ActionNode>, condition: Condition): JobRunRecord | CrawlRecord | undefined {
  const node = actions.get(actionKey(condition) ?? '');
  if (node?.type === 'JOB') return node.jobRuns.findLast(({ shown, retry }) => !retry && shown.JobRunState === condition.State);
  return node?.crawls.findLast(({ state }) => state === condition.CrawlState);
}
