import { styleText } from 'node:util';
import { escapeInvisible } from '../../contract/escape-invisible.ts';
import type { GoalKind } from '../../contract/coverage/list-goals.ts';
import { describeGaps, splitValue } from './describe-gap.ts';
import { addUp, kinds, percentOf, plurals, type CoverageSummary, type OperationCoverage } from './summarize-coverage.ts';
import { describeShortfall, type Shortfall } from './thresholds.ts';

type Style = (format: 'bold' | 'dim' | 'green' | 'red' | 'yellow', text: string) => string;

const columns = kinds.filter((kind) => kind !== 'call');
const cellWidth = 15;

/** For a terminal: a row per operation, the total, and what was never met. Members are only counted; the page lists them. */
export function formatTable({ operations, coverage }: CoverageSummary, shortfalls: readonly Shortfall[], color = false): string {
  const style: Style = (format, text) => (color ? styleText(format, text, { validateStream: false }) : text);
  const short = new Set(shortfalls.map(({ kind }) => kind));
  const width = Math.max(9, ...operations.map(({ operation }) => operation.length));
  const line = (name: string, calls: string, cells: readonly string[]) => `${name.padEnd(width)}  ${calls.padStart(6)}${cells.join('')}`;
  const cellsOf = (covered: readonly OperationCoverage[]) => columns.map((kind) => writeCell(addUp(covered, kind), short.has(kind), style));
  const called = addUp(operations, 'call');
  const blocks = [
    [
      style('bold', line('operation', 'calls', columns.map((kind) => plurals[kind].padStart(cellWidth)))),
      ...operations.map((covered) => line(covered.operation, String(covered.calls), cellsOf([covered]))),
      line('all', `${called.met}/${called.of}`, cellsOf(operations)),
    ],
    listBlock('Never exercised', operations.flatMap((covered) => listGaps(covered, style)), style),
    listBlock('Recordings that answered nothing', listUnused(coverage.recordings), style),
    shortfalls.map((shortfall) => style('red', describeShortfall(shortfall))),
  ];
  return blocks.filter(({ length }) => length > 0).map((lines) => `${lines.join('\n')}\n`).join('\n');
}

function listBlock(heading: string, lines: readonly string[], style: Style): readonly string[] {
  return lines.length === 0 ? [] : [style('bold', heading), ...lines];
}

function writeCell(share: { readonly met: number; readonly of: number }, isShort: boolean, style: Style): string {
  if (share.of === 0) return style('dim', '–'.padStart(cellWidth));
  const text = `${share.met}/${share.of} ${`${percentOf(share)} %`.padStart(5)}`.padStart(cellWidth);
  if (share.met === share.of) return style('green', text);
  return style(isShort ? 'red' : 'yellow', text);
}

function listGaps(covered: OperationCoverage, style: Style): readonly string[] {
  const lines = kinds.flatMap((kind) => (shorten[kind] ?? describeGaps)(covered, kind));
  return lines.length === 0 ? [] : [`  ${covered.operation}`, ...lines.map((text) => `    ${style('dim', text)}`)];
}

/** Kinds of which many goals may be missed are told on a line for all, or on one for each member. */
const shorten: Readonly<Partial<Record<GoalKind, typeof describeGaps>>> = {
  member: () => [],
  error: ({ calls, shares }) => {
    const missed = shares.error.aims.filter(({ count }) => count === 0);
    return calls === 0 || missed.length === 0 ? [] : [missed.map(({ name }) => name).join(', ')];
  },
  value: ({ calls, shares }) => {
    const missed = shares.value.aims.filter(({ count }) => calls > 0 && count === 0).map(({ name }) => splitValue(name));
    return Array.from(Map.groupBy(missed, ([member]) => member), ([member, pairs]) => `${member}: ${pairs.map(([, value]) => value).join(', ')}`);
  },
};

/** By file, for a file that nothing needs any more is what is looked for. */
function listUnused(recordings: CoverageSummary['coverage']['recordings']): readonly string[] {
  return Array.from(Map.groupBy(recordings, ([place]) => place.split('#')[0] as string), ([file, rows]) => {
    const unused = rows.filter(([, , , count]) => count === 0).length;
    return unused === 0 ? [] : `  ${escapeInvisible(file)}  ${unused} of ${rows.length}`;
  }).flat();
}
