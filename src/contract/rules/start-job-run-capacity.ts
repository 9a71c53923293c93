import { isOlderGlue } from './is-older-glue.ts';
import { defineRule, type Rule } from './rule.ts';

const source = 'https://docs.aws.amazon.com/glue/latest/webapi/API_StartJobRun.html';

interface Capacity {
  readonly expected: string;
  allows(capacity: number): boolean;
}

const pythonShell: Capacity = { expected: '0.0625 or 1', allows: (capacity) => capacity === 0.0625 || capacity === 1 };
const spark: Capacity = {
  expected: 'a whole number from 2 to 100',
  allows: (capacity) => Number.isInteger(capacity) && capacity >= 2 && capacity <= 100,
};
const capacityOf = new Map([['pythonshell', pythonShell], ['glueetl', spark], ['gluestreaming', spark]]);

/** How StartJobRun's two ways of sizing a run, DPUs and workers, exclude and bound each other. */
export const startJobRunCapacityRules: readonly Rule[] = [
  defineRule({
    id: 'start-job-run/capacity-or-workers',
    sentence: 'MaxCapacity is not combined with WorkerType or NumberOfWorkers.',
    evidence: 'documented',
    source,
    book: [31],
    shape: 'StartJobRunRequest',
    check({ MaxCapacity, WorkerType, NumberOfWorkers }, report) {
      if (MaxCapacity !== undefined && (WorkerType !== undefined || NumberOfWorkers !== undefined)) {
        report('/MaxCapacity', 'no MaxCapacity beside WorkerType and NumberOfWorkers', MaxCapacity);
      }
    },
  }),
  defineRule({
    id: 'start-job-run/capacity-before-glue-2',
    sentence: 'MaxCapacity is not given for a Spark job of Glue 2.0 or later.',
    evidence: 'documented',
    source,
    book: [32],
    shape: 'StartJobRunRequest',
    check({ MaxCapacity }, report, { job }) {
      const isSpark = capacityOf.get(job?.Command?.Name ?? '') === spark;
      if (MaxCapacity !== undefined && isSpark && job?.GlueVersion !== undefined && !isOlderGlue(job.GlueVersion, 2)) {
        report('/MaxCapacity', 'WorkerType and NumberOfWorkers for a Spark job of Glue 2.0 or later', MaxCapacity);
      }
    },
  }),
  defineRule({
    id: 'start-job-run/capacity',
    sentence: 'MaxCapacity is 0.0625 or 1 for a Python shell job and a whole number from 2 to 100 for a Spark job; where the job is not known, it is one of these.',
    evidence: 'documented',
    source,
    book: [34],
    shape: 'StartJobRunRequest',
    check({ MaxCapacity }, report, { job }) {
      if (MaxCapacity === undefined) return;
      const command = job?.Command?.Name;
      const known = capacityOf.get(command ?? '');
      const capacities = command === undefined ? [pythonShell, spark] : known ? [known] : [];
      if (capacities.length > 0 && !capacities.some((capacity) => capacity.allows(MaxCapacity))) {
        report('/MaxCapacity', capacities.map(({ expected }) => expected).join(', or '), MaxCapacity);
      }
    },
  }),
  defineRule({
    id: 'start-job-run/allocated-capacity',
    sentence: 'AllocatedCapacity is at least 2; 0 is its default and counts as absent.',
    evidence: 'documented',
    source,
    book: [35],
    shape: 'StartJobRunRequest',
    check({ AllocatedCapacity = 0 }, report) {
      if (AllocatedCapacity !== 0 && AllocatedCapacity < 2) report('/AllocatedCapacity', 'at least 2', AllocatedCapacity);
    },
  }),
  defineRule({
    id: 'start-job-run/allocated-capacity-of-command',
    sentence: 'AllocatedCapacity is bounded like its successor MaxCapacity: at most 100, and none for a Python shell job, which has at most 1.',
    evidence: 'inferred',
    source,
    book: [34, 35],
    shape: 'StartJobRunRequest',
    check({ AllocatedCapacity = 0 }, report, { job }) {
      const most = job?.Command?.Name === 'pythonshell' ? 0 : 100;
      if (AllocatedCapacity > most) report('/AllocatedCapacity', most === 0 ? 'MaxCapacity for a Python shell job' : 'at most 100', AllocatedCapacity);
    },
  }),
  defineRule({
    id: 'start-job-run/allocated-or-max-capacity',
    sentence: 'AllocatedCapacity is not combined with its successor MaxCapacity.',
    evidence: 'inferred',
    source,
    book: [35],
    shape: 'StartJobRunRequest',
    check({ AllocatedCapacity = 0, MaxCapacity }, report) {
      if (AllocatedCapacity !== 0 && MaxCapacity !== undefined) {
        report('/AllocatedCapacity', 'MaxCapacity alone', AllocatedCapacity);
      }
    },
  }),
];
