import type { Action, Predecessor } from '../../generated/types.ts';
import { addCrawl } from '../crawls/add-crawl.ts';
import { createCrawlerRecord } from '../crawls/create-crawler-record.ts';
import { addJobRun } from '../job-runs/add-job-run.ts';
import { createJobRecord } from '../job-runs/create-job-record.ts';
import { startTriggeredJobRun } from '../triggers/start-triggered-job-run.ts';
import type { ActionNode, TriggerNode, WorkflowRunRecord, World } from '../world.ts';
import { actionKey } from './action-key.ts';

/** Fires a trigger of a workflow run: starts each of its jobs and crawlers as they are now, for only triggers are snapshots (rules 73, 74). */
export function fireTrigger(world: World, run: WorkflowRunRecord, trigger: TriggerNode, predecessors: readonly Predecessor[]): void {
  trigger.fired = true;
  for (const action of trigger.trigger.Actions ?? []) {
    const node = run.actions.get(actionKey(action) ?? '');
    if (node) startNode(world, run, node, trigger, action, predecessors);
  }
}

/** Starts one action node of a workflow run, as the given action of the trigger says. */
export function startNode(
  world: World,
  run: WorkflowRunRecord,
  node: ActionNode,
  trigger: TriggerNode,
  action: Action,
  predecessors: readonly Predecessor[],
): void {
  run.active++;
  if (node.type === 'CRAWLER') {
    const crawler = world.crawlers.get(node.name);
    if (!crawler) addCrawl(world, createCrawlerRecord(world, { Name: node.name }), 'ERROR', { run, node });
    else addCrawl(world, crawler, crawler.current ? 'ERROR' : 'RUNNING', { run, node });
    return;
  }
  const job = world.jobs.get(node.name);
  const origin = { asked: action, triggerName: trigger.name, predecessors, node: { run, node } };
  // A trigger that starts a deleted job leaves a run in ERROR (rule 52).
  if (job) startTriggeredJobRun(world, job, origin);
  else addJobRun(world, createJobRecord(world, { Name: node.name }), origin, 'ERROR');
}
