/**
 * Counted request ids in the form of a UUID: the same calls in the same order give the same bytes.
 *
 * @example
 * const next = createRequestIds();
 * next(); // '00000000-0000-4000-8000-000000000001'
 */
export function createRequestIds(): () => string {
  let count = 0;
  return () => `00000000-0000-4000-8000-${(++count).toString(16).padStart(12, '0')}`;
}
