import { once } from 'node:events';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import net from 'node:net';
import tls from 'node:tls';
import { request } from 'undici';

/** Every way in which code of this process may reach another host. Each rejects with the error that ended it, if one did. */
export const waysOut: Readonly<Record<string, (host: string, port: number) => Promise<unknown>>> = {
  'fetch': (host, port) => fetch(`http://${host}:${port}/`),
  'fetch of a path ending in .json': (host, port) => fetch(`http://${host}:${port}/data.json`),
  'fetch over TLS': (host, port) => fetch(`https://${host}:${port}/`),
  'node:http': (host, port) => end(http.get({ host, port })),
  'node:http with an agent that keeps connections': (host, port) => end(http.get({ host, port, agent: new http.Agent({ keepAlive: true }) })),
  'node:https': (host, port) => end(https.get({ host, port })),
  'undici from npm': (host, port) => request(`http://${host}:${port}/data.json`),
  'WebSocket': (host, port) => once(new WebSocket(`ws://${host}:${port}/`), 'error'),
  'node:tls': (host, port) => speak(tls.connect({ host, port })),
  'node:net with options': (host, port) => speak(net.connect({ host, port })),
  'node:net with port and host': (host, port) => speak(net.createConnection(port, host)),
  'node:net with the port as text': (host, port) => speak(new net.Socket().connect(`${port}` as never, host)),
  'a socket that connects again': async (host, port) => {
    const socket = net.connect(port, host);
    await speak(socket).catch(() => {});
    await speak(socket.connect(port, host));
  },
  'node:http2': (host, port) => end(http2.connect(`http://${host}:${port}`)),
  'node:http2 over TLS': (host, port) => end(http2.connect(`https://${host}:${port}`)),
};

async function end(client: net.Socket | http.ClientRequest | http2.ClientHttp2Session): Promise<void> {
  // What is dropped in its handshake may tell of it after it is closed.
  client.on('error', () => {});
  await once(client, 'close');
}

/** MSW waits for a client's first words. */
function speak(socket: net.Socket): Promise<void> {
  socket.resume().write('hello\n');
  return end(socket);
}
