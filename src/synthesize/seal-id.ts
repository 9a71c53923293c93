import type { Random } from './random.ts';

/** How many bits an id can carry. */
const bits = 64n;

/**
 * An id of Glue's form (prefix and 64 hexadecimal digits) that carries a number: what cannot be derived from the name of
 * a thing is read back from its id, so nothing has to be remembered. Ids of another seed or place carry nothing here.
 */
export function sealId(place: Random, prefix: string, payload: bigint): string {
  const tag = tagOf(place, payload);
  return prefix + hex(payload ^ maskOf(place, tag)) + tag;
}

/** The number in an id that `sealId` made at the same place with the same prefix, otherwise `undefined`. */
export function unsealId(place: Random, prefix: string, id: string): bigint | undefined {
  if (id.length !== prefix.length + 64 || !id.startsWith(prefix)) return undefined;
  const sealed = id.slice(prefix.length, prefix.length + 16);
  const tag = id.slice(prefix.length + 16);
  if (!/^[0-9a-f]{16}$/.test(sealed)) return undefined;
  const payload = BigInt(`0x${sealed}`) ^ maskOf(place, tag);
  return tagOf(place, payload) === tag ? payload : undefined;
}

function tagOf(place: Random, payload: bigint): string {
  return place.fork(`tag ${hex(payload)}`).digest.slice(0, 48);
}

function maskOf(place: Random, tag: string): bigint {
  return BigInt(`0x${place.fork(`mask ${tag}`).digest.slice(0, 16)}`);
}

function hex(payload: bigint): string {
  return BigInt.asUintN(Number(bits), payload).toString(16).padStart(16, '0');
}
