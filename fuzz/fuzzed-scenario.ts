import type { Scenario } from '../src/generated/types.ts';

/** A small Glue with something of each kind; nothing in it is scripted to fail, so no answer may be 5xx. */
export const fuzzedScenario: Scenario = {
  jobs: [{ Name: 'nightly', Role: 'etl', Command: { Name: 'glueetl' }, ExecutionProperty: { MaxConcurrentRuns: 3 } }],
  workflows: [{ Name: 'W1' }],
  triggers: [
    { Name: 'start', WorkflowName: 'W1', Type: 'ON_DEMAND', Actions: [{ JobName: 'nightly' }] },
    { Name: 'hourly', Type: 'SCHEDULED', Schedule: 'cron(0 * * * ? *)', Actions: [{ JobName: 'nightly' }] },
  ],
  history: [{ job: 'nightly', count: 3, every: '1h' }],
};
