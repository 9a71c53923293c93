/** A pattern of a schema as far as text is made from it. */
export type Pattern =
  | { readonly kind: 'character'; readonly ranges: readonly Range[] }
  | { readonly kind: 'sequence'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'choice'; readonly options: readonly Pattern[] }
  | { readonly kind: 'repeat'; readonly part: Pattern; readonly min: number; readonly max: number };

/** Code points, both bounds included. */
export type Range = readonly [from: number, to: number];

const digit: readonly Range[] = [[0x30, 0x39]];
const word: readonly Range[] = [...digit, [0x41, 0x5a], [0x5f, 0x5f], [0x61, 0x7a]];
const space: readonly Range[] = [[0x20, 0x20], [0x09, 0x0d]];
const classes: Readonly<Record<string, readonly Range[]>> = {
  d: digit, D: complement(digit), w: word, W: complement(word), s: space, S: complement(space),
};
const controls: Readonly<Record<string, number>> = { t: 0x09, n: 0x0a, v: 0x0b, f: 0x0c, r: 0x0d, 0: 0x00 };

/** Every character but lone surrogates. */
const anyCharacter: readonly Range[] = complement([]);

/**
 * Reads a regular expression of the `u` flavour: classes, groups, alternatives, quantifiers, escapes. Anchors are passed
 * over, for a schema's pattern is anchored. `undefined` for what it does not know (look-around, back-references, `\p`).
 */
export function parsePattern(source: string): Pattern | undefined {
  const characters = Array.from(source);
  let at = 0;

  const fail = (): never => { throw new SyntaxError(source); };
  const takes = (expected: string): boolean => {
    const found = characters.slice(at, at + expected.length).join('') === expected;
    if (found) at += expected.length;
    return found;
  };
  const take = (): string => characters[at++] ?? fail();

  function choice(): Pattern {
    const options = [sequence()];
    while (takes('|')) options.push(sequence());
    return options.length === 1 ? (options[0] as Pattern) : { kind: 'choice', options };
  }

  function sequence(): Pattern {
    const parts: Pattern[] = [];
    while (at < characters.length && characters[at] !== '|' && characters[at] !== ')') {
      if (!takes('^') && !takes('$')) parts.push(quantified(atom()));
    }
    return parts.length === 1 ? (parts[0] as Pattern) : { kind: 'sequence', parts };
  }

  function atom(): Pattern {
    if (takes('(')) {
      if (takes('?') && !takes(':')) fail();
      const inner = choice();
      return takes(')') ? inner : fail();
    }
    if (takes('[')) return { kind: 'character', ranges: set() };
    if (takes('.')) return { kind: 'character', ranges: complement([[0x0a, 0x0a], [0x0d, 0x0d], [0x2028, 0x2029]]) };
    return { kind: 'character', ranges: takes('\\') ? escaped() : single(take()) };
  }

  function quantified(part: Pattern): Pattern {
    const [min, max] = takes('*') ? [0, Infinity] : takes('+') ? [1, Infinity] : takes('?') ? [0, 1] : takes('{') ? bounds() : [1, 1];
    takes('?');
    return min === 1 && max === 1 ? part : { kind: 'repeat', part, min, max };
  }

  function bounds(): readonly [number, number] {
    const [, min, comma, max] = /^(\d+)(,?)(\d*)$/.exec(until('}')) ?? fail();
    return [Number(min), comma === '' ? Number(min) : max === '' ? Infinity : Number(max)];
  }

  function set(): readonly Range[] {
    const negated = takes('^');
    const ranges: Range[] = [];
    while (!takes(']')) {
      const from = takes('\\') ? escaped() : single(take());
      if (characters[at] !== '-' || characters[at + 1] === ']') ranges.push(...from);
      else {
        at++;
        const to = takes('\\') ? escaped() : single(take());
        ranges.push([(from[0] as Range)[0], (to[0] as Range)[0]]);
      }
    }
    return negated ? complement(ranges) : ranges;
  }

  function escaped(): readonly Range[] {
    const letter = take();
    if (letter === 'u' || letter === 'x') {
      const digits = takes('{') ? until('}') : characters.slice(at, (at += letter === 'u' ? 4 : 2)).join('');
      return single(Number.parseInt(digits, 16));
    }
    const control = controls[letter];
    if (control !== undefined) return single(control);
    return classes[letter] ?? (/\w/.test(letter) ? fail() : single(letter));
  }

  function until(end: string): string {
    let text = '';
    for (let next = take(); next !== end; next = take()) text += next;
    return text;
  }

  try {
    RegExp(source, 'u');
    const pattern = choice();
    return at === characters.length ? pattern : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** What a schema without a pattern allows: text of any characters. */
export const anyText: Pattern = { kind: 'repeat', part: { kind: 'character', ranges: anyCharacter }, min: 0, max: Infinity };

function single(character: string | number): readonly Range[] {
  const code = typeof character === 'number' ? character : (character.codePointAt(0) as number);
  return [[code, code]];
}

function complement(ranges: readonly Range[]): readonly Range[] {
  const surrogates: Range = [0xd800, 0xdfff];
  const rest: Range[] = [];
  let next = 0;
  for (const [from, to] of [...ranges, surrogates].toSorted((a, b) => a[0] - b[0])) {
    if (from > next) rest.push([next, from - 1]);
    next = Math.max(next, to + 1);
  }
  if (next <= 0x10ffff) rest.push([next, 0x10ffff]);
  return rest;
}
