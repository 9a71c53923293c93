import { stripVTControlCharacters } from 'node:util';
import { expect, it, vi } from 'vitest';

it('the demo shows two good consumers and a broken one with its three breaches, within 80 columns', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  await import('./demo.ts');
  const lines = stripVTControlCharacters(log.mock.calls.flat().join('\n')).split('\n');
  expect(lines.filter((line) => /^[✔✘]/.test(line)).map((line) => line.slice(0, 16))).toEqual(['✔ list-failed-ru', '✔ resume-failed-', '✘ broken-monitor']);
  expect(lines.filter((line) => line.startsWith('  • '))).toEqual([
    '  • GetJobRuns input /MaxResults',
    '  • GetJobRuns output /NextToken',
    '  • GetWorkflowRun output /Run/Status',
  ]);
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
});
