import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { largestRecording } from '../../recording/largest-recording.ts';
import type { ReceivedResponse } from '../../wire/http-message.ts';

/** A response whose body is complete. */
export interface Exchanged extends ReceivedResponse {
  readonly body: Uint8Array;
}

/**
 * Posts bytes to an address, and to that alone: no redirect is followed, and no proxy of the environment is asked.
 * Rejects with an error whose `code` says why there is no complete and plain response.
 */
export async function exchange(url: URL, headers: Readonly<Record<string, string>>, body: Uint8Array, signal: AbortSignal): Promise<Exchanged> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    // A connection of its own: one that was kept open may be closed just when it is used again, and a write must not be sent twice.
    const sent = request(url, { agent: false, method: 'POST', headers: { ...headers, 'content-length': body.length }, signal });
    sent.on('error', (error) => reject(signal.aborted ? (signal.reason as Error) : error));
    sent.on('response', resolve);
    // Some ends have no error, such as that of a connection which is to become another protocol.
    sent.on('close', () => reject(withCode('NO_RESPONSE')));
    sent.end(body);
  });
  const { statusCode: status = 0 } = response;
  const encoding = response.headers['content-encoding'] ?? 'identity';
  const code = status >= 300 && status < 400 ? 'REDIRECT' : encoding === 'identity' ? undefined : 'CONTENT_ENCODING';
  if (code !== undefined) {
    response.destroy();
    throw withCode(code);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      // It would not fit into a recording.
      if (size > largestRecording) throw withCode('ANSWER_TOO_LARGE');
      chunks.push(chunk);
    }
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  }
  return { status, headers: response.headers as Exchanged['headers'], body: new Uint8Array(Buffer.concat(chunks)) };
}

function withCode(code: string): Error {
  return Object.assign(new Error(code), { code });
}
