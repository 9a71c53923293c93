import type { UpdateWorkflowRequest, Workflow } from '../../generated/types.ts';
import { raiseFault } from '../raise-fault.ts';

/** What a create or update request makes of a workflow. What it leaves out is not kept; no properties are shown as an empty map (both observed). */
export function readWorkflowDesign({ Description, DefaultRunProperties, MaxConcurrentRuns }: UpdateWorkflowRequest): Workflow {
  if (MaxConcurrentRuns !== undefined && MaxConcurrentRuns < 0) {
    raiseFault('InvalidInputException', 'MaxConcurrentRuns is negative; leave it out for no limit.');
  }
  return {
    ...(Description !== undefined && { Description }),
    DefaultRunProperties: { ...DefaultRunProperties },
    ...(MaxConcurrentRuns !== undefined && { MaxConcurrentRuns }),
  };
}
