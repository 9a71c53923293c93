import { anyText, parsePattern, type Pattern, type Range } from './pattern.ts';
import type { Random } from './random.ts';
import type { Size } from './world.ts';

const plain = Array.from('abcdefghijklmnopqrstuvwxyz0123456789');
/** What breaks naive consumers: two-unit, combining and right-to-left characters, quotes, markup, line separators. */
const rich = Array.from('aZ9é\u0301ß漢字🚀𝒳א"\'\\<&/%{}\u2028\ufffd \t');

/** Longer text is no better a test, and one answer may hold thousands of members. */
const longest = 2_048;

interface ParsedPattern {
  readonly pattern?: Pattern;
  readonly expression?: RegExp;
}

const anything: ParsedPattern = { pattern: anyText };
const parsed = new Map<string, ParsedPattern | undefined>();
const palettes = new WeakMap<readonly Range[], ReadonlyMap<readonly string[], readonly string[]>>();

export interface TextBounds {
  readonly pattern?: string | undefined;
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
}

/**
 * Text that matches a pattern and whose length is within the bounds, counted in characters and in UTF-16 units alike:
 * which of the two a server counts is not known. `undefined` when none was found.
 */
export function drawText(bounds: TextBounds, size: Size, random: Random): string | undefined {
  const { pattern: source, minLength = 0, maxLength = Infinity } = bounds;
  const { pattern, expression } = source === undefined ? anything : (parse(source) ?? {});
  if (!pattern) return undefined;
  const shortest = Math.max(minLength, shortestOf(pattern), size === 'minimal' ? 0 : Math.min(1, maxLength));
  const wished = { minimal: 0, random: shortest + 12, maximal: maxLength === Infinity ? 64 : longest }[size];
  const upper = Math.max(shortest, Math.min(maxLength, wished));
  for (let attempt = 0; attempt < 20; attempt++) {
    const place = random.fork(attempt);
    const room = { left: (size === 'maximal' ? upper : place.int(shortest, upper)) - shortestOf(pattern) };
    // Where both bounds are the same, characters of two units miss one of the two ways to count.
    const palette = size === 'maximal' && attempt < 10 ? rich : plain;
    const text = write(pattern, place, palette, room);
    if (text.length <= maxLength && Array.from(text).length >= minLength && (expression?.test(text) ?? true)) return text;
  }
  return undefined;
}

function parse(source: string): ParsedPattern | undefined {
  if (!parsed.has(source)) {
    const pattern = parsePattern(source);
    parsed.set(source, pattern && { pattern, expression: new RegExp(source, 'u') });
  }
  return parsed.get(source);
}

/** `room.left` says how many units may still be written beyond what the rest of the pattern needs at least. */
function write(pattern: Pattern, random: Random, palette: readonly string[], room: { left: number }): string {
  switch (pattern.kind) {
    case 'character':
      return character(pattern.ranges, random, palette, room);
    case 'sequence':
      return pattern.parts.map((part) => write(part, random, palette, room)).join('');
    case 'choice': {
      const needed = shortestOf(pattern);
      const option = random.pick(pattern.options.filter((candidate) => shortestOf(candidate) - needed <= Math.max(room.left, 0)));
      room.left -= shortestOf(option) - needed;
      return write(option, random, palette, room);
    }
    default: {
      const cost = shortestOf(pattern.part);
      let text = '';
      for (let count = 0; count < pattern.max; count++) {
        if (count >= pattern.min) {
          if (room.left < Math.max(cost, 1)) break;
          room.left -= cost;
        }
        text += write(pattern.part, random, palette, room);
        // Long text repeats its beginning: drawing each of thousands of characters would cost more than it shows.
        if (pattern.max === Infinity && text.length >= 64 && pattern.part.kind === 'character') {
          const times = Math.floor(room.left / text.length);
          room.left -= times * text.length;
          text += text.repeat(times);
        }
      }
      return text;
    }
  }
}

function character(ranges: readonly Range[], random: Random, palette: readonly string[], room: { left: number }): string {
  const allowed = allowedOf(ranges, palette);
  let picked = allowed.length > 0 ? random.pick(allowed) : anyOf(ranges, random);
  const spare = room.left + shortestOf({ kind: 'character', ranges });
  if (picked.length > spare) picked = allowed.find(({ length }) => length === 1) ?? picked;
  room.left = spare - picked.length;
  return picked;
}

/** Kept by identity: the ranges of a pattern are read once, and text has many characters. */
function allowedOf(ranges: readonly Range[], palette: readonly string[]): readonly string[] {
  const known = palettes.get(ranges)?.get(palette);
  if (known) return known;
  const allowed = palette.filter((candidate) => {
    const code = candidate.codePointAt(0) as number;
    return ranges.some(([from, to]) => code >= from && code <= to);
  });
  palettes.set(ranges, new Map([...(palettes.get(ranges) ?? []), [palette, allowed]]));
  return allowed;
}

function anyOf(ranges: readonly Range[], random: Random): string {
  const [from, to] = random.pick(ranges);
  return String.fromCodePoint(random.int(from, to));
}

/** In UTF-16 units. */
function shortestOf(pattern: Pattern): number {
  switch (pattern.kind) {
    case 'character':
      return pattern.ranges.some(([from]) => from <= 0xffff) ? 1 : 2;
    case 'sequence':
      return pattern.parts.reduce((sum, part) => sum + shortestOf(part), 0);
    case 'choice':
      return Math.min(...pattern.options.map(shortestOf));
    default:
      return pattern.min * shortestOf(pattern.part);
  }
}
