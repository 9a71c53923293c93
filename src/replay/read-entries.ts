import type { Outcome } from '../contract/call.ts';
import { excerpt } from '../contract/excerpt.ts';
import { ToolkitError } from '../errors.ts';
import type { Interaction, Recording } from '../generated/types.ts';
import { copyData } from '../json/copy-data.ts';
import { freezeData } from '../json/freeze-data.ts';
import { isObject } from '../json/is-object.ts';
import type { ParsedRecording } from '../recording/parse-recording.ts';
import { toOutcome } from '../recording/to-outcome.ts';

/** A recording by itself, or with the path that messages call it by, as `readRecordings` gives it. */
export type RecordingSource = Recording | Pick<ParsedRecording, 'path' | 'recording'>;

/** One recorded interaction, ready to be answered. */
export interface Entry {
  readonly interaction: Interaction;
  /** Where it stands: `file#/interactions/0`. */
  readonly place: string;
  /** Made once and frozen throughout: what serves it keeps the encoded body by the identity of this object, and whoever is answered next gets the same. */
  readonly outcome: Outcome;
  /** True where a real account answered: names in it are pseudonyms. */
  readonly isRecorded: boolean;
}

/** All interactions in the order of the recordings, then of each recording. */
export function readEntries(sources: readonly RecordingSource[]): Entry[] {
  return sources.flatMap((source, number) => {
    const { path, recording } = isObject(source) && 'recording' in source ? source : { path: `recordings[${number}]`, recording: source };
    if (!Array.isArray(Object(recording).interactions)) throw noRecording(recording, path);
    return recording.interactions.map((interaction, index) => ({
      interaction,
      place: `${path}#/interactions/${index}`,
      outcome: freezeData(copyData(toOutcome(interaction))),
      isRecorded: recording.source === 'recorded',
    }));
  });
}

/** Tests are often plain JavaScript, and a list of paths is near at hand. */
function noRecording(received: unknown, path: string): ToolkitError {
  return new ToolkitError('GLUE_OPTION_INVALID', {
    message: 'replay cannot use these recordings.',
    path,
    expected: 'one path, or what was in recording files: { interactions: […] }, or a list of that',
    received: excerpt(received),
    next: 'For several files, name the folder that they are in.',
  });
}
