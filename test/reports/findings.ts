import type { Finding, Report } from '../../src/reports/finding.ts';

/** A finding with what a test does not care about filled in. */
export function makeFinding(members: Partial<Finding> = {}): Finding {
  return {
    file: 'recordings/a.json',
    path: '/interactions/0/input/MaxResults',
    line: 6,
    column: 40,
    level: 'error',
    rule: 'shape/maximum',
    message: 'expected at most 200, received 500 (shape/maximum)',
    ...members,
  };
}

/** A report over the files of its findings, and those that are good. */
export function makeReport(findings: readonly Finding[], good: readonly string[] = []): Report {
  return { files: [...new Set([...findings.map(({ file }) => file), ...good])], findings };
}

/** What a formatter has to survive: each is one message and one file name. */
export const hostileTexts: readonly string[] = [
  'größte 作業 🚀',
  'a\u0000b\u001b[31mred\u0007',
  'two\nlines\r\nand ::error::more',
  '100 % of a:b,c',
  '<tag attr="x">&amp;]]></tag>',
  'half \ud800 of a pair \udfff',
  'mirrored \u202e text \u2028 \ufffe',
  '`${code}` {0} \\ "quoted" \'single\'',
];

/** A thousand findings in ten files. */
export const thousand: readonly Finding[] = Array.from({ length: 1000 }, (_, index) =>
  makeFinding({ file: `recordings/${index % 10}.json`, line: index + 1, level: index % 4 === 0 ? 'warning' : 'error', rule: `shape/${index % 7}` }),
);
