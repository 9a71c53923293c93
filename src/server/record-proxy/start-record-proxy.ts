import type { AccountOptions } from '../../account/create-live-client.ts';
import { faultKind } from '../../account/fault-kind.ts';
import { sizeOfInteraction } from '../../account/size-of-interaction.ts';
import { createFault, type Fault } from '../../contract/fault.ts';
import { isReadOnly } from '../../contract/is-read-only.ts';
import { ToolkitError } from '../../errors.ts';
import type { Interaction } from '../../generated/types.ts';
import { createCapture } from '../../recording/capture/create-capture.ts';
import { describeOperation } from '../../recording/redact/describe-operation.ts';
import { systemClock } from '../../simulate/clock.ts';
import { decodeRequest } from '../../wire/decode-request.ts';
import { encodeFault } from '../../wire/encode-response.ts';
import { isLoopback } from '../../wire/is-loopback.ts';
import { defaultLimits, type ServerLimits } from '../limits.ts';
import type { Exchanged } from './exchange.ts';
import { openFront, type CompleteRequest, type FrontResponse } from './open-front.ts';
import { openUpstream } from './open-upstream.ts';

export interface RecordProxyOptions extends AccountOptions {
  /** A free one when absent. */
  readonly port?: number;
  /** Passes on what may change the account, too. */
  readonly allowWrites?: boolean;
  /** Calls that are passed on before it is full: 1,000 when absent. */
  readonly maxCalls?: number;
  /** Bytes of calls and answers in the form of a file, after which it is full: 5 MiB when absent. Files of more than 10 MiB are not written. */
  readonly maxBytes?: number;
  /** How long an answer may take: 60 s when absent, as clients have it. */
  readonly patience?: number;
  /** Called once per request, after its answer is known. Nothing of a header is in it. */
  readonly log?: (call: ProxiedCall) => void;
  readonly limits?: Partial<ServerLimits>;
}

export interface ProxiedCall {
  /** Absent for what is no call of an operation that the contract or the installed SDK knows. */
  readonly operation?: string;
  readonly status: number;
  /** The name of a fault that the proxy itself answered. */
  readonly refused?: string;
  readonly milliseconds: number;
}

/** A proxy of loopback in front of a real account, which remembers what it passed on. */
export interface RecordProxy {
  /** What clients take for their endpoint. */
  readonly url: string;
  readonly endpoint: URL;
  readonly region: string;
  /**
   * What Glue answered, in the order of the requests: not what passes by itself (throttling), nor that credentials are no good, nor operations that
   * nobody knows, of which nothing could be written. Not fit to be written.
   */
  readonly interactions: readonly Interaction[];
  /** Credentials of the process, and what the headers of the callers gave away. */
  readonly secrets: ReadonlySet<string>;
  /** Calls that were passed on and are not among the interactions. */
  readonly left: number;
  /** Resolves when no more calls are taken. */
  readonly full: Promise<void>;
  /** Answers what is under way, for a short time, and takes no more. */
  close(this: void): Promise<void>;
}

/** What the proxy itself answers, and in which form; JSON when absent. */
interface Refusal {
  readonly fault: Fault;
  readonly body?: 'json' | 'xml' | 'empty';
}

/** The response headers that go back to the caller. */
const passedOn = ['content-type', 'x-amzn-requestid', 'x-amzn-errortype', 'retry-after'] as const;

/**
 * Stands between clients of any language and a real account, on loopback: checks that a request only reads, signs it with this process's own
 * credentials, passes it on to the one endpoint, and remembers both. Callers need no credentials, and theirs go nowhere.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` without region or credentials, for an unusable endpoint and a port that is taken; `GLUE_PEER_MISSING` without the SDK
 */
export async function startRecordProxy(options: RecordProxyOptions = {}): Promise<RecordProxy> {
  const { port, allowWrites = false, maxCalls = 1000, maxBytes = 5 * 1024 * 1024, patience = 60_000, log = () => {} } = options;
  const capture = createCapture();
  const upstream = await openUpstream(options, patience);
  const stop = new AbortController();
  const underWay = new Set<Promise<unknown>>();
  const full = Promise.withResolvers<void>();
  const counts = { refusals: 0, calls: 0, bytes: 0 };
  let isClosing = false;

  const isFull = () => counts.calls >= maxCalls || counts.bytes >= maxBytes;

  /** Why a call is not passed on, if it is not. */
  function whyNot(operation: string): Fault | undefined {
    if (isClosing || isFull()) return createFault('GLUE_CLOSED', 'glue-contract record --proxy takes no more calls: it is full or ending.');
    if (allowWrites || isReadOnly(operation)) return undefined;
    return createFault('AccessDeniedException', 'glue-contract record --proxy passes on what only reads; this operation may change the account, and nothing was sent. See --allow-writes.');
  }

  const refuse = ({ fault, body }: Refusal) => encodeFault(fault, `glue-contract-proxy-${++counts.refusals}`, body);

  async function passOn(operation: string, request: CompleteRequest): Promise<Exchanged | Refusal> {
    const fault = whyNot(operation);
    if (fault) return { fault };
    counts.calls++;
    const end = capture.begin(request);
    const answered = await upstream.send(operation, request.body, stop.signal);
    const interaction = 'fault' in answered ? end() : end(answered);
    if (interaction && isKept(interaction)) counts.bytes += sizeOfInteraction(interaction);
    return answered;
  }

  async function answer(request: CompleteRequest): Promise<FrontResponse> {
    const began = systemClock.now();
    const decoded = decodeRequest(request);
    const { operation } = decoded.kind === 'call' ? decoded.call : { operation: '', ...decoded };
    const answered = decoded.kind === 'refused' ? decoded : await passOn(operation, request);
    const response = 'fault' in answered ? refuse(answered) : toResponse(answered);
    log({
      // A name that nobody knows came in a header, and may be anything.
      ...(describeOperation(operation) && { operation }),
      status: response.status,
      ...('fault' in answered && { refused: answered.fault.name }),
      milliseconds: systemClock.now() - began,
    });
    // What is under way is still to be answered, and kept.
    if (isFull() && capture.pending === 0) full.resolve();
    return response;
  }

  const track = (request: CompleteRequest): Promise<FrontResponse> => {
    const promise = answer(request);
    underWay.add(promise);
    return promise.finally(() => underWay.delete(promise));
  };

  const close = async () => {
    isClosing = true;
    await front.close();
    stop.abort();
    await Promise.allSettled(underWay);
  };

  const front = await openFront({ port, limits: { ...defaultLimits, ...options.limits }, answer: track, refuse: (fault) => refuse({ fault }) });
  const { endpoint, region } = upstream;
  if (isLoopback(endpoint.hostname.replaceAll(/[[\]]/g, '')) && endpoint.port === String(front.port)) {
    await close();
    throw itself(front.url);
  }
  const listInteractions = () => capture.interactions.filter(isKept);
  return {
    url: front.url,
    endpoint,
    region,
    get interactions() {
      return listInteractions();
    },
    get secrets() {
      return new Set([...upstream.secrets, ...capture.secrets]);
    },
    get left() {
      return counts.calls - listInteractions().length;
    },
    full: full.promise,
    close,
  };
}

function isKept({ operation, fault }: Interaction): boolean {
  const kind = fault && faultKind(createFault(fault.name, undefined, fault.status));
  return describeOperation(operation) !== undefined && kind !== 'passing' && kind !== 'rejected';
}

function toResponse({ status, headers, body }: Exchanged): FrontResponse {
  const kept = passedOn.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]]));
  return { status, headers: { ...(Object.fromEntries(kept) as Record<string, string>), 'content-length': String(body.length) }, body };
}

function itself(url: string): ToolkitError {
  return new ToolkitError('GLUE_OPTION_INVALID', {
    message: 'The endpoint is the proxy itself.',
    expected: 'the address of Glue, or of what stands for it',
    received: url,
    next: 'Correct --endpoint-url, or --port.',
  });
}
