import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { files, folder, readJson, root, schemaObjects, type Schema } from './contract.ts';

const metaSchemas = ['annotations.schema.json', 'operation.schema.json', 'known-drift.json'].map((name) => [name, readJson(join(folder, name)) as Schema] as const);

/** Files, operations, shapes, requests, responses and members: all but the anonymous parts of lists and maps. */
const described: [place: string, schema: Schema][] = [...[...schemaObjects()].filter(([place]) => !/\/(items|propertyNames|additionalProperties)$/.test(place)), ...files];
const texts = [...described, ...metaSchemas].map(([place, { description = '' }]): [place: string, text: string] => [place, description]);
const differences = [...described].flatMap(([place, schema]) => (schema['x-differs'] ?? []).map(({ says }): [string, string] => [place, says]));

test('everything that has a name has a description', () => {
  expect(texts.filter(([, text]) => text === '').map(([place]) => place)).toEqual([]);
  expect(texts.length).toBeGreaterThan(850);
});

test('a description is one sentence: it ends with a full stop and has no other', () => {
  const wrong = texts.filter(([, text]) => !/^[^a-z\s].*[^.\s]\.$/s.test(text) || /[.!?]\s+\S/.test(text.replaceAll(/`[^`]*`/g, 'code')));
  expect(wrong).toEqual([]);
});

test('a description fits on a few lines of an editor', () => {
  expect(texts.filter(([, text]) => text.length > 240)).toEqual([]);
});

const seeds = join(root, '../shared/seeds');
const noSeeds = !existsSync(seeds);
if (noSeeds) console.info(`skipped: comparison with the texts of AWS, for ${seeds} is not there`);

const run = 8;

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
  return words.slice(run - 1).map((_, start) => words.slice(start, start + run).join(' '));
}

test.skipIf(noSeeds)('no description shares eight words in a row with the documents of AWS', () => {
  const theirs = new Set(readdirSync(seeds).flatMap((name) => runsOf(readFileSync(join(seeds, name), 'utf8'))));
  const shared = [...texts, ...differences].flatMap(([place, text]) => runsOf(text).filter((words) => theirs.has(words)).map((words) => `${place}: ${words}`));
  expect(theirs.size).toBeGreaterThan(1000);
  expect(shared).toEqual([]);
});

test('eight words in a row are found wherever they stand', () => {
  expect(runsOf('One two three four five six seven eight nine.')).toEqual(['one two three four five six seven eight', 'two three four five six seven eight nine']);
});
