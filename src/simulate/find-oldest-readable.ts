import type { History } from './history.ts';

/** The position of the oldest entry that may still be read, by bisection: entries are in the order of their start. */
export function findOldestReadable<T>(history: History<T>, isReadable: (entry: T) => boolean): number {
  let low = history.oldest;
  let high = history.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isReadable(history.at(middle) as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
