import { lookUpJobRun } from './job-runs/find-job-run.ts';
import type { CrawlRecord, JobRunRecord, WorkflowRunRecord, World } from './world.ts';

type AnyRun = JobRunRecord | CrawlRecord | WorkflowRunRecord;

/**
 * True for a run that was there at an instant (epoch milliseconds), and for one that follows from such a run: its retries, what
 * waits for it, the nodes of its workflow run. False for what a schedule has started since, and for what follows from that
 * alone. Crawls that met a condition are not known any more, so that what they started counts.
 */
export function isAwaited(world: World, run: AnyRun, since: number): boolean {
  // A set that grows while one walks over it: chains of triggers may be long.
  const lineage = new Set<AnyRun>([run]);
  for (const one of lineage) {
    if (startOf(one) <= since) return true;
    const origins = findOrigins(world, one);
    if (origins === 'unknown') return true;
    for (const origin of origins) lineage.add(origin);
  }
  return false;
}

function startOf(run: AnyRun): number {
  return 'crawler' in run ? run.startedOn : Math.round((run.shown.StartedOn as number) * 1000);
}

/** What a run follows from: nothing for one that a schedule started. */
function findOrigins(world: World, run: AnyRun): readonly AnyRun[] | 'unknown' {
  if ('workflow' in run) return run.shown.StartingEventBatchCondition ? 'unknown' : [];
  if (run.node) return [run.node.run];
  if ('crawler' in run) return run.triggerName === undefined || isScheduled(world, run.triggerName) ? [] : 'unknown';
  const { previous, triggerName, predecessors = [] } = run.origin;
  if (previous) return [previous];
  if (triggerName !== undefined && isScheduled(world, triggerName)) return [];
  const found = predecessors.flatMap(({ JobName = '', RunId = '' }) => {
    const job = world.jobs.get(JobName);
    return (job && lookUpJobRun(world, job, RunId)) ?? [];
  });
  return found.length > 0 ? found : 'unknown';
}

function isScheduled({ triggers }: World, name: string): boolean {
  return triggers.get(name)?.definition.Type === 'SCHEDULED';
}
