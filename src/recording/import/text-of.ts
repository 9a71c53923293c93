/** A text or number as text, nothing for the rest: `String` throws at an object whose own `toString` is no function. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
