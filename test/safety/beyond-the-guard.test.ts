import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import { startGlue } from '../../src/testing/start-glue.ts';
import { listen, outside } from './outside.ts';

/** Code that connects there, and ends. */
const connect = (host: string, port: number) => `require('node:net').connect(${port}, '${host}').on('error', () => {}).resume()`;

describe.skipIf(!outside)('a session does not hold back', () => {
  const host = outside as string;

  test('a child process, though it inherits an AWS environment in which nothing real is named', async () => {
    await using world = await listen(host);
    await using _ = await startGlue({ transport: 'sdk' });
    const { stdout } = await promisify(execFile)(process.execPath, ['--eval', `${connect(host, world.port)}; console.log(process.env.AWS_ACCESS_KEY_ID, process.env.AWS_ENDPOINT_URL_GLUE)`]);
    expect(world.arrived()).toBe(1);
    expect(stdout).toBe('GLUECONTRACT http://127.0.0.1:4\n');
  });

  test('a worker thread', async () => {
    await using world = await listen(host);
    await using _ = await startGlue({ transport: 'sdk' });
    await once(new Worker(connect(host, world.port), { eval: true }), 'exit');
    expect(world.arrived()).toBe(1);
  });
});
