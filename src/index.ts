// What Glue accepts and answers
export { validateInput, validateOutput, validateFault } from './contract/validate.ts';
export { formatViolation, type Direction, type Severity, type Violation } from './contract/violation.ts';
export { createFault, type ErrorName, type Fault } from './contract/fault.ts';
export type { ErrorOf, InputOf, OperationName, OutputOf } from './contract/operation.ts';
export type { JobRun } from './contract/job-run.ts';
export type { WorkflowRun } from './contract/workflow-run.ts';

// What answers calls
export type { Call, Outcome, Responder } from './contract/call.ts';
export { replay, type Replay } from './replay/replay.ts';
export { simulate, type SimulateOptions } from './simulate/simulate.ts';
export type { Simulation } from './simulate/create-simulation.ts';
export { defineScenario } from './simulate/scenario/define-scenario.ts';
export type { Scenario } from './generated/types.ts';
export { synthesize, type Synthesizer } from './synthesize/synthesize.ts';
export { chain } from './handlers/chain.ts';
export { createHandle } from './handlers/handle.ts';

// What goes wrong in using the toolkit
export { ToolkitError, type ErrorCode } from './errors.ts';
