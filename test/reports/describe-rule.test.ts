import { expect, test } from 'vitest';
import { rules } from '../../src/contract/rules/rules.ts';
import { shapes } from '../../src/generated/shapes.ts';
import { describeRule } from '../../src/reports/describe-rule.ts';

/** Keywords of JSON Schema that lead to other schemas or say nothing that a value could break. */
const silent = new Set(['$ref', 'properties', 'propertyNames', 'items', 'format', 'default', 'deprecated', 'description']);

const keywords = [...new Set(Object.values(shapes).flatMap(listKeywords))].filter((keyword) => !silent.has(keyword) && !keyword.startsWith('x-'));

test('the shapes use keywords that can be broken', () => {
  expect(keywords).toEqual(expect.arrayContaining(['type', 'required', 'enum', 'pattern', 'maximum']));
});

test.each([...keywords.map((keyword) => `shape/${keyword}`), 'fault/declared', 'fault/status', 'recording/operation'])('%s has a sentence of its own', (id) => {
  expect(describeRule(id).sentence).toMatch(/^An? .*\.$/);
});

test('a rule of the contract is told by its own sentence, and its source where that is an address', () => {
  const described = rules.map(({ id }) => describeRule(id));
  expect(described.map(({ sentence }) => sentence)).toEqual(rules.map(({ sentence }) => sentence));
  expect(described.map(({ url }) => url)).toEqual(rules.map(({ source }) => (source.startsWith('https://') ? source : undefined)));
});

test.each(['shape/new', '__proto__', 'constructor', ''])('the unknown rule %j says its own name', (id) => {
  expect(describeRule(id)).toEqual({ sentence: `The contract keeps ${id}.` });
});

function listKeywords(schema: object): string[] {
  return Object.entries(schema).flatMap(([keyword, value]: [string, unknown]) => {
    if (keyword === 'properties') return [keyword, ...Object.values(value as object).flatMap((inner: object) => listKeywords(inner))];
    const isSchema = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isSchema ? [keyword, ...listKeywords(value)] : [keyword];
  });
}
