import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

/** A request as it reached the account. */
export interface Asked {
  readonly operation: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface FakeUpstream {
  readonly url: string;
  readonly asked: readonly Asked[];
}

/** What stands for Glue: it knows nothing of this toolkit, and answers each call as the test says. Gone with the test. */
export async function startUpstream(answer: (asked: Asked, response: ServerResponse) => unknown = (_, response) => sendJson(response, 200, {})): Promise<FakeUpstream> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    void buffer(request).then((body) => {
      const each = { operation: String(request.headers['x-amz-target']).replace('AWSGlue.', ''), headers: request.headers, body };
      asked.push(each);
      return answer(each, response);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

export function sendJson(response: ServerResponse, status: number, value: object, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': 'r-1', ...headers }).end(JSON.stringify(value));
}
