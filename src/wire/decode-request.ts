import type { Call } from '../contract/call.ts';
import { createFault, type Fault } from '../contract/fault.ts';
import { isOperationName } from '../contract/operation.ts';
import type { HttpRequest } from './http-message.ts';
import { contentType, targetPrefix } from './protocol.ts';
import { readJsonObject } from './read-json-object.ts';

/** A request that was understood; one for an operation the contract lacks; or one that the protocol refuses. */
export type Decoded =
  | { readonly kind: 'call'; readonly call: Call }
  | { readonly kind: 'unknown'; readonly operation: string; readonly input: unknown }
  | Refused;

interface Refused {
  readonly kind: 'refused';
  readonly fault: Fault;
  readonly body: 'json' | 'xml' | 'empty';
}

/** The largest request any operation of the contract can need is far smaller; what is larger is not even decoded. */
const maxBytes = 1024 * 1024;

/**
 * What the front end of Glue makes of a request, in its order: size, protocol, JSON, target. Nothing is validated here
 * beyond that: an unknown member or a wrong type is the contract's business.
 *
 * A request without `authorization` is taken, where Glue answers MissingAuthenticationTokenException: consumers under
 * test need not sign.
 *
 * Sources: the awsJson1_1 specification; for the refusals, what sister services of the same front end are known to answer.
 * They differ (403 or 404) on a request without a target or with another method; 404 says best that nobody claims it.
 */
export function decodeRequest({ method, headers, body }: HttpRequest): Decoded {
  if (isTooLarge(body)) return refuse('RequestEntityTooLargeException', 413, 'empty');
  const target = headers['x-amz-target'];
  if (method !== 'POST' || !target || mediaType(headers['content-type']) !== contentType) {
    return refuse('UnknownOperationException', 404, 'xml');
  }
  const input = readJsonObject(body, { loneSurrogates: 'refuse' });
  if (input === undefined) return refuse('SerializationException', 400, 'json');
  const operation = target.slice(targetPrefix.length);
  if (!target.startsWith(targetPrefix) || !/^[A-Z][A-Za-z0-9]*$/.test(operation)) {
    return refuse('UnknownOperationException', 400, 'json');
  }
  if (!isOperationName(operation)) return { kind: 'unknown', operation, input };
  return { kind: 'call', call: { operation, input } as unknown as Call };
}

function refuse(name: string, status: number, body: Refused['body']): Refused {
  return { kind: 'refused', fault: createFault(name, undefined, status), body };
}

/** The media type without its parameters, which awsJson1_1 servers must ignore. */
function mediaType(header: string | undefined): string | undefined {
  return header?.split(';', 1)[0]?.trim().toLowerCase();
}

function isTooLarge(body: Uint8Array | string): boolean {
  return body.length > maxBytes || (typeof body === 'string' && Buffer.byteLength(body) > maxBytes);
}
