import { parseDuration } from '../duration.ts';
import { raiseFault } from '../raise-fault.ts';
import type { WorkflowRecord, WorkflowRunRecord, World } from '../world.ts';

/** The workflow of a name, or the fault that Glue answers when there is none (rule 82; the text is observed). */
export function findWorkflow(world: World, name: string): WorkflowRecord {
  return world.workflows.get(name) ?? raiseFault('EntityNotFoundException', 'Entity not found');
}

/** The run of an id; one of another workflow, a made-up one and one too old to be read are all not there (rules 11, 82). */
export function findWorkflowRun(world: World, name: string, id: string): WorkflowRunRecord {
  const workflow = findWorkflow(world, name);
  const meaning = world.ids.read('wr', id);
  const run = meaning?.owner === workflow.owner ? workflow.runs.at(meaning.number) : undefined;
  return run && isReadable(world, run) ? run : raiseFault('EntityNotFoundException', 'Entity not found');
}

/** Run history is kept for a time only, counted from the start of the run. */
export function isReadable(world: World, { shown }: WorkflowRunRecord): boolean {
  return (shown.StartedOn as number) * 1000 >= world.now - parseDuration(world.settings.workflowRunHistory);
}
