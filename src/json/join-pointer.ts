import { escapeToken } from './escape-token.ts';

/** The JSON Pointer that goes through these names. */
export function joinPointer(names: readonly string[]): string {
  return names.map((name) => `/${escapeToken(name)}`).join('');
}
