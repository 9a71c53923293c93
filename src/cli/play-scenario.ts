import type { Scenario, Workflow } from '../generated/types.ts';
import { createSimulation } from '../simulate/create-simulation.ts';

/**
 * A workflow of a scenario, with its last run, once it has been started in a simulated Glue and all has come to its end; it
 * takes no time. Faults that the scenario injects are for those who call Glue; here nobody is tested, so they are left out.
 */
export function playScenario(scenario: Scenario, path: string, name: string): Workflow {
  const glue = createSimulation({ ...scenario, faults: [] }, path, { clock: 'manual' });
  // A workflow that is there can be started when no run of it is under way.
  glue({ operation: 'StartWorkflowRun', input: { Name: name } });
  glue.settle();
  const { output } = glue({ operation: 'GetWorkflow', input: { Name: name, IncludeGraph: true } });
  return (output as { readonly Workflow: Workflow }).Workflow;
}
