import type { Node, WorkflowGraph } from '../../generated/types.ts';
import { isStartTrigger } from './is-start-trigger.ts';
import { defineRule, type Report, type Rule } from './rule.ts';

const source = 'https://docs.aws.amazon.com/glue/latest/dg/aws-glue-api-workflow.html';

const details = { TRIGGER: 'TriggerDetails', JOB: 'JobDetails', CRAWLER: 'CrawlerDetails' } as const satisfies Record<string, keyof Node>;

/** The nodes of a graph, each by itself. */
export const workflowGraphRules: readonly Rule[] = [
  defineRule({
    id: 'workflow-graph/unique-ids',
    sentence: 'No two nodes of a graph have the same UniqueId.',
    evidence: 'documented',
    source,
    book: [92],
    shape: 'WorkflowGraph',
    check({ Nodes = [] }, report) {
      const seen = new Set<string>();
      for (const [index, { UniqueId }] of Nodes.entries()) {
        if (UniqueId === undefined) continue;
        if (seen.has(UniqueId)) report(`/Nodes/${index}/UniqueId`, 'an id that no other node has', UniqueId);
        seen.add(UniqueId);
      }
    },
  }),
  defineRule({
    id: 'workflow-graph/one-start-trigger',
    sentence: 'A graph has at most one trigger that starts it: ON_DEMAND, SCHEDULED or EVENT.',
    evidence: 'documented',
    source: 'https://docs.aws.amazon.com/glue/latest/dg/workflows_overview.html',
    book: [98, 117],
    shape: 'WorkflowGraph',
    check({ Nodes = [] }, report) {
      const starts = [...Nodes.entries()].filter(([, node]) => isStartTrigger(node));
      for (const [index, { TriggerDetails }] of starts.slice(1)) {
        report(`/Nodes/${index}/TriggerDetails/Trigger/Type`, 'CONDITIONAL, for another trigger starts this graph', TriggerDetails?.Trigger?.Type);
      }
    },
  }),
  defineRule({
    id: 'node/details-of-type',
    sentence: 'A node has the details of its Type and no others; one that never ran may have none.',
    evidence: 'documented',
    source,
    book: [94, 96],
    shape: 'Node',
    check(node, report) {
      if (node.Type === undefined || !Object.hasOwn(details, node.Type)) return;
      for (const member of Object.values(details)) {
        if (member !== details[node.Type] && node[member] !== undefined) report(`/${member}`, `nothing for a ${node.Type} node`, node[member]);
      }
    },
  }),
  defineRule({
    id: 'node/runs-of-job',
    sentence: 'The job runs of a node are runs of the job that the node names.',
    evidence: 'documented',
    source,
    book: [97],
    shape: 'Node',
    check({ Name, JobDetails }, report) {
      for (const [index, { JobName }] of (JobDetails?.JobRuns ?? []).entries()) {
        if (Name !== undefined && JobName !== undefined && JobName !== Name) {
          report(`/JobDetails/JobRuns/${index}/JobName`, "the node's Name", JobName);
        }
      }
    },
  }),
  defineRule({
    id: 'node/trigger-name',
    sentence: 'The trigger in the details of a node is the one that the node names.',
    evidence: 'inferred',
    source,
    book: [94],
    shape: 'Node',
    check({ Name, TriggerDetails }, report) {
      const named = TriggerDetails?.Trigger?.Name;
      if (Name !== undefined && named !== undefined && named !== Name) report('/TriggerDetails/Trigger/Name', "the node's Name", named);
    },
  }),
  ...(['Workflow', 'WorkflowRun'] as const).map((shape) =>
    defineRule({
      id: `${shape === 'Workflow' ? 'workflow' : 'workflow-run'}/own-triggers`,
      sentence: `The triggers in the graph of a ${shape} belong to this workflow.`,
      evidence: 'documented',
      source,
      book: [99],
      shape,
      check({ Name, Graph }, report) {
        if (Name !== undefined && Graph !== undefined) reportForeign(Name, Graph, report);
      },
    }),
  ),
];

function reportForeign(workflow: string, { Nodes = [] }: WorkflowGraph, report: Report): void {
  for (const [index, { TriggerDetails }] of Nodes.entries()) {
    const owner = TriggerDetails?.Trigger?.WorkflowName;
    if (owner !== undefined && owner !== workflow) {
      report(`/Graph/Nodes/${index}/TriggerDetails/Trigger/WorkflowName`, "the workflow's Name", owner);
    }
  }
}
