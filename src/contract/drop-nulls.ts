/** Deeper than any shape of Glue reaches; below it nothing is walked, so that no value can overflow the stack. */
const maxDepth = 64;

/**
 * The value without the members that are `null`: on this wire they count as absent (Smithy, awsJson1_1).
 * Items of lists stay as they are, own `__proto__` members too; a value without such members is returned itself.
 */
export function dropNulls(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || depth > maxDepth) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => dropNulls(item, depth + 1));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  const entries = Object.entries(value);
  const kept = entries.flatMap(([key, inner]) => (inner === null ? [] : [[key, dropNulls(inner, depth + 1)] as const]));
  const changed = kept.length !== entries.length || kept.some(([key, inner]) => inner !== (value as Record<string, unknown>)[key]);
  return changed ? Object.fromEntries(kept) : value;
}
