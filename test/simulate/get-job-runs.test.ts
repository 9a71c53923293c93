import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Settings } from '../../src/simulate/settings.ts';
import { createGlue, type TestGlue } from './start-world.ts';
import { nightly, start } from './watch-job-run.ts';

function startMany(runs: number, settings: Partial<Settings> = {}): { glue: TestGlue; newestFirst: string[] } {
  const glue = createGlue({ settings });
  glue.call('CreateJob', { ...nightly, ExecutionProperty: { MaxConcurrentRuns: 1000 } });
  const ids = Array.from({ length: runs }, () => {
    glue.advance('1s');
    return start(glue);
  });
  return { glue, newestFirst: ids.toReversed() };
}

function readPages(glue: TestGlue, MaxResults?: number, between: () => void = () => {}): string[][] {
  const pages: string[][] = [];
  let token: string | undefined;
  do {
    const { JobRuns = [], NextToken } = glue.call('GetJobRuns', { JobName: 'nightly', ...(MaxResults && { MaxResults }), ...(token !== undefined && { NextToken: token }) });
    pages.push(JobRuns.map(({ Id }) => Id as string));
    token = NextToken;
    between();
  } while (token !== undefined);
  return pages;
}

describe('GetJobRuns', () => {
  test('lists every run once, newest first, in pages of any size', () => {
    fc.assert(
      fc.property(fc.nat({ max: 30 }), fc.integer({ min: 1, max: 40 }), fc.constantFrom('full', 'ragged'), (runs, size, pages) => {
        const { glue, newestFirst } = startMany(runs, { pages });
        const read = readPages(glue, size);
        expect(read.flat()).toEqual(newestFirst);
        expect(Math.max(...read.map(({ length }) => length))).toBeLessThanOrEqual(size);
      }),
      { numRuns: 60 },
    );
  });

  test('fills its pages, and the last one has no token', () => {
    const { glue } = startMany(25);
    expect(readPages(glue, 10).map(({ length }) => length)).toEqual([10, 10, 5]);
    expect(readPages(glue, 5).map(({ length }) => length)).toEqual([5, 5, 5, 5, 5]);
    expect(glue.call('GetJobRuns', { JobName: 'nightly' })).not.toHaveProperty('NextToken');
  });

  test('has short pages and empty ones with a token when the settings ask for ragged pages', () => {
    const { glue } = startMany(60, { pages: 'ragged' });
    const sizes = readPages(glue, 3).map(({ length }) => length);
    expect(new Set(sizes)).toEqual(new Set([0, 1, 2, 3]));
    expect(sizes.join('')).not.toContain('00');
  });

  test('stays in place while runs are started: the walk shows each of the old ones once', () => {
    const { glue, newestFirst } = startMany(12);
    expect(readPages(glue, 5, () => void start(glue)).flat()).toEqual(newestFirst);
  });

  test('ends where the history ends, also when that moves while pages are read', () => {
    const { glue, newestFirst } = startMany(10, { jobRunHistory: '1m' });
    expect(readPages(glue, 4, () => glue.advance('54s'))).toEqual([newestFirst.slice(0, 4), newestFirst.slice(4, 7)]);
  });

  test('refuses with InvalidInputException a token that it did not give for this job', () => {
    const { glue } = startMany(5);
    const { NextToken = '' } = glue.call('GetJobRuns', { JobName: 'nightly', MaxResults: 2 });
    const faultOf = (token: string, JobName = 'nightly') => glue.fault('GetJobRuns', { JobName, NextToken: token }).name;
    glue.call('CreateJob', { ...nightly, Name: 'hourly' });
    expect([faultOf('1'), faultOf(''), faultOf(NextToken.slice(1)), faultOf(`${NextToken}=`), faultOf(NextToken, 'hourly')]).toEqual(
      Array.from({ length: 5 }, () => 'InvalidInputException'),
    );
    expect(glue.call('GetJobRuns', { JobName: 'nightly', NextToken }).JobRuns).toHaveLength(3);
  });

  test('refuses a token of a deleted job for the job made anew under its name', () => {
    const { glue } = startMany(5);
    const { NextToken = '' } = glue.call('GetJobRuns', { JobName: 'nightly', MaxResults: 2 });
    glue.call('DeleteJob', { JobName: 'nightly' });
    glue.call('CreateJob', { ...nightly, ExecutionProperty: { MaxConcurrentRuns: 9 } });
    for (let run = 0; run < 9; run++) start(glue);
    expect(glue.fault('GetJobRuns', { JobName: 'nightly', NextToken }).name).toBe('InvalidInputException');
  });

  test('faults with EntityNotFoundException for a job that is not there', () => {
    expect(createGlue().fault('GetJobRuns', { JobName: 'nightly' })).toMatchObject({ name: 'EntityNotFoundException', message: 'Job not found.' });
  });
});
