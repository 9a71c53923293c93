import { expect, test } from 'vitest';
import { detectFormat } from '../../../src/recording/import/detect-format.ts';
import { debugLog, harEntry, harOf, nockEntry } from './pairs.ts';

test.each([
  ['nock', JSON.stringify([nockEntry('GetJob', {}, {})])],
  ['nock', JSON.stringify(nockEntry('GetJob', {}, {}))],
  ['nock', '[]'],
  ['har', harOf(harEntry('GetJob', '{}', {}))],
  ['har', `\uFEFF${harOf()}`],
  ['aws-debug', debugLog('GetJob', '{}', [])],
  ['aws-debug', `Warning: something before\n${debugLog('GetJob', '{}', [])}`],
  ['aws-output', '{"JobRuns":[]}'],
  ['aws-output', '\nAn error occurred (AccessDeniedException) when calling the GetJob operation: no'],
  [undefined, ''],
  [undefined, 'JobRun:\n  Id: jr_1'],
  [undefined, '[{"JobName":"a"}]'],
  [undefined, '7'],
  [undefined, '{'],
  [undefined, 'Making request for OperationModel(name=GetJob) with params: {}'],
])('%s is found in a text', (format, text) => {
  expect(detectFormat(text)).toBe(format);
});

test('depth is no matter', () => {
  expect(detectFormat('['.repeat(200_000) + ']'.repeat(200_000))).toBeUndefined();
});
