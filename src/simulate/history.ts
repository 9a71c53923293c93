/** A log that only grows at its new end, with a past that is made when somebody looks at it. */
export interface History<T> {
  /** How many entries there are, the past included. */
  readonly length: number;
  /** The entry at a position; 0 is the oldest. */
  at(position: number): T | undefined;
  /** Adds the newest entry; answers its position. */
  add(entry: T): number;
}

/**
 * A history of `pastLength` entries that `createPast` makes on demand, and of those added since. Nothing is kept of the
 * past, so that a million old runs cost no memory; `createPast` must make the same entry for the same position.
 */
export function createHistory<T>(pastLength = 0, createPast: (position: number) => T = neverCalled): History<T> {
  const added: T[] = [];
  return {
    get length() {
      return pastLength + added.length;
    },
    at(position) {
      if (position < 0 || position >= pastLength + added.length) return undefined;
      return position < pastLength ? createPast(position) : added[position - pastLength];
    },
    add: (entry) => pastLength + added.push(entry) - 1,
  };
}

function neverCalled(position: number): never {
  throw new RangeError(`a history without a past has no entry ${position}`);
}
