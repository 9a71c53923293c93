import { once } from 'node:events';
import { connect } from 'node:net';
import { onTestFinished } from 'vitest';
import { startServer, type GlueServer, type ServerOptions } from '../../src/server/start-server.ts';

/** A server that is closed when the test is over. */
export async function serve(options: ServerOptions = {}): Promise<GlueServer & { readonly port: number }> {
  const glue = await startServer(options);
  onTestFinished(() => glue.close());
  return { ...glue, port: Number(new URL(glue.url).port) };
}

export interface RawRequest {
  readonly target?: string;
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string;
}

/** A request as it is on the wire; a header that is `undefined` is left out. */
export function write({ target = 'GetJobs', path = '/', method = 'POST', headers = {}, body = '{}' }: RawRequest = {}): string {
  const all = { host: 'localhost', 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `AWSGlue.${target}`, 'content-length': String(body.length), ...headers };
  const lines = Object.entries(all).filter(([, value]) => value !== undefined).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`;
}

/** The last request of a connection, so that the server closes it after the answer. */
export function writeLast(request: RawRequest = {}): string {
  return write({ ...request, headers: { ...request.headers, connection: 'close' } });
}

export interface RawResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Sends bytes as they are and reads the answers until the server closes the connection. */
export async function talk(port: number, bytes: string): Promise<readonly RawResponse[]> {
  const socket = connect(port, '127.0.0.1');
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk));
  socket.write(bytes);
  await once(socket, 'close');
  return parse(Buffer.concat(chunks).toString());
}

function parse(text: string): readonly RawResponse[] {
  const responses: RawResponse[] = [];
  let rest = text;
  while (rest !== '') {
    const end = rest.indexOf('\r\n\r\n');
    const [first = '', ...lines] = rest.slice(0, end).split('\r\n');
    const headers = Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]));
    const length = Number(headers['content-length'] ?? 0);
    responses.push({ status: Number(first.split(' ')[1]), headers, body: rest.slice(end + 4, end + 4 + length) });
    rest = rest.slice(end + 4 + length);
  }
  return responses;
}

/** Posts a call of Glue by the process's own HTTP client. */
export async function call(url: string, operation: string, input: unknown = {}): Promise<{ readonly status: number; readonly value: unknown }> {
  const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `AWSGlue.${operation}` };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(input) });
  return { status: response.status, value: await response.json() };
}
