import type { WorkflowRunStatistics } from '../../generated/types.ts';
import type { ActionNode, WorkflowRunRecord } from '../world.ts';

type Counter = keyof WorkflowRunStatistics;

/** Which counter a state counts in. STARTING and STOPPING are still running; there is no counter for EXPIRED. */
const counters: Readonly<Record<string, Counter | undefined>> = {
  STARTING: 'RunningActions',
  RUNNING: 'RunningActions',
  STOPPING: 'RunningActions',
  CANCELLING: 'RunningActions',
  WAITING: 'WaitingActions',
  SUCCEEDED: 'SucceededActions',
  FAILED: 'FailedActions',
  STOPPED: 'StoppedActions',
  CANCELLED: 'StoppedActions',
  TIMEOUT: 'TimeoutActions',
  ERROR: 'ErroredActions',
};

/** The eight counters, over the last attempt of every action node; nodes that never ran count in the total only (rules 88–91). */
export function countStatistics({ actions, statistics }: WorkflowRunRecord): WorkflowRunStatistics {
  if (statistics) return { ...statistics };
  const counted: Record<Counter, number> = {
    TotalActions: actions.size,
    TimeoutActions: 0,
    FailedActions: 0,
    StoppedActions: 0,
    SucceededActions: 0,
    RunningActions: 0,
    ErroredActions: 0,
    WaitingActions: 0,
  };
  for (const node of actions.values()) {
    const counter = counters[lastState(node) ?? ''];
    if (counter) counted[counter]++;
  }
  return counted;
}

function lastState(node: ActionNode): string | undefined {
  return node.type === 'JOB' ? node.jobRuns.at(-1)?.shown.JobRunState : node.crawls.at(-1)?.state;
}
