import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { clipText, countColumns } from '../../src/pictures/clip-text.ts';
import { escapeXml } from '../../src/pictures/escape-xml.ts';
import { formatDuration } from '../../src/pictures/format-duration.ts';
import { formatTime } from '../../src/pictures/format-time.ts';
import { style } from '../../src/pictures/style.ts';
import { chooseTicks, findSpan } from '../../src/pictures/time-span.ts';
import { dimmed, tones } from '../../src/pictures/tones.ts';
import { readWorkflowRun } from '../../src/pictures/read-workflow-run.ts';
import { createJob, createJobRun, createRun, start } from './runs.ts';

test.each([
  [0, '0s'],
  [-5, '0s'],
  [Number.NaN, '0s'],
  [0.44, '0.4s'],
  [1.4, '1s'],
  [59.7, '1m'],
  [189, '3m 9s'],
  [3600, '1h'],
  [3599.6, '1h'],
  [90_061, '1d 1h'],
  [172_800, '2d'],
  [1e9, '11574d 1h'],
])('%d seconds are said as %s', (seconds, text) => {
  expect(formatDuration(seconds)).toBe(text);
});

test.each([
  [0, '1970-01-01 00:00:00 UTC'],
  [start + 0.985, '2025-11-18 08:00:00 UTC'],
  [8.64e12, '+275760-09-13 00:00:00 UTC'],
  [-8.64e12, '-271821-04-20 00:00:00 UTC'],
])('the instant %d is said as %s', (seconds, text) => {
  expect(formatTime(seconds)).toBe(text);
});

test('a long name gives way in its middle', () => {
  expect(clipText('etl-load-orders-by-day', 13)).toBe('etl-lo…by-day');
});

test('no clipped text is wider than it may be, and what fits is not clipped', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }).filter((text) => !text.includes('…')), fc.integer({ min: 4, max: 60 }), (text, columns) => {
      const clipped = clipText(text, columns);
      expect(countColumns(clipped)).toBeLessThanOrEqual(columns);
      expect(clipped.includes('…')).toBe(countColumns(text) > columns);
    }),
  );
});

test('no grapheme is cut in two, and no line breaks are left', () => {
  expect(clipText('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 5)).toBe('👩‍👩‍👧‍👦…👩‍👩‍👧‍👦');
  expect(clipText('a\r\nb\u2028c\u0000d', 20)).not.toMatch(/[\p{C}\u2028]/u);
});

test('a text of a megabyte is clipped at once', () => {
  expect(clipText('x'.repeat(1_000_000), 9)).toBe('xxxx…xxxx');
});

test('what XML cannot have, and what turns the direction of text, is replaced', () => {
  expect(escapeXml('a\u0000\u0007\ud800\uffff\u202Eb\t\n')).toBe('a�����b\t\n');
  expect(escapeXml(`<a href="x" class='y'>&amp;`)).toBe('&lt;a href=&quot;x&quot; class=&#39;y&#39;&gt;&amp;amp;');
});

test.each(Object.entries(tones).flatMap(([name, { light, dark }]) => [{ name, scheme: 'light', ...light }, { name, scheme: 'dark', ...dark }]))(
  'text on $name in $scheme has the contrast that WCAG asks for, its line that of graphics',
  ({ fill, ink, line, name }) => {
    expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5);
    // What has not run stands back; its words say the same.
    expect(contrast(fill, line)).toBeGreaterThanOrEqual(name === 'idle' ? 2.5 : 3);
  },
);

test.each(Object.entries(tones).filter(([name]) => name !== 'idle').flatMap(([name, { light, dark }]) => [{ name, scheme: 'light', ...light }, { name, scheme: 'dark', ...dark }]))(
  'the text of what was copied, on $name in $scheme, has that contrast, too',
  ({ fill, ink }) => {
    expect(contrast(fill, mix(ink, fill, dimmed))).toBeGreaterThanOrEqual(4.5);
  },
);

test.each([['#57606a', '#ffffff'], ['#98a2ad', '#0d1117']])('fainter text %s on paper %s has it where it was copied', (faint, paper) => {
  expect(style).toContain(`--faint:${faint}`);
  expect(contrast(paper, mix(faint, paper, dimmed))).toBeGreaterThanOrEqual(4.5);
});

test('ticks are steps that people count in, at most ten, from the start', () => {
  expect(chooseTicks({ start: 100, end: 400 })).toEqual([0, 60, 120, 180, 240, 300]);
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 1e8, noNaN: true }), (length) => {
      const ticks = chooseTicks({ start: 0, end: length });
      expect(ticks[0]).toBe(0);
      expect(ticks.length).toBeLessThanOrEqual(10);
      expect(ticks.at(-1)).toBeLessThanOrEqual(length * 1.000001);
    }),
  );
});

test('the span of a run leaves out copied runs, and a run of nothing has one second', () => {
  const nodes = [createJob('old', createJobRun('SUCCEEDED', -9000, -8000)), createJob('new', createJobRun('RUNNING', 5))];
  expect(findSpan(readWorkflowRun(createRun(nodes, [], { PreviousRunId: 'wr_0' })))).toEqual({ start, end: start + 600 });
  expect(findSpan(readWorkflowRun({}))).toEqual({ start: 0, end: 1 });
});

/** A colour of which so much is left on another. */
function mix(colour: string, ground: string, share: number): string {
  return `#${[1, 3, 5].map((at) => Math.round(partOf(colour, at) * share + partOf(ground, at) * (1 - share)).toString(16).padStart(2, '0')).join('')}`;
}

function partOf(colour: string, at: number): number {
  return Number.parseInt(colour.slice(at, at + 2), 16);
}

/** The contrast of two colours, from 1 to 21, by WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
