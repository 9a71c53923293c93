/** One item of a character class: a character or a range of two, written as it stands. */
const item = /(?:\\u\{[^}]*\}|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|\\.|[^\\])(?:-(?:\\u\{[^}]*\}|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|\\.|[^\\]))?/gu;

/**
 * A pattern in one spelling, for comparison: without anchors, for every source means the whole text; pairs of surrogate ranges as the
 * planes above the first; and the items of a character class in one order.
 */
export function normalizePattern(pattern: string): string {
  return pattern
    .replace(/^\^/, '')
    .replace(/\$$/, '')
    .replaceAll(/\[(\^?)((?:\\.|[^\]\\])*)\]/gsu, (_, negated: string, items: string) => `[${negated}${sortItems(items)}]`);
}

function sortItems(items: string): string {
  const planes = items.replace(String.raw`\uD800\uDC00-\uDBFF\uDFFF`, String.raw`\u{10000}-\u{10FFFF}`);
  return (planes.match(item) ?? []).toSorted().join('');
}
