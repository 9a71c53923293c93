import type { Random } from '../src/synthesize/random.ts';

/** What inputs are varied with. */
export interface Material {
  readonly random: Random;
  /** Other inputs, of which parts are taken over. */
  readonly corpus: readonly Uint8Array[];
  /** Texts that mean something to the target. */
  readonly words: readonly string[];
  readonly maxLength: number;
}

type Change = (bytes: Uint8Array, material: Material) => Uint8Array;

/** Half of the time one change, that no other one undoes; else as many as a change of structure may need. */
const maxChanges = 5;

/** What JSON and HTTP turn on, in no seed on purpose. */
const atoms = ['{}', '[]', '""', '":', '",', ',"', 'null', 'true', '-0', '-1', '0.5', '1e999', '9007199254740993', '\\u0000', '\\ud800', '__proto__', '\r\n', '\r\n\r\n', '%', '../'];

const changes: readonly Change[] = [
  (bytes, { random }) => cut(bytes, placeIn(bytes, random), 1, (old) => [(old[0] ?? 0) ^ (1 << random.int(0, 7))]),
  (bytes, { random }) => cut(bytes, placeIn(bytes, random), 1, () => [random.int(0, 255)]),
  (bytes, { random }) => cut(bytes, placeIn(bytes, random), 0, () => [random.int(0, 255)]),
  (bytes, { random }) => cut(bytes, placeIn(bytes, random), 1 << random.int(0, 8), () => []),
  (bytes, { random }) => cut(bytes, placeIn(bytes, random), 0, () => partOf(bytes, random)),
  (bytes, { random, corpus }) => cut(bytes, placeIn(bytes, random), random.chance(0.5) ? 0 : 1 << random.int(0, 8), () => partOf(random.pick(corpus), random)),
  (bytes, { random, words }) => cut(bytes, placeIn(bytes, random), 0, () => Buffer.from(random.pick(random.chance(0.5) ? atoms : words))),
  (bytes, { random, words }) => cut(bytes, ...wordAt(bytes, placeIn(bytes, random)), () => Buffer.from(random.pick(random.chance(0.1) ? atoms : words))),
  (bytes, { random, words }) => cut(bytes, placeIn(bytes, random), 0, () => Buffer.from(`"${random.pick(words)}":${random.chance(0.5) ? random.pick(atoms) : `"${random.pick(words)}"`},`)),
];

/** An input like this one, at most `maxLength` bytes long. The same random numbers make the same. */
export function mutate(bytes: Uint8Array, material: Material): Uint8Array {
  let varied = bytes;
  for (let left = material.random.chance(0.5) ? 1 : material.random.int(2, maxChanges); left > 0; left--) varied = material.random.pick(changes)(varied, material);
  return varied.subarray(0, material.maxLength);
}

function cut(bytes: Uint8Array, at: number, length: number, replacement: (old: Uint8Array) => ArrayLike<number>): Uint8Array {
  const old = bytes.subarray(at, at + length);
  return Buffer.concat([bytes.subarray(0, at), Uint8Array.from(replacement(old)), bytes.subarray(at + length)]);
}

/** Behind the last byte is a place, too. */
function placeIn(bytes: Uint8Array, random: Random): number {
  return random.int(0, bytes.length);
}

function partOf(bytes: Uint8Array, random: Random): Uint8Array {
  const start = placeIn(bytes, random);
  return bytes.subarray(start, start + (1 << random.int(0, 8)));
}

/** Start and length of the word around a place; nothing where there is none. */
function wordAt(bytes: Uint8Array, place: number): [at: number, length: number] {
  const isInWord = (at: number) => /[\w.:/-]/.test(String.fromCharCode(bytes[at] ?? 0));
  let [start, end] = [place, place];
  while (start > 0 && isInWord(start - 1)) start--;
  while (end < bytes.length && isInWord(end)) end++;
  return [start, end - start];
}
