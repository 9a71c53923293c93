import { describe, expect, test } from 'vitest';
import { createBindings } from '../../../src/account/verify/create-bindings.ts';
import { hex, verifyWith } from './verify-with.ts';

const [name, token] = ['name-0123456789ab', `token-${'0f'.repeat(16)}`];
const runs = (...ids: readonly string[]) => ({ JobRuns: ids.map((Id) => ({ Id })) });
const list = (...ids: readonly string[]) => ({ operation: 'GetJobRuns', input: { JobName: 'nightly' }, output: runs(...ids) });
const read = (RunId: string) => ({ operation: 'GetJobRun', input: { JobName: 'nightly', RunId }, output: {} });

const page = (NextToken?: string, next?: string) => ({
  operation: 'GetJobRuns',
  input: { JobName: 'nightly', ...(NextToken !== undefined && { NextToken }) },
  output: { JobRuns: [], ...(next !== undefined && { NextToken: next }) },
});

describe('names', () => {
  test('are asked as the user says, in lists, keys and parts of texts too', () => {
    const bindings = createBindings({ [name]: 'nightly', '000012345678': '111122223333' }, true);
    const bound = bindings.bind('BatchGetJobs', { JobNames: [name], Tags: { [name]: 'x' }, Arn: `arn:aws:glue:eu-west-1:000012345678:job/${name}` }, false);
    expect(bound).toEqual({ input: { JobNames: ['nightly'], Tags: { nightly: 'x' }, Arn: 'arn:aws:glue:eu-west-1:111122223333:job/nightly' } });
  });

  test('that are no pseudonyms are asked as they are', () => {
    expect(createBindings({}, true).bind('GetJob', { JobName: 'my-name-0123' }, false)).toEqual({ input: { JobName: 'my-name-0123' } });
  });

  test('keep keys that objects have a meaning for', () => {
    const input = JSON.parse('{"Tags":{"__proto__":"x","constructor":"y"}}') as object;
    expect(JSON.stringify(createBindings({}, true).bind('ListJobs', input, false))).toBe(`{"input":${JSON.stringify(input)}}`);
  });

  test.each([
    ['a name', { JobName: name }, name],
    ['part of an ARN', { ResourceArn: `arn:aws:glue:eu-west-1:000012345678:job/nightly` }, '000012345678'],
    ['an id', { RunId: `jr_${hex('a')}` }, `jr_${hex('a')}`],
    ['a value that was replaced', { Tags: { a: 'redacted' } }, 'replaced'],
  ])('are never guessed: %s that nothing is known of has a reason instead', (_what, input, text) => {
    expect(createBindings({}, true).bind('GetJob', input, false)).toEqual({ reason: expect.stringContaining(text) as string });
  });

  test('of what was not there are asked as recorded, for they are not there either', async () => {
    const missing = { operation: 'GetJob', input: { JobName: name }, fault: { name: 'EntityNotFoundException' } };
    const { asked, told } = await verifyWith([missing], () => ({ fault: { name: 'EntityNotFoundException', status: 400 } }));
    expect({ asked, told }).toEqual({ asked: [['GetJob', { JobName: name }]], told: [] });
  });

  test('do not follow from lists: the first job of one account has nothing to do with that of another', async () => {
    const jobs = { operation: 'ListJobs', input: {}, output: { JobNames: [name] } };
    const { skipped } = await verifyWith([jobs, { operation: 'GetJob', input: { JobName: name }, output: {} }], () => ({ JobNames: ['real'] }));
    expect(skipped.map(({ operation }) => operation)).toEqual(['GetJob']);
  });
});

describe('ids of runs', () => {
  const [first, second] = [`jr_${hex('a')}`, `jr_${hex('b')}`];

  test('are those at the same places of the list that was recorded before', async () => {
    const { asked } = await verifyWith([list(first, second), read(second), read(`${first}_attempt_1`)], (operation) => (operation === 'GetJobRuns' ? runs('jr_1', 'jr_2') : {}));
    expect(asked.slice(1).map(([, input]) => input)).toEqual([{ JobName: 'nightly', RunId: 'jr_2' }, { JobName: 'nightly', RunId: 'jr_1_attempt_1' }]);
  });

  test('that the account still has are themselves, wherever they have moved to', async () => {
    const { asked } = await verifyWith([list(first, second), read(first)], (operation) => (operation === 'GetJobRuns' ? runs('jr_new', first) : {}));
    expect(asked[1]).toEqual(['GetJobRun', { JobName: 'nightly', RunId: first }]);
  });

  test('beyond the list of the account are skipped', async () => {
    const { skipped } = await verifyWith([list(first, second), read(second)], () => runs('jr_1'));
    expect(skipped.map(({ reason }) => reason)).toEqual([expect.stringContaining(second)]);
  });

  test('of a recording that was not made from an account are asked as they are', async () => {
    expect((await verifyWith([read(first)], () => ({}), { source: 'documented' })).asked).toEqual([['GetJobRun', { JobName: 'nightly', RunId: first }]]);
  });

  test('that the user names are not learnt otherwise', async () => {
    const { asked } = await verifyWith([list(first), read(first)], (operation) => (operation === 'GetJobRuns' ? runs('jr_1') : {}), { names: { [first]: 'jr_mine' } });
    expect(asked[1]).toEqual(['GetJobRun', { JobName: 'nightly', RunId: 'jr_mine' }]);
  });
});

describe('tokens of pages', () => {
  test('are those that the account gave for the page before', async () => {
    const { asked } = await verifyWith([page(undefined, token), page(token)], (_operation, input) => (input['NextToken'] === undefined ? { NextToken: 'live' } : {}));
    expect(asked.map(([, input]) => input)).toEqual([{ JobName: 'nightly' }, { JobName: 'nightly', NextToken: 'live' }]);
  });

  test.each([
    ['that no recorded page gave', [page(token)], 'no recorded page leads to it'],
    ['of another list', [{ ...page(undefined, token), input: { JobName: 'weekly' } }, page(token)], 'no recorded page leads to it'],
    ['beyond the last page of the account', [page(undefined, token), page(token)], 'the list of the account ends before this page'],
  ])('%s are not sent', async (_what, interactions, reason) => {
    const { skipped } = await verifyWith(interactions, () => ({ JobRuns: [] }), { source: 'documented' });
    expect(skipped.map((place) => place.reason)).toEqual([reason]);
  });

  test('that are numbers end with the one that says so', () => {
    const bindings = createBindings({}, true);
    bindings.learn('GetJobBookmarks', { JobName: 'j' }, { NextToken: 7 }, { NextToken: 1 });
    expect(bindings.bind('GetJobBookmarks', { JobName: 'j', NextToken: 7 }, false)).toEqual({ reason: 'the list of the account ends before this page' });
  });
});
