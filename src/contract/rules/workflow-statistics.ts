import { isFinalWorkflowRunStatus } from '../states.ts';
import { defineRule, type Rule } from './rule.ts';

const source = 'https://docs.aws.amazon.com/glue/latest/dg/running_monitoring_workflow.html';

const parts = [
  'TimeoutActions', 'FailedActions', 'StoppedActions', 'SucceededActions', 'RunningActions', 'ErroredActions', 'WaitingActions',
] as const;

/** How a workflow run's counters bear on each other. They need not sum up: actions that never ran are in TotalActions alone. */
export const workflowStatisticsRules: readonly Rule[] = [
  defineRule({
    id: 'workflow-statistics/not-negative',
    sentence: 'No counter is negative.',
    evidence: 'documented',
    source,
    book: [88],
    shape: 'WorkflowRunStatistics',
    check(statistics, report) {
      for (const member of ['TotalActions', ...parts] as const) {
        if ((statistics[member] ?? 0) < 0) report(`/${member}`, 'at least 0', statistics[member]);
      }
    },
  }),
  defineRule({
    id: 'workflow-statistics/within-total',
    sentence: 'The other counters together are no more than TotalActions.',
    evidence: 'documented',
    source,
    book: [88],
    shape: 'WorkflowRunStatistics',
    check(statistics, report) {
      const sum = parts.reduce((total, member) => total + (statistics[member] ?? 0), 0);
      const { TotalActions = sum } = statistics;
      if (sum > TotalActions) report('/TotalActions', `at least ${sum}, what the other counters sum to`, TotalActions);
    },
  }),
  defineRule({
    id: 'workflow-statistics/none-active-when-final',
    sentence: 'A workflow run with a final status has no running and no waiting actions.',
    evidence: 'inferred',
    source,
    book: [90],
    shape: 'WorkflowRun',
    check({ Status, Statistics = {} }, report) {
      if (!isFinalWorkflowRunStatus(Status)) return;
      for (const member of ['RunningActions', 'WaitingActions'] as const) {
        if ((Statistics[member] ?? 0) > 0) report(`/Statistics/${member}`, `0, for the run is ${Status}`, Statistics[member]);
      }
    },
  }),
];
