import { stopCrawl } from '../crawls/stop-crawl.ts';
import { stopJobRun } from '../job-runs/stop-job-run.ts';
import { raiseFault } from '../raise-fault.ts';
import type { WorkflowRunRecord, World } from '../world.ts';

/**
 * Stops a run: what runs or waits in it is stopped, what has not started never will, and when the last node has ended the
 * run is STOPPED (rule 84). Only a RUNNING run can be stopped (rule 85).
 */
export function stopWorkflowRun(world: World, run: WorkflowRunRecord): void {
  const { Status, WorkflowRunId } = run.shown;
  if (Status !== 'RUNNING') raiseFault('IllegalWorkflowStateException', `Run ${WorkflowRunId} is ${Status}; only a RUNNING run is stopped.`);
  run.shown.Status = 'STOPPING';
  for (const { jobRuns, crawls } of run.actions.values()) {
    for (const jobRun of jobRuns) stopJobRun(world, jobRun);
    for (const crawl of crawls) {
      if (crawl.state === 'RUNNING') stopCrawl(world, crawl);
    }
  }
}
