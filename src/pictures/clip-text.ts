const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Two columns in most fonts: the scripts of East Asia, and pictures. */
const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]|\p{Extended_Pictographic}/u;

/** Wider than the mean letter of a proportional font. */
const capital = /^\p{Lu}/u;
const broad = /^[mwMW@%]/;

/** Text in one line of at most so many columns: the middle gives way, because names often differ at their ends only. */
export function clipText(text: string, columns: number): string {
  // No name of Glue is near this long; the rest of a hostile one is not even looked at.
  const flat = [...graphemes.segment(text.slice(0, 2000).replaceAll(/[\p{C}\p{Z}]/gu, (character) => (character === '\u200D' ? character : ' ')))].map(({ segment }) => segment);
  if (sum(flat) <= columns) return flat.join('');
  const head = takeWhile(flat, (columns - 1) / 2);
  const tail = takeWhile(flat.toReversed(), (columns - 1) / 2).toReversed();
  return `${head.join('')}…${tail.join('')}`;
}

/** How many columns a text takes. */
export function countColumns(text: string): number {
  return sum([...graphemes.segment(text)].map(({ segment }) => segment));
}

function sum(segments: readonly string[]): number {
  return segments.reduce((total, segment) => total + columnsOf(segment), 0);
}

function columnsOf(segment: string): number {
  if (wide.test(segment)) return 2;
  if (broad.test(segment)) return 1.6;
  return capital.test(segment) ? 1.25 : 1;
}

function takeWhile(segments: readonly string[], columns: number): readonly string[] {
  let left = columns;
  const end = segments.findIndex((segment) => (left -= columnsOf(segment)) < 0);
  return end === -1 ? segments : segments.slice(0, end);
}
