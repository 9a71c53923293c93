import { expect, test } from 'vitest';
import { formatGithub } from '../../src/reports/format-github.ts';
import { hostileTexts, makeFinding, makeReport, thousand } from './findings.ts';

test('a finding is one workflow command with file, line, column and rule', () => {
  expect(formatGithub(makeReport([makeFinding()]))).toBe(
    '::error file=recordings/a.json,line=6,col=40,title=shape/maximum::expected at most 200, received 500 (shape/maximum)\n',
  );
});

test('a warning is a warning', () => {
  expect(formatGithub(makeReport([makeFinding({ level: 'warning' })]))).toMatch(/^::warning /);
});

test('a place that is not known is left out', () => {
  const { line: _line, column: _column, ...whole } = makeFinding();
  expect(formatGithub(makeReport([whole]))).toContain('::error file=recordings/a.json,title=shape/maximum::');
});

test('no findings are no text', () => {
  expect(formatGithub(makeReport([], ['a.json']))).toBe('');
});

test('percent signs and line breaks are encoded in the message, colons and commas are not', () => {
  expect(formatGithub(makeReport([makeFinding({ message: '50 %0A a:b,c\r\nd' })]))).toContain('::50 %250A a:b,c%0D%0Ad\n');
});

test.each([
  ['C:/repo/a,b.json', 'C%3A/repo/a%2Cb.json'],
  ['a%2Cb.json', 'a%252Cb.json'],
  ['two\nlines.json', 'two%0Alines.json'],
])('the file %j is %s as a property', (file, encoded) => {
  expect(formatGithub(makeReport([makeFinding({ file })]))).toContain(`file=${encoded},line=6`);
});

test.each(hostileTexts)('%j stays one command, whose message reads back', (hostile) => {
  const text = formatGithub(makeReport([makeFinding({ file: hostile, message: hostile })]));
  expect(text.split(/\r\n|\n|\r/)).toHaveLength(2);
  const [, properties = '', message = ''] = /^::error (.*?)::(.*)\n$/su.exec(text) ?? [];
  expect(decode(message)).toBe(hostile);
  expect(decode(properties.split(',')[0] as string)).toBe(`file=${hostile}`);
});

test('a thousand findings are a thousand commands', () => {
  expect(formatGithub(makeReport(thousand)).match(/^::(error|warning) /gm)).toHaveLength(1000);
});

function decode(text: string): string {
  return text.replaceAll(/%([0-9A-F]{2})/g, (_match, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
