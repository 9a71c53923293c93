import type { SimulatedOptions } from '../handlers/open-simulation.ts';
import type { Simulation } from '../simulate/create-simulation.ts';

/** What a session simulates. */
export type ScenarioOptions = Omit<SimulatedOptions, 'seed'>;

/** The simulation that the options ask for. The simulator is loaded only where it is used. */
export async function loadSimulation(options: SimulatedOptions): Promise<Simulation | undefined> {
  const { scenario, clock, settings } = options;
  if (scenario === undefined && clock === undefined && settings === undefined) return undefined;
  const { openSimulation } = await import('../handlers/open-simulation.ts');
  return openSimulation(options);
}
