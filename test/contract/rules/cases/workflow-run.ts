import type { RuleCase } from '../rule-case.ts';

const on = { operation: 'GetWorkflowRun', direction: 'output' } as const;
const run = (members: object) => ({ Run: members });
const crawl = (members: object) => ({ Run: { Graph: { Nodes: [{ Type: 'CRAWLER', CrawlerDetails: { Crawls: [members] } }] } } });
const crawlAt = '/Run/Graph/Nodes/0/CrawlerDetails/Crawls/0';
const trigger = (members: object) => ({ Run: { Graph: { Nodes: [{ Type: 'TRIGGER', TriggerDetails: { Trigger: members } }] } } });
const triggerAt = '/Run/Graph/Nodes/0/TriggerDetails/Trigger';
const predicate = (members: object) => trigger({ Type: 'CONDITIONAL', Predicate: members });
const condition = (members: object) => predicate({ Conditions: [members] });

export const workflowRunCases: readonly RuleCase[] = [
  {
    ...on,
    rule: 'workflow-run/time-order',
    keeps: [[run({ StartedOn: 1, CompletedOn: 1 })], [run({ CompletedOn: 1 })]],
    breaks: [[run({ StartedOn: 2, CompletedOn: 1 }), '/Run/CompletedOn']],
  },
  {
    ...on,
    rule: 'workflow-run/completed-when-final',
    keeps: [[run({ Status: 'COMPLETED', CompletedOn: 1 })], [run({ Status: 'STOPPING' })], [run({})]],
    breaks: ['COMPLETED', 'STOPPED', 'ERROR'].map((Status) => [run({ Status }), '/Run/CompletedOn'] as const),
  },
  {
    ...on,
    rule: 'workflow-run/not-completed-before-final',
    keeps: [[run({ Status: 'RUNNING' })], [run({ Status: 'STOPPED', CompletedOn: 1 })], [run({ Status: 'PAUSED', CompletedOn: 1 })]],
    breaks: ['RUNNING', 'STOPPING'].map((Status) => [run({ Status, CompletedOn: 1 }), '/Run/CompletedOn'] as const),
  },
  {
    ...on,
    rule: 'workflow-run/error-message-of-error',
    keeps: [[run({ Status: 'ERROR', CompletedOn: 1, ErrorMessage: 'Concurrent runs exceeded' })], [run({ ErrorMessage: '' })]],
    breaks: [[run({ Status: 'COMPLETED', CompletedOn: 1, ErrorMessage: 'no' }), '/Run/ErrorMessage']],
  },
  {
    ...on,
    rule: 'workflow-run/resumed-from-another',
    keeps: [[run({ WorkflowRunId: 'wr_2', PreviousRunId: 'wr_1' })], [run({})]],
    breaks: [[run({ WorkflowRunId: 'wr_1', PreviousRunId: 'wr_1' }), '/Run/PreviousRunId']],
  },
  {
    ...on,
    rule: 'workflow-run/id-format',
    keeps: [[run({ WorkflowRunId: `wr_${'0a'.repeat(32)}` })]],
    breaks: [[run({ WorkflowRunId: `jr_${'0a'.repeat(32)}` }), '/Run/WorkflowRunId']],
  },
  {
    ...on,
    rule: 'crawl/time-order',
    keeps: [[crawl({ State: 'SUCCEEDED', StartedOn: 1, CompletedOn: 2 })], [crawl({ State: 'RUNNING', StartedOn: 1 })], [crawl({ State: 'NEW', CompletedOn: 2 })]],
    breaks: [
      [crawl({ State: 'FAILED', StartedOn: 2, CompletedOn: 1 }), `${crawlAt}/CompletedOn`],
      [crawl({ State: 'CANCELLING', CompletedOn: 1 }), `${crawlAt}/CompletedOn`],
    ],
  },
  {
    ...on,
    rule: 'workflow-statistics/not-negative',
    keeps: [[run({ Statistics: { TotalActions: 0, WaitingActions: 0 } })]],
    breaks: [
      [run({ Statistics: { TotalActions: -1 } }), '/Run/Statistics/TotalActions'],
      [run({ Statistics: { ErroredActions: -1 } }), '/Run/Statistics/ErroredActions'],
    ],
  },
  {
    ...on,
    rule: 'workflow-statistics/within-total',
    keeps: [[run({ Statistics: { TotalActions: 11, SucceededActions: 9 } })], [run({ Statistics: { SucceededActions: 9 } })]],
    breaks: [[run({ Statistics: { TotalActions: 2, SucceededActions: 1, WaitingActions: 1, FailedActions: 1 } }), '/Run/Statistics/TotalActions']],
  },
  {
    ...on,
    rule: 'workflow-statistics/none-active-when-final',
    keeps: [[run({ Status: 'RUNNING', Statistics: { RunningActions: 1 } })], [run({ Status: 'STOPPED', CompletedOn: 1, Statistics: { RunningActions: 0 } })]],
    breaks: [
      [run({ Status: 'COMPLETED', CompletedOn: 1, Statistics: { RunningActions: 1 } }), '/Run/Statistics/RunningActions'],
      [run({ Status: 'ERROR', CompletedOn: 1, Statistics: { WaitingActions: 1 } }), '/Run/Statistics/WaitingActions'],
    ],
  },
  {
    ...on,
    rule: 'starting-event-batch/condition-met',
    keeps: [[run({ StartingEventBatchCondition: { BatchSize: 5 } })], [run({ StartingEventBatchCondition: { BatchSize: 0, BatchWindow: 60 } })]],
    breaks: [
      [run({ StartingEventBatchCondition: {} }), '/Run/StartingEventBatchCondition/BatchSize'],
      [run({ StartingEventBatchCondition: { BatchSize: 0, BatchWindow: 0 } }), '/Run/StartingEventBatchCondition/BatchSize'],
    ],
  },
  {
    ...on,
    rule: 'condition/watchable-state',
    keeps: [[condition({ State: 'TIMEOUT' })], [condition({ CrawlState: 'CANCELLED' })], [condition({})]],
    breaks: [
      [condition({ State: 'RUNNING' }), `${triggerAt}/Predicate/Conditions/0/State`],
      [condition({ State: 'EXPIRED' }), `${triggerAt}/Predicate/Conditions/0/State`],
      [condition({ CrawlState: 'ERROR' }), `${triggerAt}/Predicate/Conditions/0/CrawlState`],
    ],
  },
  {
    ...on,
    rule: 'predicate/logical',
    keeps: [[predicate({ Conditions: [{}] })], [predicate({ Logical: 'ANY', Conditions: [{}, {}] })], [predicate({})]],
    breaks: [[predicate({ Conditions: [{}, {}] }), `${triggerAt}/Predicate/Logical`]],
  },
  {
    ...on,
    rule: 'trigger/schedule',
    keeps: [[trigger({ Type: 'SCHEDULED', Schedule: 'cron(0 3 * * ? *)' })], [trigger({ Type: 'ON_DEMAND' })]],
    breaks: [[trigger({ Type: 'SCHEDULED' }), `${triggerAt}/Schedule`]],
  },
  {
    ...on,
    rule: 'trigger/predicate',
    keeps: [[predicate({})], [trigger({ Type: 'EVENT' })], [trigger({})]],
    breaks: [[trigger({ Type: 'CONDITIONAL' }), `${triggerAt}/Predicate`]],
  },
  {
    ...on,
    rule: 'trigger/on-demand-state',
    keeps: [[trigger({ Type: 'ON_DEMAND', State: 'CREATED' })], [trigger({ Type: 'SCHEDULED', Schedule: 'x', State: 'ACTIVATED' })], [trigger({ Type: 'ON_DEMAND' })]],
    breaks: ['ACTIVATING', 'ACTIVATED', 'DEACTIVATING', 'DEACTIVATED'].map((State) => [trigger({ Type: 'ON_DEMAND', State }), `${triggerAt}/State`] as const),
  },
  {
    ...on,
    rule: 'trigger/two-crawlers',
    keeps: [[trigger({ Actions: [{ CrawlerName: 'a' }, { CrawlerName: 'b' }, { JobName: 'c' }] })]],
    breaks: [[trigger({ Actions: [{ CrawlerName: 'a' }, { CrawlerName: 'b' }, { CrawlerName: 'c' }] }), `${triggerAt}/Actions`]],
  },
  {
    ...on,
    rule: 'action/one-target',
    keeps: [[trigger({ Actions: [{ JobName: 'a' }, { CrawlerName: 'b' }] })]],
    breaks: [
      [trigger({ Actions: [{}] }), `${triggerAt}/Actions/0`],
      [trigger({ Actions: [{ JobName: 'a', CrawlerName: 'b' }] }), `${triggerAt}/Actions/0/CrawlerName`],
    ],
  },
];
