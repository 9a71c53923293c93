import type { Call, Outcome } from '../../contract/call.ts';
import type { WorkflowRun } from '../../generated/types.ts';

/** Answers runs of workflows with the runs of each node newest first; leaves all else to the next. */
export function listNewestFirst(call: Call, ask: (call: Call) => Outcome): Outcome | undefined {
  if (call.operation !== 'GetWorkflowRun' && call.operation !== 'GetWorkflowRuns') return undefined;
  const outcome = ask(call);
  const { Run, Runs = [] } = (outcome.output ?? {}) as { readonly Run?: WorkflowRun; readonly Runs?: readonly WorkflowRun[] };
  for (const { Graph } of Run ? [Run, ...Runs] : Runs) {
    for (const { JobDetails, CrawlerDetails } of Graph?.Nodes ?? []) {
      JobDetails?.JobRuns?.reverse();
      CrawlerDetails?.Crawls?.reverse();
    }
  }
  return outcome;
}
