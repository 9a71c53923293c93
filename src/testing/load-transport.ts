import type { GlueClient, GlueClientConfig } from '@aws-sdk/client-glue';
import { excerpt } from '../contract/excerpt.ts';
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
  /** Resolves when the journal knows every answer that a client has. */
  settled?(): Promise<void> | undefined;
  close(): void | Promise<void>;
}

/** Guards the environment and lets calls in. Only what the transport needs is loaded: MSW and the SDK may be absent. */
export async function loadTransport(options: TransportOptions, responder: StatefulResponder, exchange: ExchangeOptions): Promise<Transport> {
  const { transport, onUnhandledRequest = 'error' } = options;
  checkOption('transport', transport, ['msw', 'sdk']);
  checkOption('onUnhandledRequest', onUnhandledRequest, ['error', 'bypass']);
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
      createClient: (config = {}) => createClient({ ...config, ...served }),
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

function checkOption(name: string, received: unknown, known: readonly string[]): void {
  if (known.includes(received as string)) return;
  throw new ToolkitError('GLUE_OPTION_INVALID', {
    message: `The option ${name} has no such value.`,
    path: `/${name}`,
    expected: known.map((value) => `'${value}'`).join(' or '),
    received: excerpt(received),
    next: 'Choose one of the values above.',
  });
}
