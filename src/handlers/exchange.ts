import type { Call, Outcome, Responder } from '../contract/call.ts';
import { excerpt } from '../contract/excerpt.ts';
import { createFault } from '../contract/fault.ts';
import { validateFault, validateInput, validateOutput } from '../contract/validate.ts';
import type { Violation } from '../contract/violation.ts';
import { ToolkitError } from '../errors.ts';
import { decodeRequest } from '../wire/decode-request.ts';
import { encodeFault, encodeOutput, encodeResponse } from '../wire/encode-response.ts';
import type { HttpRequest, HttpResponse } from '../wire/http-message.ts';
import { refuseInput } from './refuse-input.ts';

/** What happened with one request, for journals. */
export interface Exchange {
  /** Absent when the request was not a call of the contract at all. */
  readonly call?: Call;
  readonly outcome?: Outcome;
  readonly violations: readonly Violation[];
  /** Why the toolkit could not answer; Glue would have. */
  readonly error?: ToolkitError;
  readonly requestId: string;
}

export interface ExchangeOptions {
  readonly responder: Responder;
  /** Called once per request, before the response is handed over. */
  readonly observe?: (exchange: Exchange) => void;
  /** Makes the `x-amzn-requestid` of each response. */
  readonly createRequestId: () => string;
}

/** decode → validate → respond → validate → encode: the path every request takes, whatever it was served by. */
export function createExchange({ responder, observe, createRequestId }: ExchangeOptions): (request: HttpRequest) => Promise<HttpResponse> {
  const encoded = new WeakMap<Outcome, { readonly body: string; readonly violations: readonly Violation[] }>();

  /** An outcome that is answered again (a recording, say) is validated and encoded once. */
  function encode(call: Call, outcome: Outcome): { readonly body: string; readonly violations: readonly Violation[] } {
    const before = encoded.get(outcome);
    if (before) return before;
    const input = call.input as unknown as Readonly<Record<string, unknown>>;
    const result = outcome.fault
      ? { body: '', violations: validateFault(call.operation, outcome.fault) }
      : { body: encodeOutput(outcome.output), violations: validateOutput(call.operation, outcome.output, { input }) };
    encoded.set(outcome, result);
    return result;
  }

  return async (request) => {
    const requestId = createRequestId();
    const decoded = decodeRequest(request);
    if (decoded.kind === 'refused') {
      observe?.({ violations: [], requestId });
      return encodeFault(decoded.fault, requestId, decoded.body);
    }
    if (decoded.kind === 'unknown') return fail(noSuchOperation(decoded.operation), requestId);
    const { call } = decoded;
    const found = validateInput(call.operation, call.input);
    const refusal = refuseInput(call.operation, found);
    if (refusal) {
      observe?.({ call, outcome: { fault: refusal }, violations: found, requestId });
      return encodeFault(refusal, requestId);
    }
    let outcome: Outcome | undefined;
    try {
      outcome = await responder(call);
    } catch (error) {
      return fail(asToolkitError(call, error), requestId, call, found);
    }
    if (outcome === undefined) return fail(unanswered(call), requestId, call, found);
    const { body, violations } = encode(call, outcome);
    observe?.({ call, outcome, violations: [...found, ...violations], requestId });
    return outcome.fault ? encodeFault(outcome.fault, requestId) : encodeResponse(200, body, requestId);
  };

  /** Told to the client as an error that no SDK retries, and whose name and text are the toolkit's. */
  function fail(error: ToolkitError, requestId: string, call?: Call, violations: readonly Violation[] = []): HttpResponse {
    observe?.({ ...(call && { call }), violations, error, requestId });
    return encodeFault(createFault(error.code, error.message), requestId);
  }
}

function noSuchOperation(operation: string): ToolkitError {
  return new ToolkitError('GLUE_UNKNOWN_OPERATION', {
    message: `The contract has no operation ${excerpt(operation)}.`,
    operation,
    next: 'Check the spelling; an operation of Glue is added to the contract as schemas/operations/<Operation>.json.',
  });
}

function unanswered(call: Call): ToolkitError {
  return new ToolkitError('GLUE_NO_ANSWER', {
    message: `No responder answered ${call.operation}.`,
    operation: call.operation,
    received: excerpt(call.input),
    next: 'Give a recording or a responder that answers this call, or synthesize({ seed }) as the last responder.',
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
