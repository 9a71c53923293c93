import type { Workflow } from '../generated/types.ts';
import type { Picture } from './picture.ts';
import { readGraph } from './read-graph.ts';

/** The design of a workflow as a picture; without a graph, which answers have only when asked for it, there are no nodes. */
export function readWorkflow({ Name = 'without a name', Graph = {} }: Workflow): Picture {
  const graph = readGraph(Graph, ({ Type = 'node' }) => ({ caption: Type.toLowerCase(), tone: 'plain', runs: [], copied: false }));
  return { workflow: Name, ...graph };
}
