/** Deeper than any shape of Glue reaches; below it nothing is walked, so that no value can overflow the stack. */
const maxDepth = 64;

/**
 * The value without the members that are `null`: on this wire they count as absent (Smithy, awsJson1_1); `undefined`
 * never gets that far. Items of lists stay, own `__proto__` members too; a value without such members is returned itself.
 */
export function dropNulls(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || depth > maxDepth) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => dropNulls(item, depth + 1));
    return items.every((item, index) => Object.is(item, value[index])) ? value : items;
  }
  const entries = Object.entries(value);
  const kept = entries.flatMap(([key, inner]) => (inner === null || inner === undefined ? [] : [[key, dropNulls(inner, depth + 1)] as const]));
  const same = kept.length === entries.length && kept.every(([, inner], index) => Object.is(inner, entries[index]?.[1]));
  return same ? value : Object.fromEntries(kept);
}
