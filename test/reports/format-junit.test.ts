import { expect, test } from 'vitest';
import { create } from 'xmlbuilder2';
import { escapeInvisible } from '../../src/contract/escape-invisible.ts';
import { formatJunit } from '../../src/reports/format-junit.ts';
import type { Report } from '../../src/reports/finding.ts';
import { hostileTexts, makeFinding, makeReport, thousand } from './findings.ts';

test('a file is a test case: errors fail it, warnings are its output, and a good file is there too', () => {
  const findings = [makeFinding(), makeFinding({ line: 7, message: 'second' }), makeFinding({ level: 'warning', message: 'a warning' })];
  const { cases, counts } = read(makeReport([...findings, makeFinding({ file: 'b.json', level: 'warning', message: 'only' })], ['good.json']));
  expect(counts).toEqual([
    { name: 'glue-contract', tests: '3', failures: '1', errors: '0' },
    { name: 'glue-contract', tests: '3', failures: '1', errors: '0' },
  ]);
  expect(cases).toEqual([
    {
      name: 'recordings/a.json',
      failure: { type: 'shape/maximum', message: '2 errors', text: '6:40: expected at most 200, received 500 (shape/maximum)\n7:40: second' },
      output: '6:40: a warning',
    },
    { name: 'b.json', failure: undefined, output: '6:40: only' },
    { name: 'good.json', failure: undefined, output: undefined },
  ]);
});

test('a single error is the message of the failure', () => {
  expect(read(makeReport([makeFinding()])).cases[0]?.failure?.message).toBe('expected at most 200, received 500 (shape/maximum)');
});

test('a finding without a place has its message alone', () => {
  const { line: _line, column: _column, ...whole } = makeFinding({ message: 'unreadable' });
  expect(read(makeReport([whole])).cases[0]?.failure?.text).toBe('unreadable');
});

test.each([...hostileTexts, ']]>', '\'"'])('%j reads back with its invisible characters escaped', (hostile) => {
  const findings = [makeFinding({ file: hostile, message: hostile, rule: hostile }), makeFinding({ file: hostile, message: hostile, level: 'warning' })];
  const visible = escapeInvisible(hostile);
  expect(read(makeReport(findings)).cases).toEqual([
    { name: visible, failure: { type: visible, message: visible, text: `6:40: ${visible}` }, output: `6:40: ${visible}` },
  ]);
});

test('an ampersand is escaped even where an entity seems to follow', () => {
  const text = formatJunit(makeReport([makeFinding({ message: '&foo; &amp; &#0; &#x1;' })]));
  expect(text).toContain('6:40: &amp;foo; &amp;amp; &amp;#0; &amp;#x1;<');
});

test('a thousand findings are in ten cases', () => {
  const { cases } = read(makeReport(thousand));
  expect(cases).toHaveLength(10);
  expect(cases.flatMap(({ failure, output }) => [failure?.text, output].flatMap((text) => text?.split('\n') ?? []))).toHaveLength(1000);
});

interface Case {
  readonly name: string | null;
  readonly failure: { readonly type: string | null; readonly message: string | null; readonly text: string | null } | undefined;
  readonly output: string | null | undefined;
}

/** The report, parsed back. The parser is lenient, so what XML forbids is held beforehand. */
function read(report: Report): { readonly cases: readonly Case[]; readonly counts: readonly object[] } {
  const text = formatJunit(report);
  expect(text).not.toMatch(/[\p{Cs}\uFFFE\uFFFF]|[^\n\P{Cc}]|&(?!(amp|lt|gt|quot);)/u);
  expect(findUnbalanced(text)).toEqual([]);
  const root = create(text).root().node as unknown as Element;
  const [suite] = elementsOf(root);
  const cases = elementsOf(suite).map((testCase): Case => {
    const [failure, output] = ['failure', 'system-out'].map((name) => elementsOf(testCase).find(({ tagName }) => tagName === name));
    return {
      name: testCase.getAttribute('name'),
      failure: failure && { type: failure.getAttribute('type'), message: failure.getAttribute('message'), text: failure.textContent },
      output: output?.textContent,
    };
  });
  const counts = [root, suite].map((element) =>
    Object.fromEntries(['name', 'tests', 'failures', 'errors'].map((name) => [name, element?.getAttribute(name)])),
  );
  return { cases, counts };
}

/** Tags that are not closed, or closed without having been opened. */
function findUnbalanced(text: string): string[] {
  const open: string[] = [];
  for (const [, slash, name = ''] of text.matchAll(/<(\/?)([a-z-]+)[^>]*>/g)) {
    if (slash === '') open.push(name);
    else if (open.at(-1) === name) open.pop();
    else return [name];
  }
  return open;
}

/** As much of the DOM as is read here; the types of the parser do not tell it. */
interface Element {
  readonly nodeType: number;
  readonly tagName: string;
  readonly childNodes: Iterable<Element>;
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

function elementsOf(parent: Element | undefined): readonly Element[] {
  return [...(parent?.childNodes ?? [])].filter(({ nodeType }) => nodeType === 1);
}
