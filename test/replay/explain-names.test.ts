import { describe, expect, test } from 'vitest';
import { call } from './interactions.ts';
import { getJob, play, pseudonym, runId, start } from './recorded-calls.ts';

const [a, b, c] = ['a', 'b', 'c'].map(pseudonym) as [string, string, string];
const begin = (JobName: string, Arguments: Record<string, string>, more = {}) => call('StartJobRun', { JobName, Arguments, ...more });

/** What the explanation says of the nearest recording. */
const differences = (message: string) => message.split('\n').filter((line) => line.startsWith('      ')).map((line) => line.trim());

describe('the explanation of a miss with real names', () => {
  test('names what names cannot explain, and that only', () => {
    const responder = play([start(a, { [`--${b}`]: 'redacted', '--enable-metrics': 'redacted' }, '1')]);
    const { message } = responder.explain(begin('nightly', { '--date': 'x', '--enable-metrics': 'y' }, { Unknown: 1, Timeout: 5 }));
    expect(differences(message)).toEqual(['/Timeout: sent 5, recorded nothing']);
  });

  test('says recorded names in the words of the consumer', () => {
    const responder = play([start(a, {}, '1'), getJob(b)]);
    responder(begin('nightly', {}));
    expect(differences(responder.explain(begin('hourly', {})).message)).toEqual(['/JobName: sent "hourly", recorded "nightly"']);
  });

  test.each([
    ['an argument too many', { '--date': 'x', '--env': 'y' }, ['/Arguments/--date: sent "x", recorded nothing', '/Arguments/--env: sent "y", recorded nothing', `/Arguments/--${b}: sent nothing, recorded "redacted"`]],
    ['an empty argument for one with a value', { [`--${b}`]: '' }, [`/Arguments/--${b}: sent "", recorded "redacted"`]],
  ])('shows %s', (_what, sent, shown) => {
    expect(differences(play([start(a, { [`--${b}`]: 'redacted' }, '1')]).explain(begin('nightly', sent)).message)).toEqual(shown);
  });

  test('shows the keys of a map that are known not to be the recorded ones', () => {
    const responder = play([start(a, { [`--${b}`]: 'redacted' }, '1'), start(a, { [`--${c}`]: 'redacted' }, '2')], { names: { env: c } });
    responder(begin('nightly', { '--date': 'x' }));
    const { message } = responder.explain(begin('nightly', { '--date': 'x' }, { Timeout: 1 }));
    expect(differences(message)).toContain(`/Arguments/--${c}: sent nothing, recorded "redacted"`);
  });

  test('puts first what differs by names alone, and changes nothing', () => {
    const interactions = [{ ...start(a, {}, '1'), input: { JobName: a, Timeout: 9, Arguments: {} } }, { ...start(a, {}, '2'), input: { JobName: a, Timeout: 8 } }];
    const responder = play(interactions);
    const { message } = responder.explain(begin('nightly', {}, { Timeout: 8 }));
    expect(message).toMatch(/nearest first:\n {4}recordings\[0\]#\/interactions\/0/);
    expect(responder.unused()).toEqual(interactions);
    expect(responder(begin('hourly', {}, { Timeout: 9 }))).toEqual({ output: { JobRunId: runId('1') } });
  });

  test('explains a list that breaks off by its recorded pages', () => {
    const responder = play([{ operation: 'GetJobRuns', input: { JobName: a }, output: { JobRuns: [{ Id: runId('1') }], NextToken: 'token-1' } }], { repage: true });
    const { output } = responder(call('GetJobRuns', { JobName: 'nightly' })) as { output: { NextToken: string } };
    expect(responder.explain(call('GetJobRuns', { JobName: 'nightly', NextToken: output.NextToken })).message).toContain('breaks off after 1 items');
  });
});
