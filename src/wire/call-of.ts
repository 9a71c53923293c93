import type { Call } from '../contract/call.ts';
import type { Decoded } from './decode-request.ts';

/**
 * The call that a request is, also of an operation that the contract lacks: everything that serves and records knows those as calls like all
 * others, and only the types are of the contract's own.
 */
export function callOf(decoded: Exclude<Decoded, { readonly kind: 'refused' }>): Call {
  return decoded.kind === 'call' ? decoded.call : ({ operation: decoded.operation, input: decoded.input } as Call);
}
