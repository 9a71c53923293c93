import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ToolkitError } from '../../errors.ts';
import { renderPage } from './render-page.ts';
import type { CoverageSummary } from './summarize-coverage.ts';
import type { Shortfall } from './thresholds.ts';

/**
 * Writes the page, with the folders on its way.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` for a path that cannot be written
 */
export function writePage(path: string, summary: CoverageSummary, shortfalls: readonly Shortfall[]): void {
  const text = renderPage(summary, shortfalls);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch (cause) {
    throw new ToolkitError('GLUE_OPTION_INVALID', {
      message: `The page cannot be written (${(cause as NodeJS.ErrnoException).code ?? 'unknown reason'}).`,
      path,
      next: 'Name a file in a folder that may be written to.',
      cause,
    });
  }
}
