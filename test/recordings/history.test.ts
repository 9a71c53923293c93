import { describe, expect, it } from 'vitest';
import { makeHistory } from '../../recordings/make-history.ts';
import type { OutputOf } from '../../src/contract/operation.ts';
import { replay } from '../../src/replay/replay.ts';
import { readInteractions } from './read-interactions.ts';

const pages = readInteractions('GetJobRuns/history.json', 'GetJobRuns');
const runs = pages.flatMap(({ output }) => output.JobRuns ?? []);
const byId = new Map(runs.map((run) => [run.Id, run]));

describe('the history of load-orders', () => {
  it('has at least 450 runs, each once', () => {
    expect(runs.length).toBeGreaterThanOrEqual(450);
    expect(byId.size).toBe(runs.length);
  });

  it('fills every page but the last, and each token leads to the next page', () => {
    expect(pages.slice(0, -1).map(({ input, output }) => output.JobRuns?.length === input.MaxResults)).toEqual([true, true]);
    expect(pages.slice(1).map(({ input }) => input.NextToken)).toEqual(pages.slice(0, -1).map(({ output }) => output.NextToken));
    expect(pages[0]?.input.NextToken).toBeUndefined();
    expect(pages.at(-1)?.output.NextToken).toBeUndefined();
  });

  it('is newest first across the pages, within 90 days', () => {
    const starts = runs.map(({ StartedOn = Number.NaN }) => StartedOn);
    expect(starts).toEqual(starts.toSorted((left, right) => right - left));
    expect((starts[0] as number) - (starts.at(-1) as number)).toBeLessThan(90 * 86_400);
  });

  it('shows each way a run ends, and one that has not', () => {
    const states = new Set(runs.map(({ JobRunState }) => JobRunState));
    expect(states).toEqual(new Set(['ERROR', 'EXPIRED', 'FAILED', 'RUNNING', 'STOPPED', 'SUCCEEDED', 'TIMEOUT']));
    expect(runs.findIndex(({ JobRunState }) => JobRunState === 'RUNNING')).toBe(0);
  });

  it('retries only failed runs, after they ended, as attempts that point back', () => {
    const retries = runs.filter(({ Attempt = 0 }) => Attempt > 0);
    expect(new Set(retries.map(({ Attempt }) => Attempt))).toEqual(new Set([1, 2]));
    for (const retry of retries) {
      const before = byId.get(retry.PreviousRunId);
      expect(before).toMatchObject({ JobRunState: 'FAILED', Attempt: (retry.Attempt as number) - 1 });
      expect(retry.Id).toBe(`${before?.Id?.replace(/_attempt_1$/, '')}_attempt_${retry.Attempt}`);
      expect(retry.StartedOn).toBeGreaterThan(before?.CompletedOn as number);
    }
  });

  it('is served whole in pages of any size', () => {
    const responder = replay({ recordings: [makeHistory()], repage: true });
    const served: unknown[] = [];
    for (let token: string | undefined, page = 0; page === 0 || token !== undefined; page++) {
      const call = { operation: 'GetJobRuns', input: { JobName: 'load-orders', MaxResults: 37, ...(token !== undefined && { NextToken: token }) } } as const;
      const { JobRuns = [], NextToken } = (responder(call)?.output ?? {}) as OutputOf<'GetJobRuns'>;
      served.push(...JobRuns.map(({ Id }) => Id));
      token = NextToken;
    }
    expect(served).toEqual(runs.map(({ Id }) => Id));
  });

  it('never has two runs at once, as a job with the default MaxConcurrentRuns', () => {
    const overlaps = runs.slice(1).filter((run, index) => (run.CompletedOn as number) > (runs[index]?.StartedOn as number));
    expect(overlaps).toEqual([]);
  });
});
