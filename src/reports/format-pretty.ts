import { styleText } from 'node:util';
import { escapeInvisible } from '../contract/escape-invisible.ts';
import type { Finding, Level, Report } from './finding.ts';
import { countLevels, summarize } from './summarize.ts';

const colors = { error: 'red', warning: 'yellow' } as const satisfies Record<Level, string>;

/** For people: the findings of each file under its name, then the count. */
export function formatPretty(report: Report, color = false): string {
  const style = (format: Parameters<typeof styleText>[0], text: string) =>
    color ? styleText(format, text, { validateStream: false }) : text;
  const blocks = [...Map.groupBy(report.findings, ({ file }) => file)].map(([file, findings]) =>
    [style('underline', escapeInvisible(file)), ...findings.map((finding) => line(finding, style)), ''].join('\n'),
  );
  const { errors, warnings } = countLevels(report.findings);
  const worst = errors > 0 ? colors.error : warnings > 0 ? colors.warning : 'green';
  return [...blocks, `${style(worst, summarize(report))}\n`].join('\n');
}

function line({ line: row, column, level, message }: Finding, style: (format: 'red' | 'yellow' | 'dim', text: string) => string): string {
  const place = row === undefined ? '-' : `${row}:${column ?? 1}`;
  return `  ${style('dim', place.padStart(7))}  ${style(colors[level], level.padEnd(7))}  ${escapeInvisible(message)}`;
}
