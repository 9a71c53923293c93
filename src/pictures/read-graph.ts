import type { Edge, Node, Trigger, WorkflowGraph } from '../generated/types.ts';
import type { PictureEdge, PictureNode } from './picture.ts';

export interface ReadGraph {
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
}

/** What a node looks like in a run or in a design; the rest of it is the same in both. */
export type ReadAction = (node: Node) => Pick<PictureNode, 'caption' | 'state' | 'tone' | 'runs' | 'copied'>;

const kinds: Readonly<Record<string, PictureNode['kind']>> = { TRIGGER: 'trigger', JOB: 'job', CRAWLER: 'crawler' };

/**
 * The nodes and edges of a graph. Whatever the answer holds is shown, be it against the contract: an edge to a node that is
 * not there leads to a node of its own, called missing.
 */
export function readGraph({ Nodes = [], Edges = [] }: WorkflowGraph, readAction: ReadAction): ReadGraph {
  const nodes = Nodes.map((node, index): PictureNode => ({
    id: `n${index}`,
    ...(node.UniqueId !== undefined && { uniqueId: node.UniqueId }),
    kind: (Object.hasOwn(kinds, node.Type ?? '') && kinds[node.Type as string]) || 'other',
    name: node.Name ?? 'without a name',
    resumed: false,
    ...(node.Type === 'TRIGGER' ? readTrigger(node) : readAction(node)),
  }));
  const byUniqueId = new Map(nodes.flatMap((node) => (node.uniqueId === undefined ? [] : [[node.uniqueId, node] as const])));
  const triggers = new Map(Nodes.map((node, index) => [`n${index}`, node.TriggerDetails?.Trigger]));
  const find = (uniqueId: string | undefined): PictureNode => {
    const key = uniqueId ?? '';
    const known = byUniqueId.get(key);
    if (known) return known;
    const missing = createMissing(`n${nodes.length}`, uniqueId);
    nodes.push(missing);
    byUniqueId.set(key, missing);
    return missing;
  };
  return { nodes, edges: Edges.map((edge) => readEdge(edge, find, triggers)) };
}

function readEdge({ SourceId, DestinationId }: Edge, find: (uniqueId?: string) => PictureNode, triggers: ReadonlyMap<string, Trigger | undefined>): PictureEdge {
  const [from, to] = [find(SourceId), find(DestinationId)];
  const conditions = triggers.get(to.id)?.Predicate?.Conditions ?? [];
  // A trigger may wait for more than one state of the same job.
  const states = conditions
    .filter(({ JobName, CrawlerName }) => (from.kind === 'crawler' ? CrawlerName : JobName) === from.name)
    .map(({ State, CrawlState }) => State ?? CrawlState ?? 'SUCCEEDED');
  return { from: from.id, to: to.id, ...(states.some((state) => state !== 'SUCCEEDED') && { label: [...new Set(states)].join(', ') }) };
}

function readTrigger({ TriggerDetails }: Node): ReturnType<ReadAction> {
  const { Type = 'TRIGGER', Predicate, Schedule } = TriggerDetails?.Trigger ?? {};
  const count = Predicate?.Conditions?.length ?? 0;
  const waitsFor = count > 1 ? ` · ${Predicate?.Logical === 'ANY' ? 'any' : 'all'} of ${count}` : '';
  return { caption: `${Type}${waitsFor}${Schedule === undefined ? '' : ` · ${Schedule}`}`, tone: 'plain', runs: [], copied: false };
}

function createMissing(id: string, uniqueId: string | undefined): PictureNode {
  const node = { kind: 'other', name: uniqueId ?? 'without an id', caption: 'missing: no such node', tone: 'unknown' } as const;
  return { id, ...(uniqueId !== undefined && { uniqueId }), ...node, runs: [], copied: false, resumed: false };
}
