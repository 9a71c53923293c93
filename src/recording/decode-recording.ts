import { excerpt } from '../contract/excerpt.ts';
import { ToolkitError } from '../errors.ts';
import type { Recording } from '../generated/types.ts';
import { Recording as validateRecording, type SchemaError } from '../generated/validators.js';
import { findRepeated } from '../json/find-repeated.ts';
import { locateSyntaxError } from '../json/locate-syntax-error.ts';
import { scanJson } from '../json/scan-json.ts';
import { valueAt } from '../json/value-at.ts';

const currentVersion = 1;

/** A file's own levels above an input or output, and the levels that the wire allows within those. */
const maxDepth = 4 + 64;

/** A byte order mark stays in the text, where JSON.parse refuses it. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What the keywords of `schemas/recording.json` expect, in words. A keyword that is not here says itself. */
const expectations: Readonly<Record<string, (params: Readonly<Record<string, unknown>>) => string>> = {
  const: ({ allowedValue }) => excerpt(allowedValue),
  enum: ({ allowedValues }) => `one of ${(allowedValues as string[]).join(', ')}`,
  type: ({ type }) => `type ${String(type)}`,
  required: ({ missingProperty }) => `a member ${String(missingProperty)}`,
  additionalProperties: ({ additionalProperty }) => `no member ${excerpt(additionalProperty)}`,
  pattern: ({ pattern }) => `text matching ${String(pattern)}`,
  minItems: () => 'at least one item',
  minLength: () => 'text that is not empty',
  minProperties: () => 'an output or a fault',
  maxProperties: () => 'either an output or a fault, not both',
};

/**
 * Reads the text of a recording file as far as the file format goes; what the interactions hold is not looked at.
 *
 * The version before the current one is read as well, once there is one; a newer one is refused by name.
 *
 * @throws ToolkitError `GLUE_RECORDING_INVALID` with `file:line:column` for what is no JSON, and `file#pointer` for the rest
 */
export function decodeRecording(content: string | Uint8Array, path: string): Recording {
  const text = typeof content === 'string' ? content : decodeUtf8(content, path);
  const { depth, members } = scanJson(text);
  if (depth > maxDepth) throw invalid(path, 'It is nested too deeply.', { expected: `at most ${maxDepth} levels`, received: `${depth} levels` });
  const value = parseJson(text, path);
  const { format, formatVersion: version } = Object(value) as Readonly<Record<string, unknown>>;
  if (format === 'glue-contract/recording' && typeof version === 'number' && version > currentVersion) {
    throw invalid(`${path}#/formatVersion`, `It has format version ${version}, which is newer than this release of glue-contract.`, {
      expected: `format version ${currentVersion}`,
      received: String(version),
      next: 'Update glue-contract, or record again with this release.',
    });
  }
  if (!validateRecording(value)) {
    const [first] = (validateRecording.errors ?? []).toSorted((one, other) => weigh(one) - weigh(other));
    const { instancePath, keyword, params } = first as SchemaError;
    const received = keyword === 'required' ? 'none' : excerpt(valueAt(value, instancePath));
    const expected = expectations[keyword]?.(params) ?? keyword;
    throw invalid(`${path}#${instancePath}`, 'It does not have the form of a recording.', { expected, received });
  }
  const [repeated] = findRepeated(text, value, members);
  if (repeated) throw invalid(`${path}#${repeated.pointer}`, 'It has two members of one name in one object.', { expected: 'each name once', next: 'Remove one of them, or record it again.' });
  return value as Recording;
}

/** That a file is no recording at all counts before what else it lacks; what a count of members means, after all else. */
function weigh({ instancePath, keyword, params }: SchemaError): number {
  if (instancePath === '/format' || params['missingProperty'] === 'format') return 0;
  return keyword === 'minProperties' || keyword === 'maxProperties' ? 2 : 1;
}

function decodeUtf8(bytes: Uint8Array, path: string): string {
  try {
    return utf8.decode(bytes);
  } catch (cause) {
    throw invalid(path, 'It is not UTF-8.', { next: 'Save the file as UTF-8.', cause });
  }
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text, mayOverflow.test(text) ? refuseInfinity : undefined);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw invalid(path, 'It holds a number that is too large.', { expected: 'finite numbers', cause });
    const { place, problem } = locateSyntaxError(text);
    throw invalid(place ? `${path}:${place.line}:${place.column}` : path, `It is not JSON: it has ${problem}.`, { cause });
  }
}

/**
 * Only with such digits can a number exceed what a double holds; looking at every value would cost eight times the parsing. What stands before
 * it keeps ids, whose hexadecimal digits look alike, from being taken for one.
 */
const mayOverflow = /[:,[\s]-?(?:[0-9]{200}|[0-9.]+[eE]\+?0*[1-9][0-9]{2})/;

/** `1e999` would be read as Infinity and written as null. */
function refuseInfinity(_key: string, value: unknown): unknown {
  if (value === Infinity || value === -Infinity) throw new RangeError('a number is too large');
  return value;
}

function invalid(
  place: string,
  sentence: string,
  detail: { readonly expected?: string; readonly received?: string; readonly next?: string; readonly cause?: unknown },
): ToolkitError {
  return new ToolkitError('GLUE_RECORDING_INVALID', {
    message: `This file is not a recording. ${sentence}`,
    path: place,
    next: 'Mend the file at this place, or record it again; schemas/recording.json describes the format.',
    ...detail,
  });
}
