import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPointerLocator } from '../../src/json/locate-pointer.ts';

const text = `{
  "JobRuns": [
    { "Id": "jr_1" },
    { "Id": 7,\t"a/b": 1, "c~d": 2, "": 3, "größte 🚀": 4, "__proto__": 5 }
  ],
  "twice": 1,
  "twice": 2
}`;

test.each([
  ['', 1, 1, 'the value itself'],
  ['/JobRuns', 2, 3, 'a member, at its name'],
  ['/JobRuns/0', 3, 5, 'an item, at its value'],
  ['/JobRuns/1/Id', 4, 7, 'a member of an item'],
  ['/JobRuns/1/a~1b', 4, 16, 'a name with a slash'],
  ['/JobRuns/1/c~0d', 4, 26, 'a name with a tilde'],
  ['/JobRuns/1/', 4, 36, 'an empty name'],
  ['/JobRuns/1/größte 🚀', 4, 43, 'a name beyond ASCII'],
  ['/JobRuns/1/__proto__', 4, 59, 'a member named __proto__'],
  ['/twice', 7, 3, 'the last of two members of one name, which JSON.parse keeps'],
  ['/JobRuns/0/State', 3, 5, 'the object around a member that is missing'],
  ['/JobRuns/9', 2, 3, 'the list around an item that is missing'],
  ['/JobRuns/length', 2, 3, 'the list, for what is no index'],
  ['/JobRuns/0/Id/deeper', 3, 7, 'a scalar, for what lies below it'],
  ['/nothing/at/all', 1, 1, 'the root, for a branch that is missing'],
])('%j stands at %i:%i: %s', (pointer, line, column) => {
  expect(createPointerLocator(text)(pointer)).toEqual({ line, column });
});

test.each([
  ['LF', '{\n"a": [\n1,\n2]}'],
  ['CRLF', '{\r\n"a": [\r\n1,\r\n2]}'],
  ['CR', '{\r"a": [\r1,\r2]}'],
])('lines that end with %s are counted once', (_name, lines) => {
  expect(createPointerLocator(lines)('/a/1')).toEqual({ line: 4, column: 1 });
});

test('a line break inside a string as an escape starts no line', () => {
  expect(createPointerLocator(String.raw`{"a":"x\ny","b":1}`)('/b')).toEqual({ line: 1, column: 13 });
});

test('a text nested too deeply for the stack has no places', () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  expect(createPointerLocator(deep)('/0/0')).toBeUndefined();
});

test('every value of any JSON text is found where it stands', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
      const json = JSON.stringify(value, undefined, indent);
      const placeOf = createPointerLocator(json);
      const lines = json.split('\n');
      for (const { pointer, starts } of listPlaces(value)) {
        const { line, column } = placeOf(pointer) ?? { line: 0, column: 0 };
        expect(lines[line - 1]?.slice(column - 1).startsWith(starts)).toBe(true);
      }
    }),
  );
});

/** Each pointer into a value, and the text that stands where it points to: the name of a member, or the start of an item. */
function listPlaces(value: unknown, at = ''): { readonly pointer: string; readonly starts: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const pointer = `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const starts = Array.isArray(value) ? (JSON.stringify(inner)[0] as string) : `${JSON.stringify(name)}:`;
    return [{ pointer, starts }, ...listPlaces(inner, pointer)];
  });
}
