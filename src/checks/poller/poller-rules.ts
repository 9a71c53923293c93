import type { ConsumerRule } from '../consumer-rule.ts';

/** What is asked of anybody who waits for a run. */
export interface PollerRules {
  readonly ends: ConsumerRule;
  readonly patient: ConsumerRule;
  readonly quiet: ConsumerRule;
  readonly success: ConsumerRule;
  readonly failure: ConsumerRule;
  readonly notQuick: ConsumerRule;
  readonly notSlow: ConsumerRule;
}

const jobRunStates = 'https://docs.aws.amazon.com/glue/latest/dg/job-run-statuses.html';
const stopping = 'https://docs.aws.amazon.com/glue/latest/dg/workflow-stopping.html';
const resuming = 'https://docs.aws.amazon.com/glue/latest/dg/resuming-workflow.html';
const throttling = 'GetJobRun answers of real accounts: ThrottlingException, Rate exceeded';
const limits = "the check's own limits";

/** For waiting on job runs. */
export const jobRunRules: PollerRules = {
  ends: { id: 'poller/ends', sentence: 'A wait ends when the run is STOPPED, SUCCEEDED, FAILED, TIMEOUT, ERROR or EXPIRED.', evidence: 'documented', source: jobRunStates },
  patient: { id: 'poller/patient', sentence: 'A wait lasts until it has been told a final state; STARTING, WAITING, RUNNING and STOPPING are none.', evidence: 'documented', source: jobRunStates },
  quiet: { id: 'poller/quiet', sentence: 'A final state never changes, so nobody asks again.', evidence: 'documented', source: jobRunStates },
  success: { id: 'poller/success', sentence: 'SUCCEEDED is the only success.', evidence: 'documented', source: jobRunStates },
  failure: { id: 'poller/failure', sentence: 'A run that SUCCEEDED is no failure.', evidence: 'documented', source: jobRunStates },
  notQuick: { id: 'poller/not-quick', sentence: 'Polls are no closer than limits.minInterval, for Glue throttles.', evidence: 'observed', source: throttling },
  notSlow: { id: 'poller/not-slow', sentence: 'Polls are no further apart than limits.maxInterval.', evidence: 'inferred', source: limits },
};

/** For waiting on workflow runs. */
export const workflowRunRules: PollerRules = {
  ends: { id: 'workflow-poller/ends', sentence: 'A wait ends when the workflow run is COMPLETED, STOPPED or ERROR.', evidence: 'documented', source: stopping },
  patient: { id: 'workflow-poller/patient', sentence: 'A wait lasts until it has been told a final status; RUNNING and STOPPING are none.', evidence: 'documented', source: stopping },
  quiet: { id: 'workflow-poller/quiet', sentence: 'A final status never changes, so nobody asks again.', evidence: 'documented', source: stopping },
  success: { id: 'workflow-poller/success', sentence: 'COMPLETED only says that nothing runs any more; its jobs and crawlers say whether that is a success.', evidence: 'documented', source: resuming },
  failure: { id: 'workflow-poller/failure', sentence: 'A workflow run that is COMPLETED, with every job and crawler SUCCEEDED in the end, is no failure.', evidence: 'documented', source: resuming },
  notQuick: { id: 'workflow-poller/not-quick', sentence: 'Polls are no closer than limits.minInterval, for Glue throttles.', evidence: 'observed', source: throttling },
  notSlow: { id: 'workflow-poller/not-slow', sentence: 'Polls are no further apart than limits.maxInterval.', evidence: 'inferred', source: limits },
};
