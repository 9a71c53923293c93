import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Case } from './case.ts';
import { readCases } from './read-cases.ts';
import { runCase } from './run-case.ts';
import { targets } from './targets.ts';

const readJson = (name: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'));

const knownGaps = readJson('known-gaps.json') as Readonly<Record<string, string>>;
const files = readCases();
const isValid = new Ajv2020({ strict: true, strictRequired: false, allErrors: true }).compile(readJson('case.schema.json') as object);
const [reference, ...others] = Object.keys(targets) as (keyof typeof targets)[];

describe.for(files)('$path', ({ path, cases }) => {
  test('the file has the form of case.schema.json, and its ids begin with its path', () => {
    isValid(cases);
    expect(isValid.errors).toBeNull();
    expect(cases.filter(({ id }) => !id.startsWith(path.replace('.json', '/')))).toEqual([]);
  });

  test.for(cases.filter(({ id }) => !isGap(id)))('$id', async (given) => {
    expect(await runEverywhere(given)).toEqual([]);
  });

  test.for(cases.filter(({ id }) => isGap(id)))('$id is a known gap; when it is closed, it leaves known-gaps.json', async (given) => {
    expect(await runEverywhere(given)).not.toEqual([]);
  });
});

test('no id occurs twice', () => {
  const ids = files.flatMap(({ cases }) => cases.map(({ id }) => id));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('every known gap is the gap of a case', () => {
  const ids = new Set(files.flatMap(({ cases }) => cases.map(({ id }) => id)));
  expect(Object.keys(knownGaps).filter((id) => !ids.has(id))).toEqual([]);
});

function isGap(id: string): boolean {
  return Object.hasOwn(knownGaps, id);
}

/** What is wrong with the answers, and which way gives other bytes than the first. */
async function runEverywhere(given: Case): Promise<readonly string[]> {
  const { answers, mismatches } = await runCase(given, targets[reference as 'exchange']);
  const wrong = [...mismatches];
  for (const way of others) {
    const other = await runCase(given, targets[way]);
    for (const [index, { status, body }] of answers.entries()) {
      const { status: otherStatus, body: otherBody } = other.answers[index] ?? {};
      if (status !== otherStatus || body !== otherBody) wrong.push(`call ${index + 1} by way of ${way}: ${status} ${body} became ${otherStatus} ${otherBody}`);
    }
  }
  return wrong;
}
