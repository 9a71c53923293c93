import type { Call } from '../contract/call.ts';
import type { InputOf, OperationName, OutputOf } from '../contract/operation.ts';
import { createExchange, type Exchange, type ExchangeOptions } from '../handlers/exchange.ts';
import type { StatefulResponder } from '../handlers/stateful-responder.ts';
import { decodeResponse } from '../wire/decode-response.ts';
import { encodeRequest } from '../wire/encode-request.ts';
import { FaultError } from './fault-error.ts';

/** Calls one operation over the same wire as every other client, so that it is checked and on record like theirs. */
export type Send = <O extends OperationName>(operation: O, input: InputOf<O>) => Promise<OutputOf<O>>;

export function createSend(responder: StatefulResponder, options: ExchangeOptions): Send {
  return async (operation, input) => {
    let seen: Exchange | undefined;
    const observe = (exchange: Exchange) => options.observe?.((seen = exchange));
    const response = await createExchange(responder, { ...options, observe })(encodeRequest({ operation, input } as unknown as Call));
    if (seen?.error) throw seen.error;
    const { output, fault } = decodeResponse(operation, response);
    if (fault) throw new FaultError(operation, fault);
    return output;
  };
}
