import type { Call } from '../contract/call.ts';
import type { Fault } from '../contract/fault.ts';
import type { HttpRequest } from './http-message.ts';

/** A request that was understood; one for an operation the contract lacks; or one that the protocol refuses. */
export type Decoded =
  | { readonly kind: 'call'; readonly call: Call }
  | { readonly kind: 'unknown'; readonly operation: string; readonly input: unknown }
  | { readonly kind: 'refused'; readonly fault: Fault; readonly body: 'json' | 'xml' | 'empty' };

export function decodeRequest(_request: HttpRequest): Decoded {
  throw new Error('being written');
}
