import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPython } from '../../../src/recording/import/read-python.ts';
import { pythonBytes } from './pairs.ts';

const read = (text: string) => readPython(text, 0)?.value;

test.each([
  [String.raw`'it\'s'`, "it's"],
  [String.raw`"it's \"x\""`, `it's "x"`],
  [String.raw`'a\\n\n\r\t\x41\xe9\u20ac\U0001f600'`, 'a\\n\n\r\tAé€😀'],
  ["'é😀'", 'é😀'],
  ["''", ''],
  [String.raw`'\x-5\u12\U00110000\xé'`, 'x-5u12U00110000xé'],
])('the str %s is read', (text, value) => {
  expect(read(text)).toBe(value);
});

test('bytes are read as bytes', () => {
  expect(read(String.raw`b'{"a": "\xc3\xa9\\u00e9 \'q\'"}'`)).toEqual(Buffer.from(`{"a": "é\\u00e9 'q'"}`));
});

test.each([
  ["{'a': 1, 'b': None, 'c': [True, (), (1,)]}", new Map<unknown, unknown>([['a', null], ['b', null], ['c', [null, [], [null]]]])],
  ["{'x': <botocore.config.Config object at 0x7f3af3950890>, 'y': <class 'a.B'>, 'z': 'end'}", new Map<unknown, unknown>([['x', null], ['y', null], ['z', 'end']])],
  ["{'t': datetime.datetime(2026, 11, 21, tzinfo=tzutc()), 'u': -1.5e3}", new Map<unknown, unknown>([['t', null], ['u', null]])],
  ["OrderedDict([('a', 'b')])", [['a', 'b']]],
  ["CaseInsensitiveDict({'a': b'b'})", new Map([['a', Buffer.from('b')]])],
  ['{}', new Map()],
  ["{'a', 'b'}", new Map()],
])('%s is read as far as it matters', (text, value) => {
  expect(readPython(`${text} and more`, 0)).toEqual({ value, end: text.length });
});

test.each(["'abc", "b'abc\\", "{'a': ", "{'a'", '[1, ', "{'a': b'x', ", '(', '', '}', "'two\nlines'", "{'a': <object", "{'a': f(1", '[1 2', "{'a': 'b' 'c'}", '[,]'])('%j breaks off or is no value', (text) => {
  expect(readPython(text, 0)).toBeUndefined();
});

test('100,000 levels are refused, and overflow nothing', () => {
  expect(readPython('['.repeat(100_000), 0)).toBeUndefined();
  expect(readPython('f('.repeat(100_000), 0)).toBeUndefined();
  expect(readPython(`{'a': ${'<'.repeat(100_000)}${'>'.repeat(100_000)}}`, 0)?.value).toEqual(new Map([['a', null]]));
});

test('what Python writes of any text in UTF-8 is read back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(Buffer.from(read(pythonBytes(text)) as Uint8Array).toString()).toBe(text);
    }),
  );
});

test('no text makes it throw, and what it reads ends within the text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('{', '}', '[', ']', '(', ')', '<', '>', "'", '"', 'b', '\\', ',', ':', ' ', 'x', '\n', 'u12', 'f(')), (parts) => {
      const text = parts.join('');
      expect(readPython(text, 0)?.end ?? 0).toBeLessThanOrEqual(text.length);
    }),
  );
});
