import { countLevels } from './summarize.ts';
import type { Report } from './finding.ts';

/** One JSON object: how many files, errors and warnings, then every finding. */
export function formatJson({ files, findings }: Report): string {
  return `${JSON.stringify({ files: files.length, ...countLevels(findings), findings }, undefined, 2)}\n`;
}
