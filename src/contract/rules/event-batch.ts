import { defineRule, type Rule } from './rule.ts';

/** The batch of events that started a workflow run. */
export const eventBatchRules: readonly Rule[] = [
  defineRule({
    id: 'starting-event-batch/condition-met',
    sentence: 'A run that events started tells a BatchSize or a BatchWindow that is not 0.',
    evidence: 'documented',
    source: 'https://docs.aws.amazon.com/glue/latest/webapi/API_StartingEventBatchCondition.html',
    book: [81],
    shape: 'StartingEventBatchCondition',
    check({ BatchSize = 0, BatchWindow = 0 }, report) {
      if (BatchSize === 0 && BatchWindow === 0) report('/BatchSize', 'a BatchSize or a BatchWindow other than 0', BatchSize);
    },
  }),
];
