import * as sdk from '@aws-sdk/client-glue';
import { getResponse } from 'msw';
import { onTestFinished, vi } from 'vitest';
import type { Responder } from '../../src/contract/call.ts';
import type { OperationName } from '../../src/contract/operation.ts';
import { createExchange, type ExchangeOptions } from '../../src/handlers/exchange.ts';
import { GlueRequestHandler } from '../../src/handlers/glue-request-handler.ts';
import { glueHandlers } from '../../src/handlers/msw.ts';
import { toOfflineConfig } from '../../src/handlers/to-offline-config.ts';
import { startServer } from '../../src/server/start-server.ts';
import { callGlue, fetchGlue } from '../handlers/call-glue.ts';

export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** Sends one call to a responder by some way, and answers the bytes that came back. */
export type Connection = (operation: OperationName, input: unknown) => Promise<Answer>;

/** Every way into the simulated Glue. The first is the one that the others must agree with. */
export const targets = {
  exchange: (responder, options) => {
    const exchange = createExchange(responder, options);
    return async (operation, input) => pick(await exchange(callGlue(operation, input)));
  },
  msw: (responder, options) => {
    const handlers = glueHandlers(responder, options);
    return async (operation, input) => {
      const response = (await getResponse(handlers, fetchGlue(operation, input))) as Response;
      return { status: response.status, body: await response.text() };
    };
  },
  sdk: connectClient,
  serve: connectServer,
} as const satisfies Readonly<Record<string, (responder: Responder, options: ExchangeOptions) => Connection>>;

function pick({ status, body }: Answer): Answer {
  return { status, body };
}

/** A real server on loopback that is closed when the test is over. */
function connectServer(responder: Responder, { observe }: ExchangeOptions): Connection {
  const started = startServer({ responder }).then((glue) => ({ ...glue, seen: vi.spyOn(glue.state, 'observe') }));
  onTestFinished(async () => (await started).close());
  return async (operation, input) => {
    const { url, seen } = await started;
    const response = await fetch(fetchGlue(operation, input, url));
    for (const [exchange] of seen.mock.calls.splice(0)) observe?.(exchange);
    return { status: response.status, body: await response.text() };
  };
}

/** Keeps what was answered: the SDK changes the bytes it is given. */
class KeepingHandler extends GlueRequestHandler {
  answer: Answer = { status: 0, body: '' };

  override async handle(...request: Parameters<GlueRequestHandler['handle']>): ReturnType<GlueRequestHandler['handle']> {
    const answered = await super.handle(...request);
    const { statusCode, body } = answered.response;
    this.answer = { status: statusCode, body: new TextDecoder().decode(body) };
    return answered;
  }
}

/** The real client, whose own reading must agree with the bytes: an output for 200, an error of their name for all others. */
function connectClient(responder: Responder, options: ExchangeOptions): Connection {
  const requestHandler = new KeepingHandler(responder, options);
  const client = new sdk.GlueClient(toOfflineConfig({ maxAttempts: 1, requestHandler }));
  return async (operation, input) => {
    const Command = (sdk as unknown as Readonly<Record<string, (new (input: unknown) => never) | undefined>>)[`${operation}Command`];
    // What only the documents have is not in the SDK.
    if (!Command) await requestHandler.handle(callGlue(operation, input) as never);
    else {
      const error: unknown = await client.send(new Command(input)).then(() => undefined, (reason: unknown) => reason);
      const { status, body } = requestHandler.answer;
      const name = status === 200 ? undefined : (JSON.parse(body) as Readonly<Record<string, unknown>>)['__type'];
      if ((error as Error | undefined)?.name !== name) throw error ?? new Error(`the client has read no error in ${body}`);
    }
    return requestHandler.answer;
  };
}
