import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { checkSync } from 'recheck';
import { expect, test } from 'vitest';
import { parseDuration } from '../../src/simulate/duration.ts';
import { Scenario as validateScenario } from '../../src/generated/validators.js';
import { files, folder, readJson, root, schemas, type Schema } from './contract.ts';

const uri = (path: string) => pathToFileURL(join(folder, path)).href;
const scenario = readJson(join(folder, 'scenario.json')) as Schema & { readonly $defs: Readonly<Record<string, Schema>> };
const durations = (scenario.$defs['Duration'] as unknown as { anyOf: [Schema, { pattern: string }] }).anyOf;

/** As an editor does: every file under its own address; the operations are no schemas themselves, but hold two. */
function openInEditor() {
  const ajv = new Ajv2020({ strict: false, formats: { int32: true, double: true } });
  ajv.addVocabulary([...schemas.annotations]);
  for (const [path, file] of files) ajv.addSchema({ ...file, $schema: 'https://json-schema.org/draft/2020-12/schema', $id: uri(path) });
  return ajv.compile({ ...scenario, $id: uri('scenario.json') });
}

test.each(readdirSync(join(root, 'scenarios')))('scenarios/%s is valid where it stands, and names the schema for editors', (name) => {
  const value = readJson(join(root, 'scenarios', name)) as { $schema?: string };
  expect(openInEditor()(value)).toBe(true);
  expect(join(root, 'scenarios', value.$schema ?? '')).toBe(join(folder, 'scenario.json'));
});

test.each([
  ['a job without a role', { jobs: [{ Name: 'j', Command: {} }] }],
  ['a trigger of an unknown type', { triggers: [{ Name: 't', Type: 'NEVER', Actions: [] }] }],
  ['an unknown member of a crawler', { crawlers: [{ Name: 'c', Role: 'r', Targets: {}, Nam: 'x' }] }],
])('editor and validator refuse %s', (_, value) => {
  expect([openInEditor()(value), validateScenario(value)]).toEqual([false, false]);
});

test('what the format calls a duration is one for the simulator, and its pattern cannot be made to backtrack', () => {
  const [, { pattern }] = durations;
  const taken = ['90s', '5m', '2h', '1d', '1.5 hours', '500ms', '3 weeks', '10 min'];
  expect(taken.filter((text) => new RegExp(pattern, 'u').test(text) && parseDuration(text) > 0)).toEqual(taken);
  for (const text of ['90', '-1s', 's', '1s ', '1e3s', '', 'none', '1x']) expect(new RegExp(pattern, 'u').test(text)).toBe(false);
  expect(checkSync(pattern, 'u').status).toBe('safe');
});

test('every structure and every member of the format is described in one sentence', () => {
  const texts = Object.entries(scenario.$defs).flatMap(([name, shape]) => [
    [name, shape.description],
    ...Object.entries(shape.properties ?? {}).map(([member, { $ref = '', description = scenario.$defs[$ref.replace('#/$defs/', '')]?.description }]) => [`${name}.${member}`, description]),
  ]);
  expect(texts.filter(([, text = '']) => !/^[A-Z].*[^.]\.$/.test(text) || /[.!?]\s+\S/.test(text))).toEqual([]);
  expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain('scenario.json');
});
