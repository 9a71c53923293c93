import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleSchemas } from '../../src/codegen/bundle-schemas.ts';
import { emitOperations } from '../../src/codegen/emit-operations.ts';
import { emitShapes } from '../../src/codegen/emit-shapes.ts';
import { emitTypes } from '../../src/codegen/emit-types.ts';
import { emitValidators } from '../../src/codegen/emit-validators.ts';
import { readSchemas } from '../../src/codegen/read-schemas.ts';
import { folder } from './contract.ts';

/** The example of schemas/README.md, as a user would write it. */
const pauseJobRun = {
  $schema: '../operation.schema.json',
  operation: 'PauseJobRun',
  description: 'Pauses a run of a job.',
  modelled: true,
  readOnly: false,
  documented: ['https://docs.aws.amazon.com/glue/latest/webapi/API_PauseJobRun.html'],
  input: {
    description: 'Which run to pause, and for how long.',
    type: 'object',
    properties: {
      JobName: { description: 'The job that runs.', $ref: '../shapes/common.json#/$defs/NameString' },
      Minutes: { description: 'How long to pause.', $ref: '../shapes/job-run.json#/$defs/Timeout' },
    },
    required: ['JobName'],
    additionalProperties: false,
  },
  output: { description: 'Nothing.', type: 'object', additionalProperties: false },
  errors: ['InvalidInputException', 'EntityNotFoundException'],
};

const copy = mkdtempSync(join(tmpdir(), 'glue-contract-schemas-'));
afterAll(() => rmSync(copy, { recursive: true }));

let table: string;
let types: string;
let shapes: string;
let validators: { code: string; declarations: string };

beforeAll(async () => {
  cpSync(folder, copy, { recursive: true });
  writeFileSync(join(copy, 'operations/PauseJobRun.json'), JSON.stringify(pauseJobRun));
  const schemas = readSchemas(copy);
  const bundle = bundleSchemas(schemas);
  table = emitOperations(schemas);
  types = await emitTypes(bundle);
  shapes = emitShapes(bundle);
  validators = emitValidators(bundle, schemas);
});

test('one new file puts the operation into the table, with its types and errors', () => {
  expect(table).toContain('readonly PauseJobRun: {\n    readonly input: PauseJobRunRequest;\n    readonly output: PauseJobRunResponse;\n');
  expect(table).toContain("    readonly error: 'InvalidInputException' | 'EntityNotFoundException';");
  expect(table).toMatch(/\n {2}PauseJobRun: \{\n {4}errors: \[/);
});

test('the types carry its descriptions, its required members and its shapes', () => {
  expect(types).toContain('/**\n * Which run to pause, and for how long.\n */\nexport interface PauseJobRunRequest {');
  expect(types).toContain('   * The job that runs.\n   */\n  JobName: NameString;');
  expect(types).toContain('   * How long to pause.\n   */\n  Minutes?: Timeout;');
});

test('what synthesizes and redacts knows its shapes', () => {
  expect(shapes).toContain('"PauseJobRunRequest": {');
  expect(shapes).toContain('"Scenario": {');
});

test('its validator runs, and finds a missing member, an unknown one, a bound and a type', async () => {
  const path = join(copy, 'validators.mjs');
  writeFileSync(path, validators.code);
  const module = (await import(pathToFileURL(path).href)) as Record<string, ((value: unknown) => boolean) & { errors?: { keyword: string }[] }>;
  const validate = module['PauseJobRunRequest'];
  const keywords = (value: unknown) => (validate?.(value) ? [] : validate?.errors?.map(({ keyword }) => keyword));
  expect(keywords({ JobName: 'nightly', Minutes: 5 })).toEqual([]);
  expect(keywords({})).toEqual(['required']);
  expect(keywords({ JobName: 'nightly', Hours: 1 })).toEqual(['additionalProperties']);
  expect(keywords({ JobName: 'x'.repeat(256) })).toEqual(['maxLength']);
  expect(keywords({ JobName: '\u{1f600}'.repeat(255) })).toEqual([]);
  expect(keywords({ JobName: 'nightly', Minutes: 0 })).toEqual(['minimum']);
  expect(keywords({ JobName: 'nightly', Minutes: 2 ** 31 })).toEqual(['maximum']);
  expect(keywords({ JobName: 'nightly', Minutes: '5' })).toEqual(['type']);
  expect(validators.declarations).toContain('export declare const PauseJobRunRequest: Validator;');
});
