import { expect, test } from 'vitest';
import { formatReport, reportFormats } from '../../src/reports/format-report.ts';
import { makeFinding, makeReport } from './findings.ts';

const report = makeReport([makeFinding()]);

test.each([
  ['pretty', 'recordings/a.json\n'],
  ['json', '{\n  "files": 1'],
  ['junit', '<?xml version="1.0"'],
  ['sarif', '{\n  "version": "2.1.0"'],
  ['github', '::error file='],
] as const)('the format %s begins as it does, and ends its last line', async (format, start) => {
  const text = await formatReport(format, report);
  expect(text.startsWith(start)).toBe(true);
  expect(text.endsWith('\n')).toBe(true);
});

test.each(reportFormats.filter((format) => format !== 'pretty'))('the format %s never has colours', async (format) => {
  expect(await formatReport(format, report, true)).toBe(await formatReport(format, report));
});

test('the pretty format has colours when they are asked for', async () => {
  expect(await formatReport('pretty', report, true)).not.toBe(await formatReport('pretty', report));
});
