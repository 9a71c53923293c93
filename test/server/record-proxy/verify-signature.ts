import { createHash, createHmac } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Whether a request to `/` was signed for Glue with this secret: Signature Version 4 as it is documented, by no code that has signed it. */
export function verifySignature({ headers, body, region, secret }: { headers: IncomingHttpHeaders; body: Uint8Array; region: string; secret: string }): boolean {
  const [, day = '', signed = '', signature = ''] = /Credential=[^/]+\/(\d{8})\/.*SignedHeaders=([^,]+), ?Signature=([\da-f]{64})$/.exec(headers.authorization ?? '') ?? [];
  const moment = String(headers['x-amz-date']);
  const scope = `${day}/${region}/glue/aws4_request`;
  const lines = signed.split(';').map((name) => `${name}:${String(headers[name]).trim()}\n`);
  const canonical = ['POST', '/', '', lines.join(''), signed, createHash('sha256').update(body).digest('hex')].join('\n');
  const text = ['AWS4-HMAC-SHA256', moment, scope, createHash('sha256').update(canonical).digest('hex')].join('\n');
  const key = scope.split('/').reduce<Buffer | string>((from, part) => createHmac('sha256', from).update(part).digest(), `AWS4${secret}`);
  return moment.startsWith(day) && ['host', 'x-amz-date', 'x-amz-target'].every((name) => signed.split(';').includes(name)) && createHmac('sha256', key).update(text).digest('hex') === signature;
}
