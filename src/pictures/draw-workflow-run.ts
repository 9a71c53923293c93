import type { WorkflowRun } from '../generated/types.ts';
import { drawPicture, type DrawOptions } from './draw-picture.ts';
import { readWorkflowRun } from './read-workflow-run.ts';

/**
 * Draws a workflow run, as GetWorkflowRun answers it with IncludeGraph on the wire (times in epoch seconds): its graph with
 * the state, duration and attempts of each node. In a resumed run the nodes it began at are marked, and those whose runs
 * were copied from the resumed one (they started before this run did) are dimmed. The same run gives the same text.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` for an unknown format
 * @example
 * const JobRuns = [{ JobRunState: 'FAILED', StartedOn: 1602874075, CompletedOn: 1602874116 }];
 * const Graph = { Nodes: [{ Type: 'JOB', Name: 'load', UniqueId: 'wnode_1', JobDetails: { JobRuns } }], Edges: [] };
 * const text = await drawWorkflowRun({ Name: 'nightly', Status: 'COMPLETED', Graph }, { format: 'mermaid' });
 * text.includes('n0("✗ load<br>FAILED · 41s")'); // true
 */
export function drawWorkflowRun(run: WorkflowRun, options: DrawOptions = {}): Promise<string> {
  return drawPicture(readWorkflowRun(run), options);
}
