import type { Scenario } from '../generated/types.ts';
import { createSimulation, type Simulation, type SimulationOptions } from './create-simulation.ts';
import { parseScenario } from './scenario/parse-scenario.ts';

export interface SimulateOptions extends SimulationOptions {
  /** What exists at the beginning, what runs do and what goes wrong; an empty Glue when absent. */
  readonly scenario?: Scenario;
}

/**
 * A Glue with memory: job runs, workflow runs, triggers, crawlers and bookmarks that behave as `docs/rules.md` says.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` for options it cannot use, and for moving the time of a clock that is not its
 * own; `GLUE_SCENARIO_INVALID` for a scenario that contradicts itself or the contract
 * @example
 * const glue = simulate({ seed: 7, clock: 'manual' });
 * glue({ operation: 'CreateJob', input: { Name: 'nightly', Role: 'etl', Command: { Name: 'glueetl' } } });
 * glue({ operation: 'StartJobRun', input: { JobName: 'nightly' } }).fault; // undefined
 * glue.advance('10m');
 * glue({ operation: 'GetJobRuns', input: { JobName: 'nightly' } }).output.JobRuns[0].JobRunState; // 'SUCCEEDED'
 */
export function simulate({ scenario = {}, ...options }: SimulateOptions = {}): Simulation {
  return createSimulation(structuredClone(parseScenario(scenario)), 'scenario', options);
}
