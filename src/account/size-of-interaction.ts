import type { Interaction } from '../generated/types.ts';

/** The bytes of an interaction at the depth that it has in a file: up to several times those that came over the wire. */
export function sizeOfInteraction(interaction: Interaction): number {
  return Buffer.byteLength(JSON.stringify([[interaction]], undefined, 2));
}
