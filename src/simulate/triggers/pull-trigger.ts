import type { Predecessor, StartingEventBatchCondition } from '../../generated/types.ts';
import { addCrawl } from '../crawls/add-crawl.ts';
import { isAtConcurrencyLimit, refuseWorkflowRun, startWorkflowRun } from '../workflow-runs/start-workflow-run.ts';
import type { TriggerRecord, World } from '../world.ts';
import { startTriggeredJobRun } from './start-triggered-job-run.ts';

/** Why a trigger fires, where that shows. */
export interface Firing {
  /** The job runs that met its conditions. */
  readonly predecessors?: readonly Predecessor[];
  /** The events that were received. */
  readonly batch?: StartingEventBatchCondition;
}

/**
 * Fires a trigger: one that belongs to a workflow starts a run of it, or leaves one in ERROR (rules 71, 76); any other
 * starts its jobs and crawlers. A job or crawler that is gone, and a crawler that runs already, is passed over: the run in
 * ERROR (rule 52) would belong to a job that nobody can ask for.
 */
export function pullTrigger(world: World, { definition }: TriggerRecord, { predecessors = [], batch }: Firing = {}): void {
  const { Name: triggerName = '', WorkflowName, Actions = [] } = definition;
  if (WorkflowName !== undefined) {
    const workflow = world.workflows.get(WorkflowName);
    if (!workflow) return;
    if (isAtConcurrencyLimit(workflow)) refuseWorkflowRun(world, workflow, batch);
    else startWorkflowRun(world, workflow, batch ? { batch } : {});
    return;
  }
  for (const { JobName = '', CrawlerName = '', ...overrides } of Actions) {
    const job = world.jobs.get(JobName);
    if (job) startTriggeredJobRun(world, job, { asked: overrides, triggerName, predecessors });
    const crawler = world.crawlers.get(CrawlerName);
    if (crawler && !crawler.current) addCrawl(world, crawler, 'RUNNING', { triggerName });
  }
}
