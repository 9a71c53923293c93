import type { ConsumerRule } from '../consumer-rule.ts';

const monitoring = 'https://docs.aws.amazon.com/glue/latest/dg/running_monitoring_workflow.html';
const resuming = 'https://docs.aws.amazon.com/glue/latest/dg/resuming-workflow.html';
const api = 'https://docs.aws.amazon.com/glue/latest/dg/aws-glue-api-workflow.html';

/** What is asked of a reader of run graphs. */
export const graphRules = {
  ends: { id: 'graph/ends', sentence: 'A graph is one answer: reading it ends, and without an error.', evidence: 'documented', source: api },
  included: { id: 'graph/included', sentence: 'A run has its graph only when it is asked for with IncludeGraph.', evidence: 'documented', source: api },
  states: { id: 'graph/states', sentence: 'A node whose last run is FAILED, TIMEOUT or ERROR has failed, whatever the status of the run; one that was stopped or expired has not succeeded.', evidence: 'documented', source: 'https://docs.aws.amazon.com/glue/latest/dg/job-run-statuses.html' },
  lastRun: { id: 'graph/last-run', sentence: 'A node with automatic retries has several runs, and the last one counts.', evidence: 'observed', source: 'https://docs.aws.amazon.com/cli/latest/reference/glue/get-job-runs.html' },
  runOrder: { id: 'graph/run-order', sentence: 'Nothing says in which order the runs of a node are listed: the last one is the one with the highest Attempt.', evidence: 'inferred', source: api },
  neverRan: { id: 'graph/never-ran', sentence: 'A node that was never reached has no details, and has neither failed nor succeeded.', evidence: 'documented', source: resuming },
  underWay: { id: 'graph/under-way', sentence: 'A node whose last run is not final has neither failed nor succeeded yet.', evidence: 'documented', source: monitoring },
  crawlers: { id: 'graph/crawlers', sentence: 'Crawlers are nodes as jobs are, with Crawls and states of their own.', evidence: 'documented', source: api },
  copied: { id: 'graph/copied', sentence: 'In a resumed run, nodes that do not run again are copied with their runs, which are older than the resumed run and count in it.', evidence: 'documented', source: resuming },
  actions: { id: 'graph/actions', sentence: 'Only jobs and crawlers run: triggers are nodes too, and may bear the name of a job.', evidence: 'documented', source: api },
  once: { id: 'graph/once', sentence: 'A node is one thing, however often it ran.', evidence: 'documented', source: api },
} as const satisfies Readonly<Record<string, ConsumerRule>>;
