import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { readReplies } from './read-replies.ts';
import type { Reply } from './reply.ts';

export interface Talk {
  readonly replies: readonly Reply[];
  /** Who ended it, or `hangs` when nobody had in time. */
  readonly ending: 'closed' | 'reset' | 'hangs';
}

/** Bytes to send; a number is a pause in milliseconds, and `end` closes our half. */
export type Part = Uint8Array | string | number | { readonly end: true };

export const end = { end: true } as const;

/** Says bytes to a port and listens until the other side closes the connection, for at most `patience` milliseconds. */
export async function talk(port: number, parts: readonly Part[], patience = 5_000): Promise<Talk> {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  const chunks: Uint8Array[] = [];
  socket.on('data', (chunk) => void chunks.push(chunk));
  const ended = new Promise<Talk['ending']>((resolve) => {
    socket.once('end', () => resolve('closed'));
    socket.once('error', () => resolve('reset'));
    socket.once('close', () => resolve('closed'));
    setTimeout(() => resolve('hangs'), patience).unref();
  });
  for (const part of parts) {
    if (socket.destroyed) break;
    if (typeof part === 'number') await wait(part);
    else if (typeof part === 'object' && 'end' in part) socket.end();
    else socket.write(part);
  }
  const ending = await ended;
  socket.destroy();
  return { replies: readReplies(Buffer.concat(chunks)), ending };
}

/** The text of a request; content-length is that of the body unless the headers have another or are chunked. */
export function writeRequest(operation: string, body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}, line = 'POST / HTTP/1.1'): Buffer {
  const all = { host: 'localhost', 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `AWSGlue.${operation}`, 'content-length': String(Buffer.byteLength(body)), ...headers };
  if ('transfer-encoding' in headers) delete (all as Record<string, string>)['content-length'];
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`${line}\r\n${head.join('')}\r\n`, 'latin1'), Buffer.from(body as Uint8Array)]);
}
