import { isStartTrigger } from './is-start-trigger.ts';
import { joinsOf } from './joins-of.ts';
import { defineRule, type Rule } from './rule.ts';

const source = 'https://docs.aws.amazon.com/glue/latest/dg/workflows_overview.html';

/** How the nodes of a graph are joined. An edge to a node that is not there is told once, by `edges-resolve`. */
export const workflowGraphEdgeRules: readonly Rule[] = [
  defineRule({
    id: 'workflow-graph/edges-resolve',
    sentence: 'Every edge joins two nodes of its graph.',
    evidence: 'documented',
    source: 'https://docs.aws.amazon.com/glue/latest/dg/aws-glue-api-workflow.html',
    book: [92],
    shape: 'WorkflowGraph',
    check({ Nodes = [], Edges = [] }, report) {
      const ids = new Set(Nodes.map(({ UniqueId }) => UniqueId));
      for (const [index, edge] of Edges.entries()) {
        for (const end of ['SourceId', 'DestinationId'] as const) {
          const id = edge[end];
          if (id !== undefined && !ids.has(id)) report(`/Edges/${index}/${end}`, 'the UniqueId of a node of this graph', id);
        }
      }
    },
  }),
  defineRule({
    id: 'workflow-graph/edges-alternate',
    sentence: 'An edge leads from a trigger to a job or crawler, or from one of these to a conditional trigger.',
    evidence: 'documented',
    source,
    book: [93],
    shape: 'WorkflowGraph',
    check(graph, report) {
      for (const { index, from, to } of joinsOf(graph)) {
        if (from.Type === undefined || to.Type === undefined) continue;
        if ((from.Type === 'TRIGGER') === (to.Type === 'TRIGGER') || isStartTrigger(to)) {
          const target = isStartTrigger(to) ? 'TRIGGER that starts the graph' : to.Type;
          report(`/Edges/${index}`, `no edge from a ${from.Type} to a ${target}`, graph.Edges?.[index]);
        }
      }
    },
  }),
  defineRule({
    id: 'workflow-graph/acyclic',
    sentence: 'No path along the edges of a graph comes back to where it began.',
    evidence: 'inferred',
    source,
    book: [98],
    shape: 'WorkflowGraph',
    check(graph, report) {
      const joins = joinsOf(graph);
      const following = Map.groupBy(joins, ({ from }) => from);
      const awaited = new Map<object, number>();
      for (const { to } of joins) awaited.set(to, (awaited.get(to) ?? 0) + 1);
      // Edges whose sources nothing leads to are taken away, until only cycles and what follows them are left.
      const free = [...following.keys()].filter((node) => !awaited.has(node));
      for (const node of free) {
        for (const { to } of following.get(node) ?? []) {
          const left = (awaited.get(to) ?? 0) - 1;
          awaited.set(to, left);
          if (left === 0) free.push(to);
        }
      }
      const left = joins.find(({ to }) => (awaited.get(to) ?? 0) > 0);
      if (left) report(`/Edges/${left.index}`, 'no cycle, which this edge is on or leads out of', graph.Edges?.[left.index]);
    },
  }),
];
