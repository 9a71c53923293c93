import { ToolkitError } from '../errors.ts';
import type { Scenario } from '../generated/types.ts';
import { readText } from '../recording/store.ts';
import { createSimulation, type Simulation, type SimulationOptions } from '../simulate/create-simulation.ts';
import { parseScenario } from '../simulate/scenario/parse-scenario.ts';

export interface SimulatedOptions extends Pick<SimulationOptions, 'clock' | 'settings' | 'seed'> {
  /** A file, or what was in it; `{}` is a Glue in which nothing exists yet. Without one nothing is simulated. */
  readonly scenario?: Scenario | string;
}

/**
 * The simulation that options ask for, if they ask for one.
 *
 * @throws ToolkitError `GLUE_SCENARIO_INVALID` for an unusable scenario, `GLUE_OPTION_INVALID` for options of a simulation
 * that is not there: nobody would obey them
 */
export function openSimulation({ scenario, seed, clock, settings }: SimulatedOptions): Simulation | undefined {
  if (scenario === undefined) return refuseUnused({ clock, settings });
  const [source, path] = typeof scenario === 'string' ? [readScenario(scenario), scenario] : [structuredClone(scenario), 'scenario'];
  const options = { ...(seed !== undefined && { seed }), ...(clock !== undefined && { clock }), ...(settings && { settings }) };
  return createSimulation(parseScenario(source, path), path, options);
}

function refuseUnused(options: Readonly<Record<string, unknown>>): undefined {
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined) continue;
    throw new ToolkitError('GLUE_OPTION_INVALID', {
      message: `The option ${name} is for the simulated Glue, and there is none here.`,
      path: `/${name}`,
      next: 'Give a scenario too; scenario: {} is a Glue in which nothing exists yet.',
    });
  }
}

function readScenario(path: string): string {
  try {
    return readText(path);
  } catch (cause) {
    throw new ToolkitError('GLUE_SCENARIO_INVALID', {
      message: `The scenario cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
      path,
      next: 'Check the path, which counts from the working directory, and that the file is UTF-8.',
      cause,
    });
  }
}
