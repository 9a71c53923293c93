import type { Suffices } from './situation.ts';

/** Whoever asks so often in a long run need not wait for the rest of it, so that a check stays quick. */
const manyReads = 500;

/** A state that lasts for some milliseconds, or until it has been read very often. */
export function lastsFor(duration: number): Suffices {
  return (reads, lasted) => reads >= manyReads || lasted >= duration;
}
