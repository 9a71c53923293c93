import { expect, test } from 'vitest';
import type { RecordResult, UnitResult } from '../../src/account/record.ts';
import { formatRecordSummary } from '../../src/cli/record-summary.ts';
import { ToolkitError } from '../../src/errors.ts';

const unit: UnitResult = { kind: 'job', name: 'nightly', pseudonym: 'name-1', file: 'jobs/name-1', status: 'written', path: 'out/jobs/name-1.json', interactions: 23, denied: [] };
const result: RecordResult = { units: [unit], planned: 1, calls: 25, differences: [], interrupted: false };

test('what went well takes one line', () => {
  expect(formatRecordSummary(result, 'out')).toBe('1 recording with 23 interactions in out, by 25 calls\n');
  expect(formatRecordSummary({ ...result, units: [unit, unit] }, 'out')).toContain('2 recordings with 46 interactions');
});

test('what was not recorded says why and what to do', () => {
  const error = new ToolkitError('GLUE_CAPTURE_UNREADABLE', { message: 'There is no such job.', next: 'Check the name.' });
  const text = formatRecordSummary({ ...result, units: [unit, { ...unit, status: 'failed', error }, { ...unit, status: 'done' }] }, 'out');
  expect(text).toContain('; 1 complete from before; 1 not recorded\n');
  expect(text).toContain('Not recorded: jobs/name-1\n[glue-contract] GLUE_CAPTURE_UNREADABLE: There is no such job.\n  next: Check the name.\n');
});

test('differences come with how often, where, and a proposal', () => {
  const text = formatRecordSummary({ ...result, differences: [{ operations: ['GetJob', 'GetJobs'], what: 'Job.Mood is in no schema', proposal: 'Add it.', times: 7 }] }, 'out');
  expect(text).toContain('Other than in the contract, or left out:\n  Job.Mood is in no schema\n    7× in GetJob, GetJobs\n    Add it.\n');
});

test('an interruption says how to go on', () => {
  expect(formatRecordSummary({ ...result, planned: 5, interrupted: true }, 'out')).toContain('Interrupted with 1 of 5 done. Give the same command again to go on.');
});

test('an error on the way takes nothing from what is told, and it says how to go on', () => {
  const error = new ToolkitError('GLUE_OPTION_INVALID', { message: 'Glue refuses the credentials.', next: 'Renew them.' });
  const text = formatRecordSummary({ ...result, planned: 5, error, differences: [{ operations: ['GetJob'], what: 'Job.Mood is in no schema', proposal: 'Add it.', times: 1 }] }, 'out');
  expect(text).toContain('1 recording with 23 interactions');
  expect(text).toContain('Job.Mood is in no schema');
  expect(text).toContain('Ended with 1 of 5 done. Give the same command again to go on.');
});

test('real names are not in it', () => {
  expect(formatRecordSummary({ ...result, units: [{ ...unit, status: 'failed' }] }, 'out')).not.toContain('nightly');
});
