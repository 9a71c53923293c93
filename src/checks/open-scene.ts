import { GlueClient } from '@aws-sdk/client-glue';
import type { Call, Responder } from '../contract/call.ts';
import type { Scenario } from '../generated/types.ts';
import type { Exchange } from '../handlers/exchange.ts';
import type { OfflineClientConfig } from '../handlers/create-glue-client.ts';
import { GlueRequestHandler } from '../handlers/glue-request-handler.ts';
import { chain } from '../handlers/chain.ts';
import { toOfflineConfig } from '../handlers/to-offline-config.ts';
import type { Simulation } from '../simulate/create-simulation.ts';
import { simulate } from '../simulate/simulate.ts';

/** A simulated Glue, the real client that talks to it, and what was said. */
export interface Scene {
  readonly client: GlueClient;
  readonly glue: Simulation;
  /** Every exchange so far, oldest first, with the virtual instant at which it was answered. */
  readonly exchanges: readonly (Exchange & { readonly at: number })[];
  /** Asks Glue directly, past the client and the record. */
  readonly ask: (call: Call) => ReturnType<Simulation>;
}

export interface SceneOptions {
  readonly scenario: Scenario;
  readonly seed?: number;
  /** Asked before the simulation. */
  readonly responders?: readonly Responder[];
  /** Settings of the client, as the consumer's has them in production. */
  readonly config?: OfflineClientConfig;
}

/** Opens a scene whose Glue goes by the process's time, so that virtual timers drive it; call it inside the virtual time. */
export function openScene({ scenario, seed = 0, responders = [], config = {} }: SceneOptions): Scene {
  const glue = simulate({ scenario, seed, clock: 'system' });
  const exchanges: (Exchange & { readonly at: number })[] = [];
  const observe = (exchange: Exchange) => void exchanges.push({ ...exchange, at: glue.now() });
  const requestHandler = new GlueRequestHandler(chain(...responders, glue), { observe });
  return { client: new GlueClient(toOfflineConfig({ ...config, requestHandler })), glue, exchanges, ask: (call) => glue(call) };
}
