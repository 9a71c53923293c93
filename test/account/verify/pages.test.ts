import { describe, expect, test } from 'vitest';
import { verifyWith, type Ask } from './verify-with.ts';

const run = (number: number) => ({ Id: `jr_${number}`, JobName: 'nightly', JobRunState: 'SUCCEEDED', StartedOn: number });
const page = (numbers: readonly number[], next?: string) => ({ JobRuns: numbers.map(run), ...(next !== undefined && { NextToken: next }) });

/** Six runs, newest first, on three pages of two. */
const pages: Readonly<Record<string, ReturnType<typeof page>>> = { '': page([6, 5], 'a'), a: page([4, 3], 'b'), b: page([2, 1]) };
const input = { JobName: 'nightly', MaxResults: 2 };
const recorded = Object.entries(pages).map(([NextToken, output]) => ({ operation: 'GetJobRuns', input: NextToken === '' ? input : { ...input, NextToken }, output }));

/** An account with these pages by their tokens. */
const account = (changed: Readonly<Record<string, object>>): Ask => {
  const all = { ...pages, ...changed };
  return (_operation, { NextToken = '' }) => all[NextToken as string];
};

const endless: Ask = (_operation, { NextToken = 'x' }) => page([], `${NextToken as string}x`);

describe('pages', () => {
  test('that are as they were are nothing to tell', async () => {
    const { told, asked } = await verifyWith(recorded, account({}));
    expect({ told, asked: asked.length }).toEqual({ told: [], asked: 3 });
  });

  const order = 'violation get-job-runs/newest-first JobRuns.*.StartedOn: GetJobRuns answers the run that started last first.';

  test.each([
    ['in the other order', { '': page([5, 6], 'a') }, order],
    ['of which each is in order, but not the list', { '': page([4, 3], 'a'), a: page([6, 5], 'b') }, order],
    ['that hold a run twice', { a: page([5, 4], 'b') }, 'violation get-job-runs/each-once JobRuns.*.Id: A page of GetJobRuns holds each run once.'],
    ['that hold more than was asked for', { '': page([8, 7, 6], 'a') }, 'violation get-job-runs/page-size JobRuns: A page of GetJobRuns holds at most MaxResults items.'],
    ['that hold less than was asked for, with more to come', { '': page([6], 'a') }, 'drift verify/short-page a page with a NextToken holds fewer items than were asked for'],
    ['that hold nothing, with more to come', { a: page([], 'b') }, 'drift verify/empty-page a page without items has a NextToken'],
    ['of which the last has an empty token', { b: page([2, 1], '') }, 'drift verify/last-page the last page has a NextToken that leads nowhere'],
    ['that answer the token they were asked with', { a: page([4, 3], 'a') }, 'drift verify/endless-list a NextToken comes a second time, so that a reader would never end'],
  ])('%s', async (_what, changed, told) => {
    expect((await verifyWith(recorded, account(changed))).told).toContain(told);
  });

  test('of a list that has become shorter end where it ends', async () => {
    const { told, skipped } = await verifyWith(recorded, account({ a: page([4, 3]) }));
    expect({ told, reasons: skipped.map(({ reason }) => reason) }).toEqual({ told: [], reasons: ['the list of the account ends before this page'] });
  });

  test('of a list that has become longer are read on to its end', async () => {
    const longer = account({ b: page([2, 1], 'c'), c: page([0]) });
    const { told, asked } = await verifyWith(recorded, longer);
    expect({ told, last: asked.at(-1) }).toEqual({ told: [], last: ['GetJobRuns', { ...input, NextToken: 'c' }] });
  });

  test('that go on for ever are given up after five more', async () => {
    const { told, asked } = await verifyWith([{ operation: 'GetJobRuns', input, output: page([]) }], endless);
    expect({ asked: asked.length, told }).toEqual({
      asked: 6,
      told: ['note verify/list-goes-on the list goes on beyond what was recorded, further than it was followed', 'drift verify/empty-page a page without items has a NextToken'],
    });
  });

  test('that go on for ever cost no more calls than may be made', async () => {
    const { calls, told } = await verifyWith([{ operation: 'GetJobRuns', input, output: page([]) }], endless, { maxCalls: 2 });
    expect(calls).toBe(2);
    expect(told[0]).toContain('verify/list-goes-on');
  });

  test.each([
    ['smaller than asked for', { '': page([6], 'a'), a: page([4, 3], 'b') }],
    ['empty before the end', { '': page([6, 5], 'a'), a: page([], 'b') }],
  ])('that were recorded %s may be so', async (_what, ragged) => {
    const all = { ...pages, ...ragged };
    const interactions = Object.values(all).map((output, index) => ({ operation: 'GetJobRuns', input: recorded[index]?.input ?? input, output }));
    expect((await verifyWith(interactions, account(ragged))).told).toEqual([]);
  });

  test('of which one was read twice have no token twice for that', async () => {
    const [first, second, third] = recorded as [(typeof recorded)[0], (typeof recorded)[0], (typeof recorded)[0]];
    const { told, asked } = await verifyWith([first, second, second, third], account({}));
    expect({ told, asked: asked.length }).toEqual({ told: [], asked: 3 });
  });

  test('of different sizes are of the same list', async () => {
    const sizes = recorded.map((interaction, index) => ({ ...interaction, input: { ...interaction.input, MaxResults: index + 2 } }));
    const { told, skipped } = await verifyWith(sizes, account({ '': page([4, 3], 'a'), a: page([6, 5], 'b') }));
    expect(skipped).toEqual([]);
    expect(told).toContain(order);
  });

  test('of a list that was not recorded to its end are not read on', async () => {
    expect((await verifyWith(recorded.slice(0, 1), account({}))).asked).toHaveLength(1);
  });

  test('of a list that was read twice are two lists', async () => {
    const { told, asked } = await verifyWith([...recorded, ...recorded], account({}));
    expect({ told, asked: asked.length }).toEqual({ told: [], asked: 3 });
  });

  test('that fail on the way are told', async () => {
    const broken: Ask = (_operation, { NextToken }) => (NextToken === undefined ? page([6, 5], 'a') : { fault: { name: 'InvalidInputException', status: 400 } });
    const { told } = await verifyWith([{ operation: 'GetJobRuns', input, output: page([6, 5]) }], broken);
    expect(told).toEqual(['drift verify/outcome an answer was recorded, and now there is InvalidInputException (HTTP 400)']);
  });

  test.each(['ThrottlingException', 'AccessDeniedException'])('that are followed until %s are a list that goes on', async (name) => {
    const busy: Ask = (_operation, { NextToken }) => (NextToken === undefined ? page([6, 5], 'a') : { fault: { name, status: 400 } });
    const { told } = await verifyWith([{ operation: 'GetJobRuns', input, output: page([6, 5]) }], busy);
    expect(told).toEqual(['note verify/list-goes-on the list goes on beyond what was recorded, further than it was followed']);
  });

  test('of an operation that only the SDK knows are followed by its NextToken', async () => {
    const tables = [{}, { NextToken: 'a' }].map((token, index) => ({ operation: 'GetTables', input: { DatabaseName: 'd', ...token }, output: { TableList: [], ...(index === 0 && { NextToken: 'a' }) } }));
    const { asked, told } = await verifyWith(tables, (_operation, { NextToken }) => (NextToken === undefined ? { TableList: [], NextToken: 'live' } : { TableList: [] }));
    expect({ told, input: asked[1]?.[1] }).toEqual({ told: [], input: { DatabaseName: 'd', NextToken: 'live' } });
  });
});
