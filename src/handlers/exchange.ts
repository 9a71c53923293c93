import type { Call, Outcome } from '../contract/call.ts';
import { excerpt } from '../contract/excerpt.ts';
import { createFault } from '../contract/fault.ts';
import { isOperationName } from '../contract/operation.ts';
import type { Violation } from '../contract/violation.ts';
import { ToolkitError } from '../errors.ts';
import { isAnyOperation, validateAnyInput } from '../model/validate-any.ts';
import { callOf } from '../wire/call-of.ts';
import { decodeRequest } from '../wire/decode-request.ts';
import { encodeFault } from '../wire/encode-response.ts';
import type { HttpRequest, HttpResponse } from '../wire/http-message.ts';
import { ConnectionLost } from './connection-lost.ts';
import { createRequestIds } from './create-request-ids.ts';
import { createOutcomeEncoder, type EncodedOutcome } from './encode-outcome.ts';
import { longestTimer } from './longest-timer.ts';
import { refuseInput } from './refuse-input.ts';
import type { StatefulResponder } from './stateful-responder.ts';

/** What happened with one request, for journals. */
export interface Exchange {
  readonly requestId: string;
  /** Absent when the request was not a call of the contract at all. */
  readonly call?: Call;
  readonly outcome?: Outcome;
  /** The text of an output as it was sent: what the responder holds may change afterwards. */
  readonly body?: string;
  /** Why the toolkit could not answer; Glue would have. */
  readonly error?: ToolkitError;
  readonly violations: readonly Violation[];
}

export interface ExchangeOptions {
  /** Called once per request, before the response is handed over. */
  readonly observe?: (exchange: Exchange) => void;
  /** Makes the `x-amzn-requestid` of each response; counted, so that the same calls give the same bytes, when absent. */
  readonly createRequestId?: () => string;
  /** What the client is told of an error of the toolkit; the whole message when absent, with what was sent. */
  readonly explainError?: (error: ToolkitError) => string;
}

/**
 * decode → validate → respond → validate → encode: the path every request takes, whatever it was served by. Rejects with
 * a ConnectionLost for a response that is lost.
 */
export function createExchange(
  responder: StatefulResponder,
  { observe, createRequestId = createRequestIds(), explainError = ({ message }) => message }: ExchangeOptions = {},
): (request: HttpRequest) => Promise<HttpResponse> {
  const encode = createOutcomeEncoder();

  return async (request) => {
    const requestId = createRequestId();
    const decoded = decodeRequest(request);
    if (decoded.kind === 'refused') {
      observe?.({ requestId, outcome: { fault: decoded.fault }, violations: [notOfTheProtocol(decoded.fault.name)] });
      return encodeFault(decoded.fault, requestId, decoded.body);
    }
    if (decoded.kind === 'unknown') {
      const unknown = whyUnknown(decoded.operation);
      if (unknown) return fail(requestId, unknown);
    }
    const call = callOf(decoded);
    const found = validateAnyInput(call.operation, call.input);
    const refusal = refuseInput(call.operation, found);
    if (refusal) {
      observe?.({ requestId, call, outcome: { fault: refusal }, violations: found });
      return encodeFault(refusal, requestId);
    }
    let outcome: Outcome | undefined;
    let encoded: EncodedOutcome;
    try {
      outcome = await responder(call);
      if (outcome === undefined) throw responder.explain?.(call) ?? unanswered(call);
      encoded = encode(call, outcome);
    } catch (error) {
      return fail(requestId, asToolkitError(call, error), call, found);
    }
    const { body, violations } = encoded;
    const { delay = 0, lost = false } = outcome.delivery ?? {};
    if (delay > 0) await wait(delay);
    observe?.({ requestId, call, outcome, ...(body !== undefined && { body }), violations: [...found, ...violations] });
    if (lost) throw new ConnectionLost();
    return encoded.respond(requestId);
  };

  /** Told to the client as an error that no SDK retries, and whose name and text are the toolkit's. */
  function fail(requestId: string, error: ToolkitError, call?: Call, violations: readonly Violation[] = []): HttpResponse {
    observe?.({ requestId, ...(call && { call }), error, violations });
    return encodeFault(createFault(error.code, explainError(error)), requestId);
  }
}

/** A timer that fake ones replace: it is looked up when it is needed. */
function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, Math.min(milliseconds, longestTimer)));
}

/** What is refused before it is a call has no operation to be checked against; the breach itself is on record all the same. */
function notOfTheProtocol(received: string): Violation {
  const expected = 'a POST of an awsJson1_1 call: x-amz-target, content-type and a JSON object';
  return { severity: 'violation', operation: 'Unreadable call', direction: 'input', path: '', rule: 'wire/protocol', expected, received };
}

/** Why a call of an operation that the contract lacks cannot be answered, if it cannot: an SDK that cannot be loaded says nothing of it. */
function whyUnknown(operation: string): ToolkitError | undefined {
  try {
    return isAnyOperation(operation) ? undefined : noSuchOperation(operation);
  } catch (error) {
    if (error instanceof ToolkitError) return error;
    throw error;
  }
}

function noSuchOperation(operation: string): ToolkitError {
  return new ToolkitError('GLUE_UNKNOWN_OPERATION', {
    message: `The contract has no operation ${excerpt(operation)}.`,
    operation,
    next: 'Check the spelling; for an operation of Glue that the contract lacks, install an @aws-sdk/client-glue (3.957.0 or newer) that knows it, or add schemas/operations/<Operation>.json.',
  });
}

function unanswered(call: Call): ToolkitError {
  return new ToolkitError('GLUE_NO_ANSWER', {
    message: `No responder answered ${call.operation}.`,
    operation: call.operation,
    received: excerpt(call.input),
    next: isOperationName(call.operation)
      ? 'Give a recording or a responder that answers this call, or synthesize({ seed }) as the last responder.'
      : 'Give a recording or a responder that answers this call; what the contract has no schema of is neither simulated nor synthesized.',
  });
}

function asToolkitError(call: Call, cause: unknown): ToolkitError {
  if (cause instanceof ToolkitError) return cause;
  return new ToolkitError('GLUE_RESPONDER_FAILED', {
    message: `A responder threw while answering ${call.operation}: ${cause instanceof Error ? cause.message : excerpt(cause)}`,
    operation: call.operation,
    received: excerpt(call.input),
    next: 'Mend the responder; to let Glue answer an error, return { fault: createFault(name, message) }.',
    cause,
  });
}
