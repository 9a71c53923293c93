import type { InputOf } from '../../contract/operation.ts';
import type { Scenario, ScriptedFault } from '../../generated/types.ts';

/** A job to be started, and what Glue does with the requests to start it. */
export interface StarterVariant {
  readonly name: string;
  readonly job?: Partial<InputOf<'CreateJob'>>;
  /** The faults that strike StartJobRun. */
  readonly fault?: Omit<ScriptedFault, 'operations'>;
  /** The error that answers the first start although the run was started. */
  readonly happened?: string;
  /** True when a run of somebody else is under way, for ten minutes; its start is the first that faults count. */
  readonly isOccupied?: boolean;
  /** True when there is no job to be started. */
  readonly isMissing?: boolean;
  /** True when nothing goes wrong, so that an error is one of the consumer's own. */
  readonly mustStart?: boolean;
}

const oneAtATime = { ExecutionProperty: { MaxConcurrentRuns: 1 } };
const lost = { lost: true, on: [1] };
/** More requests in a row than the SDK sends by itself for one. */
const persistently = Array.from({ length: 12 }, (_, index) => index + 1);

export const starterVariants: readonly StarterVariant[] = [
  { name: 'plain', mustStart: true },
  { name: 'lost response', fault: lost },
  { name: 'lost response, one run at a time', job: oneAtATime, fault: lost },
  { name: 'lost response, job that queues', job: { ...oneAtATime, JobRunQueuingEnabled: true }, fault: lost },
  { name: 'InternalServiceException, nothing started', fault: { error: 'InternalServiceException', on: [1] } },
  { name: 'InternalServiceException, nothing started, another run under way', fault: { error: 'InternalServiceException', on: [2] }, isOccupied: true },
  { name: 'InternalServiceException, run started', happened: 'InternalServiceException' },
  { name: 'OperationTimeoutException, run started', happened: 'OperationTimeoutException' },
  { name: 'throttled', fault: { error: 'ThrottlingException', on: [1, 2] } },
  { name: 'throttled beyond the retries of the SDK', fault: { error: 'ThrottlingException', on: persistently } },
  { name: 'throttled for good', fault: { error: 'ThrottlingException' } },
  { name: 'concurrent runs exceeded until a run ends', job: oneAtATime, isOccupied: true },
  { name: 'concurrent runs exceeded for good', fault: { error: 'ConcurrentRunsExceededException' } },
  { name: 'limit of the account reached for a while', fault: { error: 'ResourceNumberLimitExceededException', until: '10m' } },
  { name: 'limit of the account reached for good', fault: { error: 'ResourceNumberLimitExceededException' } },
  { name: 'no such job', isMissing: true },
  { name: 'access refused', fault: { error: 'AccessDeniedException' } },
];

export const jobName = 'nightly';

export function createStarterScenario({ job, fault, isOccupied = false, isMissing = false }: StarterVariant): Scenario {
  const definition = { Name: jobName, Role: 'etl', Command: { Name: 'glueetl' }, ExecutionProperty: { MaxConcurrentRuns: 1000 }, ...job };
  return {
    jobs: isMissing ? [] : [definition],
    ...(isOccupied && { outcomes: { [jobName]: [{ duration: '10m' }, {}] } }),
    ...(fault && { faults: [{ ...fault, operations: ['StartJobRun'] }] }),
  };
}
