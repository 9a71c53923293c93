import type { Predecessor } from '../../generated/types.ts';
import type { CrawlRecord, JobRunRecord, TriggerRecord, World } from '../world.ts';
import { pullTrigger } from './pull-trigger.ts';
import { watchKey } from './watch-key.ts';

/**
 * Tells the conditional triggers outside workflows of a run or crawl that is final. Only what a trigger started counts, and
 * what belongs to a workflow run counts there only (rule 116); an attempt that was tried again does not count, its last one does.
 */
export function noticeRun(world: World, run: JobRunRecord | CrawlRecord): void {
  const { triggerName, key } = describe(run);
  if (triggerName === undefined || run.node || ('retry' in run && run.retry)) return;
  for (const trigger of world.watchers.get(key) ?? []) {
    trigger.seen.set(key, run);
    const predecessors = findPredecessors(trigger);
    if (!predecessors) continue;
    trigger.seen.clear();
    // An event of its own, and once per instant and trigger: so triggers that start each other without end let time pass.
    trigger.firedOn = Math.max(world.now, (trigger.firedOn ?? 0) + 1);
    world.schedule.add(trigger.firedOn, () => {
      if (world.watchers.get(key)?.has(trigger)) pullTrigger(world, trigger, { predecessors });
    });
  }
}

function describe(run: JobRunRecord | CrawlRecord): { readonly triggerName: string | undefined; readonly key: string } {
  if ('crawler' in run) return { triggerName: run.triggerName, key: watchKey({ CrawlerName: run.crawler.definition.Name as string, CrawlState: run.state }) };
  const { TriggerName, JobName, JobRunState } = run.shown;
  return { triggerName: TriggerName, key: watchKey({ JobName, State: JobRunState }) };
}

/** The job runs that meet the conditions, when enough of them are met: AND wants all, ANY wants one (rule 113). */
function findPredecessors({ definition, seen }: TriggerRecord): Predecessor[] | undefined {
  const { Conditions = [], Logical } = definition.Predicate ?? {};
  const met = Conditions.map((condition) => seen.get(watchKey(condition)));
  if (!(Logical === 'ANY' ? met.some(Boolean) : met.every(Boolean))) return undefined;
  return met.flatMap((run) => (run && 'job' in run ? [{ JobName: run.shown.JobName, RunId: run.shown.Id }] : []));
}
