import { describe, expect, test } from 'vitest';
import { validateFault, validateInput, validateOutput } from '../../src/contract/validate.ts';
import type { Violation } from '../../src/contract/violation.ts';

const brief = (violations: readonly Violation[]) => violations.map(({ severity, path, rule }) => `${severity} ${path} ${rule}`);

describe('an input', () => {
  test('that keeps every bound has no violations', () => {
    expect(validateInput('GetJobRuns', { JobName: 'nightly', MaxResults: 200 })).toEqual([]);
  });

  test.each([
    [{}, 'violation  shape/required'],
    [{ JobName: 'a', MaxResults: 201 }, 'violation /MaxResults shape/maximum'],
    [{ JobName: 'a', MaxResults: 0 }, 'violation /MaxResults shape/minimum'],
    [{ JobName: 'a', MaxResults: '5' }, 'violation /MaxResults shape/type'],
    [{ JobName: '' }, 'violation /JobName shape/minLength'],
    [{ JobName: 'a\nb' }, 'violation /JobName shape/pattern'],
    [{ JobName: 'a', jobname: 'b' }, 'violation /jobname shape/additionalProperties'],
    [{ JobName: 'a', 'x/y~z': 1 }, 'violation /x~1y~0z shape/additionalProperties'],
  ])('%j breaks %s', (value, expected) => {
    expect(brief(validateInput('GetJobRuns', value))).toEqual([expected]);
  });

  test('with a required member that is null lacks it', () => {
    expect(brief(validateInput('GetJobRuns', { JobName: null }))).toEqual(['violation  shape/required']);
  });

  test('may have null and undefined members, known or not, for neither arrives', () => {
    expect(validateInput('StartJobRun', { JobName: 'a', Timeout: null, Arguments: { '--x': null }, New: null, Old: undefined })).toEqual([]);
  });

  test('breaks bounds and rules at once, and both are told', () => {
    const found = validateInput('StartJobRun', { JobName: '', MaxCapacity: 10, WorkerType: 'G.1X', NumberOfWorkers: 2 });
    expect(brief(found)).toEqual(['violation /JobName shape/minLength', 'violation /MaxCapacity start-job-run/capacity-or-workers']);
  });

  test('with a wrong JSON type is not asked about rules', () => {
    expect(brief(validateInput('StartJobRun', { JobName: 'a', Timeout: 99999, MaxCapacity: '10' }))).toEqual(['violation /MaxCapacity shape/type']);
  });

  test('tells a bad key of a map at that key', () => {
    const [found] = validateInput('StartWorkflowRun', { Name: 'w', RunProperties: { 'a\nb': 'v' } });
    expect(found).toMatchObject({ path: '/RunProperties/a\nb', rule: 'shape/pattern' });
    expect(found?.expected).toMatch(/^a key with text matching /);
  });
});

describe('an answer', () => {
  test('without any member is Glue’s, for none is required', () => {
    expect(validateOutput('GetJobRuns', {})).toEqual([]);
  });

  test.each([
    [{ JobRun: { JobRunState: 'PAUSED' } }, 'drift /JobRun/JobRunState shape/enum'],
    [{ JobRun: { Carbon: 1 } }, 'drift /JobRun/Carbon shape/additionalProperties'],
    [{ JobRun: { Id: '' } }, 'drift /JobRun/Id shape/minLength'],
    [{ JobRun: { Timeout: 0 } }, 'drift /JobRun/Timeout shape/minimum'],
    [{ JobRun: { StartedOn: '2026-11-20T00:00:00Z' } }, 'violation /JobRun/StartedOn shape/type'],
    [{ JobRun: { StartedOn: new Date(0) } }, 'violation /JobRun/StartedOn shape/type'],
    [{ JobRun: { StartedOn: Infinity } }, 'violation /JobRun/StartedOn shape/type'],
    [{ JobRun: [] }, 'violation /JobRun shape/type'],
    [[], 'violation  shape/type'],
    [null, 'violation  shape/type'],
  ])('%j has %s', (value, expected) => {
    expect(brief(validateOutput('GetJobRun', value)).filter((line) => !line.includes('id-format'))).toEqual([expected]);
  });

  test('with a null item in a list is none of Glue’s', () => {
    expect(brief(validateOutput('GetJobRuns', { JobRuns: [null] }))).toEqual(['violation /JobRuns/0 shape/type']);
  });

  test('is held against rules beside a null member', () => {
    const found = validateOutput('GetJobRun', { JobRun: { JobMode: null, StartedOn: 2, LastModifiedOn: 1 } });
    expect(brief(found)).toEqual(['violation /JobRun/LastModifiedOn job-run/time-order']);
  });

  test('has rules applied inside members that have drifted', () => {
    const found = validateOutput('GetJobRun', { JobRun: { Carbon: 1, StartedOn: 2, LastModifiedOn: 1 } });
    expect(brief(found)).toContain('violation /JobRun/LastModifiedOn job-run/time-order');
  });
});

describe('a fault', () => {
  test.each([
    [{ name: 'EntityNotFoundException', status: 400 }, []],
    [{ name: 'EntityNotFoundException', message: '' }, []],
    [{ name: 'ThrottlingException' }, []],
    [{ name: 'ConcurrentRunsExceededException' }, ['drift /name fault/declared']],
    [{ name: 'constructor' }, ['drift /name fault/declared']],
    [{ name: 'ValidationException' }, []],
    [{ name: 'InternalServiceException', status: 400 }, ['drift /status fault/status']],
    [{ name: 7 }, ['violation /name shape/type']],
    [{ name: null, message: {}, status: '400' }, ['violation /name shape/type', 'violation /message shape/type', 'violation /status shape/type']],
    [{}, ['violation /name shape/type']],
    ['EntityNotFoundException', ['violation  shape/type']],
    [null, ['violation  shape/type']],
  ])('%j has %j', (value, expected) => {
    expect(brief(validateFault('GetJobRun', value))).toEqual(expected);
  });
});

test.each(['GetTable', 'constructor', '__proto__', ''])('an operation %j that the contract lacks is refused by name', (name) => {
  for (const validate of [validateInput, validateOutput, validateFault]) {
    expect(() => validate(name as 'GetJobRun', {})).toThrow(/GLUE_UNKNOWN_OPERATION/);
  }
});
