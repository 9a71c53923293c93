import type { Node, WorkflowRun } from '../../generated/types.ts';
import type { Show } from './situation.ts';

/** So many reads see the moment. */
const reads = 2;

/** Shows a workflow run, while it is young, as in the moment between two nodes: RUNNING, and nothing in it runs or waits. */
export function showBetween(): Show {
  let count = 0;

  return (outcome, runId) => {
    if (outcome.fault) return outcome;
    const output = outcome.output as { readonly Run?: WorkflowRun; readonly Runs?: readonly WorkflowRun[] };
    const isIt = ({ WorkflowRunId, Status }: WorkflowRun) => WorkflowRunId === runId && Status === 'RUNNING';
    const shown = [...(output.Run ? [output.Run] : []), ...(output.Runs ?? [])];
    if (!shown.some(isIt) || count++ >= reads) return outcome;
    const show = (run: WorkflowRun) => (isIt(run) ? pause(run) : run);
    return { ...outcome, output: { ...output, ...(output.Run && { Run: show(output.Run) }), ...(output.Runs && { Runs: output.Runs.map(show) }) } };
  };
}

function pause(run: WorkflowRun): WorkflowRun {
  const { Statistics, Graph } = run;
  return {
    ...run,
    ...(Statistics && { Statistics: { ...Statistics, RunningActions: 0, WaitingActions: 0 } }),
    ...(Graph && { Graph: { ...Graph, Nodes: (Graph.Nodes ?? []).map(dropUnfinished) } }),
  };
}

/** A node whose run is under way, as it was before that. */
function dropUnfinished(node: Node): Node {
  const { JobDetails, CrawlerDetails, ...rest } = node;
  const isUnderWay = [...(JobDetails?.JobRuns ?? []), ...(CrawlerDetails?.Crawls ?? [])].some(({ CompletedOn }) => CompletedOn === undefined);
  return isUnderWay ? rest : node;
}
