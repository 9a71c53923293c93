import type { Server } from 'node:http';

/** How long answers that are under way get, in milliseconds. */
const grace = 1500;

/** Takes no more connections; resolves when what is under way is answered, or was cut off after the grace. */
export function closeGently(server: Server): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(() => server.closeAllConnections(), grace);
    server.close(() => {
      clearTimeout(timer);
      done();
    });
  });
}
