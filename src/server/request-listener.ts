import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { cutText } from '../contract/cut-text.ts';
import { escapeInvisible } from '../contract/escape-invisible.ts';
import { excerpt } from '../contract/excerpt.ts';
import { createFault, type Fault } from '../contract/fault.ts';
import { formatViolation, type Violation } from '../contract/violation.ts';
import { ToolkitError } from '../errors.ts';
import { ConnectionLost } from '../handlers/connection-lost.ts';
import { createExchange, type Exchange } from '../handlers/exchange.ts';
import { refuseInput } from '../handlers/refuse-input.ts';
import { encodeFault } from '../wire/encode-response.ts';
import type { HttpResponse } from '../wire/http-message.ts';
import { targetPrefix } from '../wire/protocol.ts';
import { answerControl } from './control/answer-control.ts';
import { refuse as refuseControl, type ControlAnswer } from './control/control-answer.ts';
import { delayAnswers } from './delay-answers.ts';
import { readBody } from './read-body.ts';
import { refuseConnection, toConnectionFault } from './refuse-connection.ts';
import { isControlPath, refuseHead, tooLarge, type Listening } from './refuse-head.ts';
import type { JournalEntry } from './server-journal.ts';
import type { ServerState } from './server-state.ts';

/** A request as the log tells it: what the journal keeps, without the input. */
export type LogLine = Omit<JournalEntry, 'input'>;

export interface ListenerOptions extends Listening {
  readonly strict: boolean;
  readonly log: ((line: LogLine) => void) | undefined;
}

/** What an HTTP server does with requests, whatever its sockets do. */
export interface RequestListener {
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** A client that asks before it sends the body. */
  answerExpecting(request: IncomingMessage, response: ServerResponse, isContinue: boolean): Promise<void>;
  /** Bytes that are no request, after the answers to the requests before them. */
  answerUnreadable(cause: NodeJS.ErrnoException, socket: Duplex): Promise<void>;
  /** From now on each answer is the last one of its connection. */
  stop(): void;
}

export function createRequestListener(state: ServerState, options: ListenerOptions): RequestListener {
  const { limits, controlPrefix, strict, log } = options;
  const breaches = new Map<string, ToolkitError>();
  const underWay = new WeakMap<Duplex, Set<ServerResponse>>();
  let stopping = false;

  const observe: typeof state.observe = (exchange) => {
    const { violations, outcome } = exchange;
    const breach = strict && violations.length > 0 && outcome && !outcome.delivery?.lost && isLetPass(exchange) ? describeBreach(violations) : undefined;
    if (breach) breaches.set(exchange.requestId, breach);
    const entry = state.observe(exchange, breach);
    if (log) {
      const { input: _input, ...line } = entry;
      log(line);
    }
    return entry;
  };
  const exchange = createExchange(delayAnswers(state.responder), { observe, createRequestId: () => state.createRequestId(), explainError });

  function refuse(fault: Fault): HttpResponse {
    const requestId = state.createRequestId();
    observe({ requestId, outcome: { fault }, violations: [] });
    return encodeFault(fault, requestId, fault.status === 413 ? 'empty' : 'json');
  }

  /** A refusal of the control API has the form of its answers, and is no call of Glue. */
  function refuseRequest({ url }: IncomingMessage, fault: Fault): HttpResponse {
    return isControlPath(url, controlPrefix) ? measure(refuseControl(fault.status, notTaken(fault))) : refuse(fault);
  }

  async function respond(request: IncomingMessage, body: Buffer): Promise<HttpResponse> {
    const { method = '', headers, url = '' } = request;
    if (isControlPath(url, controlPrefix)) {
      const answered = await answerControl(state, { method, path: url, contentType: headers['content-type'], body: body.toString() });
      if (answered) return measure(answered);
    }
    if (body.length > limits.startJobRunBytes && headers['x-amz-target'] === `${targetPrefix}StartJobRun`) {
      return refuse(createFault('InvalidInputException', 'Request size limit exceeded'));
    }
    const response = await exchange({ method, headers: headers as Readonly<Record<string, string | undefined>>, body });
    return strict ? insist(response) : response;
  }

  /** Glue would have let it pass; what the call did is done. */
  function insist(response: HttpResponse): HttpResponse {
    const requestId = response.headers['x-amzn-requestid'] ?? '';
    const breach = breaches.get(requestId);
    if (!breach) return response;
    breaches.delete(requestId);
    return encodeFault(createFault(breach.code, breach.detail.message), requestId);
  }

  function send(response: ServerResponse, { status, headers, body }: HttpResponse): void {
    if (stopping) response.setHeader('connection', 'close');
    response.writeHead(status, headers);
    response.end(body);
  }

  async function answerBody(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { socket } = request;
    const open = underWay.get(socket) ?? new Set();
    underWay.set(socket, open.add(response));
    response.on('close', () => open.delete(response));
    const body = await readBody(request, limits.bodyBytes).catch(() => null);
    // The client has gone, or what came is no HTTP any more and is answered as such.
    if (body === null) return;
    if (body === undefined) return send(response, refuseRequest(request, tooLarge(limits)));
    try {
      send(response, await respond(request, body));
    } catch (error) {
      if (error instanceof ConnectionLost) return void socket.destroy();
      // A defect of our own must not look like one of Glue's.
      send(response, refuse(createFault('GLUE_RESPONDER_FAILED', `A defect of the server: ${excerpt(error instanceof Error ? error.name : error)}`)));
    }
  }

  return {
    async answer(request, response) {
      const refusal = refuseHead(request, options);
      if (refusal) send(response, refuseRequest(request, refusal));
      else await answerBody(request, response);
    },
    async answerExpecting(request, response, isContinue) {
      const refusal = refuseHead(request, options) ?? (isContinue ? undefined : createFault('ExpectationFailedException', undefined, 417));
      if (refusal) {
        // Whether the body comes all the same is up to the client, so the next request could not be told from it.
        response.setHeader('connection', 'close');
        return send(response, refuseRequest(request, refusal));
      }
      response.writeContinue();
      return answerBody(request, response);
    },
    async answerUnreadable(cause, socket) {
      const before = [...(underWay.get(socket) ?? [])].filter(({ req }) => req.complete);
      await Promise.all(before.map((response) => new Promise((done) => response.on('close', done))));
      // The client has gone, or has its refusal already.
      if (socket.writable) refuseConnection(socket, refuse(toConnectionFault(cause)));
      else socket.destroy();
    },
    stop() {
      stopping = true;
    },
  };
}

function measure({ status, headers, body }: ControlAnswer): HttpResponse {
  return { status, headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) }, body };
}

function notTaken({ message = 'The server does not meet this expectation.' }: Fault): ToolkitError {
  return new ToolkitError('GLUE_OPTION_INVALID', { message, next: 'docs/control-api.md says what the control API takes, and from whom.' });
}

/** Whether Glue lets a breach pass: what it answers, and an unknown member also where it fails the call for another reason. */
function isLetPass({ call, outcome, violations }: Exchange): boolean {
  if (outcome?.output) return true;
  const ofInput = violations.filter(({ direction }) => direction === 'input');
  return call !== undefined && ofInput.some(({ rule }) => rule === 'shape/additionalProperties') && refuseInput(call.operation, ofInput) === undefined;
}

function describeBreach(violations: readonly Violation[]): ToolkitError {
  return new ToolkitError('GLUE_CONTRACT_VIOLATED', {
    message: violations.slice(0, 10).map(formatViolation).join('; '),
    next: 'Mend the call or the answer; without --strict it passes, as with Glue.',
  });
}

/** Without what was sent: an answer of a server may end in logs, and inputs may hold what recordings replace. */
function explainError({ code, detail }: ToolkitError): string {
  const { operation, next } = detail;
  return `[glue-contract] ${code}${operation === undefined ? '' : ` for ${cutText(escapeInvisible(operation), 80)}`}. ${next}`;
}
