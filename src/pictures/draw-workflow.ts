import type { Workflow } from '../generated/types.ts';
import { drawPicture, type DrawOptions } from './draw-picture.ts';
import { readWorkflow } from './read-workflow.ts';

/**
 * Draws the design of a workflow, as GetWorkflow answers it with IncludeGraph: what starts what, and on which states.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` for an unknown format
 * @example
 * const Graph = { Nodes: [{ Type: 'CRAWLER', Name: 'files', UniqueId: 'wnode_1' }], Edges: [] };
 * const text = await drawWorkflow({ Name: 'nightly', Graph }, { format: 'mermaid' });
 * text.includes('n0{{"◇ files<br>crawler"}}'); // true
 */
export function drawWorkflow(workflow: Workflow, options: DrawOptions = {}): Promise<string> {
  return drawPicture(readWorkflow(workflow), options);
}
