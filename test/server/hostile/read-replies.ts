import { readReply, type Reply } from './reply.ts';

/** The answers in what came over a connection: a head, then as many bytes as it says, or all that is left. */
export function readReplies(bytes: Buffer): Reply[] {
  const replies: Reply[] = [];
  for (let at = 0; at < bytes.length; ) {
    const headEnd = bytes.indexOf('\r\n\r\n', at);
    if (headEnd < 0) throw new Error(`what came is no HTTP: ${bytes.toString('latin1', at, at + 200)}`);
    const [first = '', ...lines] = bytes.toString('latin1', at, headEnd).split('\r\n');
    const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(first)?.[1]);
    const headers = Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]));
    at = headEnd + 4;
    if (status === 100) continue;
    const bodyEnd = headers['content-length'] === undefined ? bytes.length : at + Number(headers['content-length']);
    replies.push(readReply(status, headers, bytes.subarray(at, bodyEnd)));
    at = bodyEnd;
  }
  return replies;
}
