/** What a function that lists may give: an array, a set, or a generator of either kind. */
export type Listed<Item> = Iterable<Item> | AsyncIterable<Item>;

/** The items of a list; of one that never ends, a few more than `enough`. */
export async function collectItems<Item>(listed: Listed<Item>, enough: number): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of listed) {
    items.push(item);
    if (items.length > enough) break;
  }
  return items;
}
