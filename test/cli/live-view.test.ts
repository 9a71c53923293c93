import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { createLiveView, type LiveView, type Screen } from '../../src/cli/live-view.ts';
import type { LogLine } from '../../src/server/request-listener.ts';

const good: LogLine = { number: 1, at: 0, requestId: 'r', operation: 'GetJobs', outcome: 'output', status: 200, violations: [] };

const erase = '\r\u001b[2K';

/** What a terminal shows after all that was written to it: it knows line feeds and the erasing of a row. */
function draw(text: string): readonly string[] {
  return text.split('\n').map((row) => row.split(erase).at(-1) as string);
}

let written: string;
beforeEach(() => {
  written = '';
  vi.useFakeTimers();
  return () => void vi.useRealTimers();
});

function open(screen: Partial<Screen> = {}): LiveView {
  const view = createLiveView({ write: (text) => void (written += text), columns: () => 100, color: false, ...screen });
  onTestFinished(() => view.end());
  return view;
}

test('the counters stand there before the first call', () => {
  open();
  expect(draw(written)).toEqual(['calls 0  faults 0  violations 0  drift 0  errors 0  calls/s 0']);
});

test('calls scroll above the counters, which stay the last row, once', () => {
  const view = open();
  for (const text of ['one\n', 'two\n    ! its breach\n', 'three\n']) view.show(good, text);
  expect(draw(written)).toEqual(['one', 'two', '    ! its breach', 'three', expect.stringMatching(/^calls 3 /)]);
});

test.each<readonly [string, Partial<LogLine>, string]>([
  ['an answer', {}, 'calls 1  faults 0  violations 0  drift 0  errors 0'],
  ['a fault', { outcome: 'fault', status: 400, fault: 'EntityNotFoundException' }, 'calls 1  faults 1  violations 0  drift 0  errors 0'],
  ['what the toolkit could not answer', { outcome: 'error', status: 400, fault: 'GLUE_NO_ANSWER' }, 'calls 1  faults 0  violations 0  drift 0  errors 1'],
  ['a connection that broke', { outcome: 'lost' }, 'calls 1  faults 0  violations 0  drift 0  errors 0'],
  ['two breaches and a drift', { violations: ['GetJobs input /A: no', 'drift: GetJobs output /B: no', 'GetJobs input /C: drift: no'] }, 'calls 1  faults 0  violations 2  drift 1  errors 0'],
])('%s counts', (_, more, expected) => {
  open().show({ ...good, ...more }, 'line\n');
  expect(draw(written).at(-1)).toBe(`${expected}  calls/s 0`);
});

const rate = () => draw(written).at(-1)?.replace(/.* /, '');

test('the rate is that of the last whole second, and 0 again when nobody calls', () => {
  const view = open();
  for (let calls = 0; calls < 7; calls++) view.show(good, '');
  expect(rate()).toBe('0');
  vi.advanceTimersByTime(1000);
  expect(rate()).toBe('7');
  view.show(good, '');
  expect(rate()).toBe('7');
  vi.advanceTimersByTime(1000);
  expect(rate()).toBe('1');
  vi.advanceTimersByTime(1000);
  expect(rate()).toBe('0');
});

test('the counters never reach the edge, however narrow the window becomes', () => {
  let columns = 20;
  const view = open({ columns: () => columns });
  for (columns of [20, 5, 1, 0]) {
    view.show(good, '');
    expect(draw(written).at(-1)).toHaveLength(Math.max(0, columns - 1));
  }
});

test('colours are cut from no text, and turn to yellow at the first breach', () => {
  const view = open({ color: true, columns: () => 8 });
  expect(written).toBe('\u001b[2mcalls 0\u001b[22m');
  view.show({ ...good, violations: ['GetJobs input /A: no'] }, '');
  expect(written.endsWith('\u001b[33mcalls 1\u001b[39m')).toBe(true);
});

test('without colours nothing is written but text, returns and the erasing of a row', () => {
  const view = open();
  view.show({ ...good, violations: ['GetJobs input /A: no'] }, 'line\n');
  vi.advanceTimersByTime(1000);
  view.end();
  expect(written.split(erase).filter((piece) => /\r/.test(piece) || piece.includes('\u001b'))).toEqual([]);
  expect(written.split(erase)).toHaveLength(4);
});

test('at the end the counters are left as a line of their own, and nothing is drawn any more', () => {
  const view = open();
  view.show(good, 'one\n');
  view.end();
  const before = written;
  vi.advanceTimersByTime(10_000);
  expect(written).toBe(before);
  expect(draw(written)).toEqual(['one', 'calls 1  faults 0  violations 0  drift 0  errors 0', '']);
});

test('the timer keeps no process alive', () => {
  const timer = vi.spyOn(globalThis, 'setInterval');
  open();
  expect(timer.mock.results.map(({ value }) => (value as NodeJS.Timeout).hasRef())).toEqual([false]);
});
