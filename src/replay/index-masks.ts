import type { Mask } from './mask-input.ts';

/** Masked inputs, found by what is known of another mask: its skeleton, and the texts of some of its slots. */
export interface MaskIndex<T> {
  /** Those with the skeleton and, at the slots that have one in `texts`, that text. */
  find(skeleton: string, texts: readonly (string | undefined)[]): readonly T[];
}

export function indexMasks<T extends { readonly mask: Mask }>(items: readonly T[]): MaskIndex<T> {
  const bySkeleton = Map.groupBy(items, ({ mask }) => mask.skeleton);
  const byText = new Map<string, T[]>();
  for (const item of items) {
    for (const [slot, place] of item.mask.slots.entries()) {
      if (place.kind !== 'name') continue;
      const key = keyOf(item.mask.skeleton, slot, place.text);
      const list = byText.get(key);
      if (list) list.push(item);
      else byText.set(key, [item]);
    }
  }
  return {
    // The rarest text leaves the fewest to look at.
    find: (skeleton, texts) =>
      texts
        .flatMap((text, slot) => (text === undefined ? [] : [byText.get(keyOf(skeleton, slot, text)) ?? []]))
        .reduce<readonly T[]>((fewest, list) => (list.length < fewest.length ? list : fewest), bySkeleton.get(skeleton) ?? []),
  };
}

function keyOf(skeleton: string, slot: number, text: string): string {
  return `${skeleton} ${slot} ${text}`;
}
