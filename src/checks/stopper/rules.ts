import type { ConsumerRule } from '../consumer-rule.ts';

const batch = 'https://docs.aws.amazon.com/glue/latest/webapi/API_BatchStopJobRun.html';
const stop = 'https://docs.aws.amazon.com/glue/latest/webapi/API_StopWorkflowRun.html';
const stopping = 'https://docs.aws.amazon.com/glue/latest/dg/workflow-stopping.html';
const states = 'https://docs.aws.amazon.com/glue/latest/dg/job-run-statuses.html';

/** What is asked of a function that stops runs. */
export const stopperRules = {
  ends: { id: 'stopper/ends', sentence: 'A stop ends: a run that is final stays as it is, be it STOPPED or not.', evidence: 'documented', source: states },
  batchSize: { id: 'stopper/batch-size', sentence: 'One BatchStopJobRun names 1 to 25 runs.', evidence: 'documented', source: batch },
  reached: { id: 'stopper/reached', sentence: 'A run can be stopped in STARTING, WAITING and RUNNING, also when others of the same call cannot.', evidence: 'inferred', source: states },
  runningReached: { id: 'stopper/running-reached', sentence: 'Every run that is named and RUNNING is asked to stop, also when others of the same call cannot be stopped.', evidence: 'documented', source: batch },
  others: { id: 'stopper/others', sentence: 'A run that was not named goes on.', evidence: 'documented', source: batch },
  errors: { id: 'stopper/errors', sentence: 'BatchStopJobRun answers well even when it stops nothing: what it could not stop is in Errors.', evidence: 'documented', source: batch },
  accepted: { id: 'stopper/accepted', sentence: 'A stop that Glue has taken is no failure.', evidence: 'documented', source: batch },
  submitted: { id: 'stopper/submitted', sentence: 'A stop is submitted first and done later: until then the run is STOPPING.', evidence: 'documented', source: batch },
  workflowReached: { id: 'stopper/workflow-reached', sentence: 'A RUNNING workflow run is stopped with StopWorkflowRun.', evidence: 'documented', source: stop },
  workflowSubmitted: { id: 'stopper/workflow-submitted', sentence: 'StopWorkflowRun answers before anything has stopped: until then the run is STOPPING.', evidence: 'documented', source: stopping },
  workflowRefusal: { id: 'stopper/workflow-refusal', sentence: 'A run that does not exist has not been stopped.', evidence: 'documented', source: stop },
} as const satisfies Readonly<Record<string, ConsumerRule>>;
