import { cutName } from '../recording/redact/cut-name.ts';

/** The names in a text, as redaction cuts it. */
export function namesIn(text: string): readonly string[] {
  return cutName(text).parts.map((part) => part.text);
}
