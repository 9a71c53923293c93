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
 * The calls of Glue in a fixture of nock: what its recorder gives with `output_objects`, and what nock.back saves.
 *
 * Such fixtures lack the request headers unless `enable_reqheaders_recording` was set, and with them the operation; it is
 * then concluded from the bodies, where they leave no choice.
 *
 * @throws ToolkitError `GLUE_CAPTURE_UNREADABLE` for a text that is no such fixture
 * @example
 * const fixture = [{ scope: 'https://glue.eu-west-1.amazonaws.com:443', method: 'POST', path: '/', body: { JobName: 'nightly' }, status: 200, response: { JobRuns: [] } }];
 * const { interactions, region } = readNock(JSON.stringify(fixture), { path: 'fixture.json' });
 * interactions; // [{ operation: 'GetJobRuns', input: { JobName: 'nightly' }, output: { JobRuns: [] } }]
 * region; // 'eu-west-1'
 */
export function readNock(text: string, { path, ...options }: ImportOptions): Imported {
  const value = parseJsonText(text, path);
  const definitions: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (!definitions.every(isDefinition)) {
    throw refuseText('This file is no fixture of nock.', {
      path,
      expected: 'a list of objects with scope, method and path',
      next: 'Record with nock.recorder.rec({ output_objects: true }) or nock.back; recorded code cannot be imported.',
    });
  }
  return collectPairs(text, definitions.map(readDefinition), options);
}

interface Definition extends Readonly<Record<string, unknown>> {
  readonly scope: string;
}

/** True for one recorded exchange of nock. */
export function isDefinition(value: unknown): value is Definition {
  return isObject(value) && typeof value['scope'] === 'string' && ('path' in value || 'method' in value);
}

function readDefinition(definition: Definition, index: number): HttpPair {
  const { scope, path = '/', method = 'POST', status = 200 } = definition;
  const responseHeaders = readHeaders(definition['rawHeaders'] ?? definition['headers']);
  const requestHeaders = readHeaders(definition['reqheaders']);
  const sent = readBody(definition['body'], requestHeaders, false);
  const answered = readBody(definition['response'], responseHeaders, definition['responseIsBinary'] === true);
  return {
    place: `entry ${index + 1}`,
    url: `${scope}${textOf(path)}`,
    request: { method: textOf(method).toUpperCase(), headers: requestHeaders, body: sent ?? '' },
    hasHeaders: Object.keys(requestHeaders).length > 0,
    response: { status: Number(textOf(status) || Number.NaN), headers: responseHeaders, body: answered ?? '' },
    problem: sent === undefined || answered === undefined ? 'its body cannot be decoded' : undefined,
  };
}

/** Bodies are JSON where they could be parsed, otherwise text, hexadecimal digits, or a list of those for encoded chunks. */
function readBody(body: unknown, headers: Headers, isHex: boolean): Uint8Array | string | undefined {
  const encoding = headers['content-encoding'];
  if (body === undefined || body === null || body === '') return '';
  if (typeof body === 'string' && !isHex) return body;
  const bytes = typeof body === 'string' ? decodeHex(body) : Array.isArray(body) && encoding !== undefined ? decodeHexChunks(body) : undefined;
  if (bytes !== undefined) return unpackBody(bytes, encoding);
  if (typeof body === 'string') return undefined;
  try {
    return JSON.stringify(body);
  } catch {
    // Thousands of levels overflow the stack.
    return undefined;
  }
}
