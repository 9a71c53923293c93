import { ToolkitError } from '../../errors.ts';
import { excerpt } from '../excerpt.ts';
import { coverageParts, type Coverage } from './coverage.ts';

const format = 'glue-contract/coverage';
const version = 1;

/** The text of a file of coverage: one row a line. */
export function formatCoverage(coverage: Coverage): string {
  const parts = Object.keys(coverageParts).map((part) => {
    const rows = coverage[part as keyof Coverage].map((row) => `\n    ${JSON.stringify(row)}`);
    return `  ${JSON.stringify(part)}: [${rows.join(',')}${rows.length > 0 ? '\n  ' : ''}]`;
  });
  return `{\n  "format": ${JSON.stringify(format)},\n  "formatVersion": ${version},\n${parts.join(',\n')}\n}\n`;
}

/**
 * Reads what `formatCoverage` wrote. `path` is what errors call the text.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` for any other text, with the place in it
 */
export function parseCoverage(text: string, path: string): Coverage {
  const value = parse(text, path);
  const file = Object(value) as Readonly<Record<string, unknown>>;
  if (file['format'] !== format) throw invalid(`${path}#/format`, JSON.stringify(format), file['format']);
  if (file['formatVersion'] !== version) throw invalid(`${path}#/formatVersion`, `${version}`, file['formatVersion']);
  const parts = Object.entries(coverageParts).map(([part, width]) => {
    const rows = file[part];
    if (!Array.isArray(rows)) throw invalid(`${path}#/${part}`, 'a list', rows);
    const wrong = rows.findIndex((row) => !isRow(row, width));
    if (wrong >= 0) throw invalid(`${path}#/${part}/${wrong}`, `${width} texts and a count`, rows[wrong]);
    return [part, rows] as const;
  });
  return Object.fromEntries(parts) as unknown as Coverage;
}

function isRow(row: unknown, width: number): boolean {
  if (!Array.isArray(row) || row.length !== width + 1) return false;
  const count: unknown = row[width];
  return row.slice(0, width).every((field) => typeof field === 'string') && Number.isSafeInteger(count) && (count as number) >= 0;
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw invalid(path, 'JSON', text, cause);
  }
}

function invalid(path: string, expected: string, received: unknown, cause?: unknown): ToolkitError {
  return new ToolkitError('GLUE_OPTION_INVALID', {
    message: 'This file is not the coverage of a suite.',
    path,
    expected,
    received: excerpt(received),
    next: 'Remove the file, or name the folder that GLUE_CONTRACT_COVERAGE named when the tests ran.',
    cause,
  });
}
