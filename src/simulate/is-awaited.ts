import type { History } from './history.ts';
import { lookUpJobRun } from './job-runs/find-job-run.ts';
import type { CrawlRecord, JobRunRecord, WorkflowRunRecord, World } from './world.ts';

type AnyRun = JobRunRecord | CrawlRecord | WorkflowRunRecord;

/**
 * True for a run that was there at an instant (epoch milliseconds), and for one that follows from such a run: its retries, what
 * waits for it, the nodes of its workflow run. False for what a schedule has started since, and for what follows from that
 * alone. What runs do not say themselves is read off the conditions of their trigger; what a trigger that has gone started counts.
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
  if ('crawler' in run) return run.triggerName === undefined ? [] : findCauses(world, run.triggerName, run.startedOn);
  const { previous, triggerName, predecessors = [] } = run.origin;
  if (previous) return [previous];
  const found = predecessors.flatMap(({ JobName = '', RunId = '' }) => {
    const job = world.jobs.get(JobName);
    return (job && lookUpJobRun(world, job, RunId)) ?? [];
  });
  if (found.length > 0) return found;
  return triggerName === undefined ? 'unknown' : findCauses(world, triggerName, startOf(run));
}

/** What had met the conditions of a trigger when it fired: the last run of each job, and the last crawl of each crawler, that was over by then. */
function findCauses({ triggers, jobs, crawlers }: World, name: string, instant: number): readonly AnyRun[] | 'unknown' {
  const { Type, Predicate } = triggers.get(name)?.definition ?? {};
  if (Type === 'SCHEDULED') return [];
  const causes = (Predicate?.Conditions ?? []).flatMap(({ JobName, CrawlerName }): readonly AnyRun[] => {
    const runs = jobs.get(JobName ?? '')?.runs;
    const crawls = crawlers.get(CrawlerName ?? '')?.crawls;
    return [...(runs ? findLast(runs, (run) => isOver(run, instant)) : []), ...(crawls ? findLast(crawls, (crawl) => isOver(crawl, instant)) : [])];
  });
  return causes.length > 0 ? causes : 'unknown';
}

function isOver(run: JobRunRecord | CrawlRecord, instant: number): boolean {
  const end = 'crawler' in run ? run.completedOn : run.shown.CompletedOn && Math.round(run.shown.CompletedOn * 1000);
  return end !== undefined && end <= instant;
}

function findLast<T>(history: History<T>, isWanted: (entry: T) => boolean): readonly T[] {
  for (let position = history.length - 1; position >= history.oldest; position--) {
    const entry = history.at(position);
    if (entry !== undefined && isWanted(entry)) return [entry];
  }
  return [];
}
