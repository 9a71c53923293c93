import type { PagedList } from './list-page.ts';

/** More than a registry ever holds, and small enough for the positions of page tokens. */
const end = 2 ** 31;

/**
 * What the account holds of one kind, by name: a Map whose entries also keep the place of their creation, so that a walk
 * through its pages stays in place while others are created and deleted. What is created anew comes last.
 */
export class Registry<T> extends Map<string, T> {
  readonly #names: string[] = [];
  readonly #places = new Map<string, number>();

  constructor(entries: Iterable<readonly [string, T]> = []) {
    // Not left to the Map, which would add them before the fields above exist.
    super();
    for (const [name, entry] of entries) this.set(name, entry);
  }

  override set(name: string, entry: T): this {
    if (!this.has(name)) this.#places.set(name, this.#names.push(name) - 1);
    return super.set(name, entry);
  }

  /** In the order of creation, for `listPage`; only entries that `isListed` are shown. The documents name no order. */
  inOrder(isListed: (entry: T) => boolean = () => true): PagedList<T> {
    return {
      length: end,
      oldest: end - this.#names.length,
      at: (position) => {
        const place = end - 1 - position;
        const name = this.#names[place] ?? '';
        const entry = this.get(name);
        // The place of what was deleted stays, and is not that of what was created anew under its name.
        return entry !== undefined && this.#places.get(name) === place && isListed(entry) ? entry : undefined;
      },
    };
  }
}
