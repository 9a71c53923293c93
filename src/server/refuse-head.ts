import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { createFault, type Fault } from '../contract/fault.ts';
import { isLoopback } from '../wire/is-loopback.ts';
import type { ServerLimits } from './limits.ts';

/** Where the server listens, as far as its requests are judged by it. */
export interface Listening {
  readonly host: string;
  readonly limits: ServerLimits;
  /** Paths below this are the control API; absent when it is off. */
  readonly controlPrefix: string | undefined;
}

/** Whether a path is one of the control API, if there is one. */
export function isControlPath(url: string | undefined, controlPrefix: string | undefined): boolean {
  return controlPrefix !== undefined && url?.startsWith(controlPrefix) === true;
}

/** Why a request is refused before its body is read, if it is. The texts hold nothing of what was sent. */
export function refuseHead(request: IncomingMessage, { host, limits, controlPrefix }: Listening): Fault | undefined {
  const { headers, rawHeaders, url } = request;
  if (rawHeaders.length / 2 > limits.headers) return createFault('RequestHeaderFieldsTooLargeException', `More than ${limits.headers} headers.`, 431);
  if (!isOurName(headers.host, host)) return forbid('The Host header does not name this server: a page may have been led here by its DNS.');
  const isControl = isControlPath(url, controlPrefix);
  if (isCrossSite(request, isControl)) return forbid('Requests of web pages are refused.');
  if (isControl && !isLoopback(request.socket.remoteAddress ?? '')) return forbid('The control API answers this machine only.');
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity') return createFault('UnsupportedMediaTypeException', 'Send the body without a content-encoding.', 415);
  if (Number(headers['content-length']) > limits.bodyBytes) return tooLarge(limits);
  return undefined;
}

/** What is answered to a body above the limit; to a call of Glue without the text. */
export function tooLarge({ bodyBytes }: ServerLimits): Fault {
  return createFault('RequestEntityTooLargeException', `The body is larger than ${bodyBytes} bytes.`, 413);
}

function forbid(message: string): Fault {
  return createFault('AccessDeniedException', message, 403);
}

/**
 * Against DNS rebinding: a public name that suddenly means this machine. Addresses and names without a dot (a service of
 * a container network) cannot be such names; where only this machine can connect, only its own names are taken.
 */
function isOurName(header: string | undefined, host: string): boolean {
  const [, bracketed, plain] = /^(?:\[([\da-f:.]+)\]|([\w.-]+))(?::\d+)?$/i.exec(header ?? '') ?? [];
  const name = bracketed ?? plain;
  if (name === undefined) return false;
  if (isLoopback(name)) return true;
  return !isLoopback(host) && (isIP(name) !== 0 || !name.includes('.') || name.toLowerCase() === host.toLowerCase());
}

/** No client of Glue sends `origin`; only the control API has a page, and that calls from where it came from. */
function isCrossSite({ headers }: IncomingMessage, isControl: boolean): boolean {
  const { origin, host } = headers;
  const site = headers['sec-fetch-site'];
  if (!isControl) return origin !== undefined;
  return (origin !== undefined && origin !== `http://${host}`) || (site !== undefined && site !== 'same-origin' && site !== 'none');
}
