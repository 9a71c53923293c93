import * as fc from 'fast-check';
import { resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ToolkitError } from '../../src/errors.ts';
import { checkName } from '../../src/recording/check-name.ts';
import { errorOf } from './error-of.ts';

/** The segments of a name, `undefined` for one that is refused. */
function attempt(name: string): string[] | undefined {
  try {
    return checkName(name);
  } catch (error) {
    if (error instanceof ToolkitError) return undefined;
    throw error;
  }
}

describe('checkName', () => {
  test.each([
    ['history', ['history.json']],
    ['history.json', ['history.json']],
    ['GetJobRuns/history', ['GetJobRuns', 'history.json']],
    ['Tageslauf äöü', ['Tageslauf äöü.json']],
    ['日本/実行', ['日本', '実行.json']],
    ['e\u0301tape', ['e\u0301tape.json']],
    ['console', ['console.json']],
    ['a..b', ['a..b.json']],
  ])('takes %j', (name, segments) => {
    expect(checkName(name)).toEqual(segments);
  });

  test.each([
    ['nothing', ''],
    ['only the extension', '.json'],
    ['a hidden file', '.history'],
    ['the folder above', '../history'],
    ['the folder above, further in', 'a/../../history'],
    ['the folder itself', './history'],
    ['two dots alone', '..'],
    ['an absolute path', '/etc/history'],
    ['a drive', 'C:history'],
    ['a Windows path', 'a\\..\\history'],
    ['an empty segment', 'a//history'],
    ['a trailing slash', 'a/'],
    ['NUL', 'a\0b'],
    ['a line break', 'a\nb'],
    ['a device of Windows', 'CON'],
    ['a device of Windows with an extension', 'nul.json'],
    ['a device of Windows as a folder', 'aux/history'],
    ['a device of Windows with a number', 'lpt1.old'],
    ['a segment that ends with a dot', 'a./history'],
    ['a segment that ends with a space', 'a /history'],
    ['a wildcard', 'a*'],
    ['an invisible direction mark', 'a\u202Eb'],
    ['half of a surrogate pair', 'a\ud800'],
    ['101 bytes', `${'a'.repeat(96)}.json`],
    ['fewer than 100 characters of more than 100 bytes', '日'.repeat(40)],
  ])('refuses %s', (_what, name) => {
    expect(errorOf(() => checkName(name)).code).toBe('GLUE_OPTION_INVALID');
  });

  test('takes 100 bytes', () => {
    expect(checkName('a'.repeat(95))).toEqual([`${'a'.repeat(95)}.json`]);
  });

  test('takes no name that leads out of the folder', () => {
    const parts = fc.oneof(fc.constantFrom('..', '.', '/', '\\', 'a', 'con', ':', '\0', '.json', ' '), fc.string({ unit: 'grapheme', maxLength: 3 }));
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 6 }), (pieces) => {
        const segments = attempt(pieces.join(''));
        fc.pre(segments !== undefined);
        expect(resolve('/folder', ...segments)).toBe(`/folder/${segments.join('/')}`.replaceAll('/', sep));
        expect(segments.at(-1)).toMatch(/[^/]\.json$/);
      }),
      { numRuns: 300, maxSkipsPerRun: 1000 },
    );
  });
});
