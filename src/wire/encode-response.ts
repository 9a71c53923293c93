import type { Fault } from '../contract/fault.ts';
import type { HttpResponse } from './http-message.ts';

/** The body of a successful answer. */
export function encodeOutput(output: object): string {
  return JSON.stringify(output);
}

/** An HTTP response around a body that is already encoded. */
export function encodeResponse(_status: number, _body: string, _requestId: string): HttpResponse {
  throw new Error('being written');
}

/** An HTTP response that carries a fault. */
export function encodeFault(_fault: Fault, _requestId: string, _body: 'json' | 'xml' | 'empty' = 'json'): HttpResponse {
  throw new Error('being written');
}
