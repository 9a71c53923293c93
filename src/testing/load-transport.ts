import { createRequire } from 'node:module';
import type { GlueClient, GlueClientConfig } from '@aws-sdk/client-glue';
import { excerpt } from '../contract/excerpt.ts';
import { ToolkitError } from '../errors.ts';
import type { ExchangeOptions } from '../handlers/exchange.ts';
import { GlueRequestHandler } from '../handlers/glue-request-handler.ts';
import type { StatefulResponder } from '../handlers/stateful-responder.ts';
import { toOfflineConfig } from '../handlers/to-offline-config.ts';
import { guardEnvironment } from './guard-environment.ts';
import type { intercept, UnhandledRequest } from './intercept.ts';

export interface TransportOptions {
  /** `sdk`: the clients of `client()` are answered in this process. `msw`: so is every other client, whatever made it. */
  readonly transport: 'msw' | 'sdk';
  /** With `msw`, what happens to requests that are no calls of Glue: `error` when absent. */
  readonly onUnhandledRequest?: UnhandledRequest;
}

/** How calls come in, and what ends that. */
export interface Transport {
  createClient(config?: GlueClientConfig): GlueClient;
  close(): void;
}

/** Guards the environment and lets calls in. Only what the transport needs is loaded: MSW and the SDK may be absent. */
export async function loadTransport(options: TransportOptions, responder: StatefulResponder, exchange: ExchangeOptions): Promise<Transport> {
  const { transport, onUnhandledRequest = 'error' } = options;
  checkOption('transport', transport, ['msw', 'sdk']);
  checkOption('onUnhandledRequest', onUnhandledRequest, ['error', 'bypass']);
  const served = transport === 'sdk' ? { requestHandler: new GlueRequestHandler(responder, exchange) } : {};
  const restoreEnvironment = guardEnvironment({ intercepted: transport === 'msw' });
  try {
    const release = transport === 'msw' ? await (await loadIntercept())(responder, onUnhandledRequest, exchange) : () => {};
    return {
      createClient: (config = {}) => createClient({ ...config, ...served }),
      close() {
        release();
        restoreEnvironment();
      },
    };
  } catch (error) {
    restoreEnvironment();
    throw error;
  }
}

/** The SDK is loaded when the first client is asked for: loading it takes longer than all the rest of a session's start. */
function createClient(config: GlueClientConfig): GlueClient {
  return new (loadSdk().GlueClient)(toOfflineConfig(config));
}

function loadSdk(): typeof import('@aws-sdk/client-glue') {
  try {
    return createRequire(import.meta.url)('@aws-sdk/client-glue') as typeof import('@aws-sdk/client-glue');
  } catch (cause) {
    throw cannotLoad('client()', '@aws-sdk/client-glue', 'call Glue with send()', cause);
  }
}

async function loadIntercept(): Promise<typeof intercept> {
  try {
    return (await import('./intercept.ts')).intercept;
  } catch (cause) {
    throw cannotLoad('transport "msw"', 'msw', 'use transport "sdk"', cause);
  }
}

function cannotLoad(what: string, peer: string, otherwise: string, cause: unknown): ToolkitError {
  return new ToolkitError('GLUE_PEER_MISSING', {
    message: `${what} needs ${peer}, which cannot be loaded.`,
    expected: `${peer} beside glue-contract in node_modules`,
    received: cause instanceof Error ? (cause.message.split('\n')[0] as string) : excerpt(cause),
    next: `Install ${peer}, or ${otherwise}.`,
    cause,
  });
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
