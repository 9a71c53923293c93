import { ToolkitError } from '../errors.ts';
import type { Recording } from '../generated/types.ts';
import { checkInteractions } from '../recording/check-interactions.ts';
import { decodeRecording } from '../recording/decode-recording.ts';
import { type Problem, toProblem } from './problem.ts';

/** True for what says of itself that it is a recording, however wrong the rest may be. */
export function isRecording(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === 'glue-contract/recording';
}

/** Everything wrong with a recording: its form first, for without it nothing can be looked up, then each interaction. */
export function checkRecording(file: string, text: string): readonly Problem[] {
  let recording: Recording;
  try {
    recording = decodeRecording(text, file);
  } catch (error) {
    if (error instanceof ToolkitError) return [describe(file, error)];
    throw error;
  }
  return checkInteractions(recording.interactions).map(toProblem);
}

/** The received value is left out: at a wrong place of the file it may be anything, secrets too. */
function describe(file: string, { detail }: ToolkitError): Problem {
  const [, path = ''] = (detail.path ?? '').slice(file.length).split(/^#/);
  const expected = detail.expected === undefined ? '' : ` Expected ${detail.expected}.`;
  return { path, severity: 'violation', rule: 'recording/form', message: `${detail.message}${expected} (recording/form)` };
}
