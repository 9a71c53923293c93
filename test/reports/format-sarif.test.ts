import { expect, test } from 'vitest';
import type { Log, Run } from 'sarif';
import { rules } from '../../src/contract/rules/rules.ts';
import { formatSarif } from '../../src/reports/format-sarif.ts';
import type { Report } from '../../src/reports/finding.ts';
import { hostileTexts, makeFinding, makeReport, thousand } from './findings.ts';

test('a finding is a result with rule, level, message, place and pointer', () => {
  expect(read(makeReport([makeFinding()])).results).toEqual([
    {
      ruleId: 'shape/maximum',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'expected at most 200, received 500 (shape/maximum)' },
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: 'recordings/a.json' }, region: { startLine: 6, startColumn: 40 } },
          logicalLocations: [{ fullyQualifiedName: '/interactions/0/input/MaxResults' }],
        },
      ],
    },
  ]);
});

test('a finding of the file as a whole has neither region nor pointer', () => {
  const { line: _line, column: _column, ...whole } = makeFinding({ path: '' });
  expect(read(makeReport([whole])).results?.[0]?.locations).toEqual([{ physicalLocation: { artifactLocation: { uri: 'recordings/a.json' } } }]);
});

test('each broken rule is listed once, with its sentence and, if it has one, its address', () => {
  const rule = rules.find(({ source }) => source.startsWith('https://'));
  const findings = ['shape/type', rule?.id ?? '', 'shape/type'].map((id) => makeFinding({ rule: id }));
  expect(read(makeReport(findings)).tool.driver.rules).toEqual([
    { id: 'shape/type', shortDescription: { text: 'A value has the JSON type of the contract.' } },
    { id: rule?.id, shortDescription: { text: rule?.sentence }, helpUri: rule?.source },
  ]);
});

test('good files are told as well: they were looked at', () => {
  expect(read(makeReport([], ['a.json', 'b.json'])).artifacts).toEqual([{ location: { uri: 'a.json' } }, { location: { uri: 'b.json' } }]);
});

test.each([
  ['with space#1?.json', 'with%20space%231%3F.json'],
  ['größte/作業.json', 'gr%C3%B6%C3%9Fte/%E4%BD%9C%E6%A5%AD.json'],
  ['../up.json', '../up.json'],
  ['/repo/a b.json', 'file:///repo/a%20b.json'],
  ['C:/repo/a.json', 'file:///C:/repo/a.json'],
  [String.raw`C:\repo\a.json`, 'file:///C:/repo/a.json'],
  ['<stdin>', '%3Cstdin%3E'],
])('the file %j has the URI %s', (file, uri) => {
  expect(read(makeReport([makeFinding({ file })])).artifacts?.[0]?.location?.uri).toBe(uri);
});

test.each(hostileTexts)('%j is in a log that keeps the standard', (hostile) => {
  const run = read(makeReport([makeFinding({ file: hostile, message: hostile, path: `/${hostile}` })]));
  expect(run.results?.[0]?.message.text).toBe(hostile);
});

test('a thousand findings are a thousand results, each with the index of its rule', () => {
  const run = read(makeReport(thousand));
  expect(run.results?.map(({ ruleIndex = -1 }) => run.tool.driver.rules?.[ruleIndex]?.id)).toEqual(thousand.map(({ rule }) => rule));
  expect(run.results?.map(({ level }) => level)).toEqual(thousand.map(({ level }) => level));
});

/** The one run of the log. What SARIF 2.1.0 requires of every log is held on the way. */
function read(report: Report): Run {
  const log = JSON.parse(formatSarif(report)) as Log;
  expect(log).toMatchObject({ version: '2.1.0', $schema: expect.stringMatching(/^https:.*sarif.*2\.1\.0/) as string });
  expect(log.runs).toHaveLength(1);
  const run = log.runs[0] as Run;
  expect(run.tool.driver.name).toBe('glue-contract');
  for (const { id, shortDescription } of run.tool.driver.rules ?? []) {
    expect(id).not.toBe('');
    expect(shortDescription?.text).toMatch(/\.$/);
  }
  for (const { message, level, locations = [] } of run.results ?? []) {
    expect(message.text).not.toBe('');
    expect(['error', 'warning', 'note', 'none']).toContain(level);
    const [physical] = locations.map(({ physicalLocation }) => physicalLocation);
    expect(physical?.artifactLocation?.uri).toMatch(/^[\w\-.~!*'()%/:]+$/);
    expect(physical?.region?.startLine ?? 1).toBeGreaterThan(0);
    expect(physical?.region?.startColumn ?? 1).toBeGreaterThan(0);
  }
  return run;
}
