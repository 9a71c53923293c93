import { hash } from 'node:crypto';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/** One place in the tree of randomness: what is drawn here depends on the seed and the labels on the way, on nothing else. */
export interface Random {
  /** 64 hexadecimal digits that stand for this place. */
  readonly digest: string;
  /** The place below this one. Drawing here never changes what is drawn there. */
  fork(label: string | number): Random;
  /** A whole number, both bounds included. */
  int(min: number, max: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
}

/** The root of the tree for a seed, which may be any safe integer. */
export function createRandom(seed: number): Random {
  return randomAt(hash('sha256', `glue-contract/${seed}`));
}

function randomAt(digest: string): Random {
  let generator: ReturnType<typeof xoroshiro128plusFromState> | undefined;
  // Most places are only passed through, so their generator is made when something is drawn.
  const draw = () =>
    (generator ??= xoroshiro128plusFromState([0, 8, 16, 24].map((at) => Number.parseInt(digest.slice(at, at + 8), 16) | 0)));
  return {
    digest,
    // The digest has a fixed length, so that no two ways of labels are spelled alike.
    fork: (label) => randomAt(hash('sha256', `${digest}/${label}`)),
    int: (min, max) => uniformInt(draw(), min, max),
    chance: (probability) => uniformFloat64(draw()) < probability,
    pick: <T>(items: readonly T[]) => items[uniformInt(draw(), 0, items.length - 1)] as T,
  };
}
