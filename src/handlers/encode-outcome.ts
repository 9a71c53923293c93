import type { Call, Outcome } from '../contract/call.ts';
import { excerpt } from '../contract/excerpt.ts';
import type { Violation } from '../contract/violation.ts';
import { ToolkitError } from '../errors.ts';
import { validateAnyFault, validateAnyOutput } from '../model/validate-any.ts';
import { encodeFault, encodeOutput, encodeResponse } from '../wire/encode-response.ts';
import type { HttpResponse } from '../wire/http-message.ts';

/** An outcome on its way to the client, and where it breaks the contract. */
export interface EncodedOutcome {
  /** The text of the output; absent for a fault. */
  readonly body?: string;
  readonly violations: readonly Violation[];
  respond(requestId: string): HttpResponse;
}

/**
 * Writes and validates outcomes. One that is frozen (a recording's, say) and answers the same call again is written and
 * validated once; any other may have changed since, so it is not remembered.
 */
export function createOutcomeEncoder(): (call: Call, outcome: Outcome) => EncodedOutcome {
  const known = new WeakMap<Outcome, { readonly key: string; readonly encoded: EncodedOutcome }>();

  return (call, outcome) => {
    if (!Object.isFrozen(outcome)) return encodeOutcome(call, outcome);
    const key = `${call.operation} ${JSON.stringify(call.input)}`;
    const before = known.get(outcome);
    if (before?.key === key) return before.encoded;
    const encoded = encodeOutcome(call, outcome);
    known.set(outcome, { key, encoded });
    return encoded;
  };
}

function encodeOutcome({ operation, input }: Call, outcome: Outcome): EncodedOutcome {
  const { fault, output } = Object(outcome) as Outcome;
  if (fault !== undefined && isSendable(fault)) {
    return { violations: validateAnyFault(operation, fault), respond: (requestId) => encodeFault(fault, requestId) };
  }
  if (fault !== undefined || typeof output !== 'object' || output === null) throw noOutcome(operation, outcome);
  const body = encodeOutput(output);
  const violations = validateAnyOutput(operation, output, { input: input as unknown as Readonly<Record<string, unknown>> });
  return { body, violations, respond: (requestId) => encodeResponse(200, body, requestId) };
}

/** Responders are often plain JavaScript; a fault without these cannot be put into an HTTP response at all. */
function isSendable(fault: unknown): boolean {
  const { name, status } = Object(fault) as Record<string, unknown>;
  return typeof name === 'string' && Number.isInteger(status) && (status as number) >= 400 && (status as number) <= 599;
}

function noOutcome(operation: string, received: unknown): ToolkitError {
  return new ToolkitError('GLUE_RESPONDER_FAILED', {
    message: `A responder answered ${operation} with what is no outcome.`,
    operation,
    expected: '{ output: {…} } or { fault: { name, message?, status } } with a status from 400 to 599, or undefined for "not mine"',
    received: excerpt(received),
    next: 'Return { output } or { fault: createFault(name, message) }.',
  });
}
