import type * as sdk from '@aws-sdk/client-glue';
import type { JobRun } from '../../src/contract/job-run.ts';
import type { InputOf, OperationName, OutputOf } from '../../src/contract/operation.ts';
import type { FinalJobRunState, FinalWorkflowRunStatus } from '../../src/contract/states.ts';
import type { WorkflowRun } from '../../src/contract/workflow-run.ts';
import type { JobRun as WireJobRun, WorkflowRun as WireWorkflowRun } from '../../src/generated/types.ts';

/** Types are equal when no conditional type can tell them apart. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- T is what the comparison is deferred by
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Extends<A, B> = [A] extends [B] ? true : false;
type Expect<T extends true> = T;

/**
 * A type of the SDK or of the wire in one form: dates are numbers, members may be absent but not `undefined`. The steps of
 * a visual job are any object, for the contract leaves them opaque.
 */
type Plain<T> = T extends Date
  ? number
  : T extends readonly (infer Item)[]
    ? Plain<Item>[]
    : T extends object
      ? { [Key in keyof T as Key extends '$metadata' ? never : Key]: Key extends 'CodeGenConfigurationNodes' ? object : Plain<Exclude<T[Key], undefined>> }
      : T;

/** Operations that the documents have and the service model lacks, so that the SDK has no command for them. */
type OnlyDocumented = 'GetJobBookmarks';
type Modelled = Exclude<OperationName, OnlyDocumented>;

/** Members that the documents have and the service model lacks. */
interface OnlyDocumentedMembers {
  readonly StartJobRun: 'ProfileName';
  readonly GetJobBookmark: 'Version';
}

type SdkInput<O extends Modelled> = InstanceType<(typeof sdk)[`${O}Command`]>['input'];
type SdkOutput<O extends Modelled> = Awaited<ReturnType<ReturnType<InstanceType<(typeof sdk)[`${O}Command`]>['resolveMiddleware']>>>['output'];
type ModelledInput<O extends Modelled> = Omit<InputOf<O>, O extends keyof OnlyDocumentedMembers ? OnlyDocumentedMembers[O] : never>;

type SameInputs = { [O in Modelled]: Equal<Plain<ModelledInput<O>>, Plain<SdkInput<O>>> };
type SameOutputs = { [O in Modelled]: Equal<Plain<OutputOf<O>>, Plain<SdkOutput<O>>> };

export type Contract = [
  Expect<Equal<SameInputs, { [O in Modelled]: true }>>,
  Expect<Equal<SameOutputs, { [O in Modelled]: true }>>,
  // Each listed difference is one: what the SDK gains must leave the list.
  Expect<Equal<`${OnlyDocumented}Command` extends keyof typeof sdk ? true : false, false>>,
  Expect<Equal<Extract<keyof SdkInput<'StartJobRun'>, OnlyDocumentedMembers['StartJobRun']>, never>>,
  Expect<Equal<Extract<keyof SdkInput<'GetJobBookmark'>, OnlyDocumentedMembers['GetJobBookmark']>, never>>,
  Expect<Extends<OnlyDocumentedMembers['StartJobRun'], keyof InputOf<'StartJobRun'>>>,
  Expect<Extends<OnlyDocumentedMembers['GetJobBookmark'], keyof InputOf<'GetJobBookmark'>>>,
];

export type States = [
  Expect<Equal<FinalJobRunState, 'STOPPED' | 'SUCCEEDED' | 'FAILED' | 'TIMEOUT' | 'ERROR' | 'EXPIRED'>>,
  Expect<Equal<FinalWorkflowRunStatus, 'COMPLETED' | 'STOPPED' | 'ERROR'>>,
  Expect<Equal<JobRun<'FAILED'>['CompletedOn'], number>>,
  Expect<Equal<JobRun<'FAILED'>['ErrorMessage'], string | undefined>>,
  Expect<Equal<JobRun<'RUNNING'>['CompletedOn'], undefined>>,
  Expect<Equal<JobRun<'SUCCEEDED'>['ErrorMessage'], undefined>>,
  Expect<Equal<JobRun['JobRunState'], NonNullable<WireJobRun['JobRunState']>>>,
  Expect<Equal<Extract<JobRun, { JobRunState: 'TIMEOUT' }>['CompletedOn'], number>>,
  Expect<Extends<JobRun, WireJobRun>>,
  Expect<Equal<Extends<WireJobRun, JobRun>, false>>,
  Expect<Equal<Extends<{ JobRunState: 'RUNNING'; CompletedOn: 1 }, JobRun<'RUNNING'>>, false>>,
  Expect<Equal<Extends<{ JobRunState: 'FAILED' }, JobRun<'FAILED'>>, false>>,
  Expect<Extends<{ JobRunState: 'FAILED'; CompletedOn: 1 }, JobRun>>,
  Expect<Equal<WorkflowRun<'COMPLETED'>['CompletedOn'], number>>,
  Expect<Equal<WorkflowRun<'COMPLETED'>['ErrorMessage'], undefined>>,
  Expect<Equal<WorkflowRun<'STOPPING'>['CompletedOn'], undefined>>,
  Expect<Equal<WorkflowRun<'ERROR'>['ErrorMessage'], string | undefined>>,
  Expect<Extends<WorkflowRun, WireWorkflowRun>>,
];
