import type { JobFacts } from '../../../../src/contract/rules/rule.ts';
import type { RuleCase } from '../rule-case.ts';

const start = (members: object) => ({ JobName: 'nightly', ...members });
const job = (name: string, glueVersion?: string): { job: JobFacts } => ({
  job: { Command: { Name: name }, ...(glueVersion !== undefined && { GlueVersion: glueVersion }) },
});
const input = { operation: 'StartJobRun', direction: 'input' } as const;
const workers = (type: string, number = 10) => start({ WorkerType: type, NumberOfWorkers: number });

export const startJobRunCases: readonly RuleCase[] = [
  {
    ...input,
    rule: 'start-job-run/timeout',
    keeps: [[start({ Timeout: 10080 })], [start({})]],
    breaks: [[start({ Timeout: 10081 }), '/Timeout']],
  },
  {
    ...input,
    rule: 'start-job-run/flex',
    keeps: [
      [start({ ExecutionClass: 'FLEX' })],
      [start({ ExecutionClass: 'FLEX' }), job('glueetl', '3.0')],
      [start({ ExecutionClass: 'FLEX' }), job('glueetl', '10.0')],
      [start({ ExecutionClass: 'FLEX' }), job('glueetl')],
      [start({ ExecutionClass: 'STANDARD' }), job('pythonshell', '1.0')],
    ],
    breaks: [
      [start({ ExecutionClass: 'FLEX' }), '/ExecutionClass', job('glueetl', '2.0')],
      [start({ ExecutionClass: 'FLEX' }), '/ExecutionClass', job('gluestreaming', '4.0')],
      [start({ ExecutionClass: 'FLEX' }), '/ExecutionClass', job('pythonshell')],
    ],
  },
  {
    ...input,
    rule: 'start-job-run/flex-capacity',
    keeps: [[start({ ExecutionClass: 'FLEX' })], [start({ ExecutionClass: 'STANDARD', MaxCapacity: 10 })]],
    breaks: [[start({ ExecutionClass: 'FLEX', MaxCapacity: 10 }), '/MaxCapacity']],
  },
  {
    rule: 'start-job-run/new-run',
    operation: 'StartJobRun',
    direction: 'output',
    keeps: [[{ JobRunId: 'jr_2' }, { input: { JobName: 'nightly', JobRunId: 'jr_1' } }], [{ JobRunId: 'jr_2' }], [{}, { input: {} }]],
    breaks: [[{ JobRunId: 'jr_1' }, '/JobRunId', { input: { JobName: 'nightly', JobRunId: 'jr_1' } }]],
  },
  {
    ...input,
    rule: 'start-job-run/capacity-or-workers',
    keeps: [[start({ MaxCapacity: 10 })], [workers('G.1X')]],
    breaks: [
      [{ ...workers('G.1X'), MaxCapacity: 10 }, '/MaxCapacity'],
      [start({ MaxCapacity: 10, NumberOfWorkers: 2 }), '/MaxCapacity'],
      [start({ MaxCapacity: 10, WorkerType: 'G.1X' }), '/MaxCapacity'],
    ],
  },
  {
    ...input,
    rule: 'start-job-run/capacity-before-glue-2',
    keeps: [
      [start({ MaxCapacity: 10 }), job('glueetl', '1.0')],
      [start({ MaxCapacity: 10 }), job('glueetl')],
      [start({ MaxCapacity: 1 }), job('pythonshell', '3.0')],
    ],
    breaks: [
      [start({ MaxCapacity: 10 }), '/MaxCapacity', job('glueetl', '2.0')],
      [start({ MaxCapacity: 10 }), '/MaxCapacity', job('gluestreaming', '5.0')],
    ],
  },
  {
    ...input,
    rule: 'start-job-run/capacity',
    keeps: [
      [start({ MaxCapacity: 0.0625 })],
      [start({ MaxCapacity: 1 })],
      [start({ MaxCapacity: 100 })],
      [start({ MaxCapacity: 1 }), job('pythonshell')],
      [start({ MaxCapacity: 2 }), job('glueetl', '1.0')],
      [start({ MaxCapacity: 3.5 }), job('glueray')],
    ],
    breaks: [
      [start({ MaxCapacity: 0.5 }), '/MaxCapacity'],
      [start({ MaxCapacity: 101 }), '/MaxCapacity'],
      [start({ MaxCapacity: 2 }), '/MaxCapacity', job('pythonshell')],
      [start({ MaxCapacity: 1 }), '/MaxCapacity', job('glueetl')],
      [start({ MaxCapacity: 2.5 }), '/MaxCapacity', job('gluestreaming')],
    ],
  },
  {
    ...input,
    rule: 'start-job-run/allocated-capacity',
    keeps: [[start({ AllocatedCapacity: 2 })], [start({ AllocatedCapacity: 0 })]],
    breaks: [[start({ AllocatedCapacity: 1 }), '/AllocatedCapacity'], [start({ AllocatedCapacity: -1 }), '/AllocatedCapacity']],
  },
  {
    ...input,
    rule: 'start-job-run/allocated-capacity-of-command',
    keeps: [[start({ AllocatedCapacity: 100 })], [start({ AllocatedCapacity: 0 }), job('pythonshell')], [start({ AllocatedCapacity: 2 }), job('glueetl')]],
    breaks: [[start({ AllocatedCapacity: 101 }), '/AllocatedCapacity'], [start({ AllocatedCapacity: 5 }), '/AllocatedCapacity', job('pythonshell')]],
  },
  {
    ...input,
    rule: 'start-job-run/allocated-or-max-capacity',
    keeps: [[start({ AllocatedCapacity: 2 })], [start({ AllocatedCapacity: 0, MaxCapacity: 2 })]],
    breaks: [[start({ AllocatedCapacity: 2, MaxCapacity: 2 }), '/AllocatedCapacity']],
  },
  {
    ...input,
    rule: 'start-job-run/workers-complete',
    keeps: [[workers('G.1X')], [start({})]],
    breaks: [[start({ WorkerType: 'G.1X' }), '/NumberOfWorkers'], [start({ NumberOfWorkers: 3 }), '/WorkerType']],
  },
  {
    ...input,
    rule: 'start-job-run/pythonshell-workers',
    keeps: [[workers('G.1X')], [start({}), job('pythonshell')]],
    breaks: [[workers('G.1X'), '/WorkerType', job('pythonshell')]],
  },
  {
    ...input,
    rule: 'start-job-run/worker-type-of-command',
    keeps: [
      [workers('Z.2X')],
      [workers('Z.2X'), job('glueray')],
      [workers('G.025X'), job('gluestreaming')],
      [workers('G.1X'), job('glueetl')],
      [workers('G.1X'), { job: {} }],
    ],
    breaks: [
      [workers('Z.2X'), '/WorkerType', job('glueetl')],
      [workers('G.1X'), '/WorkerType', job('glueray')],
      [workers('G.025X'), '/WorkerType', job('glueetl')],
    ],
  },
  {
    ...input,
    rule: 'start-job-run/worker-type-version',
    keeps: [[workers('G.4X'), job('glueetl', '3.0')], [workers('R.8X'), job('glueetl', '4.0')], [workers('R.8X')], [workers('Standard'), job('glueetl', '0.9')]],
    breaks: [
      [workers('G.025X'), '/WorkerType', job('gluestreaming', '2.0')],
      [workers('G.8X'), '/WorkerType', job('glueetl', '2.0')],
      [workers('G.12X'), '/WorkerType', job('glueetl', '3.0')],
      [workers('R.1X'), '/WorkerType', job('glueetl', '3.0')],
    ],
  },
  {
    ...input,
    rule: 'start-job-run/some-workers',
    keeps: [[workers('G.2X', 1)], [start({})]],
    breaks: [[workers('G.2X', 0), '/NumberOfWorkers'], [workers('R.1X', -5), '/NumberOfWorkers']],
  },
  {
    ...input,
    rule: 'start-job-run/number-of-workers',
    keeps: [[workers('G.1X', 2)], [workers('G.1X', 299)], [workers('G.2X', 149)], [workers('Standard', 1)], [workers('G.4X', 1000)]],
    breaks: [
      [workers('G.1X', 1), '/NumberOfWorkers'],
      [workers('G.1X', 300), '/NumberOfWorkers'],
      [workers('G.025X', 300), '/NumberOfWorkers'],
      [workers('G.2X', 150), '/NumberOfWorkers'],
    ],
  },
];
