import type { Call } from '../contract/call.ts';
import type { InputOf, OperationName, OutputOf } from '../contract/operation.ts';
import { validateInput } from '../contract/validate.ts';
import { formatViolation } from '../contract/violation.ts';
import { ToolkitError } from '../errors.ts';
import { answerCall } from './answer-call.ts';
import { createWorld, type SynthesizeOptions } from './world.ts';

/**
 * One answer of an operation to an input, made from the schemas and a seed, as it is on the wire.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` when an option is out of its range, or the input is not one Glue accepts;
 * `GLUE_UNKNOWN_OPERATION` when the contract has no such operation; `GLUE_SYNTHESIS_FAILED` when the answer is a fault
 * @example
 * synthesizeOutput('GetJobRun', { JobName: 'nightly', RunId: 'jr_1' }, { seed: 7, size: 'minimal' });
 * // { JobRun: { Id: 'jr_1', JobName: 'nightly' } }
 */
export function synthesizeOutput<O extends OperationName>(operation: O, input: InputOf<O>, options: SynthesizeOptions): OutputOf<O> {
  const world = createWorld(options);
  const violation = validateInput(operation, input).find(({ severity }) => severity === 'violation');
  if (violation) {
    throw new ToolkitError('GLUE_OPTION_INVALID', {
      message: `The input breaks the contract: ${formatViolation(violation)}.`,
      operation,
      path: violation.path,
      expected: violation.expected,
      received: violation.received,
      next: 'Give an input that Glue accepts.',
    });
  }
  const outcome = answerCall(world, { operation, input } as Call, 0);
  if (outcome.output) return outcome.output;
  throw new ToolkitError('GLUE_SYNTHESIS_FAILED', {
    message: `The answer is a fault: ${outcome.fault?.name}: ${outcome.fault?.message}`,
    operation,
    next: 'Take NextToken from an earlier answer of the same list with the same seed, and ask for at least one item.',
  });
}
