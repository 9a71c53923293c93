import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { errorCodes, ToolkitError } from '../src/errors.ts';

const root = resolve(import.meta.dirname, '..');
const source = readAll('src', 'errors.ts');
const tests = readAll('test', 'errors.test.ts');

describe.each(Object.keys(errorCodes))('%s', (code) => {
  test('is thrown somewhere', () => {
    expect(source.includes(`'${code}'`)).toBe(true);
  });

  test('is provoked by a test', () => {
    expect(tests.includes(code)).toBe(true);
  });
});

test('a message has the sentence, then what is known, then the next step, each on a line of its own', () => {
  const error = new ToolkitError('GLUE_NO_ANSWER', {
    message: 'No responder answered GetJobRun.',
    operation: 'GetJobRun',
    path: '/RunId',
    expected: 'a recording',
    received: '"jr_1"',
    next: 'Record it.',
  });
  expect(error.message.split('\n')).toEqual([
    '[glue-contract] GLUE_NO_ANSWER: No responder answered GetJobRun.',
    '  operation: GetJobRun',
    '  path: /RunId',
    '  expected: a recording',
    '  received: "jr_1"',
    '  next: Record it.',
  ]);
});

test('a cause is kept, and absent where there was none', () => {
  const cause = new Error('disk');
  expect(new ToolkitError('GLUE_CLOSED', { message: 'x', next: 'y', cause }).cause).toBe(cause);
  expect('cause' in new ToolkitError('GLUE_CLOSED', { message: 'x', next: 'y' })).toBe(false);
});

function readAll(folder: string, except: string): string {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && path !== except)
    .map((path) => readFileSync(join(root, folder, path), 'utf8'))
    .join('\n');
}
