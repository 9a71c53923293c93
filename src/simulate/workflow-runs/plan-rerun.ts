import type { ActionNode, GraphNode } from '../world.ts';

export interface Rerun {
  /** The selected nodes that nothing else selected leads to, in the order asked for; of a circle, the first asked for. */
  readonly started: readonly ActionNode[];
  /** Everything that runs again, triggers included. */
  readonly rerun: ReadonlySet<GraphNode>;
}

/** What runs again when a run is resumed from some nodes: these and all downstream; the upstream ones begin (rules 103, 104). */
export function planRerun(selected: readonly ActionNode[]): Rerun {
  const rerun = new Set<GraphNode>();
  const started = new Set<GraphNode>();
  // From upstream to downstream, so that what is met again was led to by another.
  for (const node of orderByFlow(selected).toReversed()) {
    if (rerun.has(node)) continue;
    started.add(node);
    addReached(node, rerun);
  }
  return { started: selected.filter((node) => started.has(node)), rerun };
}

/** Some nodes and all that they lead to, each after what it leads to (depth first); without recursion, for graphs may be deep. */
function orderByFlow(from: readonly GraphNode[]): GraphNode[] {
  const seen = new Set<GraphNode>();
  const done = new Set<GraphNode>();
  const open = from.toReversed();
  for (let node = open.at(-1); node; node = open.at(-1)) {
    if (seen.has(node)) {
      open.pop();
      done.add(node);
      continue;
    }
    seen.add(node);
    for (const next of nextOf(node)) if (!seen.has(next)) open.push(next);
  }
  return [...done];
}

function addReached(from: GraphNode, reached: Set<GraphNode>): void {
  const open = [from];
  for (let node = open.pop(); node; node = open.pop()) {
    if (reached.has(node)) continue;
    reached.add(node);
    for (const next of nextOf(node)) open.push(next);
  }
}

function nextOf(node: GraphNode): readonly GraphNode[] {
  return node.type === 'TRIGGER' ? node.starts : node.watchedBy;
}
