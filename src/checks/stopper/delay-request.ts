import type { GlueClient } from '@aws-sdk/client-glue';
import { pass } from '../act-in-scene.ts';

/** Holds up each request of an operation on its way to Glue, in which time the world goes on. */
export function delayRequest(client: GlueClient, operation: string, milliseconds: number): void {
  client.middlewareStack.add(
    (next, { commandName }) => async (request) => {
      if (commandName === `${operation}Command`) await pass(milliseconds);
      return next(request);
    },
    { step: 'finalizeRequest', name: 'delayRequest' },
  );
}
