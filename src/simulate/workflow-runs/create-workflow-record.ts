import type { Workflow } from '../../generated/types.ts';
import { createHistory, type History } from '../history.ts';
import type { WorkflowRecord, WorkflowRunRecord, World } from '../world.ts';

/** A workflow without runs; `runs` may bring a past. Its owner number is new, so that one made anew knows no run of its namesake. */
export function createWorkflowRecord(
  world: World,
  definition: Workflow,
  runs: History<WorkflowRunRecord> = createHistory(),
): WorkflowRecord {
  return { owner: world.owners++, definition, runs, active: new Set(), nodeIds: new Map() };
}
