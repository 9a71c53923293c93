import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planUnits } from '../../src/account/plan-units.ts';
import { checkName } from '../../src/recording/check-name.ts';
import { createRedactor } from '../../src/recording/redact/create-redactor.ts';
import { key } from './simulate-account.ts';

const plan = (names: readonly string[], aliases: Readonly<Record<string, string>> = {}) =>
  planUnits(names.map((name) => ({ kind: 'job', name }) as const), createRedactor({ key, names: aliases }));
const fileOf = (name: string, alias?: string) => plan([name], alias === undefined ? {} : { [name]: alias })[0]?.file;

test('a recording is called what recordings call its job', () => {
  const [unit] = plan(['nightly']);
  expect(unit).toMatchObject({ kind: 'job', name: 'nightly', file: `jobs/${unit?.pseudonym}` });
  expect(unit?.pseudonym).toMatch(/^name-[0-9a-f]{12}$/);
  expect(fileOf('nightly', 'job-a')).toBe('jobs/job-a');
});

test('a job and a workflow of one name have a recording each', () => {
  const units = planUnits([{ kind: 'job', name: 'same' }, { kind: 'workflow', name: 'same' }], createRedactor({ key, names: { same: 'a' } }));
  expect(units.map(({ file }) => file)).toEqual(['jobs/a', 'workflows/a']);
});

test('a name that is given twice is recorded once', () => {
  expect(plan(['a', 'b', 'a']).map(({ name }) => name)).toEqual(['a', 'b']);
});

describe('an alias that cannot be the name of a file has a file all the same', () => {
  test.each(['a/b', '../up', 'CON', 'a:b', '.hidden', 'x'.repeat(200), 'new\nline', 'a.json'])('%j', (alias) => {
    expect(fileOf('nightly', alias)).toMatch(/^jobs\/name-[0-9a-f]{12}$/);
  });
});

test.each(['arn:aws:glue:eu-west-1:111122223333:job/nightly', '/aws-glue/jobs/x', 's3://bucket/key', '--option'])('a job that is called like %s has a file', (name) => {
  expect(fileOf(name)).toMatch(/^jobs\/[^/]+$/);
});

test('no name leads out of the folder, or shows itself', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 8, maxLength: 255, unit: 'grapheme' }).filter((name) => name.trim().length > 7), (name) => {
      const file = fileOf(name) as string;
      expect(checkName(file)).toHaveLength(2);
      expect(file).not.toContain(name);
    }),
  );
});

describe('refused', () => {
  test.each(['', ' ', '\t'])('a name of nothing: %j', (name) => {
    expect(() => plan([name])).toThrow('The name of a job is empty');
  });

  test('aliases that a file system may take for one', () => {
    expect(() => plan(['one', 'two'], { one: 'Job-A', two: 'job-a' })).toThrow('Two names would have one recording');
  });

  test('one alias for two names', () => {
    expect(() => plan(['one', 'two'], { one: 'a', two: 'a' })).toThrow('the same pseudonym');
  });
});
