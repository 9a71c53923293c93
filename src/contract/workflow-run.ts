import type { WorkflowRun as WireWorkflowRun, WorkflowRunStatus } from '../generated/types.ts';
import type { FinalWorkflowRunStatus } from './states.ts';

/**
 * A workflow run whose status is known: a final one has `CompletedOn`, no other has, and only one in ERROR has an
 * `ErrorMessage`. Without an argument it is the union over all statuses, so that testing `Status` narrows it.
 */
export type WorkflowRun<Status extends WorkflowRunStatus = WorkflowRunStatus> = Status extends unknown
  ? Omit<WireWorkflowRun, 'Status' | 'CompletedOn' | 'ErrorMessage'> & { Status: Status } & (Status extends FinalWorkflowRunStatus
        ? Required<Pick<WireWorkflowRun, 'CompletedOn'>>
        : { CompletedOn?: never }) &
      (Status extends 'ERROR' ? Pick<WireWorkflowRun, 'ErrorMessage'> : { ErrorMessage?: never })
  : never;
