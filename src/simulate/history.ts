/** A log that grows at its new end, with a past that is made when somebody looks at it; its old end may be forgotten. */
export interface History<T> {
  /** How many entries there are, the past and what is forgotten included. */
  readonly length: number;
  /** The position of the oldest entry that is not forgotten. */
  readonly oldest: number;
  /** The entry at a position; 0 is the very first one. */
  at(position: number): T | undefined;
  /** Adds the newest entry; answers its position. */
  add(entry: T): number;
  /** Forgets the oldest entry that was added, and all of the past; the others keep their positions. */
  forgetOldest(): void;
}

/** A page of the largest size and the looks that find its end: whoever asks for it again does not have it made anew. */
const mostKept = 256;

/**
 * A history of `pastLength` entries that `createPast` makes on demand, and of those added since. Of the past, only what was looked at
 * last is kept, so that a million old runs cost no memory; `createPast` must make the same entry for the same position.
 */
export function createHistory<T>(pastLength = 0, createPast: (position: number) => T = neverCalled): History<T> {
  // By position: taking the first of a long array would move all the others.
  const added = new Map<number, T>();
  const kept = new Map<number, T>();
  let length = pastLength;
  let oldest = 0;

  function lookBack(position: number): T {
    if (!kept.has(position)) {
      if (kept.size === mostKept) kept.clear();
      kept.set(position, createPast(position));
    }
    return kept.get(position) as T;
  }

  return {
    get length() {
      return length;
    },
    get oldest() {
      return oldest;
    },
    at(position) {
      if (position < oldest || position >= length) return undefined;
      return position < pastLength ? lookBack(position) : added.get(position);
    },
    add(entry) {
      added.set(length, entry);
      return length++;
    },
    forgetOldest() {
      if (added.size === 0) return;
      kept.clear();
      oldest = length - added.size;
      added.delete(oldest++);
    },
  };
}

function neverCalled(position: number): never {
  throw new RangeError(`a history without a past has no entry ${position}`);
}
