/** Stands in a path for every item of a list. */
export const everyItem = '*';

/**
 * A copy of a JSON value in which `change` was applied to what stands at a path; `undefined` takes it out. Where nothing
 * stands there, or the change changes nothing, it is the value itself.
 */
export function changeAt(value: unknown, path: readonly string[], change: (inner: unknown) => unknown): unknown {
  const [token, ...rest] = path;
  if (token === undefined) return change(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.flatMap((item: unknown, index) => {
      const changed = token === everyItem || token === String(index) ? changeAt(item, rest, change) : item;
      return changed === undefined ? [] : [changed];
    });
    return items.length === value.length && items.every((item, index) => item === value[index]) ? value : items;
  }
  const entries = Object.entries(value).flatMap(([name, inner]): [string, unknown][] => {
    const changed: unknown = name === token ? changeAt(inner, rest, change) : inner;
    return changed === undefined ? [] : [[name, changed]];
  });
  const same = entries.length === Object.keys(value).length && entries.every(([name, inner]) => inner === (value as Record<string, unknown>)[name]);
  return same ? value : Object.fromEntries(entries);
}
