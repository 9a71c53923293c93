import { Agent, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, vi } from 'vitest';
import type { Scenario } from '../../../src/generated/types.ts';
import { startServer, type ServerOptions } from '../../../src/server/start-server.ts';
import { readReply, type Reply } from './reply.ts';

/** Stands in every header value that is not needed and in every value that recordings replace: no log line may hold it. */
export const secret = 'canary-7f3a91';

const scenario: Scenario = {
  jobs: [{ Name: 'nightly', Role: 'etl', Command: { Name: 'glueetl' }, ExecutionProperty: { MaxConcurrentRuns: 100_000 } }],
  workflows: [{ Name: 'W1' }],
  history: [{ job: 'nightly', count: 300, every: '1h' }],
  settings: { maxConcurrentJobRuns: 1_000_000 },
};

export interface HostileServer {
  readonly port: number;
  /** Posts a body to Glue's path; rejects when there is no answer within 5 s. */
  post(operation: string, body: string | Uint8Array, headers?: Readonly<Record<string, string>>): Promise<Reply>;
  /** The same with an input as JSON. */
  call(operation: string, input: unknown): Promise<Reply>;
  /** The server still answers, no prototype has grown, and the log keeps secrets. */
  expectSound(): Promise<void>;
  close(): Promise<void>;
}

/** A test sends thousands of requests; that none of them hangs is bounded by its own, shorter time. */
vi.setConfig({ testTimeout: 60_000 });

const prototypes = [Object.prototype, Array.prototype, String.prototype, Function.prototype];
const members = prototypes.map((prototype) => Reflect.ownKeys(prototype));

/** A simulated Glue on a free port of loopback whose log is kept. */
export async function openServer(options: Partial<ServerOptions> = {}): Promise<HostileServer> {
  const log: unknown[] = [];
  const glue = await startServer({ scenario, seed: 7, clock: 'manual', log: (line) => void log.push(line), ...options });
  const { server, state } = glue;
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });

  const post: HostileServer['post'] = (operation, body, headers = {}) =>
    new Promise((resolve, reject) => {
      const sent = request({
        port,
        host: '127.0.0.1',
        agent,
        method: 'POST',
        headers: {
          'content-type': 'application/x-amz-json-1.1',
          'x-amz-target': `AWSGlue.${operation}`,
          'content-length': Buffer.byteLength(body),
          authorization: `AWS4-HMAC-SHA256 Credential=${secret}`,
          'x-amz-security-token': secret,
          'user-agent': secret,
          ...headers,
        },
      });
      sent.setTimeout(5_000, () => sent.destroy(new Error(`no answer within 5 s: ${operation} ${Buffer.from(body as Uint8Array).toString('latin1').slice(0, 200)}`)));
      sent.once('error', reject);
      sent.once('response', (response) => {
        const chunks: Uint8Array[] = [];
        response.on('data', (chunk: Uint8Array) => void chunks.push(chunk));
        response.once('error', reject);
        response.once('end', () => {
          try {
            resolve(readReply(response.statusCode as number, response.headers as Record<string, string>, Buffer.concat(chunks)));
          } catch (error) {
            reject(error);
          }
        });
      });
      sent.end(body);
    });
  const call: HostileServer['call'] = (operation, input) => post(operation, JSON.stringify(input));

  return {
    port,
    post,
    call,
    async expectSound() {
      expect(await call('GetJob', { JobName: 'nightly' })).toMatchObject({ status: 200, json: { Job: { Name: 'nightly' } } });
      expect(prototypes.map((prototype) => Reflect.ownKeys(prototype))).toStrictEqual(members);
      expect(log.length).toBeGreaterThan(0);
      expect(JSON.stringify(log)).not.toContain(secret);
      expect(JSON.stringify(state.journal.entries)).not.toContain(secret);
    },
    async close() {
      agent.destroy();
      await glue.close();
    },
  };
}
