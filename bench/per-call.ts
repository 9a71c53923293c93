import { readFileSync } from 'node:fs';
import { GetJobRunCommand, GetJobRunsCommand, GlueClient } from '@aws-sdk/client-glue';
import { startGlue } from 'glue-contract/testing';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import type { Pair } from './pair.ts';

const history = JSON.parse(readFileSync(new URL('../recordings/GetJobRuns/history.json', import.meta.url), 'utf8'));
const page = history.interactions[0] as { input: { JobName: string; MaxResults: number }; output: { JobRuns: object[] } };
const run = { JobRun: page.output.JobRuns[0] };
const runInput = { JobName: page.input.JobName, RunId: 'jr_bench' };
const responders = [
  ({ operation }: { operation: string }) => (operation === 'GetJobRun' ? oneRun : operation === 'GetJobRuns' ? onePage : undefined),
];
const oneRun = { output: run };
const onePage = { output: page.output };

type Send = (client: GlueClient) => Promise<unknown>;
const calls: readonly { readonly what: string; readonly body: string; readonly count: number; readonly send: Send }[] = [
  { what: 'GetJobRun (1 run)', body: JSON.stringify(run), count: 200, send: (client) => client.send(new GetJobRunCommand(runInput)) },
  { what: `GetJobRuns (${page.output.JobRuns.length} runs)`, body: JSON.stringify(page.output), count: 20, send: (client) => client.send(new GetJobRunsCommand(page.input)) },
];

const credentials = { accessKeyId: 'x', secretAccessKey: 'x' };

/** One call through MSW: ours, validated both ways and kept in the journal, over a handler that answers a constant text. */
export const mswCalls: readonly Pair[] = calls.map(({ what, body, count, send }) => ({
  name: `per call over MSW: ${what} / constant handler`,
  floor: async () => {
    const headers = { 'content-type': 'application/x-amz-json-1.1', 'content-length': String(Buffer.byteLength(body)) };
    const server = setupServer(http.post('https://glue.us-east-1.amazonaws.com/', () => new HttpResponse(body, { headers })));
    server.listen();
    const client = new GlueClient({ region: 'us-east-1', credentials });
    await repeat(count, () => send(client));
    server.close();
  },
  ours: async () => {
    const glue = await startGlue({ transport: 'msw', responders });
    const client = new GlueClient({ region: 'us-east-1', credentials });
    await repeat(count, () => send(client));
    await glue.close();
  },
}));

/** One call through the SDK's request handler: ours over a handler that answers a constant body. */
export const sdkCalls: readonly Pair[] = calls.map(({ what, body, count, send }) => ({
  name: `per call with the SDK handler: ${what} / constant handler`,
  floor: async () => {
    const bytes = new TextEncoder().encode(body);
    const requestHandler = {
      handle: async () => ({ response: { statusCode: 200, headers: { 'content-type': 'application/x-amz-json-1.1' }, body: bytes.slice() } }),
    };
    const client = new GlueClient({ region: 'us-east-1', credentials, requestHandler: requestHandler as never });
    await repeat(count, () => send(client));
  },
  ours: async () => {
    const glue = await startGlue({ transport: 'sdk', responders });
    const client = glue.client();
    await repeat(count, () => send(client));
    await glue.close();
  },
}));

async function repeat(count: number, call: () => Promise<unknown>): Promise<void> {
  for (let index = 0; index < count; index++) await call();
}
