import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emitRuleBook, type BookEntry } from '../../src/codegen/emit-rule-book.ts';
import { rules } from '../../src/contract/rules/rules.ts';
import { readCases } from './read-cases.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const book = JSON.parse(read('test/conformance/rule-book.json')) as readonly BookEntry[];
const cases = readCases().flatMap((file) => file.cases);
const idsOf = (entries: readonly BookEntry[]) => entries.map(({ id }) => id);

test('the rules are numbered from 1 without a gap', () => {
  expect(idsOf(book)).toEqual(book.map((_, index) => index + 1));
});

test('every rule that is implemented has a case, or a test where no case can show it', () => {
  const shown = new Set(cases.flatMap((one) => one.rules));
  expect(idsOf(book.filter(({ id, status, tests }) => status !== 'out-of-scope' && !tests && !shown.has(id)))).toEqual([]);
});

test('every rule that is implemented says where', () => {
  expect(idsOf(book.filter(({ status, implementedIn = [] }) => status !== 'out-of-scope' && implementedIn.length === 0))).toEqual([]);
});

test('every file that a rule names is there', () => {
  const paths = book.flatMap(({ implementedIn = [], tests = [] }) => [...implementedIn, ...tests]);
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('no case and no rule of the contract names an unknown rule', () => {
  const known = new Set(idsOf(book));
  expect(cases.filter((one) => one.rules.some((rule) => !known.has(rule))).map(({ id }) => id)).toEqual([]);
  expect(rules.filter((rule) => rule.book.some((number) => !known.has(number))).map(({ id }) => id)).toEqual([]);
});

test('no case is of a rule that is out of scope', () => {
  const left = new Set(idsOf(book.filter(({ status }) => status === 'out-of-scope')));
  expect(cases.filter((one) => one.rules.some((rule) => left.has(rule))).map(({ id }) => id)).toEqual([]);
});

test('docs/discoveries.md gives the reason for every rule that is switchable or out of scope, and for no other', () => {
  const explained = [...read('docs/discoveries.md').matchAll(/^\| (\d+) \|/gm)].map(([, id]) => Number(id));
  expect(explained).toEqual(idsOf(book.filter(({ status }) => status !== 'implemented')));
});

test('docs/rule-book.md is what the rule book and the cases say', () => {
  expect(read('docs/rule-book.md')).toBe(emitRuleBook(root));
});
