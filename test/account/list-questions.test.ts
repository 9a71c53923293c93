import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LiveAnswer } from '../../src/account/create-live-client.ts';
import { listQuestions } from '../../src/account/list-questions.ts';
import type { Question } from '../../src/account/unit-kinds.ts';

/** All questions, and why they ended; the pages of the list are given in turn, the last one again and again. */
function play(kind: 'job' | 'workflow', pages: readonly unknown[], bounds: { readonly runs: number; readonly maxPages: number }) {
  const questions = listQuestions({ kind, name: 'n' }, bounds);
  const asked: Question[] = [];
  let page = 0;
  for (let step = questions.next(); ; ) {
    if (step.done) return { asked, cut: step.value };
    asked.push(step.value);
    const isList = step.value.operation === 'GetJobRuns' || step.value.operation === 'GetWorkflowRuns';
    step = questions.next((isList ? { output: pages[Math.min(page++, pages.length - 1)] } : { output: {} }) as LiveAnswer);
  }
}

const runsAsked = (asked: readonly Question[]) => asked.filter(({ operation }) => operation === 'GetJobRun').map(({ input }) => input['RunId']);
const pageOf = (ids: readonly string[], NextToken?: string) => ({ JobRuns: ids.map((Id) => ({ Id })), ...(NextToken !== undefined && { NextToken }) });
const many = { runs: 100, maxPages: 100 };

test('the runs of a page are asked for before the next page', () => {
  const { asked, cut } = play('job', [pageOf(['a', 'b'], 't1'), pageOf(['c'])], many);
  expect(asked.slice(2).map(({ operation, input }) => `${operation} ${(input['RunId'] ?? input['NextToken'] ?? '') as string}`)).toEqual([
    'GetJobRuns ', 'GetJobRun a', 'GetJobRun b', 'GetJobRuns t1', 'GetJobRun c',
  ]);
  expect(cut).toBeUndefined();
});

describe('the list ends', () => {
  test.each([
    ['without a token', pageOf(['a']), undefined],
    ['with an empty token', pageOf(['a'], ''), undefined],
    ['with no runs', {}, undefined],
    ['never, where a page leads to itself', pageOf(['a'], 'again'), 'circle'],
  ])('%s', (_what, page, cut) => {
    expect(play('job', [page], many).cut).toBe(cut);
  });

  test('after as many runs as were asked for, even within a page', () => {
    expect(play('job', [pageOf(['a', 'b', 'c'], 't')], { runs: 2, maxPages: 9 })).toMatchObject({ cut: 'runs' });
    expect(runsAsked(play('job', [pageOf(['a', 'b', 'c'], 't')], { runs: 2, maxPages: 9 }).asked)).toEqual(['a', 'b']);
  });

  test('uncut where the last page is complete, although not all of its runs were asked for', () => {
    expect(play('job', [pageOf(['a', 'b', 'c'])], { runs: 2, maxPages: 9 }).cut).toBeUndefined();
  });

  test('after as many pages as are allowed', () => {
    const endless = Array.from({ length: 50 }, (_, index) => pageOf([`run ${index}`], `token ${index}`));
    expect(play('job', endless, { runs: 100, maxPages: 7 })).toMatchObject({ cut: 'pages' });
    expect(runsAsked(play('job', endless, { runs: 100, maxPages: 7 }).asked)).toHaveLength(7);
  });

  test('at a page that is a fault', () => {
    const questions = listQuestions({ kind: 'job', name: 'n' }, many);
    for (let count = 0; count < 3; count++) questions.next({ output: {} });
    expect(questions.next({ fault: { name: 'AccessDeniedException', status: 400 } })).toEqual({ done: true, value: undefined });
  });
});

test.each([['a text', 'runs'], ['null', null], ['nulls', [null, undefined, 7]], ['ids that are none', [{ Id: 7 }, { Id: '' }, {}, []]]])('%s in place of runs is no run', (_what, JobRuns) => {
  expect(runsAsked(play('job', [{ JobRuns }], many).asked)).toEqual([]);
});

test('whatever the pages hold: it ends, asks for no run twice, and for no more runs and pages than allowed', () => {
  const page = fc.record({ JobRuns: fc.array(fc.record({ Id: fc.constantFrom('a', 'b', 'c', 'd', '__proto__') })), NextToken: fc.option(fc.constantFrom('s', 't', 'u', ''), { nil: undefined }) });
  fc.assert(
    fc.property(fc.array(page, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), (pages, runs, maxPages) => {
      const { asked } = play('job', pages, { runs, maxPages });
      const ids = runsAsked(asked);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBeLessThanOrEqual(runs);
      expect(asked.filter(({ operation }) => operation === 'GetJobRuns').length).toBeLessThanOrEqual(maxPages);
    }),
  );
});
