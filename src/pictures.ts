export { drawWorkflowRun } from './pictures/draw-workflow-run.ts';
export { drawWorkflow } from './pictures/draw-workflow.ts';
export type { DrawOptions } from './pictures/draw-picture.ts';
