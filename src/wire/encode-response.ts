import type { Fault } from '../contract/fault.ts';
import { shapes } from '../generated/shapes.ts';
import type { HttpResponse } from './http-message.ts';
import { contentType } from './protocol.ts';
import { writeJson } from './write-json.ts';

/**
 * The body of a successful answer; `{}` for an operation that answers nothing. Timestamps are JSON numbers, as they are in the output.
 *
 * @throws ToolkitError `GLUE_RESPONDER_FAILED` when the output cannot be written as JSON
 */
export function encodeOutput(output: object): string {
  return writeJson(output, 'GLUE_RESPONDER_FAILED', 'An output');
}

/** An HTTP response around a body that is already encoded. */
export function encodeResponse(status: number, body: string, requestId: string): HttpResponse {
  return respond(status, contentType, body, requestId);
}

/**
 * An HTTP response that carries a fault: its bare name as `__type`, its text under the name its shape has for it.
 * `xml` is how the front end refuses what is no awsJson1_1 at all, by name only; `empty` how it refuses what it did not read.
 *
 * @example
 * encodeFault(createFault('EntityNotFoundException', 'Job not found.'), 'a1').body;
 * // '{"__type":"EntityNotFoundException","Message":"Job not found."}'
 */
export function encodeFault(fault: Fault, requestId: string, body: 'json' | 'xml' | 'empty' = 'json'): HttpResponse {
  const { name, message, status } = fault;
  if (body === 'empty') return respond(status, undefined, '', requestId);
  if (body === 'xml') return respond(status, 'text/xml', `<${name}/>`, requestId);
  const text = message === undefined ? {} : { [messageMember(name)]: message };
  return respond(status, contentType, JSON.stringify({ __type: name, ...text }), requestId);
}

function respond(status: number, type: string | undefined, body: string, requestId: string): HttpResponse {
  return {
    status,
    headers: {
      ...(type !== undefined && { 'content-type': type }),
      'content-length': String(Buffer.byteLength(body)),
      'x-amzn-requestid': requestId,
    },
    body,
  };
}

/** Glue's own errors say `Message`; some of the AWS front end say `message`. Their shapes know. */
function messageMember(name: string): 'message' | 'Message' {
  return shapes[name]?.properties?.['message'] ? 'message' : 'Message';
}
