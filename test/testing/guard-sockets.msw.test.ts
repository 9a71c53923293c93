import dns from 'node:dns';
import { once } from 'node:events';
import nodeHttp from 'node:http';
import nodeHttps from 'node:https';
import { connect, createServer, Socket } from 'node:net';
import { join } from 'node:path';
import { connect as connectTls } from 'node:tls';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { request as undiciRequest } from 'undici';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { guardSockets } from '../../src/testing/guard-sockets.ts';
import { startGlue } from '../../src/testing/start-glue.ts';
import { makeFolder } from '../cli/run-cli.ts';

/** Reserved for documentation: nobody is there. */
const elsewhere = '198.51.100.1';
/** The method itself, whoever has wrapped it. */
const methodNow = () => Reflect.get(Socket.prototype, 'connect') as (this: Socket, ...args: unknown[]) => Socket;
const innermost = (outcome: Promise<unknown>) => outcome.catch((error: Error) => error.cause ?? error);
/** A lookup of a client's own. */
const finding = (found: unknown) => (_host: string, _options: object, callback: (error: null, found: never, family: number) => void) => callback(null, found as never, 4);
const causeOf = (request: Promise<unknown>) => request.then(() => undefined, (error: Error) => error.cause);

describe('a guarded process', () => {
  test('learns which host and port, and what to do, however the socket was asked for', async () => {
    onTestFinished(guardSockets());
    const host = 'glue.us-east-1.amazonaws.com';
    for (const make of [() => connect(443, host), () => connect({ host, port: 443 }), () => new Socket().connect('443' as never, host)]) {
      const socket = make();
      const [error] = (await once(socket, 'error')) as [Error];
      expect(error.message).toBe(
        '[glue-contract] GLUE_REQUEST_STOPPED: A connection to "glue.us-east-1.amazonaws.com", port 443, would have left this machine.\n' +
          '  next: Answer it with a fake of your own or a server on loopback, or let such connections out with onUnhandledRequest: "bypass".',
      );
      expect(socket.destroyed).toBe(true);
    }
  });

  test('asks no DNS, for that would be a question to the network', async () => {
    const asked = vi.spyOn(dns, 'lookup');
    onTestFinished(guardSockets());
    expect(await causeOf(fetch('http://example.invalid/'))).toMatchObject({ code: 'GLUE_REQUEST_STOPPED' });
    expect(asked).not.toHaveBeenCalled();
  });

  test('does not ask a lookup of the client’s own either', async () => {
    const lookup = vi.fn<() => void>();
    onTestFinished(guardSockets());
    await expect(once(connect({ host: 'example.invalid', port: 80, lookup }), 'close')).rejects.toMatchObject({ code: 'GLUE_REQUEST_STOPPED' });
    expect(lookup).not.toHaveBeenCalled();
  });

  test.for([[elsewhere], [[{ address: '127.0.0.1', family: 4 }, { address: elsewhere, family: 4 }]]])('does not follow a lookup of the client’s own from localhost to elsewhere: %o', async ([found]) => {
    onTestFinished(guardSockets());
    await expect(once(connect({ host: 'localhost', port: 4, lookup: finding(found) }), 'close')).rejects.toThrow('A connection to "localhost (198.51.100.1)", port 4, would have left this machine.');
  });

  test('still reaches loopback by a lookup of the client’s own', async () => {
    onTestFinished(guardSockets());
    await expect(once(connect({ host: 'app.localhost', port: 4, lookup: finding([{ address: '127.0.0.1', family: 4 }]) }), 'close')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  test.for([['HTTPS_PROXY', 'http://127.0.0.1:3128'], ['http_proxy', 'http://localhost:3128/'], ['ALL_PROXY', 'http://me:secret@[::1]:3128']])(
    'does not reach a proxy of this machine, which leads out of it: %s=%s',
    async ([name = '', proxy]) => {
      vi.stubEnv(name, proxy);
      onTestFinished(() => void vi.unstubAllEnvs());
      onTestFinished(guardSockets());
      await expect(once(connect(3128), 'close')).rejects.toMatchObject({ code: 'GLUE_REQUEST_STOPPED', message: expect.not.stringContaining('secret') as string });
      await expect(once(connect(4), 'close')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    },
  );

  test('still reaches a local socket by its path', async () => {
    const path = join(makeFolder(), 'socket');
    const server = createServer((socket) => socket.end('hello')).listen(path);
    await once(server, 'listening');
    onTestFinished(guardSockets());
    expect(String((await once(connect(path), 'data'))[0])).toBe('hello');
    server.close();
  });

  test('gets Node’s own error for arguments that are wrong', () => {
    onTestFinished(guardSockets());
    expect(() => connect({ host: elsewhere, port: 70_000 })).toThrow(expect.objectContaining({ code: 'ERR_SOCKET_BAD_PORT' }));
    expect(() => new Socket().connect({} as never)).toThrow(expect.objectContaining({ code: 'ERR_MISSING_ARGS' }));
  });
});

describe('the guard', () => {
  test.for([[0, 1], [1, 0]] as const)('of overlapping sessions goes with the last, closed in the order %o', ([first, second]) => {
    const before = methodNow();
    const releases = [guardSockets(), guardSockets()] as const;
    releases[first]();
    releases[first]();
    expect(methodNow()).not.toBe(before);
    releases[second]();
    expect(methodNow()).toBe(before);
  });

  test.for(['msw', 'sdk'] as const)('goes when a session with transport %s is closed, or could not start', async (transport) => {
    const before = methodNow();
    await (await startGlue({ transport })).close();
    expect(methodNow()).toBe(before);
    await expect(startGlue({ transport, recordings: 'recordings/nowhere' })).rejects.toThrow('GLUE_RECORDING_UNREADABLE');
    expect(methodNow()).toBe(before);
  });

  test('leaves alone what somebody has wrapped around it, and is back in force with the next session', async () => {
    const before = methodNow();
    onTestFinished(() => void Reflect.set(Socket.prototype, 'connect', before));
    const release = guardSockets();
    const guarded = methodNow();
    const wrapper: typeof before = function (...args) {
      return guarded.apply(this, args);
    };
    Reflect.set(Socket.prototype, 'connect', wrapper);
    release();
    expect(methodNow()).toBe(wrapper);
    onTestFinished(guardSockets());
    await expect(once(connect(80, elsewhere), 'close')).rejects.toMatchObject({ code: 'GLUE_REQUEST_STOPPED' });
  });
});

/** MSW lets a socket through when something was written to it. */
async function failureOf(socket: Socket, text: string): Promise<never> {
  socket.write(text);
  throw (await once(socket, 'error'))[0];
}

/** By each client, to an address, which is not looked up. */
const outgoing: Readonly<Record<string, () => Promise<unknown>>> = {
  fetch: () => fetch(`http://${elsewhere}/other`),
  'fetch over TLS': () => fetch(`https://${elsewhere}/other`),
  undici: () => undiciRequest(`http://${elsewhere}/other`),
  'node:http': () => once(nodeHttp.get(`http://${elsewhere}/other`), 'response'),
  'node:http by its options': () => once(nodeHttp.get({ host: elsewhere, path: '/other' }), 'response'),
  'node:https': () => once(nodeHttps.get(`https://${elsewhere}/other`), 'response'),
  'node:tls': () => failureOf(connectTls({ host: elsewhere, port: 443 }), 'hello'),
  'a socket': () => failureOf(connect(80, elsewhere), 'GET / HTTP/1.1\r\n\r\n'),
  'a socket with IPv6': () => failureOf(connect({ host: '2001:db8::1', port: 5432 }), 'hello'),
};

function listen(): void {
  const server = setupServer(http.get('http://*/fake', () => HttpResponse.text('faked')));
  server.listen({ onUnhandledRequest: 'bypass', onUnhandledFrame: 'bypass' } as object);
  onTestFinished(() => server.close());
}

describe('an MSW of the suite’s own that was there before a session with transport "sdk"', () => {
  test.for(Object.entries(outgoing))('what it lets through to an address is stopped: %s', async ([, go]) => {
    listen();
    await using _ = await startGlue({ transport: 'sdk' });
    expect(await innermost(go())).toMatchObject({ code: 'GLUE_REQUEST_STOPPED' });
  });

  test('a WebSocket that it lets through to an address ends', async () => {
    listen();
    await using _ = await startGlue({ transport: 'sdk' });
    expect(await once(new WebSocket(`ws://${elsewhere}/`), 'error')).toHaveLength(1);
  });

  test('goes on answering, and what it lets through is stopped', async () => {
    listen();
    await using _ = await startGlue({ transport: 'sdk' });
    for (const host of ['example.invalid', elsewhere]) expect(await (await fetch(`http://${host}/fake`)).text()).toBe('faked');
    expect(await causeOf(fetch('http://example.invalid/other'))).toMatchObject({ code: 'GLUE_REQUEST_STOPPED' });
  });
});
