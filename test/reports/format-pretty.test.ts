import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/reports/finding.ts';
import { formatPretty } from '../../src/reports/format-pretty.ts';
import { hostileTexts, makeFinding, makeReport, thousand } from './findings.ts';

test('findings stand under the name of their file, then the count', () => {
  const report = makeReport([makeFinding(), makeFinding({ file: 'b.json', line: 1, column: 2, level: 'warning', message: 'drift' })], ['c.json']);
  expect(formatPretty(report)).toBe(
    [
      'recordings/a.json',
      '     6:40  error    expected at most 200, received 500 (shape/maximum)',
      '',
      'b.json',
      '      1:2  warning  drift',
      '',
      '3 files, 1 error, 1 warning',
      '',
    ].join('\n'),
  );
});

test('without findings the count is all there is', () => {
  expect(formatPretty(makeReport([], ['a.json']))).toBe('1 file, no errors, no warnings\n');
});

test('a finding of the file as a whole has a dash for its place', () => {
  const { line: _line, column: _column, ...whole } = makeFinding();
  expect(formatPretty(makeReport([whole]))).toContain('      -  error');
});

test('without colour there is no escape sequence; with it, the text is the same', () => {
  const report = makeReport(thousand);
  const colored = formatPretty(report, true);
  expect(colored).toContain('\u001b[31merror');
  expect(stripVTControlCharacters(colored)).toBe(formatPretty(report));
});

test('the count is red with an error, yellow with a warning, green without either', () => {
  expect(last([makeFinding({ level: 'warning' }), makeFinding()])?.startsWith('\u001b[31m')).toBe(true);
  expect(last([makeFinding({ level: 'warning' })])?.startsWith('\u001b[33m')).toBe(true);
  expect(last([])?.startsWith('\u001b[32m')).toBe(true);
});

test.each(hostileTexts)('%j neither breaks a line nor steers the terminal', (hostile) => {
  const text = formatPretty(makeReport([makeFinding({ file: hostile, message: hostile })]));
  expect(text.split('\n')).toHaveLength(5);
  expect(text).not.toMatch(/[^\n\P{C}]|[\u2028\u2029]/u);
});

test('a thousand findings are a thousand lines under ten names', () => {
  expect(formatPretty(makeReport(thousand)).trimEnd().split('\n')).toHaveLength(1000 + 10 * 2 + 1);
});

function last(findings: readonly Finding[]): string | undefined {
  return formatPretty(makeReport(findings, ['x']), true).trimEnd().split('\n').at(-1);
}
