import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ToolkitError } from '../errors.ts';
import { controlPrefix } from './control/answer-control.ts';
import { closeGently } from './close-gently.ts';
import { isLoopback } from '../wire/is-loopback.ts';
import { defaultLimits, type ServerLimits } from './limits.ts';
import { listen } from './listen.ts';
import { createRequestListener, type LogLine } from './request-listener.ts';
import { createServerState, type ServerState, type StateOptions } from './server-state.ts';

export interface ServerOptions extends StateOptions {
  /** A free one when absent. */
  readonly port?: number;
  /** `127.0.0.1` when absent. */
  readonly host?: string;
  /** Lets `host` be an address that other machines can reach. Nothing is authenticated. */
  readonly allowRemote?: boolean;
  /** Fails calls that Glue would let pass in spite of a breach of the contract, drift included, with GLUE_CONTRACT_VIOLATED. */
  readonly strict?: boolean;
  /** Whether `/_glue-contract/` is the control API; it is when absent. */
  readonly control?: boolean;
  /** Called once per request, before its answer is sent. */
  readonly log?: (line: LogLine) => void;
  readonly limits?: Partial<ServerLimits>;
}

/** A Glue over HTTP. */
export interface GlueServer {
  readonly server: Server;
  /** What a client takes for its endpoint: `http://127.0.0.1:4566`. */
  readonly url: string;
  readonly state: ServerState;
  /** Takes no more connections, answers what is under way, and is over within two seconds. */
  close(this: void): Promise<void>;
}

/**
 * Serves Glue over HTTP, for clients of any language: `responder` is asked first, then the `recordings`, then the simulation
 * of a `scenario`, or without one, if there is a `seed`, the synthesizer; with none of them a simulated Glue in which nothing
 * exists yet. Signatures are not looked at. Requests of web pages, and such as name another host, get 403.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` for an unusable option, a port that is taken and a host that others can reach,
 * `GLUE_RECORDING_…` for unusable recordings, `GLUE_SCENARIO_INVALID` for an unusable scenario
 * @example
 * const glue = await startServer({ responder: () => ({ output: { JobRunId: 'jr_1' } }) });
 * const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'AWSGlue.StartJobRun' };
 * const response = await fetch(glue.url, { method: 'POST', headers, body: '{"JobName":"nightly"}' });
 * await response.json(); // { JobRunId: 'jr_1' }
 * glue.state.journal.counters.byOperation; // { StartJobRun: 1 }
 * await glue.close();
 */
export async function startServer(options: ServerOptions = {}): Promise<GlueServer> {
  const { port = 0, host = '127.0.0.1', allowRemote = false, strict = false, control = true, log } = options;
  if (!allowRemote && !isLoopback(host)) throw reachable(host);
  const limits = { ...defaultLimits, ...options.limits };
  const state = createServerState(options);
  const listener = createRequestListener(state, { host, limits, strict, log, controlPrefix: control ? controlPrefix : undefined });
  const server = await listen(limits, port, host);
  server.on('request', (request, response) => void listener.answer(request, response));
  server.on('checkContinue', (request, response) => void listener.answerExpecting(request, response, true));
  server.on('checkExpectation', (request, response) => void listener.answerExpecting(request, response, false));
  server.on('clientError', (error, socket) => void listener.answerUnreadable(error, socket));
  server.on('connect', (_request, socket) => void listener.answerUnreadable(new Error('CONNECT'), socket));

  let closed: Promise<void> | undefined;
  const close = () => {
    listener.stop();
    return closeGently(server);
  };
  return { server, url: toUrl(server.address() as AddressInfo), state, close: () => (closed ??= close()) };
}

function toUrl({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

function reachable(host: string): ToolkitError {
  return new ToolkitError('GLUE_OPTION_INVALID', {
    message: `Other machines may reach ${host}, and the server authenticates nobody.`,
    path: '/host',
    expected: '127.0.0.1, ::1 or localhost',
    received: host,
    next: 'Leave the host out; inside a container that publishes the port, set allowRemote (--allow-remote).',
  });
}
