import type { Outcome } from '../contract/call.ts';
import type { OperationName } from '../contract/operation.ts';
import type { ReceivedResponse } from './http-message.ts';
import { readFault } from './read-fault.ts';
import { readJsonObject } from './read-json-object.ts';

/**
 * What a client is told by a response: the output below HTTP 300, otherwise the fault. Never throws.
 *
 * A body that is no JSON object (a proxy's page, a cut answer) is the fault `UnreadableResponse`; it has the response's
 * status, or 502 where that claimed success. Its text tells size and type of the body only, for a body may hold secrets.
 *
 * @example
 * decodeResponse('GetJobRun', { status: 400, headers: {}, body: '{"__type":"aws.glue#EntityNotFoundException"}' });
 * // { fault: { name: 'EntityNotFoundException', status: 400 } }
 */
export function decodeResponse<O extends OperationName>(operation: O, response: ReceivedResponse): Outcome<O> {
  const { status, headers, body } = response;
  const members = readJsonObject(body, { loneSurrogates: 'keep' });
  if (members === undefined) {
    const size = typeof body === 'string' ? Buffer.byteLength(body) : body.length;
    const message = `${operation} was answered with HTTP ${status} and ${size} bytes of ${headers['content-type'] ?? 'no content type'}, which are no JSON object.`;
    return { fault: { name: 'UnreadableResponse', message, status: status < 300 ? 502 : status } };
  }
  return status < 300 ? { output: members } : { fault: readFault(members, response) };
}
