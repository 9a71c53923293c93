import type { ControlWorkflows } from '../../generated/types.ts';
import type { Simulation } from '../../simulate/create-simulation.ts';
import { collectFirst, look } from './look.ts';

const most = 100;

/** The first workflows by name, each with its newest run. */
export function listWorkflows(simulation: Simulation | undefined): ControlWorkflows {
  if (!simulation) return { workflows: [], more: false };
  const { items, more } = collectFirst(most, (page) => look(simulation, 'ListWorkflows', page), ({ Workflows }) => Workflows);
  return {
    workflows: items.map((name) => {
      const lastRun = look(simulation, 'GetWorkflow', { Name: name })?.Workflow?.LastRun;
      return { name, ...(lastRun && { lastRun: { ...lastRun } }) };
    }),
    more,
  };
}
