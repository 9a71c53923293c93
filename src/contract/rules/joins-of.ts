import type { Node, WorkflowGraph } from '../../generated/types.ts';

/** An edge whose two nodes are there. */
export interface Join {
  /** The edge's place in `Edges`. */
  readonly index: number;
  readonly from: Node;
  readonly to: Node;
}

/** The edges of a graph with the nodes they join; edges to nodes that are not there are left out. */
export function joinsOf({ Nodes = [], Edges = [] }: WorkflowGraph): Join[] {
  const nodes = new Map(Nodes.map((node) => [node.UniqueId, node]));
  return Edges.flatMap(({ SourceId, DestinationId }, index) => {
    const from = SourceId === undefined ? undefined : nodes.get(SourceId);
    const to = DestinationId === undefined ? undefined : nodes.get(DestinationId);
    return from && to ? [{ index, from, to }] : [];
  });
}
