import type { CrawlState, JobRunState, WorkflowRunStatus } from '../generated/types.ts';
import type { Evidence } from './rules/rule.ts';

/** What can follow a state directly; nothing follows a final one. `evidence` is how sure that row is. */
export interface StateRow<State extends string> {
  readonly next: readonly State[];
  readonly evidence: Evidence;
}

/**
 * The states of a job run. AWS names the final ones, all but EXPIRED, and says that a run may move between STARTING and
 * WAITING while it gets its resources; the other steps are concluded. A poller need not see every state in between.
 * Source: https://docs.aws.amazon.com/glue/latest/dg/job-run-statuses.html
 */
export const jobRunStates = {
  STARTING: { next: ['RUNNING', 'WAITING', 'STOPPING', 'FAILED', 'TIMEOUT'], evidence: 'inferred' },
  WAITING: { next: ['STARTING', 'RUNNING', 'STOPPING', 'FAILED', 'EXPIRED'], evidence: 'inferred' },
  RUNNING: { next: ['SUCCEEDED', 'FAILED', 'STOPPING', 'TIMEOUT', 'EXPIRED'], evidence: 'inferred' },
  STOPPING: { next: ['STOPPED'], evidence: 'inferred' },
  STOPPED: { next: [], evidence: 'documented' },
  SUCCEEDED: { next: [], evidence: 'documented' },
  FAILED: { next: [], evidence: 'documented' },
  TIMEOUT: { next: [], evidence: 'documented' },
  ERROR: { next: [], evidence: 'documented' },
  EXPIRED: { next: [], evidence: 'inferred' },
} as const satisfies Readonly<Record<JobRunState, StateRow<JobRunState>>>;

/**
 * The statuses of a workflow run; ERROR means that it could not be started.
 * Source: https://docs.aws.amazon.com/glue/latest/dg/workflow-stopping.html
 */
export const workflowRunStatuses = {
  RUNNING: { next: ['COMPLETED', 'STOPPING'], evidence: 'documented' },
  STOPPING: { next: ['STOPPED'], evidence: 'documented' },
  COMPLETED: { next: [], evidence: 'documented' },
  STOPPED: { next: [], evidence: 'documented' },
  ERROR: { next: [], evidence: 'documented' },
} as const satisfies Readonly<Record<WorkflowRunStatus, StateRow<WorkflowRunStatus>>>;

/** The states of a crawl in a workflow; AWS lists them without saying how they follow each other. */
export const crawlStates = {
  RUNNING: { next: ['SUCCEEDED', 'FAILED', 'ERROR', 'CANCELLING'], evidence: 'inferred' },
  CANCELLING: { next: ['CANCELLED'], evidence: 'inferred' },
  CANCELLED: { next: [], evidence: 'inferred' },
  SUCCEEDED: { next: [], evidence: 'inferred' },
  FAILED: { next: [], evidence: 'inferred' },
  ERROR: { next: [], evidence: 'inferred' },
} as const satisfies Readonly<Record<CrawlState, StateRow<CrawlState>>>;

type FinalOf<Table extends Readonly<Record<string, StateRow<string>>>> = {
  [State in keyof Table]: Table[State]['next'] extends readonly [] ? State : never;
}[keyof Table];

export type FinalJobRunState = FinalOf<typeof jobRunStates>;
export type FinalWorkflowRunStatus = FinalOf<typeof workflowRunStatuses>;
export type FinalCrawlState = FinalOf<typeof crawlStates>;

/**
 * True for the states a job run never leaves; false for any other value, known or not.
 *
 * @example
 * isFinalJobRunState('TIMEOUT'); // true
 * isFinalJobRunState('STOPPING'); // false
 */
export function isFinalJobRunState(state: unknown): state is FinalJobRunState {
  return isFinal(jobRunStates, state);
}

/**
 * True for the statuses a workflow run never leaves; false for any other value, known or not.
 *
 * @example
 * isFinalWorkflowRunStatus('COMPLETED'); // true
 */
export function isFinalWorkflowRunStatus(status: unknown): status is FinalWorkflowRunStatus {
  return isFinal(workflowRunStatuses, status);
}

/**
 * True for the states a crawl never leaves; false for any other value, known or not.
 *
 * @example
 * isFinalCrawlState('CANCELLING'); // false
 */
export function isFinalCrawlState(state: unknown): state is FinalCrawlState {
  return isFinal(crawlStates, state);
}

function isFinal(table: Readonly<Record<string, StateRow<string>>>, state: unknown): boolean {
  return typeof state === 'string' && Object.hasOwn(table, state) && table[state]?.next.length === 0;
}
