import { cutName } from '../recording/redact/cut-name.ts';

/** A text with its names replaced, or the names of its parts; the same text where none is known. */
export function renameIn(text: string, nameOf: (name: string) => string | undefined): string {
  const whole = nameOf(text);
  if (whole !== undefined) return whole;
  const { literals, parts } = cutName(text);
  const names = parts.map((part) => nameOf(part.text));
  if (names.every((name) => name === undefined)) return text;
  return literals.map((literal, index) => literal + (names[index] ?? parts[index]?.text ?? '')).join('');
}
