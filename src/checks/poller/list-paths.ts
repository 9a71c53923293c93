import type { StateRow } from '../../contract/states.ts';

/** Every way from one of the first states to a final one that visits no state twice; the shortest come first. */
export function listPaths<State extends string>(table: Readonly<Record<State, StateRow<State>>>, first: readonly State[]): readonly (readonly State[])[] {
  const follow = (path: readonly State[], state: State): (readonly State[])[] => {
    const longer = [...path, state];
    const { next } = table[state];
    if (next.length === 0) return [longer];
    return next.filter((following) => !longer.includes(following)).flatMap((following) => follow(longer, following));
  };
  return first.flatMap((state) => follow([], state)).toSorted((a, b) => a.length - b.length);
}
