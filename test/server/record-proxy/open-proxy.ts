import { onTestFinished, vi } from 'vitest';
import { startRecordProxy, type ProxiedCall, type RecordProxy, type RecordProxyOptions } from '../../../src/server/record-proxy/start-record-proxy.ts';

/** The credentials of the proxy's own process. */
export const own = { AWS_ACCESS_KEY_ID: 'OWNKEYOFTHEPROXY', AWS_SECRET_ACCESS_KEY: 'own-secret-of-the-proxy', AWS_SESSION_TOKEN: 'own-token-of-the-proxy' };

export interface OpenProxy {
  readonly proxy: RecordProxy;
  readonly port: number;
  readonly log: readonly ProxiedCall[];
}

/** A proxy in this process, which ends with the test, as its credentials do. Nothing of the machine's own set-up counts. */
export async function openProxy(endpointUrl: string | undefined, options: RecordProxyOptions = {}, environment: Readonly<Record<string, string>> = {}): Promise<OpenProxy> {
  for (const [name, value] of Object.entries({ ...own, ...environment })) vi.stubEnv(name, value);
  for (const name of ['AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE']) vi.stubEnv(name, '/dev/null');
  for (const name of ['AWS_PROFILE', 'AWS_REGION', 'AWS_DEFAULT_REGION']) vi.stubEnv(name, undefined);
  onTestFinished(() => void vi.unstubAllEnvs());
  const log: ProxiedCall[] = [];
  const proxy = await startRecordProxy({ region: 'eu-west-1', endpointUrl, log: (call) => void log.push(call), ...options });
  onTestFinished(() => proxy.close());
  return { proxy, port: Number(new URL(proxy.url).port), log };
}

/** A call as any client sends it; the headers are added. */
export function post(url: string, operation: string, input: unknown = {}, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(url, { method: 'POST', headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `AWSGlue.${operation}`, ...headers }, body: JSON.stringify(input) });
}
