import type { GlueClient, GlueClientConfig } from '@aws-sdk/client-glue';
import { ToolkitError } from '../errors.ts';
import type { ExchangeOptions } from '../handlers/exchange.ts';
import { GlueRequestHandler } from '../handlers/glue-request-handler.ts';
import type { StatefulResponder } from '../handlers/stateful-responder.ts';
import { toOfflineConfig } from '../handlers/to-offline-config.ts';
import { guardEnvironment } from './guard-environment.ts';
import { guardSockets } from './guard-sockets.ts';
import type { intercept } from './intercept.ts';
import type { UnhandledRequest } from './listen.ts';
import { loadPeer, mswPeer } from './load-peer.ts';
import { loadSdk } from './load-sdk.ts';
import type { Send } from './send.ts';

export interface TransportOptions {
  /** `sdk`: the clients of `client()` are answered in this process. `msw`: so is every other client, whatever made it. */
  readonly transport: 'msw' | 'sdk';
  /**
   * What happens to requests that are no calls of Glue. With `error`, when absent too, they fail with GLUE_REQUEST_STOPPED, and
   * no socket of this process is opened but to loopback; child processes and worker threads are not held back.
   */
  readonly onUnhandledRequest?: UnhandledRequest;
}

/** How calls come in, and what ends that. */
export interface Transport {
  createClient(config?: GlueClientConfig): GlueClient;
  /** Where calls go out, `send` does so too. */
  readonly send?: Send;
  /** Resolves when the journal knows every answer that a client has. */
  settled?(): Promise<void> | undefined;
  /** What is recorded from here on is another test's: a replay begins anew there. */
  mark?(): void;
  close(): void | Promise<void>;
}

/** Guards the environment and lets calls in. Only what the transport needs is loaded: MSW and the SDK may be absent. */
export async function loadTransport(options: TransportOptions, responder: StatefulResponder, exchange: ExchangeOptions): Promise<Transport> {
  const { transport, onUnhandledRequest = 'error' } = options;
  const served = transport === 'sdk' ? { requestHandler: new GlueRequestHandler(responder, exchange) } : {};
  // Before the environment loses its proxies; and before MSW, which then stands on it: what MSW answers itself opens no socket.
  const releaseSockets = onUnhandledRequest === 'error' ? guardSockets() : () => {};
  const restoreEnvironment = guardEnvironment({ intercepted: transport === 'msw' });
  const restore = () => {
    releaseSockets();
    restoreEnvironment();
  };
  try {
    const release = transport === 'msw' ? await (await loadIntercept())(responder, onUnhandledRequest, exchange) : () => {};
    return {
      createClient(config = {}) {
        if (transport === 'sdk') refuseRequestHandler(config.requestHandler);
        return createClient({ ...config, ...served });
      },
      close() {
        release();
        restore();
      },
    };
  } catch (error) {
    restore();
    throw error;
  }
}

function createClient(config: GlueClientConfig): GlueClient {
  return new (loadSdk().GlueClient)(toOfflineConfig(config));
}

async function loadIntercept(): Promise<typeof intercept> {
  return (await loadPeer(mswPeer, () => import('./intercept.ts'))).intercept;
}

/** Of how requests are sent, what a test could see. Agents and the like are about a connection, and there is none. */
function refuseRequestHandler(requestHandler: unknown = {}): void {
  const { handle, requestTimeout } = Object(requestHandler) as Readonly<Record<string, unknown>>;
  if (typeof handle !== 'function' && requestTimeout === undefined) return;
  throw new ToolkitError('GLUE_OPTION_INVALID', {
    message: `With transport "sdk" the session answers in place of a request handler, so ${typeof handle === 'function' ? 'one of your own' : 'its requestTimeout'} would have no effect.`,
    path: '/requestHandler',
    next: 'Leave it out, or use transport "msw", with which the client’s own request handler runs.',
  });
}
