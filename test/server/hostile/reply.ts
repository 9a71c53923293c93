/** One answer as it came over the wire. */
export interface Reply {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** What a JSON body holds; `undefined` for the answers that have another one. */
  readonly json: Readonly<Record<string, unknown>> | undefined;
  /** The name of a fault. */
  readonly type: string | undefined;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * What holds for every answer to whatever input: not below 200, below 500, a request id, nothing for browsers of other sites, the
 * length it says, and, unless it is the front end's XML or nothing at all, an object as JSON in UTF-8.
 */
export function readReply(status: number, headers: Readonly<Record<string, string>>, body: Uint8Array): Reply {
  const isBare = body.length === 0 || headers['content-type'] === 'text/xml';
  const json = isBare ? undefined : parseObject(body);
  const type = json?.['__type'];
  const sound: Readonly<Record<string, boolean>> = {
    'a status from 200 to 499': status >= 200 && status < 500,
    'a request id': /^[\w-]+$/.test(headers['x-amzn-requestid'] ?? ''),
    'nothing for pages of other sites': !Object.keys(headers).some((name) => name.startsWith('access-control-')),
    'as many bytes as it says': Number(headers['content-length'] ?? body.length) === body.length,
    'a JSON object in UTF-8': isBare || (json !== undefined && /json/.test(headers['content-type'] ?? '')),
    'the name of the fault': isBare || status === 200 || typeof type === 'string',
  };
  const missing = Object.keys(sound).filter((name) => !sound[name]);
  if (missing.length > 0) throw new Error(`an answer without ${missing.join(', ')}: ${status} ${JSON.stringify(headers)} ${Buffer.from(body).toString('latin1').slice(0, 500)}`);
  return { status, headers, body, json, type: type as string | undefined };
}

function parseObject(body: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(utf8.decode(body));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}
