import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { UnitResult } from '../../src/account/record.ts';
import { createRecordProgress } from '../../src/cli/record-progress.ts';
import { ToolkitError } from '../../src/errors.ts';

const unit = { kind: 'job', name: 'nightly', pseudonym: 'name-1', file: 'jobs/name-1' } as const;
const result: UnitResult = { ...unit, status: 'written', path: 'out/jobs/name-1.json', interactions: 23, denied: [] };
const question = { operation: 'GetJobRun', input: {} };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watch(more: { readonly columns?: () => number; readonly showNames?: boolean } = {}) {
  let text = '';
  const progress = createRecordProgress({ write: (written) => void (text += written), showNames: false, ...more });
  return { progress, read: () => text };
}

describe('in a pipe', () => {
  test('there is one line for each recording, and no real name', () => {
    const { progress, read } = watch();
    progress.planned([unit]);
    progress.asking(question, unit);
    vi.advanceTimersByTime(5000);
    progress.finished(result);
    progress.end();
    expect(read()).toBe('jobs/name-1: 23 interactions\n');
  });

  test.each<[string, Partial<UnitResult>, string]>([
    ['more runs', { cut: 'runs' }, '23 interactions; its list goes on after the runs that were asked for (--runs)'],
    ['too many pages', { cut: 'pages' }, '--max-pages'],
    ['too many bytes', { cut: 'bytes' }, '--max-bytes'],
    ['pages in a circle', { cut: 'circle' }, 'leads back'],
    ['no permission', { denied: ['GetJob', 'GetJobRun'] }, 'the credentials may not call GetJob, GetJobRun'],
    ['complete before', { status: 'done' }, '--no-resume'],
    ['not recorded', { status: 'failed', error: new ToolkitError('GLUE_CAPTURE_UNREADABLE', { message: 'There is no such job.', next: 'none' }) }, 'jobs/name-1: not recorded. GLUE_CAPTURE_UNREADABLE: There is no such job.'],
  ])('%s: it is said, in the one line', (_what, more, text) => {
    const { progress, read } = watch();
    progress.finished({ ...result, ...more });
    expect(read()).toContain(text);
    expect(read().split('\n')).toHaveLength(2);
  });

  test('real names with --show-names only, and harmless', () => {
    const { progress, read } = watch({ showNames: true });
    progress.finished({ ...result, name: 'night\u001b[2Jly' });
    expect(read()).toContain('jobs/name-1: 23 interactions  (night');
    expect(read()).not.toContain('\u001b');
  });
});

describe('on a terminal', () => {
  test('the last line tells calls, rate, how far and what, and is drawn over', () => {
    const { progress, read } = watch({ columns: () => 80 });
    progress.planned([unit, unit]);
    for (let count = 0; count < 30; count++) progress.asking(question, unit);
    vi.advanceTimersByTime(1000);
    expect(read().split('\r\u001b[2K').at(-1)).toBe('30 calls, 30 calls/s, 0 of 2: nightly GetJobRun');
    vi.advanceTimersByTime(1000);
    expect(read().split('\r\u001b[2K').at(-1)).toContain('30 calls, 0 calls/s');
    expect(read()).not.toContain('\n');
  });

  test('lines that stay come above it, and at the end it is gone', () => {
    const { progress, read } = watch({ columns: () => 80 });
    progress.planned([unit]);
    progress.finished(result);
    progress.end();
    expect(read().endsWith('\r\u001b[2Kjobs/name-1: 23 interactions\n0 calls, 0 calls/s, 1 of 1\r\u001b[2K')).toBe(true);
    vi.advanceTimersByTime(5000);
    expect(read().split('0 calls/s')).toHaveLength(3);
  });

  test('it is never as wide as the terminal, and a name moves no cursor', () => {
    const { progress, read } = watch({ columns: () => 30 });
    progress.asking(question, { ...unit, name: `\n\u001b[31m${'x'.repeat(100)}` });
    const line = read().split('\r\u001b[2K').at(-1) ?? '';
    expect(line.length).toBeGreaterThan(25);
    expect(line.length).toBeLessThan(30);
    expect(['\n', '\u001b'].filter((moving) => line.includes(moving))).toEqual([]);
  });

  test('letters that take two columns do not make it wider', () => {
    const { progress, read } = watch({ columns: () => 30 });
    progress.asking(question, { ...unit, name: '日本語'.repeat(10) });
    const line = read().split('\r\u001b[2K').at(-1) ?? '';
    const wide = line.replaceAll(/[^日本語]/g, '').length;
    expect(wide).toBeGreaterThan(0);
    expect(line.length + wide).toBeLessThan(30);
  });
});
