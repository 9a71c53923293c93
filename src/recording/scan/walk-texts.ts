/** A text or a number of a JSON value, or the name of a member. */
export interface ScannedText {
  readonly kind: 'value' | 'key' | 'number';
  readonly text: string;
  /** Names and indexes on the way, the last one its own. */
  readonly way: readonly string[];
}

/** Everything in a JSON value that can hold a text, in the order of the file. */
export function* walkTexts(value: unknown, way: readonly string[] = []): Generator<ScannedText> {
  if (typeof value === 'string') yield { kind: 'value', text: value, way };
  if (typeof value === 'number') yield { kind: 'number', text: String(value), way };
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    const inside = [...way, name];
    if (!Array.isArray(value)) yield { kind: 'key', text: name, way: inside };
    yield* walkTexts(inner, inside);
  }
}
