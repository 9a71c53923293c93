import { collectPairs } from './collect-pairs.ts';
import { decodeHex, decodeHexChunks } from './decode-hex.ts';
import type { HttpPair } from './http-pair.ts';
import type { Imported, ImportOptions } from './imported.ts';
import { isObject } from '../../json/is-object.ts';
import { parseJsonText } from './parse-json-text.ts';
import { type Headers, readHeaders } from './read-headers.ts';
import { refuseText } from './refuse-text.ts';
import { textOf } from './text-of.ts';
import { unpackBody } from './unpack-body.ts';

/**
 * The calls of Glue in an HTTP archive (HAR 1.2), as browsers and proxies save it and Polly.js keeps its recordings.
 *
 * @throws ToolkitError `GLUE_CAPTURE_UNREADABLE` for a text that is no such archive
 * @example
 * const headers = [{ name: 'X-Amz-Target', value: 'AWSGlue.StartJobRun' }, { name: 'Content-Type', value: 'application/x-amz-json-1.1' }];
 * const request = { method: 'POST', url: 'https://glue.eu-west-1.amazonaws.com/', headers, postData: { text: '{"JobName":"nightly"}' } };
 * const response = { status: 200, headers: [], content: { size: 19, text: '{"JobRunId":"jr_1"}' } };
 * readHar(JSON.stringify({ log: { entries: [{ request, response }] } }), { path: 'glue.har' }).interactions;
 * // [{ operation: 'StartJobRun', input: { JobName: 'nightly' }, output: { JobRunId: 'jr_1' } }]
 */
export function readHar(text: string, { path, ...options }: ImportOptions): Imported {
  const entries = listEntries(parseJsonText(text, path));
  if (entries === undefined) {
    throw refuseText('This file is no HTTP archive.', { path, expected: 'an object with log.entries', next: 'Export the traffic as HAR, with the bodies.' });
  }
  return collectPairs(text, entries.map(readEntry), options);
}

/** What an HTTP archive lists; `undefined` for any other value. */
export function listEntries(value: unknown): readonly unknown[] | undefined {
  const log = isObject(value) ? value['log'] : undefined;
  const entries = isObject(log) ? log['entries'] : undefined;
  return Array.isArray(entries) ? entries : undefined;
}

function readEntry(entry: unknown, index: number): HttpPair {
  const { request, response } = isObject(entry) ? entry : {};
  const { method, url, headers: sentHeaders, postData, bodySize } = isObject(request) ? request : {};
  const { status, headers: answeredHeaders, content } = isObject(response) ? response : {};
  const headers = readHeaders(answeredHeaders);
  const sent = readContent(postData, {}, bodySize);
  const answered = readContent(content, headers, isObject(content) ? content['size'] : undefined);
  return {
    place: `entry ${index + 1}`,
    url: textOf(url),
    request: { method: textOf(method), headers: readHeaders(sentHeaders), body: sent.body },
    hasHeaders: true,
    response: { status: Number(textOf(status) || Number.NaN), headers, body: answered.body },
    // Without an answer there is no content either, and that is what to say.
    problem: status === 0 ? undefined : (sent.problem ?? answered.problem),
  };
}

interface Content {
  readonly body: Uint8Array | string;
  readonly problem?: string;
}

/** The body in `postData` or `content`. One that is not there, and not said to be empty, was left out by the tool. */
function readContent(content: unknown, headers: Headers, size: unknown): Content {
  const { text, encoding, _isBinary } = isObject(content) ? content : {};
  if (typeof text !== 'string') return size === 0 ? { body: '' } : { body: '', problem: 'the file lacks its body' };
  if (encoding !== 'base64' && _isBinary !== true) return { body: text };
  const bytes = decodeBinary(text, encoding === 'base64');
  const body = bytes && unpackBody(bytes, headers['content-encoding']);
  return body === undefined ? { body: '', problem: 'its body cannot be decoded' } : { body };
}

const noBase64 = /[^A-Za-z0-9+/=\s]/;

/** Polly.js keeps an encoded body as a JSON list of its chunks: in base64, or before version 5 in hexadecimal digits. */
function decodeBinary(text: string, isBase64: boolean): Uint8Array | undefined {
  if (!text.startsWith('[')) return isBase64 ? decodeBase64(text) : decodeHex(text);
  try {
    const chunks: unknown = JSON.parse(text);
    if (!Array.isArray(chunks)) return undefined;
    if (!isBase64) return decodeHexChunks(chunks);
    const decoded = chunks.map((chunk) => (typeof chunk === 'string' ? decodeBase64(chunk) : undefined));
    return decoded.every((bytes) => bytes !== undefined) ? Buffer.concat(decoded) : undefined;
  } catch {
    return undefined;
  }
}

function decodeBase64(text: string): Uint8Array | undefined {
  return noBase64.test(text) ? undefined : Buffer.from(text, 'base64');
}
