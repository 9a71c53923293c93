import type { Interaction } from '../generated/types.ts';
import type { Redactor } from '../recording/redact/create-redactor.ts';
import { largestRecording } from '../recording/largest-recording.ts';
import { sizeOfInteraction } from './size-of-interaction.ts';

/** What a recording holds besides its interactions. */
const frame = 4096;

/** How many times as large redaction may make texts: what is far from the limit need not be redacted twice. */
const growth = 4;

/**
 * The first interactions, as many as fit into a file once they are redacted, which may make them larger: `1` becomes `redacted`. One at least.
 * The redactor is for this alone: what it notes is not what is written.
 */
export function takeFitting(interactions: readonly Interaction[], redactor: Pick<Redactor, 'redact'>): readonly Interaction[] {
  let left = largestRecording - frame;
  const size = interactions.reduce((sum, interaction) => sum + sizeOfInteraction(interaction), 0);
  if (size * growth < left) return interactions;
  const end = interactions.findIndex((interaction) => (left -= sizeOfInteraction(redactor.redact([interaction])[0] as Interaction)) < 0);
  return end === -1 ? interactions : interactions.slice(0, Math.max(1, end));
}
