import { once } from 'node:events';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { isHere } from '../../src/testing/is-here.ts';

/** An address of this machine that is not loopback: what stands in for the world. */
export const outside = Object.values(networkInterfaces())
  .flat()
  .find((address) => address?.family === 'IPv4' && !isHere(address.address))?.address;

if (!outside) console.log('This machine has no address but loopback, so nothing can stand in for the world: ip address add 192.0.2.1/32 dev lo');

interface Listener extends AsyncDisposable {
  readonly port: number;
  /** How many connections have arrived. */
  readonly arrived: () => number;
  /** Resolves when one does. */
  readonly arrival: Promise<unknown>;
}

/** Counts the connections to this address, and drops them. */
export async function listen(host: string): Promise<Listener> {
  let arrived = 0;
  const server = createServer((socket) => {
    arrived++;
    socket.on('error', () => {}).destroy();
  });
  await once(server.listen(0, host), 'listening');
  return {
    port: (server.address() as { readonly port: number }).port,
    arrived: () => arrived,
    arrival: once(server, 'connection'),
    [Symbol.asyncDispose]: async () => void (await once(server.close(), 'close')),
  };
}
