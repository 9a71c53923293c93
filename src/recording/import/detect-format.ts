import { isObject } from '../../json/is-object.ts';
import { stripMark } from '../../json/strip-mark.ts';
import { isAwsDebug } from './read-aws-debug.ts';
import { isAwsFailure } from './read-aws-output.ts';
import { listEntries } from './read-har.ts';
import { isDefinition } from './read-nock.ts';
import type { ImportFormat } from './readers.ts';

/**
 * The format a text is in, as far as it shows; `undefined` where none does. Any other JSON object may be the output of a
 * command.
 *
 * @example
 * detectFormat('{"log":{"entries":[]}}'); // 'har'
 * detectFormat('{"JobRuns":[]}'); // 'aws-output'
 * detectFormat('a,b,c'); // undefined
 */
export function detectFormat(text: string): ImportFormat | undefined {
  let value: unknown;
  try {
    value = JSON.parse(stripMark(text));
  } catch {
    if (isAwsDebug(text)) return 'aws-debug';
    return isAwsFailure(text) ? 'aws-output' : undefined;
  }
  if (Array.isArray(value) ? value.every(isDefinition) : isDefinition(value)) return 'nock';
  if (listEntries(value) !== undefined) return 'har';
  return isObject(value) ? 'aws-output' : undefined;
}
