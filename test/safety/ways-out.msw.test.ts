import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { setupServer } from 'msw/node';
import { afterEach, describe, expect, test } from 'vitest';
import { ToolkitError } from '../../src/errors.ts';
import { startGlue, type GlueSession } from '../../src/testing/start-glue.ts';
import { listen, outside } from './outside.ts';
import { waysOut } from './ways-out.ts';

const ways = Object.entries(waysOut);
const isMsw3 = 'readyState' in setupServer();
/** MSW 3 takes a client of node:http2 in and never says a word to it, whatever it is told to do. */
const isDeafTo = (transport: string, way: string) => isMsw3 && transport === 'msw' && way.startsWith('node:http2');
/** Nor does it get a socket through that connects again. */
const isLost = (transport: string, way: string) => isDeafTo(transport, way) || (isMsw3 && transport === 'msw' && way === 'a socket that connects again');

let glue: GlueSession | undefined;
afterEach(async () => {
  await glue?.close();
  glue = undefined;
});

/** The code of what ended the attempt; MSW and fetch wrap what they are told. */
async function end(attempt: Promise<unknown>): Promise<string | undefined> {
  const error = (await attempt.then(() => undefined, (reason: unknown) => reason)) as Error | undefined;
  return [error, error?.cause].find((cause) => cause instanceof ToolkitError)?.code;
}

/** Connects from another process, which no guard of this one holds back: what was on its way before has then arrived, too. */
async function knock(host: string, port: number): Promise<void> {
  await promisify(execFile)(process.execPath, ['--eval', `require('node:net').connect(${port}, '${host}').on('error', () => {}).resume()`]);
}

describe.skipIf(!outside).for(['msw', 'sdk'] as const)('while a session with transport %s runs', (transport) => {
  test.for(ways)('nothing gets out by %s', async ([way, connect]) => {
    const host = outside as string;
    await using world = await listen(host);
    glue = await startGlue({ transport });
    const attempt = end(connect(host, world.port));
    // A WebSocket says only that it failed.
    const expected = way === 'WebSocket' ? undefined : 'GLUE_REQUEST_STOPPED';
    const code = isDeafTo(transport, way) ? expected : await attempt;
    await knock(host, world.port);
    expect([code, world.arrived()]).toEqual([expected, 1]);
  });

  test.for(ways)('but for "bypass": something arrives by %s', async ([way, connect], { skip }) => {
    skip(isLost(transport, way), 'MSW 3 itself does not let it through');
    await using world = await listen(outside as string);
    glue = await startGlue({ transport, onUnhandledRequest: 'bypass' });
    expect(await end(connect(outside as string, world.port))).toBeUndefined();
    expect(world.arrived()).toBeGreaterThan(0);
  });

  test.for(ways)('a server on loopback is within reach by %s', async ([way, connect], { skip }) => {
    skip(isLost(transport, way), 'MSW 3 itself does not let it through');
    await using world = await listen('127.0.0.1');
    glue = await startGlue({ transport });
    expect(await end(connect('127.0.0.1', world.port))).toBeUndefined();
    expect(world.arrived()).toBeGreaterThan(0);
  });
});
