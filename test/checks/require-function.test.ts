import { expect, test } from 'vitest';
import * as checks from '../../src/checks.ts';

const { lint: _lint, CheckError: _error, ...others } = checks;
const named: Readonly<Record<string, string>> = {
  checkPoller: 'wait',
  checkWorkflowPoller: 'wait',
  checkPaginator: 'list',
  checkStarter: 'start',
  checkStopper: 'stop',
  checkWorkflowStopper: 'stop',
  checkResumer: 'resume',
  checkGraphReader: 'read',
};

test.each(Object.entries(named))('%s without a function %s is a mistake of the test, and not of a consumer', async (check, option) => {
  const run = others[check as keyof typeof others] as unknown as (options: object) => Promise<unknown>;
  await expect(run({ [`${option}s`]: () => undefined })).rejects.toMatchObject({ code: 'GLUE_OPTION_INVALID', detail: { path: `/${option}`, next: `Give the function under test as ${option}.` } });
});

test('forEachVariant takes its function second, and refuses anything else there', async () => {
  await expect(checks.forEachVariant('GetJobRun', { runs: 1 } as never)).rejects.toMatchObject({ code: 'GLUE_OPTION_INVALID', detail: { path: '/consume' } });
});

test('every check is looked at here', () => {
  expect(Object.keys(others).filter((name) => name.startsWith('check')).toSorted()).toEqual(Object.keys(named).toSorted());
});
