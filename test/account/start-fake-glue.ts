import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished, vi } from 'vitest';

/** What a fake answers: an object as HTTP 200, or the response itself. */
export type FakeAnswer = object | ((response: ServerResponse) => void);

export interface FakeGlue {
  readonly url: string;
  /** What was asked, as it came over the wire. */
  readonly asked: { readonly operation: string; readonly input: unknown; readonly authorization: string | undefined }[];
}

/** An account that knows nothing of this toolkit: constant answers from node:http, an unknown operation for the rest. Gone with the test, as are the credentials for it. */
export async function startFakeGlue(answers: Readonly<Record<string, (input: Record<string, unknown>, count: number) => FakeAnswer>>): Promise<FakeGlue> {
  for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']) vi.stubEnv(name, 'fake-credential');
  for (const name of ['AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE']) vi.stubEnv(name, '/dev/null');
  const asked: FakeGlue['asked'] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const operation = String(request.headers['x-amz-target']).replace('AWSGlue.', '');
      const input = JSON.parse(body) as Record<string, unknown>;
      asked.push({ operation, input, authorization: request.headers.authorization });
      const answer = answers[operation]?.(input, asked.length) ?? fault('UnknownOperationException');
      if (typeof answer === 'function') return answer(response);
      return response.setHeader('content-type', 'application/x-amz-json-1.1').end(JSON.stringify(answer));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    vi.unstubAllEnvs();
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

/** An error as Glue answers it. */
export function fault(name: string, status = 400, message?: string): (response: ServerResponse) => void {
  return (response) => void response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify({ __type: name, Message: message }));
}
