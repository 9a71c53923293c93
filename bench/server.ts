import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startServer } from 'glue-contract/server';

const run = promisify(execFile);
const connections = 16;

/** What a load of requests came to; the latencies are milliseconds. */
interface Load {
  readonly rate: number;
  readonly p50: number;
  readonly p99: number;
}

/** One page size, round by round; a ratio is the time of a request of ours over that of the floor. */
export interface ServedPage {
  readonly name: string;
  readonly ratios: readonly number[];
  readonly ours: Load;
  readonly floor: Load;
}

const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'AWSGlue.GetJobRuns' };
const startGlue = () =>
  startServer({
    clock: 'manual',
    scenario: { jobs: [{ Name: 'hourly', Role: 'etl', Command: { Name: 'glueetl' } }], history: [{ job: 'hourly', count: 1_000, every: '1h' }] },
    limits: { keepAliveTimeout: 60_000 },
  });
const inputOf = (size: number) => JSON.stringify({ JobName: 'hourly', MaxResults: size });

/** What is served: pages that the simulation makes anew for each call, or one outcome that is frozen, as a recording's is. */
export type Source = 'simulated' | 'frozen';

/** Pages of jobs' runs over a node:http server that answers the same bytes and looks at nothing. */
export async function comparePages(source: Source, size: number, rounds: number, seconds = 1): Promise<ServedPage> {
  const body = inputOf(size);
  const simulated = await startGlue();
  const answer = await (await fetch(simulated.url, { method: 'POST', headers, body })).text();
  const outcome = Object.freeze({ output: JSON.parse(answer) as Record<string, unknown> });
  const glue = source === 'simulated' ? simulated : await startServer({ responder: () => outcome, limits: { keepAliveTimeout: 60_000 } });
  const constant = await serveConstant(answer);
  const floorUrl = `http://127.0.0.1:${(constant.address() as AddressInfo).port}`;
  const measure = (await hasWrk()) ? measureWithWrk : measureWithAgent;
  await measure(floorUrl, body, seconds);
  await measure(glue.url, body, seconds);
  const loads: { readonly floor: Load; readonly ours: Load }[] = [];
  for (let round = 0; round < rounds; round++) loads.push({ floor: await measure(floorUrl, body, seconds), ours: await measure(glue.url, body, seconds) });
  constant.close();
  constant.closeAllConnections();
  await Promise.all([glue.close(), simulated.close()]);
  const middle = (side: 'floor' | 'ours') => loads.map((load) => load[side]).toSorted((a, b) => a.rate - b.rate)[Math.floor(rounds / 2)] as Load;
  return {
    name: `server: GetJobRuns, ${source} pages of ${size} (${Math.ceil(answer.length / 1024)} KiB) / constant node:http handler`,
    ratios: loads.map(({ floor, ours }) => floor.rate / ours.rate).toSorted((a, b) => a - b),
    ours: middle('ours'),
    floor: middle('floor'),
  };
}

/** Heap that calls leave behind: bytes a call, between the first tenth of them, when all bounds are reached, and the last. */
export async function weighCalls(count: number): Promise<{ readonly perCall: number; readonly heap: number }> {
  const glue = await startGlue();
  const weigh = async (calls: number) => {
    await sendCalls(glue.url, inputOf(1), (sent) => sent < calls);
    global.gc?.();
    return process.memoryUsage().heapUsed;
  };
  const before = await weigh(count / 10);
  const heap = await weigh(count - count / 10);
  await glue.close();
  return { perCall: (heap - before) / (count - count / 10), heap };
}

async function serveConstant(body: string): Promise<Server> {
  const constant = createServer({ keepAliveTimeout: 60_000 }, (incoming, response) => {
    incoming.resume();
    response.writeHead(200, { 'content-type': headers['content-type'], 'content-length': Buffer.byteLength(body) }).end(body);
  });
  await new Promise<void>((resolve) => void constant.listen(0, '127.0.0.1', resolve));
  return constant;
}

async function hasWrk(): Promise<boolean> {
  const error = await run('wrk', ['--version']).catch((reason: { readonly code?: unknown }) => reason);
  // Asked for its version it ends with 1.
  return !('code' in error && error.code === 'ENOENT');
}

async function measureWithWrk(url: string, body: string, seconds: number): Promise<Load> {
  const folder = mkdtempSync(join(tmpdir(), 'glue-contract-bench-'));
  const script = join(folder, 'post.lua');
  const set = Object.entries(headers).map(([name, value]) => `wrk.headers["${name}"] = "${value}"\n`);
  writeFileSync(script, `wrk.method = "POST"\nwrk.body = '${body}'\n${set.join('')}`);
  const { stdout } = await run('wrk', ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', '-s', script, url]);
  rmSync(folder, { recursive: true });
  if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(`not every request was answered:\n${stdout}`);
  return { rate: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]), p50: readLatency(stdout, 50), p99: readLatency(stdout, 99) };
}

function readLatency(stdout: string, percent: number): number {
  const [, amount, unit = ''] = new RegExp(`${percent}%\\s+([\\d.]+)(us|ms|s)`).exec(stdout) ?? [];
  return Number(amount) * ({ us: 0.001, ms: 1, s: 1_000 }[unit] ?? Number.NaN);
}

/** Where wrk is not installed: slower, and in the process of the server, so that ratios are nearer to 1. */
async function measureWithAgent(url: string, body: string, seconds: number): Promise<Load> {
  const start = performance.now();
  const times = await sendCalls(url, body, () => performance.now() - start < seconds * 1_000);
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] as number;
  return { rate: times.length / ((performance.now() - start) / 1_000), p50: at(0.5), p99: at(0.99) };
}

/** Sends on all connections while `goOn`, asked with the number sent so far, says so; the time of each call, of the last 100,000. */
async function sendCalls(url: string, body: string, goOn: (sent: number) => boolean): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let sent = 0;
  const send = async () => {
    while (goOn(sent)) {
      const number = sent++;
      const start = performance.now();
      await post(url, body, agent);
      times[number % 100_000] = performance.now() - start;
    }
  };
  await Promise.all(Array.from({ length: connections }, send));
  agent.destroy();
  return times;
}

function post(url: string, body: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const options = { method: 'POST', agent, headers: { ...headers, 'content-length': Buffer.byteLength(body) } };
    const sent = request(url, options, (response) => {
      response.resume();
      response.once('end', resolve);
    });
    sent.once('error', reject);
    sent.end(body);
  });
}
