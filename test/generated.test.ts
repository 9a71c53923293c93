import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { validateOutput } from '../src/contract/validate.ts';

const validators = readFileSync(join(resolve(import.meta.dirname, '..'), 'src/generated/validators.js'), 'utf8');

test('the validators need nothing at run time', () => {
  expect(validators.match(/\brequire\(|^import\b.*$/gm)).toBeNull();
});

test('the validators never copy a list of errors, which would cost the square of their number', () => {
  expect(validators).not.toMatch(/\.concat\(/);
});

test('errors of many items are all told, each at its place', () => {
  const JobRuns = Array.from({ length: 300 }, () => ({ Attempt: 'first' }));
  const paths = validateOutput('GetJobRuns', { JobRuns }).map(({ path }) => path);
  expect(paths).toEqual(JobRuns.map((_, index) => `/JobRuns/${index}/Attempt`));
});
