import { stripVTControlCharacters } from 'node:util';
import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import { create } from 'xmlbuilder2';
import { formatCoverageReport } from '../../src/reports/coverage/format-coverage.ts';
import { formatTable } from '../../src/reports/coverage/format-table.ts';
import type { CoverageSummary } from '../../src/reports/coverage/summarize-coverage.ts';
import { findShortfalls } from '../../src/reports/coverage/thresholds.ts';
import { toFindings } from '../../src/reports/coverage/to-findings.ts';
import { hostileTexts } from './findings.ts';
import { summarize } from './coverage-samples.ts';

const never = 'StartJobRun: ConcurrentRunsExceededException never exercised';

async function toSarif(summary: CoverageSummary, threshold = 0): Promise<NonNullable<Log['runs'][0]['results']>> {
  const text = await formatCoverageReport('sarif', summary, findShortfalls(summary, { error: threshold }), false);
  return (JSON.parse(text) as Log).runs[0]?.results ?? [];
}

describe('the table', () => {
  const lines = formatTable(summarize(), []).split('\n');

  test('has a row for each operation and one for all', () => {
    expect(lines.slice(0, 4).map((line) => line.trimEnd().split(/ {2,}/))).toEqual([
      ['operation', 'calls', 'errors', 'values', 'members', 'pages', 'retries'],
      ['GetJobRuns', '7', '1/4', '25 %', '1/28', '3 %', '1/70', '1 %', '1/3', '33 %', '1/1 100 %'],
      ['StartJobRun', '2', '1/6', '16 %', '–', '0/2', '0 %', '–', '0/1', '0 %'],
      ['all', '2/2', '2/10', '20 %', '1/28', '3 %', '1/72', '1 %', '1/3', '33 %', '1/2', '50 %'],
    ]);
  });

  test('is followed by what was never exercised, values by their member', () => {
    expect(lines).toContain('    InvalidInputException, InternalServiceException, OperationTimeoutException, ResourceNumberLimitExceededException, ConcurrentRunsExceededException');
    expect(lines).toContain('    JobRun.JobRunState: STARTING, RUNNING, STOPPING, STOPPED, SUCCEEDED, TIMEOUT, ERROR, WAITING, EXPIRED');
    expect(lines).toContain('    an empty list never read');
  });

  test('names the files with recordings that answered nothing, once each', () => {
    expect(lines.slice(lines.indexOf('Recordings that answered nothing')).slice(1)).toEqual(['  recordings/a.json  1 of 2', '  recordings/b.json  1 of 1', '']);
  });

  test('ends with the thresholds that were missed', () => {
    expect(formatTable(summarize(), [{ kind: 'retry', percent: 50, threshold: 80 }])).toMatch(/\nretries: 50 % is below the threshold of 80 %\n$/);
  });

  test('tells of an operation that was never called nothing but that', () => {
    const text = formatTable(summarize({}, ['StopTrigger']), []);
    expect(text.slice(text.indexOf('Never exercised'))).toMatch(/^Never exercised\n {2}StopTrigger\n {4}no call was ever answered\n\n/);
  });

  test('has the same words in colour as without, aligned the same', () => {
    const shortfalls = [{ kind: 'error', percent: 20, threshold: 80 }] as const;
    expect(stripVTControlCharacters(formatTable(summarize(), shortfalls, true))).toBe(formatTable(summarize(), shortfalls));
    expect(formatTable(summarize(), shortfalls, true)).toContain('\u001b[31m');
  });

  test.for(hostileTexts)('shows no control character of %j', (hostile) => {
    expect(formatTable(summarize({ recordings: [[hostile, 'GetJob', hostile, 0]] }), [])).not.toMatch(/[^\P{C}\n]/u);
  });
});

describe('SARIF', () => {
  test('has a result for an error that was never exercised, at a file that every repository has', async () => {
    const result = (await toSarif(summarize())).find(({ message }) => message.text === never);
    expect(result).toMatchObject({ ruleId: 'coverage/error', level: 'warning' });
    expect(result?.locations?.[0]).toMatchObject({
      physicalLocation: { artifactLocation: { uri: 'package.json' } },
      logicalLocations: [{ fullyQualifiedName: '/StartJobRun/error' }],
    });
  });

  test('has it as an error where the kind misses its threshold, and only that kind', async () => {
    const levels = Map.groupBy(await toSarif(summarize(), 80), ({ ruleId }) => ruleId);
    expect(new Set(levels.get('coverage/error')?.map(({ level }) => level))).toEqual(new Set(['error']));
    expect(new Set(levels.get('coverage/value')?.map(({ level }) => level))).toEqual(new Set(['warning']));
  });

  test('has one result for all members of an operation, and one for a recording at its own file', async () => {
    const results = await toSarif(summarize());
    expect(results.filter(({ ruleId }) => ruleId === 'coverage/member')).toHaveLength(2);
    const unused = results.filter(({ ruleId }) => ruleId === 'coverage/recording');
    expect(unused.map(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri)).toEqual(['recordings/a.json', 'recordings/b.json']);
  });
});

describe('JUnit', () => {
  test('has a case for each operation, failed by a kind that misses its threshold', async () => {
    const summary = summarize();
    const text = await formatCoverageReport('junit', summary, findShortfalls(summary, { error: 80 }), false);
    const root = create(text).root().toObject() as unknown as { testsuites: { testsuite: { testcase: { '@name': string; failure?: { '@message': string; '#': string } }[] } } };
    const cases = root.testsuites.testsuite.testcase;
    expect(cases.map((each) => each['@name'])).toEqual(['GetJobRuns', 'StartJobRun', 'recordings/a.json', 'recordings/b.json']);
    expect(cases[1]?.failure?.['@message']).toBe('5 errors');
    expect(cases[1]?.failure?.['#']).toContain(never);
  });

  test('fails no case without a threshold', async () => {
    expect(await formatCoverageReport('junit', summarize(), [], false)).not.toContain('<failure');
  });
});

test('an operation that was never called fails for any threshold that is missed', () => {
  const summary = summarize({}, ['GetJobRuns', 'StopTrigger']);
  const ofTrigger = toFindings(summary, findShortfalls(summary, { error: 80 })).findings.filter(({ file }) => file === 'StopTrigger');
  expect(ofTrigger.map(({ level, message }) => [level, message])).toEqual([['error', 'StopTrigger: no call was ever answered']]);
});

test('JSON has the totals, every goal with its count, and what was called and broken', async () => {
  const report = JSON.parse(await formatCoverageReport('json', summarize(), [], false)) as Record<string, never>;
  expect(report).toMatchObject({ totals: { error: { met: 2, of: 10, percent: 20 } }, shortfalls: [] });
  expect(report['operations']).toEqual(summarize().operations);
  expect(Object.keys(report)).toEqual(['totals', 'shortfalls', 'operations', 'calls', 'violations', 'recordings']);
});
