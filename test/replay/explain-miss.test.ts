import { describe, expect, test } from 'vitest';
import type { Interaction } from '../../src/generated/types.ts';
import { replay } from '../../src/replay/replay.ts';
import { call, getJobRun, record } from './interactions.ts';

const explain = (interactions: Interaction[], ...sent: Parameters<typeof call>) =>
  replay({ recordings: [{ path: 'r.json', recording: record(...interactions) }] }).explain(call(...sent));

/** The places named as nearest, in order. */
const placesIn = (message: string) => [...message.matchAll(/^ {4}(\S+)$/gm)].map((match) => match[1]);

describe('the explanation of a miss', () => {
  test('names the operation, the input, the nearest recordings and what differs member by member', () => {
    const start: Interaction = { operation: 'StartJobRun', input: { JobName: 'nightly', Arguments: { '--day': '1', '--x/y': 'a' } }, output: { JobRunId: 'jr_1' } };
    const { code, message } = explain([start], 'StartJobRun', { JobName: 'nightly', Arguments: { '--day': '2' }, Timeout: 5 });
    expect(code).toBe('GLUE_RECORDING_NO_MATCH');
    expect(message.split('\n')).toEqual([
      '[glue-contract] GLUE_RECORDING_NO_MATCH: The recordings hold 1 StartJobRun, but none with this input.',
      '  operation: StartJobRun',
      '  expected: a recorded input; nearest first:',
      '    r.json#/interactions/0',
      '      /Arguments/--day: sent "2", recorded "1"',
      '      /Arguments/--x~1y: sent nothing, recorded "a"',
      '      /Timeout: sent 5, recorded nothing',
      '  received: {"JobName":"nightly","Arguments":{"--day":"2"},"Timeout":5}',
      '  next: Correct the call, or add a recording of it: a session does so with mode "new", and with mode "all" it records everything anew.',
    ]);
  });

  test('says how a list that was recorded in pages of another size is served, where nothing else differs', () => {
    const list: Interaction = { operation: 'GetJobRuns', input: { JobName: 'nightly' }, output: { JobRuns: [] } };
    expect(explain([list], 'GetJobRuns', { JobName: 'nightly', MaxResults: 5 }).detail.next).toContain('repage: true');
    expect(explain([list], 'GetJobRuns', { JobName: 'hourly', MaxResults: 5 }).detail.next).toContain('Correct the call');
    expect(explain([list], 'GetJobRuns', { JobName: 'nightly', MaxResults: 5, NextToken: 'a' }).detail.next).toContain('Correct the call');
  });

  test('puts fewer differences first', () => {
    const recorded = [getJobRun('jr_2', 'FAILED', 'other'), getJobRun('jr_2', 'FAILED')];
    expect(placesIn(explain(recorded, 'GetJobRun', { JobName: 'nightly', RunId: 'jr_1' }).message)).toEqual(['r.json#/interactions/1', 'r.json#/interactions/0']);
  });

  test.each([
    ['a letter too few', 'nighly', 2],
    ['letters exchanged', 'ngihtly', 2],
    ['another end', 'nightlX', 2],
    ['another number', 'report-2', 1],
  ])('puts the most similar text first: %s', (_what, JobName, nearest) => {
    const recorded = ['hourly', 'report-1', 'nightly', 'billing'].map((name) => getJobRun('jr_1', 'FAILED', name));
    expect(placesIn(explain(recorded, 'GetJobRun', { JobName, RunId: 'jr_1' }).message)[0]).toBe(`r.json#/interactions/${nearest}`);
  });

  test('names three different inputs at most, each once', () => {
    const recorded = ['jr_2', 'jr_2', 'jr_3', 'jr_3', 'jr_4', 'jr_5'].map((id) => getJobRun(id, 'RUNNING'));
    expect(placesIn(explain(recorded, 'GetJobRun', { JobName: 'nightly', RunId: 'jr_1' }).message)).toEqual([0, 2, 4].map((index) => `r.json#/interactions/${index}`));
  });

  test('names the operations there are where its own was not recorded', () => {
    const { detail } = explain([getJobRun('jr_1', 'FAILED'), { operation: 'GetWorkflow', input: { Name: 'w' }, output: {} }], 'GetJobRuns', { JobName: 'n' });
    expect(detail.message).toBe('The recordings hold no GetJobRuns.');
    expect(detail.expected).toBe('one of the recorded operations: GetJobRun, GetWorkflow');
  });

  test('explains a miss of no recordings at all', () => {
    expect(explain([], 'GetJobRun', { JobName: 'n', RunId: 'r' }).detail.expected).toBe('one of the recorded operations: none');
  });

  test('calls a recording without a path by its place among the recordings', () => {
    const responder = replay({ recordings: [record(getJobRun('jr_1', 'FAILED')), record(getJobRun('jr_2', 'FAILED'))] });
    expect(placesIn(responder.explain(call('GetJobRun', { JobName: 'nightly', RunId: 'jr_2x' })).message)[0]).toBe('recordings[1]#/interactions/0');
  });

  test('cuts values at 80 characters and the list of differences at six', () => {
    const many = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`--${index}`, 'x'.repeat(1000)]));
    const { message } = explain([{ operation: 'StartJobRun', input: { JobName: 'n', Arguments: many }, output: {} }], 'StartJobRun', { JobName: 'n', Arguments: {} });
    expect(message.match(/recorded "x+…/g)).toHaveLength(6);
    expect(message).toContain('and 4 more');
    expect(Math.max(...message.split('\n').map((line) => line.length))).toBeLessThan(160);
  });

  test.each([
    ['an empty map against none', { JobName: 'n', Arguments: {} }, { JobName: 'n' }, '/Arguments: sent {}, recorded nothing'],
    ['an empty map against its text', { JobName: 'n', Arguments: {} }, { JobName: 'n', Arguments: '{}' }, '/Arguments: sent {}, recorded "{}"'],
    ['an own __proto__ member', JSON.parse('{"JobName":"n","Arguments":{"__proto__":"a"}}'), { JobName: 'n', Arguments: { a: 'b' } }, '/Arguments/__proto__: sent "a", recorded nothing'],
    ['a map against none, as one member', { JobName: 'n' }, { JobName: 'n', Arguments: { a: '1', b: '2' } }, '/Arguments: sent nothing, recorded {"a":"1","b":"2"}'],
    ['a list against a map', { JobName: 'n', L: ['a'] }, { JobName: 'n', L: { 0: 'a' } }, '/L: sent ["a"], recorded {"0":"a"}'],
    ['one item of a list', { JobName: 'n', L: ['a', 'b'] }, { JobName: 'n', L: ['a', 'c'] }, '/L/1: sent "b", recorded "c"'],
    ['a number against its text', { JobName: 'n', Timeout: 5 }, { JobName: 'n', Timeout: '5' }, '/Timeout: sent 5, recorded "5"'],
    ['control characters', { JobName: 'a\u001b[31m\nb' }, { JobName: 'n' }, '/JobName: sent "a\\u001b[31m\\nb", recorded "n"'],
  ])('tells %s', (_what, sent, input, line) => {
    expect(explain([{ operation: 'StartJobRun', input, output: {} }], 'StartJobRun', sent).message).toContain(line);
  });

  test('takes inputs of any depth', () => {
    const deep = JSON.parse(`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`);
    expect(explain([{ operation: 'StartJobRun', input: { JobName: 'n', Arguments: deep }, output: {} }], 'StartJobRun', { JobName: 'm', Arguments: deep }).message).toContain('/JobName: sent "m", recorded "n"');
  });

  test('looks at each of 10,000 recorded inputs a fixed number of times', () => {
    let looks = 0;
    const recorded = Array.from({ length: 10_000 }, (_, index) => {
      const { operation, input, output } = getJobRun(`jr_${index}`, 'RUNNING');
      const counted = new Proxy(input, { ownKeys: (target) => (looks++, Reflect.ownKeys(target)) });
      return { operation, input: counted, output } as Interaction;
    });
    const responder = replay({ recordings: [record(...recorded)] });
    looks = 0;
    const { message } = responder.explain(call('GetJobRun', { JobName: 'nightly', RunId: 'jr_4321x' }));
    expect(placesIn(message)[0]).toBe('recordings[0]#/interactions/4321');
    expect(looks).toBeLessThan(10_000 + 3 * 10);
  });
});
