import { describe, expect, test } from 'vitest';
import { ToolkitError } from '../../src/errors.ts';
import { replay } from '../../src/replay/replay.ts';
import { call, getJobRun, record } from './interactions.ts';
import { getJob, hex, nameIn, play, pseudonym, recorded, runId, start } from './recorded-calls.ts';

const [a, b] = [pseudonym('a'), pseudonym('b')];
const job = (JobName: string) => call('GetJob', { JobName });
const begin = (JobName: string) => call('StartJobRun', { JobName, Arguments: {} });
const jobs = (NextToken: string | undefined, next?: string) => ({
  operation: 'GetJobs',
  input: { ...(NextToken !== undefined && { NextToken }) },
  output: { Jobs: [], ...(next !== undefined && { NextToken: next }) },
});

describe('a real name', () => {
  test('is the only pseudonym that fits, and the answer says the real one', () => {
    expect(play([getJob(a)])(job('nightly'))).toEqual({ output: { Job: { Name: 'nightly', Description: 'redacted' } } });
  });

  test.each([['__proto__'], ['constructor'], ['$& (.+)'], ['🌙 нощ'], ['half \ud800'], ['x'.repeat(255)]])('may be any text: %j', (name) => {
    expect(nameIn(play([getJob(a)])(job(name)))).toBe(name);
  });

  test('stays the one it was found to be, so that what was open is known then, and the other by what is left', () => {
    const responder = play([start(a, {}, '1'), getJob(a), getJob(b)]);
    expect(() => responder(job('nightly'))).toThrow('none is guessed');
    responder(begin('nightly'));
    expect(nameIn(responder(job('nightly')))).toBe('nightly');
    expect(nameIn(responder(job('hourly')))).toBe('hourly');
    expect(responder(begin('hourly'))).toBeUndefined();
    expect(responder(job('weekly'))).toBeUndefined();
  });

  test('is answered by the pseudonym where the call says that, though it has a name', () => {
    const responder = play([getJob(a)]);
    responder(job('nightly'));
    expect(nameIn(responder(job(a)))).toBe(a);
    expect(nameIn(responder(job('nightly')))).toBe('nightly');
  });

  test('counts as the same call as its pseudonym', () => {
    const responder = play([getJobRun(runId('1'), 'RUNNING', a), getJobRun(runId('1'), 'FAILED', a)], { exhaustion: 'error' });
    responder(call('GetJobRun', { JobName: 'nightly', RunId: runId('1') }));
    expect(responder(call('GetJobRun', { JobName: a, RunId: runId('1') }))).toHaveProperty('output.JobRun.JobRunState', 'FAILED');
    expect(() => responder(call('GetJobRun', { JobName: 'nightly', RunId: runId('1') }))).toThrow('recorded 2 times');
    expect(responder.unused()).toEqual([]);
  });

  test.each(['synthesized', 'documented'] as const)('is no pseudonym of a recording that is %s', (source) => {
    expect(replay({ recordings: { ...record(getJob(a)), source } })(job('nightly'))).toBeUndefined();
  });

  test('that is recorded itself is answered by that, whatever else would fit', () => {
    const own = { ...getJob('nightly'), output: { Job: { Name: 'nightly', Description: 'its own' } } };
    expect(replay({ recordings: [recorded(getJob(a)), record(own)] })(job('nightly'))).toEqual({ output: own.output });
  });

  test('of a member that a rule replaced altogether is any', () => {
    const responder = play([{ operation: 'GetJob', input: { JobName: 'redacted' }, output: {} }]);
    expect([responder(job('nightly')), responder(job('hourly'))]).toEqual([{ output: {} }, { output: {} }]);
    expect(responder(job(''))).toBeUndefined();
  });

  test.each([
    ['a name for an id', 'nightly', runId('1')],
    ['an id for a name', runId('9'), b],
    ['an id of a job run for one of a workflow run', runId('9'), `wr_${hex('1')}`],
    ['a name for an account', 'nightly', '000012345678'],
    ['a path for a name', 's3://bucket/key', b],
  ])('is of the kind of its pseudonym: not %s', (_what, name, other) => {
    expect(play([getJob(other)])(job(name))).toBeUndefined();
  });
});

describe('a name that several recorded ones could be', () => {
  const interactions = [getJob(a), getJob(b)];

  test('is an error with the candidates and the option that decides, from the call and from its explanation', () => {
    const responder = play(interactions);
    const error = responder.explain(job('nightly'));
    expect(error).toBeInstanceOf(ToolkitError);
    expect(error.message.split('\n')).toEqual([
      '[glue-contract] GLUE_RECORDING_AMBIGUOUS: Several recordings of GetJob fit this call, with pseudonyms where it has names, and none is guessed.',
      '  operation: GetJob',
      '  expected: names that leave one of:',
      `    recordings[0]#/interactions/0: "nightly" is "${a}"`,
      `    recordings[0]#/interactions/1: "nightly" is "${b}"`,
      '  received: {"JobName":"nightly"}',
      `  next: Say which name is which, as in names: { "nightly": "${a}" }.`,
    ]);
    expect(() => responder(job('nightly'))).toThrow(error.message);
    expect(responder.unused()).toEqual(interactions);
  });

  test('is the one that names say, from the start and after reset; what was found besides is forgotten', () => {
    const responder = play([...interactions, { operation: 'GetWorkflow', input: { Name: pseudonym('d') }, output: { Workflow: { Name: pseudonym('d') } } }], { names: { nightly: b } });
    for (const workflow of ['load', 'other']) {
      expect(nameIn(responder(job('nightly')))).toBe('nightly');
      expect(responder.unused()[0]).toBe(interactions[0]);
      expect(responder(call('GetWorkflow', { Name: workflow }))).toHaveProperty('output.Workflow.Name', workflow);
      responder.reset();
    }
  });

  test('names at most five of very many', () => {
    const { message } = play(Array.from({ length: 5000 }, (_, index) => getJob(`job-${index}`))).explain(job('nightly'));
    expect(message.match(/"nightly" is/g)).toHaveLength(5);
    expect(message).toContain('and more');
  });

  test.each([
    ['two names with one pseudonym', { one: a, two: a }, '"one" and "two"'],
    ['an empty pseudonym', { one: '' }, 'cannot use these names'],
    ['what is no text', { one: 1 }, 'cannot use these names'],
    ['no names at all', 'nightly', 'cannot use these names'],
  ])('is not decided by %s', (_what, names, sentence) => {
    const refused = () => play(interactions, { names: names as Record<string, string> });
    expect(refused).toThrow(expect.objectContaining({ code: 'GLUE_OPTION_INVALID' }));
    expect(refused).toThrow(sentence);
  });
});

describe('what an answer gave', () => {
  test('stands for itself: a run that was not recorded is not taken for one that was', () => {
    const responder = play([start(a, {}, '1'), getJobRun(runId('2'), 'FAILED', a)]);
    expect(responder(begin('nightly'))).toEqual({ output: { JobRunId: runId('1') } });
    expect(responder(call('GetJobRun', { JobName: 'nightly', RunId: runId('1') }))).toBeUndefined();
    expect(responder(call('GetJobRun', { JobName: 'nightly', RunId: runId('7') }))).toHaveProperty('output.JobRun', { Id: runId('7'), JobRunState: 'FAILED' });
  });

  test('is the token of a page, that nobody else knows; one that no answer gave is any', () => {
    const responder = play([jobs(undefined, 'token-1'), jobs('token-1')]);
    expect(responder(call('GetJobs', { NextToken: 'made up' }))).toBeUndefined();
    expect(responder(call('GetJobs', { NextToken: 'token-1' }))).toEqual({ output: { Jobs: [] } });
    const refused = { operation: 'GetJobs', input: { NextToken: 'token-9' }, fault: { name: 'InvalidInputException' } };
    expect(play([jobs(undefined, 'token-1'), refused])(call('GetJobs', { NextToken: 'made up' }))).toHaveProperty('fault.name', 'InvalidInputException');
  });

  test('is the same object for the same interaction and names, frozen, and the recorded one is as it was', () => {
    const interaction = getJob(a);
    const before = structuredClone(interaction);
    const responder = play([interaction, getJobRun(runId('1'), 'RUNNING', pseudonym('d'))]);
    const first = responder(job('nightly'));
    expect(responder(job('nightly'))).toBe(first);
    expect(Object.isFrozen(first)).toBe(true);
    expect(interaction).toEqual(before);
  });
});
