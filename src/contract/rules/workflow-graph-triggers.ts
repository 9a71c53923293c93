import type { Action, Condition, Node, Trigger, WorkflowGraph } from '../../generated/types.ts';
import { joinsOf } from './joins-of.ts';
import { defineRule, type Report, type Rule } from './rule.ts';

const source = 'https://docs.aws.amazon.com/glue/latest/dg/workflows_overview.html';

/** Which end of an edge is the trigger, and which of its members name the nodes at the other end. */
interface Side {
  readonly near: 'from' | 'to';
  readonly far: 'from' | 'to';
  readonly list: 'Actions' | 'Predicate/Conditions';
  readonly named: (trigger: Trigger) => readonly (Action | Condition)[] | undefined;
}

const outOf: Side = { near: 'from', far: 'to', list: 'Actions', named: ({ Actions }) => Actions };
const into: Side = { near: 'to', far: 'from', list: 'Predicate/Conditions', named: ({ Predicate }) => Predicate?.Conditions };

/** The edges of a trigger's node say the same as the trigger itself. */
export const workflowGraphTriggerRules: readonly Rule[] = [
  defineRule({
    id: 'workflow-graph/edges-of-actions',
    sentence: 'The edges out of a trigger lead to the jobs and crawlers of its Actions.',
    evidence: 'documented',
    source,
    book: [95],
    shape: 'WorkflowGraph',
    check: (graph, report) => compare(graph, outOf, report),
  }),
  defineRule({
    id: 'workflow-graph/edges-of-conditions',
    sentence: 'The edges into a trigger come from the jobs and crawlers of its Conditions.',
    evidence: 'documented',
    source,
    book: [95],
    shape: 'WorkflowGraph',
    check: (graph, report) => compare(graph, into, report),
  }),
];

function compare(graph: WorkflowGraph, { list, named, near, far }: Side, report: Report): void {
  if (graph.Edges === undefined) return;
  const joins = Map.groupBy(joinsOf(graph), (join) => join[near]);
  for (const [index, node] of (graph.Nodes ?? []).entries()) {
    const entries = named(node.TriggerDetails?.Trigger ?? {});
    if (node.UniqueId === undefined || entries === undefined) continue;
    const wanted = new Map(entries.flatMap((entry, at) => keysOf(entry).map((key) => [key, at] as const)));
    const joined = joins.get(node) ?? [];
    const found = new Set(joined.map((join) => keyOf(join[far])));
    // A node that hides its name or type could be any of them.
    if (found.has(undefined)) continue;
    for (const join of joined) {
      if (!wanted.has(keyOf(join[far]) ?? '')) report(`/Edges/${join.index}`, `an edge that the trigger's ${list} know`, graph.Edges[join.index]);
    }
    for (const [key, at] of wanted) {
      if (!found.has(key)) report(`/Nodes/${index}/TriggerDetails/Trigger/${list}/${at}`, 'an edge to or from the node it names', undefined);
    }
  }
}

function keyOf({ Type, Name }: Node): string | undefined {
  return Type === undefined || Name === undefined ? undefined : `${Type} ${Name}`;
}

function keysOf({ JobName, CrawlerName }: Action | Condition): string[] {
  return [...(JobName === undefined ? [] : [`JOB ${JobName}`]), ...(CrawlerName === undefined ? [] : [`CRAWLER ${CrawlerName}`])];
}
