import { formatViolation, type Violation } from '../contract/violation.ts';
import { ToolkitError } from '../errors.ts';
import type { Recording } from '../generated/types.ts';
import { checkInteractions } from './check-interactions.ts';
import { decodeRecording } from './decode-recording.ts';

/** A recording, the name it was read under, and what the contract does not say of it. */
export interface ParsedRecording {
  readonly path: string;
  readonly recording: Recording;
  /** Where it and the contract differ, each with its path through the recording. Breaches are thrown, except for those of a recorded account: what it said, it said. */
  readonly drift: readonly Violation[];
}

const shown = 5;

/**
 * Reads the text of a recording strictly: UTF-8, JSON, the file format, then each interaction against the contract.
 * `path` is what errors call the text; nothing is opened.
 *
 * @throws ToolkitError `GLUE_RECORDING_INVALID` with the file, the JSON Pointer (for what is no JSON, line and column) and the reason
 * @example
 * const head = { format: 'glue-contract/recording', formatVersion: 1, source: 'documented', service: 'glue', region: 'eu-west-1', recordedAt: '2026-11-20' };
 * const interactions = [{ operation: 'ResetJobBookmark', input: { JobName: 'nightly' }, output: {} }];
 * parseRecording(JSON.stringify({ ...head, interactions }), 'reset.json').drift; // []
 */
export function parseRecording(content: string | Uint8Array, path: string): ParsedRecording {
  const recording = decodeRecording(content, path);
  const found = checkInteractions(recording.interactions);
  const violations = recording.source === 'recorded' ? [] : found.filter(({ severity }) => severity === 'violation');
  const [first] = violations;
  if (first) throw contradicts(path, first, violations);
  return { path, recording, drift: found };
}

function contradicts(path: string, first: Violation, violations: readonly Violation[]): ToolkitError {
  const lines = violations.slice(0, shown).map((violation) => `\n    ${formatViolation(violation)}`);
  const more = violations.length > shown ? `\n    and ${violations.length - shown} more` : '';
  return new ToolkitError('GLUE_RECORDING_INVALID', {
    message: `This recording breaks the contract:${lines.join('')}${more}`,
    operation: first.operation,
    path: `${path}#${first.path}`,
    expected: first.expected,
    received: first.received,
    next: 'Correct the recording, or record it again; what real Glue answered and the contract forbids is a finding to report.',
  });
}
