import { excerpt } from '../contract/excerpt.ts';
import type { Violation } from '../contract/violation.ts';
import { operations } from '../generated/operations.ts';
import type { Interaction, Recording } from '../generated/types.ts';
import { isAnyOperation, validateAnyFault, validateAnyInput, validateAnyOutput } from '../model/validate-any.ts';
import { isRefusal } from './is-refusal.ts';

/**
 * Where the interactions of a recording and the contract differ. Each path leads through the recording, such as
 * `/interactions/0/output/JobRuns/3/Id`, so that it can be found in the file.
 *
 * @example
 * const input = { JobName: 'nightly', RunId: 'jr_1' };
 * checkInteractions([{ operation: 'GetJobRun', input, output: { JobRun: { Id: 1 } } }])[0]?.path; // '/interactions/0/output/JobRun/Id'
 */
export function checkInteractions(interactions: Recording['interactions']): Violation[] {
  return interactions.flatMap((interaction, index) => checkInteraction(interaction, `/interactions/${index}`));
}

function checkInteraction({ operation, input, output, fault }: Interaction, at: string): Violation[] {
  if (!isAnyOperation(operation)) {
    const expected = `one that the installed @aws-sdk/client-glue (3.957.0 or newer) knows, or one of ${Object.keys(operations).join(', ')}`;
    const received = excerpt(operation);
    return [{ severity: 'violation', operation, direction: 'input', path: `${at}/operation`, rule: 'recording/operation', expected, received }];
  }
  const ofInput = validateAnyInput(operation, input);
  const ofOutcome = fault === undefined ? validateAnyOutput(operation, output, { input }) : validateAnyFault(operation, fault);
  // Where Glue refused the input, the breach is what was recorded.
  return [...(isRefusal(fault) ? ofInput.map(tolerate) : ofInput), ...ofOutcome].map((violation) => ({
    ...violation,
    path: `${at}/${violation.direction}${violation.path}`,
  }));
}

function tolerate(violation: Violation): Violation {
  return { ...violation, severity: 'drift' };
}
