import type { Scenario } from '../../generated/types.ts';

/**
 * A scenario with the types of the contract: what it is given, it answers. Nothing is checked before `simulate` gets it.
 *
 * @example
 * const scenario = defineScenario({
 *   jobs: [{ Name: 'nightly', Role: 'etl', Command: { Name: 'glueetl' } }],
 *   outcomes: { nightly: [{ state: 'FAILED', errorMessage: 'No space left' }, { state: 'SUCCEEDED' }] },
 * });
 * const glue = await startGlue({ transport: 'sdk', scenario, clock: 'manual' });
 * await glue.send('StartJobRun', { JobName: 'nightly' });
 * glue.settle();
 * (await glue.send('GetJobRuns', { JobName: 'nightly' })).JobRuns[0].ErrorMessage; // 'No space left'
 * await glue.close();
 */
export function defineScenario(scenario: Scenario): Scenario {
  return scenario;
}
