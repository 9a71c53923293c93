/**
 * Whether a text reveals a marker to somebody who undoes every usual encoding, several times over. It goes the other way than the
 * code under test, which encodes what it looks for.
 */
function revealsMarker(text: string, marker: string, depth = 0): boolean {
  if (text.toLowerCase().includes(marker.toLowerCase())) return true;
  return depth < 4 && decodings(text).some((decoded) => decoded !== text && revealsMarker(decoded, marker, depth + 1));
}

/** The texts and the keys of a JSON value that reveal the marker, one for each place. */
export function findMarked(value: unknown, marker: string): string[] {
  if (typeof value === 'string') return revealsMarker(value, marker) ? [value] : [];
  if (typeof value === 'number') return String(value).startsWith(marker) ? [String(value)] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => findMarked(item, marker));
  return Object.entries(value).flatMap(([key, inner]) => [...findMarked(key, marker), ...findMarked(inner, marker)]);
}

function decodings(text: string): string[] {
  const unescaped = text.replaceAll(/\\u([0-9a-fA-F]{4})/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16))).replaceAll(/\\(["\\/])/g, '$1');
  const unquoted = text.replaceAll(/%([0-9a-fA-F]{2})/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  const hexes = matches(text, /[0-9a-fA-F]{20,}/g).flatMap((run) => [0, 1].map((start) => Buffer.from(run.slice(start), 'hex').toString('latin1')));
  const base64s = matches(text, /[A-Za-z0-9+/_-]{14,}/g).flatMap((run) => [0, 1, 2, 3].map((start) => Buffer.from(run.slice(start), 'base64').toString('latin1')));
  return [unescaped, unquoted, ...hexes, ...base64s];
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([run]) => run);
}
