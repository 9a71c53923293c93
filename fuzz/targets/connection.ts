import { duplexPair } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { startServer } from '../../src/server/start-server.ts';
import { readReplies } from '../../test/server/hostile/read-replies.ts';
import { writeRequest } from '../../test/server/hostile/talk.ts';
import { fuzzedScenario } from '../fuzzed-scenario.ts';

/** Without the control API, whose page is no JSON. */
const opened = startServer({ scenario: fuzzedScenario, seed: 7, clock: 'manual', control: false }).then((glue) => {
  glue.server.unref();
  return glue;
});

/** Whatever a client says before it leaves: every answer is HTTP below 500 with a request id and JSON, and then it is over. */
export async function fuzz(bytes: Uint8Array): Promise<void> {
  // How long the answer to a HEAD is cannot be seen from what comes.
  if (Buffer.from(bytes).includes('HEAD')) return;
  const { server, state } = await opened;
  state.reset();
  const [client, socket] = duplexPair();
  server.emit('connection', Object.assign(socket, { remoteAddress: '127.0.0.1' }));
  client.end(bytes);
  readReplies(await buffer(client));
}

export function* seeds(): Iterable<Uint8Array> {
  const good = '{"JobName":"nightly"}';
  yield writeRequest('GetJob', good);
  yield writeRequest('GetJob', good, { connection: 'close' });
  yield writeRequest('GetJob', '1\r\n{\r\n1\r\n}\r\n0\r\nx-trailer: 1\r\n\r\n', { 'transfer-encoding': 'chunked' });
  yield writeRequest('GetJob', good, { expect: '100-continue' });
  yield writeRequest('GetJob', good, { 'content-encoding': 'gzip', origin: 'null', 'sec-fetch-site': 'none' });
  yield writeRequest('GetJob', good, { upgrade: 'websocket', connection: 'upgrade' });
  yield writeRequest('GetJob', good, { host: '[::1]:4566', 'content-type': 'application/json; charset=utf-8' });
  yield writeRequest('', '', { host: 'example.com' }, 'CONNECT example.com:443 HTTP/1.1');
  yield writeRequest('', '', {}, 'OPTIONS * HTTP/1.0');
  yield Buffer.concat([writeRequest('GetJob', good), writeRequest('Nope', '[]'), writeRequest('GetJobs', '')]);
}
