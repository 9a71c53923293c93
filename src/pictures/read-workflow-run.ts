import type { Node, WorkflowRun } from '../generated/types.ts';
import { formatDuration } from './format-duration.ts';
import type { NodeRun, Picture, PictureNode } from './picture.ts';
import { readGraph, type ReadAction, type ReadGraph } from './read-graph.ts';
import { readRuns } from './read-runs.ts';
import { readTimes } from './read-times.ts';
import { notRun, toneOf } from './tones.ts';

/** A workflow run as a picture; without a graph, which answers have only when asked for it, there are no nodes. */
export function readWorkflowRun(run: WorkflowRun): Picture {
  const { Name = 'without a name', WorkflowRunId, PreviousRunId, Status = 'no status', ErrorMessage, Graph = {} } = run;
  const graph = readGraph(Graph, (node) => readAction(node, run));
  return {
    workflow: Name,
    run: {
      status: Status,
      ...(WorkflowRunId !== undefined && { id: WorkflowRunId }),
      ...(PreviousRunId !== undefined && { previousId: PreviousRunId }),
      ...(ErrorMessage !== undefined && { errorMessage: ErrorMessage }),
      ...readTimes(run),
    },
    ...(PreviousRunId === undefined ? graph : markResumed(graph)),
  };
}

function readAction(node: Node, run: WorkflowRun): ReturnType<ReadAction> {
  const runs = readRuns(node);
  const latest = runs.at(-1);
  if (!latest) return { caption: notRun, state: notRun, tone: toneOf(notRun), runs, copied: false };
  // A resumed run shows what it does not run again with the ids and times of before.
  const copied = run.PreviousRunId !== undefined && (latest.startedOn ?? Infinity) < (run.StartedOn ?? -Infinity);
  return { caption: describeRuns(runs, latest), state: latest.state, tone: latest.tone, runs, copied };
}

function describeRuns({ length }: readonly NodeRun[], { state, startedOn, completedOn }: NodeRun): string {
  const duration = startedOn === undefined || completedOn === undefined ? [] : [formatDuration(completedOn - startedOn)];
  return [state, ...duration, ...(length > 1 ? [`${length} attempts`] : [])].join(' · ');
}

/** No answer says where a run was resumed: at what ran again, and nothing that ran again before leads to it. */
function markResumed({ nodes, edges }: ReadGraph): ReadGraph {
  const starts = new Map(nodes.filter(({ runs, copied }) => runs.length > 0 && !copied).map(({ id, runs }) => [id, runs[0]?.startedOn ?? 0]));
  const sources = Map.groupBy(edges, ({ to }) => to);
  const sourcesOf = (id: string) => (sources.get(id) ?? []).map(({ from }) => from);
  const isResumed = ({ id }: PictureNode): boolean => {
    const start = starts.get(id);
    return start !== undefined && !sourcesOf(id).flatMap(sourcesOf).some((before) => (starts.get(before) ?? Infinity) < start);
  };
  return { nodes: nodes.map((node) => ({ ...node, resumed: isResumed(node) })), edges };
}
