import { defineRule, type Rule } from './rule.ts';

const source = 'https://docs.aws.amazon.com/glue/latest/webapi/API_StartJobRun.html';

/** What StartJobRun accepts beyond its members' own bounds. */
export const startJobRunRules: readonly Rule[] = [
  defineRule({
    id: 'start-job-run/capacity-or-workers',
    sentence: 'MaxCapacity is not combined with WorkerType or NumberOfWorkers.',
    evidence: 'documented',
    source,
    shape: 'StartJobRunRequest',
    check({ MaxCapacity, WorkerType, NumberOfWorkers }, report) {
      if (MaxCapacity !== undefined && (WorkerType !== undefined || NumberOfWorkers !== undefined)) {
        report('/MaxCapacity', 'no MaxCapacity beside WorkerType and NumberOfWorkers', MaxCapacity);
      }
    },
  }),
];
