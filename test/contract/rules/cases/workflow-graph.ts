import type { RuleCase } from '../rule-case.ts';

const on = { operation: 'GetWorkflowRun', direction: 'output' } as const;
const graph = (Nodes: readonly object[], Edges?: readonly (readonly [string, string])[], name = 'w') => ({
  Run: { Name: name, Graph: { Nodes, ...(Edges && { Edges: Edges.map(([SourceId, DestinationId]) => ({ SourceId, DestinationId })) }) } },
});
const job = (id: string, more: object = {}) => ({ Type: 'JOB', Name: id, UniqueId: id, ...more });
const crawler = (id: string) => ({ Type: 'CRAWLER', Name: id, UniqueId: id });
const trigger = (id: string, details?: object) => ({ Type: 'TRIGGER', Name: id, UniqueId: id, ...(details && { TriggerDetails: { Trigger: details } }) });
const after = (...jobs: readonly string[]) => ({ Type: 'CONDITIONAL', Predicate: { Logical: 'AND', Conditions: jobs.map((JobName) => ({ JobName, State: 'SUCCEEDED' })) } });
const at = '/Run/Graph';

/** start → extract → load-trigger → load: what a sound graph looks like. */
const sound = graph(
  [
    trigger('start', { Type: 'ON_DEMAND', WorkflowName: 'w', Actions: [{ JobName: 'extract' }, { CrawlerName: 'crawl' }] }),
    job('extract', { JobDetails: { JobRuns: [{ JobName: 'extract' }] } }),
    crawler('crawl'),
    trigger('after', { ...after('extract'), WorkflowName: 'w', Actions: [{ JobName: 'load' }] }),
    job('load'),
  ],
  [['start', 'extract'], ['start', 'crawl'], ['extract', 'after'], ['after', 'load']],
);

const cases: readonly Omit<RuleCase, 'operation' | 'direction'>[] = [
  {
    rule: 'workflow-graph/unique-ids',
    keeps: [[graph([{}, {}])]],
    breaks: [[graph([job('a'), job('b'), job('a')]), `${at}/Nodes/2/UniqueId`]],
  },
  {
    rule: 'workflow-graph/one-start-trigger',
    keeps: [[graph([trigger('a', after('x')), trigger('b', after('y')), trigger('c', { Type: 'EVENT' })])], [graph([trigger('a'), trigger('b')])]],
    breaks: [[graph([trigger('a', { Type: 'ON_DEMAND' }), trigger('b', { Type: 'EVENT' })]), `${at}/Nodes/1/TriggerDetails/Trigger/Type`]],
  },
  {
    rule: 'node/details-of-type',
    keeps: [[graph([{ Type: 'PIPE', JobDetails: {} }, { JobDetails: {} }, { Type: 'constructor', CrawlerDetails: {} }])]],
    breaks: [
      [graph([{ Type: 'JOB', TriggerDetails: {} }]), `${at}/Nodes/0/TriggerDetails`],
      [graph([{ Type: 'TRIGGER', JobDetails: {} }]), `${at}/Nodes/0/JobDetails`],
      [graph([{ Type: 'JOB', JobDetails: {}, CrawlerDetails: {} }]), `${at}/Nodes/0/CrawlerDetails`],
    ],
  },
  {
    rule: 'node/runs-of-job',
    keeps: [[graph([job('a', { JobDetails: { JobRuns: [{ JobName: 'a' }, {}] } })])], [graph([{ JobDetails: { JobRuns: [{ JobName: 'a' }] } }])]],
    breaks: [[graph([job('a', { JobDetails: { JobRuns: [{ JobName: 'a' }, { JobName: 'b' }] } })]), `${at}/Nodes/0/JobDetails/JobRuns/1/JobName`]],
  },
  {
    rule: 'node/trigger-name',
    keeps: [[graph([trigger('a', { Name: 'a' })])]],
    breaks: [[graph([trigger('a', { Name: 'b' })]), `${at}/Nodes/0/TriggerDetails/Trigger/Name`]],
  },
  {
    rule: 'node/id-format',
    keeps: [[graph([{ UniqueId: `wnode_${'0a'.repeat(32)}` }])]],
    breaks: [[graph([job('a')]), `${at}/Nodes/0/UniqueId`]],
  },
  {
    rule: 'workflow-run/own-triggers',
    keeps: [[graph([trigger('a', {})])]],
    breaks: [[graph([trigger('a', { WorkflowName: 'v' })]), `${at}/Nodes/0/TriggerDetails/Trigger/WorkflowName`]],
  },
  {
    rule: 'workflow-graph/edges-resolve',
    keeps: [[graph([job('a')])], [{ Run: { Graph: { Edges: [{}] } } }]],
    breaks: [
      [graph([job('a')], [['a', 'b']]), `${at}/Edges/0/DestinationId`],
      [graph([job('a')], [['b', 'a']]), `${at}/Edges/0/SourceId`],
      [graph([job('a')], [['a', '__proto__']]), `${at}/Edges/0/DestinationId`],
    ],
  },
  {
    rule: 'workflow-graph/edges-alternate',
    keeps: [[graph([job('a'), trigger('t')], [['a', 't']])], [graph([{ UniqueId: 'a' }, job('b')], [['a', 'b']])]],
    breaks: [
      [graph([job('a'), job('b')], [['a', 'b']]), `${at}/Edges/0`],
      [graph([trigger('a'), trigger('b')], [['a', 'b']]), `${at}/Edges/0`],
      [graph([job('a'), trigger('b', { Type: 'ON_DEMAND' })], [['a', 'b']]), `${at}/Edges/0`],
    ],
  },
  {
    rule: 'workflow-graph/acyclic',
    keeps: [[graph([job('a'), trigger('s'), trigger('t'), job('b')], [['s', 'a'], ['a', 't'], ['t', 'b'], ['s', 'b']])]],
    breaks: [
      [graph([job('a'), trigger('t')], [['a', 't'], ['t', 'a']]), `${at}/Edges/0`],
      [graph([trigger('s'), job('a'), trigger('t')], [['s', 'a'], ['a', 't'], ['t', 'a']]), `${at}/Edges/0`],
      [graph([job('a')], [['a', 'a']]), `${at}/Edges/0`],
    ],
  },
  {
    rule: 'workflow-graph/edges-of-actions',
    keeps: [
      [graph([trigger('t', { Actions: [{ JobName: 'a' }] }), job('a')])],
      [graph([trigger('t', { Actions: [{ JobName: 'a' }] }), { UniqueId: 'x' }], [['t', 'x']])],
      [graph([trigger('t'), job('a')], [['t', 'a']])],
    ],
    breaks: [
      [graph([trigger('t', { Actions: [{ JobName: 'a' }] }), job('a')], []), `${at}/Nodes/0/TriggerDetails/Trigger/Actions/0`],
      [graph([trigger('t', { Actions: [{ CrawlerName: 'a' }] }), job('a'), crawler('a2')], []), `${at}/Nodes/0/TriggerDetails/Trigger/Actions/0`],
      [graph([trigger('t', { Actions: [] }), job('a')], [['t', 'a']]), `${at}/Edges/0`],
    ],
  },
  {
    rule: 'workflow-graph/edges-of-conditions',
    keeps: [[graph([trigger('t', after('a')), job('a')])]],
    breaks: [
      [graph([trigger('t', after('a', 'b')), job('a'), job('b')], [['a', 't']]), `${at}/Nodes/0/TriggerDetails/Trigger/Predicate/Conditions/1`],
      [graph([trigger('t', after('a')), job('a'), job('b')], [['a', 't'], ['b', 't']]), `${at}/Edges/1`],
    ],
  },
];

export const workflowGraphCases: readonly RuleCase[] = [
  ...cases.map((one) => ({ ...one, ...on, keeps: [...one.keeps, ...(one.rule === 'node/id-format' ? [] : [[sound] as const])] })),
  {
    rule: 'workflow/own-triggers',
    operation: 'GetWorkflow',
    direction: 'output',
    keeps: [[{ Workflow: { Name: 'w', Graph: { Nodes: [trigger('a', { WorkflowName: 'w' })] } } }]],
    breaks: [[{ Workflow: { Name: 'w', Graph: { Nodes: [trigger('a', { WorkflowName: 'v' })] } } }, '/Workflow/Graph/Nodes/0/TriggerDetails/Trigger/WorkflowName']],
  },
  ...([['GetWorkflow', 'get-workflow', 'Workflow'], ['GetWorkflowRun', 'get-workflow-run', 'Run']] as const).map(([operation, subject, member]): RuleCase => ({
    rule: `${subject}/graph-only-when-asked`,
    operation,
    direction: 'output',
    keeps: [[{ [member]: { Graph: {} } }, { input: { IncludeGraph: true } }], [{ [member]: { Graph: {} } }], [{ [member]: {} }, { input: {} }]],
    breaks: [
      [{ [member]: { Graph: {} } }, `/${member}/Graph`, { input: {} }],
      [{ [member]: { Graph: {} } }, `/${member}/Graph`, { input: { IncludeGraph: false } }],
      [{ [member]: { Graph: {} } }, `/${member}/Graph`, { input: { IncludeGraph: null } }],
    ],
  })),
  {
    rule: 'get-workflow-runs/graph-only-when-asked',
    operation: 'GetWorkflowRuns',
    direction: 'output',
    keeps: [[{ Runs: [{ Graph: {} }] }, { input: { IncludeGraph: true } }]],
    breaks: [[{ Runs: [{}, { Graph: {} }] }, '/Runs/1/Graph', { input: { Name: 'w' } }]],
  },
];
