import { ToolkitError } from '../errors.ts';
import type { Scenario } from '../generated/types.ts';
import type { Simulation, SimulationOptions } from '../simulate/create-simulation.ts';

/** What a session simulates. */
export interface ScenarioOptions extends Pick<SimulationOptions, 'clock' | 'settings'> {
  /** A file, or what was in it; `{}` is a Glue in which nothing exists yet. Without one nothing is simulated. */
  readonly scenario?: Scenario | string;
}

/** The simulation that the options ask for. It is loaded only where it is used. */
export async function loadSimulation({ scenario, ...options }: ScenarioOptions & { readonly seed?: number }): Promise<Simulation | undefined> {
  if (scenario === undefined) return refuseUnused(options);
  const { createSimulation } = await import('../simulate/create-simulation.ts');
  const { parseScenario } = await import('../simulate/scenario/parse-scenario.ts');
  const [source, path] = typeof scenario === 'string' ? [await readScenario(scenario), scenario] : [structuredClone(scenario), 'scenario'];
  return createSimulation(parseScenario(source, path), path, options);
}

/** Options of the simulation without one would be obeyed by nobody. */
function refuseUnused(options: Pick<ScenarioOptions, 'clock' | 'settings'>): undefined {
  for (const name of ['clock', 'settings'] as const) {
    if (options[name] === undefined) continue;
    throw new ToolkitError('GLUE_OPTION_INVALID', {
      message: `The option ${name} is for the simulated Glue, and this session has none.`,
      path: `/${name}`,
      next: 'Give a scenario too; scenario: {} is a Glue in which nothing exists yet.',
    });
  }
}

async function readScenario(path: string): Promise<string> {
  const { readText } = await import('../recording/store.ts');
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
