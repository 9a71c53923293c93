import { createPseudonyms } from '../recording/redact/create-pseudonyms.ts';

/** A text that names something: the parts that recordings have pseudonyms for, and what they keep around them. */
export interface SplitName {
  /** One more than parts: before, between and after them. */
  readonly literals: readonly string[];
  readonly parts: readonly NamePart[];
}

export interface NamePart {
  readonly text: string;
  /** A pseudonym as redaction would give it, of no meaning but its form. */
  readonly example: string;
}

/** Any will do: only where pseudonyms stand is looked at, and what form they have. */
const anyKey = new Uint8Array(32);

/** Hashing is slow, and the same names come again and again; it starts anew when it is full, so that it stays small. */
const known = new Map<string, SplitName>();
const knownLimit = 10_000;

/** Where a text has parts with pseudonyms of their own. Redaction itself is asked, so that both always cut alike. */
export function splitName(text: string): SplitName {
  const before = known.get(text);
  if (before) return before;
  if (known.size >= knownLimit) known.clear();
  const split = findParts(text);
  known.set(text, split);
  return split;
}

function findParts(text: string): SplitName {
  const pseudonyms = createPseudonyms(anyKey);
  const hidden = pseudonyms.of(text.toWellFormed());
  const { issued } = pseudonyms;
  if (issued.size === 0) return { literals: [hidden], parts: [] };
  // None has a character that means something in a pattern.
  const pattern = new RegExp([...issued.keys()].join('|'), 'g');
  const examples = hidden.match(pattern) ?? [];
  // What is one name as a whole is so with the characters, too, that UTF-8 cannot write.
  const whole = hidden === examples[0] ? text : undefined;
  return { literals: hidden.split(pattern), parts: examples.map((example) => ({ example, text: whole ?? (issued.get(example) as string) })) };
}

/** Every text that has parts has one of these. */
const seam = /[/:]|^-|_attempt_/;

/** The texts of the parts, without hashing those of which there are most. */
export function namesIn(text: string): readonly string[] {
  return seam.test(text) ? splitName(text).parts.map((part) => part.text) : [text];
}

/** A text with its names replaced, or the names of its parts; the same text where none is known. */
export function renameIn(text: string, nameOf: (name: string) => string | undefined): string {
  const whole = nameOf(text);
  if (whole !== undefined || !seam.test(text)) return whole ?? text;
  const { literals, parts } = splitName(text);
  const names = parts.map((part) => nameOf(part.text));
  if (names.every((name) => name === undefined)) return text;
  return literals.map((literal, index) => literal + (names[index] ?? parts[index]?.text ?? '')).join('');
}
