import { configure } from 'safe-stable-stringify';
import { ToolkitError } from '../errors.ts';
import type { Recording } from '../generated/types.ts';

const stringify = configure({ strict: true });

/**
 * The canonical text of a recording: UTF-8, LF, two spaces, keys in code-unit order, one newline at the end. Writing what was
 * read from such a text gives the same bytes.
 *
 * @throws ToolkitError `GLUE_RECORDING_INVALID` when a value has no JSON: a cycle, a BigInt, a number that is not finite
 * @example
 * const interactions = [{ operation: 'GetWorkflow', input: { Name: 'w' }, output: {} }];
 * const recordedAt = '2026-11-20';
 * const text = formatRecording({ service: 'glue', source: 'documented', region: 'eu-west-1', recordedAt, formatVersion: 1, format: 'glue-contract/recording', interactions });
 * text.slice(0, 39); // '{\n  "format": "glue-contract/recording"'
 */
export function formatRecording(recording: Recording): string {
  try {
    return `${stringify(recording, undefined, 2)}\n`;
  } catch (cause) {
    throw new ToolkitError('GLUE_RECORDING_INVALID', {
      message: 'The recording holds a value that JSON does not have.',
      received: cause instanceof Error ? (cause.message.split('\n')[0] as string) : String(cause),
      next: 'Record plain data: strings, finite numbers, booleans, lists and objects without cycles.',
      cause,
    });
  }
}
