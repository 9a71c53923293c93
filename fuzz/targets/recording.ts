import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ToolkitError } from '../../src/errors.ts';
import { formatRecording } from '../../src/recording/format-recording.ts';
import { parseRecording, type ParsedRecording } from '../../src/recording/parse-recording.ts';
import { malformedBodies } from '../../test/server/hostile/malformed-bodies.ts';

/** Small inputs are varied faster; the large recordings differ in length only. */
const maxSeed = 8 * 1024;

/** A recording is refused as such, or read; and what is written of it reads as the same. */
export function fuzz(bytes: Uint8Array): void {
  const parsed = read(bytes);
  if (!parsed) return;
  const text = formatRecording(parsed.recording);
  const again = parseRecording(text, 'again.json');
  if (formatRecording(again.recording) !== text) throw new Error('what was written reads as something else');
  if (again.drift.length !== parsed.drift.length) throw new Error(`${parsed.drift.length} drifts are ${again.drift.length} after writing`);
}

export function* seeds(): Iterable<Uint8Array> {
  const folder = resolve(import.meta.dirname, '../../recordings');
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.json')) continue;
    const bytes = readFileSync(join(folder, path));
    if (bytes.length <= maxSeed) yield bytes;
  }
  for (const { body } of malformedBodies) if (body.length <= maxSeed) yield body;
}

function read(bytes: Uint8Array): ParsedRecording | undefined {
  try {
    return parseRecording(bytes, 'fuzz.json');
  } catch (error) {
    if (error instanceof ToolkitError && error.code === 'GLUE_RECORDING_INVALID') return undefined;
    throw error;
  }
}
