import type { Picture, PictureEdge, PictureNode } from './picture.ts';

/** What is laid out as one: a node, or many that have the same neighbours. */
export interface Block {
  /** The `id` of its first node. */
  readonly id: string;
  readonly nodes: readonly PictureNode[];
}

export interface Blocks {
  readonly blocks: readonly Block[];
  /** Between blocks: an edge stands for those of all nodes in the block. */
  readonly edges: readonly PictureEdge[];
}

/** Fewer are as readable on their own. */
const fewest = 8;

/** Puts jobs and crawlers together that wait for the same and lead to the same: a fan-out of a hundred jobs becomes one block. */
export function groupTwins({ nodes, edges }: Picture): Blocks {
  const sources = Map.groupBy(edges, ({ to }) => to);
  const targets = Map.groupBy(edges, ({ from }) => from);
  const key = ({ id, kind }: PictureNode): string => {
    const before = sources.get(id) ?? [];
    const after = targets.get(id) ?? [];
    if (kind === 'trigger' || before.length + after.length === 0) return id;
    return [...before.map(({ from, label }) => `from ${from} ${label}`), ...after.map(({ to, label }) => `to ${to} ${label}`)].toSorted().join('\n');
  };
  const blocks = [...Map.groupBy(nodes, key).values()]
    .flatMap((twins) => (twins.length < fewest ? twins.map((node) => [node]) : [twins]))
    .map((members): Block => ({ id: members[0]?.id ?? '', nodes: members }));
  const blockOf = new Map(blocks.flatMap(({ id, nodes: members }) => members.map((node) => [node.id, id] as const)));
  // Those of the first twin, being the same as of the others.
  const kept = edges.filter(({ from, to }) => blockOf.get(from) === from && blockOf.get(to) === to);
  return { blocks, edges: kept };
}
