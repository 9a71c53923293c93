import type { RuleCase } from '../rule-case.ts';

const on = { operation: 'GetJobRun', direction: 'output' } as const;
const run = (members: object) => ({ JobRun: members });
const first = `jr_${'0a'.repeat(32)}`;
const done = { JobRunState: 'SUCCEEDED', StartedOn: 100, LastModifiedOn: 219.8, CompletedOn: 219.8 };

export const jobRunCases: readonly RuleCase[] = [
  {
    ...on,
    rule: 'job-run/time-order',
    keeps: [[run(done)], [run({ StartedOn: 5, LastModifiedOn: 5 })], [run({ LastModifiedOn: 1 })]],
    breaks: [
      [run({ StartedOn: 100, LastModifiedOn: 99.9 }), '/JobRun/LastModifiedOn'],
      [run({ StartedOn: 100, CompletedOn: 99 }), '/JobRun/CompletedOn'],
    ],
  },
  {
    ...on,
    rule: 'job-run/completed-when-final',
    keeps: [[run(done)], [run({ JobRunState: 'RUNNING' })], [run({})], [run({ JobRunState: 'PAUSED' })]],
    breaks: ['STOPPED', 'SUCCEEDED', 'FAILED', 'TIMEOUT', 'ERROR', 'EXPIRED'].map((JobRunState) => [run({ JobRunState }), '/JobRun/CompletedOn'] as const),
  },
  {
    ...on,
    rule: 'job-run/last-modified-when-completed',
    keeps: [[run(done)], [run({ JobRunState: 'RUNNING', LastModifiedOn: 1, CompletedOn: 2 })], [run({ JobRunState: 'FAILED', CompletedOn: 2 })]],
    breaks: [[run({ ...done, LastModifiedOn: 220 }), '/JobRun/LastModifiedOn']],
  },
  {
    ...on,
    rule: 'job-run/not-completed-before-final',
    keeps: [[run(done)], [run({ JobRunState: 'STOPPING' })], [run({ CompletedOn: 1 })], [run({ JobRunState: 'constructor', CompletedOn: 1 })]],
    breaks: ['STARTING', 'RUNNING', 'STOPPING', 'WAITING'].map((JobRunState) => [run({ JobRunState, CompletedOn: 1 }), '/JobRun/CompletedOn'] as const),
  },
  {
    ...on,
    rule: 'job-run/no-error-when-succeeded',
    keeps: [[run(done)], [run({ JobRunState: 'FAILED', CompletedOn: 1, ErrorMessage: 'out of memory' })]],
    breaks: [[run({ ...done, ErrorMessage: 'out of memory' }), '/JobRun/ErrorMessage']],
  },
  {
    ...on,
    rule: 'job-run/execution-time',
    keeps: [[run({ ...done, ExecutionTime: 120 })], [run({ StartedOn: 100, ExecutionTime: 9000 })], [run({ StartedOn: 9, CompletedOn: 1, ExecutionTime: 5 })]],
    breaks: [[run({ ...done, ExecutionTime: 121 }), '/JobRun/ExecutionTime']],
  },
  {
    ...on,
    rule: 'job-run/not-negative',
    keeps: [[run({ Attempt: 0, ExecutionTime: 0, DPUSeconds: 0 })]],
    breaks: [
      [run({ Attempt: -1 }), '/JobRun/Attempt'],
      [run({ ExecutionTime: -1 }), '/JobRun/ExecutionTime'],
      [run({ DPUSeconds: -0.5 }), '/JobRun/DPUSeconds'],
    ],
  },
  {
    ...on,
    rule: 'job-run/allocated-capacity',
    keeps: [[run({ MaxCapacity: 0.0625, AllocatedCapacity: 0 })], [run({ MaxCapacity: 0.0625 })], [run({ MaxCapacity: 1, AllocatedCapacity: 1 })]],
    breaks: [[run({ MaxCapacity: 0.0625, AllocatedCapacity: 1 }), '/JobRun/AllocatedCapacity']],
  },
  {
    ...on,
    rule: 'job-run/dpu-seconds',
    keeps: [[run({ MaxCapacity: 12, DPUSeconds: 240 })], [run({ DPUSeconds: 1 })], [run({ MaxCapacity: 0.0625 })]],
    breaks: [[run({ MaxCapacity: 0.0625, DPUSeconds: 1 }), '/JobRun/DPUSeconds']],
  },
  {
    ...on,
    rule: 'job-run/flex',
    keeps: [[run({ ExecutionClass: 'FLEX', GlueVersion: '3.0' })], [run({ ExecutionClass: 'FLEX' })], [run({ ExecutionClass: 'STANDARD', GlueVersion: '2.0' })]],
    breaks: [[run({ ExecutionClass: 'FLEX', GlueVersion: '2.0' }), '/JobRun/GlueVersion']],
  },
  {
    ...on,
    rule: 'job-run/predecessors-of-trigger',
    keeps: [[run({ PredecessorRuns: [] })], [run({ PredecessorRuns: [{ RunId: 'jr_1' }], TriggerName: 'after' })]],
    breaks: [[run({ PredecessorRuns: [{ RunId: 'jr_1' }] }), '/JobRun/TriggerName']],
  },
  {
    ...on,
    rule: 'job-run/id-format',
    keeps: [[run({ Id: first })], [run({ Id: `${first}_attempt_10` })], [run({})]],
    breaks: ['jr_1', `${first}_attempt_0`, first.toUpperCase(), `${first}\n`, `wr_${'0'.repeat(64)}`].map((Id) => [run({ Id }), '/JobRun/Id'] as const),
  },
  {
    ...on,
    rule: 'job-run/attempt-of-id',
    keeps: [[run({ Id: first, Attempt: 0 })], [run({ Id: `${first}_attempt_2`, Attempt: 2 })], [run({ Id: 'jr_1', Attempt: 3 })], [run({ Id: first })]],
    breaks: [
      [run({ Id: first, Attempt: 1 }), '/JobRun/Attempt'],
      [run({ Id: `${first}_attempt_2`, Attempt: 1 }), '/JobRun/Attempt'],
    ],
  },
  {
    ...on,
    rule: 'job-run/previous-attempt',
    keeps: [
      [run({ Id: `${first}_attempt_1`, PreviousRunId: first })],
      [run({ Id: `${first}_attempt_2`, PreviousRunId: `${first}_attempt_1` })],
      [run({ Id: first, PreviousRunId: 'jr_other' })],
    ],
    breaks: [
      [run({ Id: `${first}_attempt_2`, PreviousRunId: first }), '/JobRun/PreviousRunId'],
      [run({ Id: `${first}_attempt_1`, PreviousRunId: 'jr_other' }), '/JobRun/PreviousRunId'],
    ],
  },
  {
    ...on,
    rule: 'timestamp/seconds',
    keeps: [[run({ StartedOn: 1602873931.255 })], [run({ StartedOn: 0 })]],
    breaks: [
      [run({ StartedOn: 1602873931255 }), '/JobRun/StartedOn'],
      [run({ StartedOn: 1, CompletedOn: 1602873931255 }), '/JobRun/CompletedOn'],
    ],
  },
];
