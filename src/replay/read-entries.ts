import type { Outcome } from '../contract/call.ts';
import type { Interaction, Recording } from '../generated/types.ts';
import type { ParsedRecording } from '../recording/parse-recording.ts';
import { toOutcome } from '../recording/to-outcome.ts';

/** A recording by itself, or with the path that messages call it by, as `readRecordings` gives it. */
export type RecordingSource = Recording | Pick<ParsedRecording, 'path' | 'recording'>;

/** One recorded interaction, ready to be answered. */
export interface Entry {
  readonly interaction: Interaction;
  /** Where it stands: `file#/interactions/0`. */
  readonly place: string;
  /** Made once and frozen: what serves it keeps the encoded body by the identity of this object. */
  readonly outcome: Outcome;
  /** True where a real account answered: names in it are pseudonyms. */
  readonly isRecorded: boolean;
}

/** All interactions in the order of the recordings, then of each recording. */
export function readEntries(sources: readonly RecordingSource[]): Entry[] {
  return sources.flatMap((source, number) => {
    const { path, recording } = 'recording' in source ? source : { path: `recordings[${number}]`, recording: source };
    return recording.interactions.map((interaction, index) => ({
      interaction,
      place: `${path}#/interactions/${index}`,
      outcome: toOutcome(interaction),
      isRecorded: recording.source === 'recorded',
    }));
  });
}
