import { expect, test } from 'vitest';
import { validateInput } from '../../src/contract/validate.ts';
import { formatJson } from '../../src/reports/format-json.ts';
import { hostileTexts, makeFinding, makeReport, thousand } from './findings.ts';

test('the counts come first, then every finding as it is', () => {
  const [violation] = validateInput('GetJobRuns', { JobName: 'nightly', MaxResults: 500 });
  const findings = [makeFinding(violation && { violation }), makeFinding({ level: 'warning' })];
  expect(JSON.parse(formatJson(makeReport(findings, ['good.json'])))).toEqual({ files: 2, errors: 1, warnings: 1, findings });
});

test('no findings are an empty list', () => {
  expect(JSON.parse(formatJson(makeReport([], ['a.json'])))).toEqual({ files: 1, errors: 0, warnings: 0, findings: [] });
});

test.each(hostileTexts)('%j comes back as it went in', (hostile) => {
  const findings = [makeFinding({ file: hostile, message: hostile })];
  expect(JSON.parse(formatJson(makeReport(findings)))).toMatchObject({ findings });
});

test('a thousand findings are all there', () => {
  expect(JSON.parse(formatJson(makeReport(thousand)))).toMatchObject({ files: 10, errors: 750, warnings: 250, findings: thousand });
});
