import type { NameBook } from './name-book.ts';
import { cutName, type NamePart } from '../recording/redact/cut-name.ts';

/** What is known of a text that a consumer sent and that names something. */
export interface SentName {
  readonly text: string;
  /** What recordings have for the whole of it, where that is known. Where it has parts, they may have those instead. */
  readonly alias: string | undefined;
  /** What recordings have for it by its parts, where all of them are known. */
  readonly expected: string | undefined;
  /** The parts that are not known, and a pattern of recorded texts with a group for each of them; none where all are. */
  readonly open: readonly NamePart[];
  readonly pattern: RegExp | undefined;
}

/** Reads a text as the recordings would have it: bound names are their pseudonyms, and what stands in the recordings is itself. */
export function readName(text: string, book: NameBook, isRecorded: (text: string) => boolean): SentName {
  const find = (name: string) => book.pseudonymOf(name) ?? (isRecorded(name) ? name : book.keyedPseudonymOf?.(name));
  const alias = find(text);
  const { literals, parts } = cutName(text);
  const found = parts.map((part) => find(part.text));
  const open = parts.filter((_, index) => found[index] === undefined);
  const weave = (between: (index: number) => string, kept: (literal: string) => string) =>
    literals.map((literal, index) => kept(literal) + (index < parts.length ? between(index) : '')).join('');
  if (open.length === 0) return { text, alias, expected: weave((index) => found[index] as string, String), open, pattern: undefined };
  // Where there are several, each is a segment of its own, as its pseudonym is.
  const group = parts.length === 1 ? '(.+)' : '([^/]+)';
  const pattern = new RegExp(`^${weave((index) => (found[index] === undefined ? group : escape(found[index])), escape)}$`, 'su');
  return { text, alias, expected: undefined, open, pattern };
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
