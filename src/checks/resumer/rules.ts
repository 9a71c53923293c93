import type { ConsumerRule } from '../consumer-rule.ts';

const resuming = 'https://docs.aws.amazon.com/glue/latest/dg/resuming-workflow.html';
const api = 'https://docs.aws.amazon.com/glue/latest/webapi/API_ResumeWorkflowRun.html';

/** What is asked of a function that resumes workflow runs. */
export const resumerRules = {
  ends: { id: 'resumer/ends', sentence: 'Resuming ends, whatever the state of the run.', evidence: 'documented', source: resuming },
  thisRun: { id: 'resumer/this-run', sentence: 'The run that is resumed is the one that was named, and not the one it was resumed from.', evidence: 'documented', source: resuming },
  onlyFailed: { id: 'resumer/only-failed', sentence: 'A node that is named runs again with all that is downstream of it, so what succeeded is not named.', evidence: 'documented', source: resuming },
  allFailed: { id: 'resumer/all-failed', sentence: 'COMPLETED says that nothing runs any more: a run is resumed from every node that failed, be it FAILED, TIMEOUT or ERROR.', evidence: 'documented', source: resuming },
  lastRun: { id: 'resumer/last-run', sentence: 'A node with automatic retries has several runs, and the last one counts.', evidence: 'observed', source: 'https://docs.aws.amazon.com/cli/latest/reference/glue/get-job-runs.html' },
  runOrder: { id: 'resumer/run-order', sentence: 'Nothing says in which order the runs of a node are listed: the last one is the one with the highest Attempt.', evidence: 'inferred', source: 'https://docs.aws.amazon.com/glue/latest/dg/aws-glue-api-workflow.html' },
  crawlers: { id: 'resumer/crawlers', sentence: 'Crawlers fail and are resumed as jobs are.', evidence: 'documented', source: resuming },
  attempted: { id: 'resumer/attempted', sentence: 'Only nodes that were attempted in the run can be named; those downstream run again by themselves.', evidence: 'documented', source: api },
  actions: { id: 'resumer/actions', sentence: 'Only jobs and crawlers can be named, by the UniqueId of their nodes; never triggers.', evidence: 'documented', source: resuming },
  once: { id: 'resumer/once', sentence: 'Each accepted call makes a new run, so a run is resumed with one call for all nodes.', evidence: 'documented', source: resuming },
  pruned: { id: 'resumer/pruned', sentence: 'The answer leaves out nodes that are downstream of others: fewer NodeIds than were sent are no error.', evidence: 'documented', source: resuming },
  accepted: { id: 'resumer/accepted', sentence: 'An accepted call has resumed the run.', evidence: 'documented', source: api },
  refusal: { id: 'resumer/refusal', sentence: 'Only a COMPLETED run is resumed, and only within the limit of concurrent runs; a refused call has resumed nothing.', evidence: 'documented', source: api },
  newRun: { id: 'resumer/new-run', sentence: 'Resuming makes a new run with a RunId of its own; that one is to be waited for, the old one is final already.', evidence: 'documented', source: resuming },
  completed: { id: 'resumer/completed', sentence: 'A resumed run may fail again, and is COMPLETED all the same: its nodes tell.', evidence: 'documented', source: resuming },
} as const satisfies Readonly<Record<string, ConsumerRule>>;
