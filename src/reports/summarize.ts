import type { Finding, Report } from './finding.ts';

/** How many findings fail and how many only warn. */
export function countLevels(findings: readonly Finding[]): { readonly errors: number; readonly warnings: number } {
  const errors = findings.filter(({ level }) => level === 'error').length;
  return { errors, warnings: findings.length - errors };
}

/** The outcome in a few words, such as `3 files, 1 error, no warnings`. */
export function summarize({ files, findings }: Report): string {
  const { errors, warnings } = countLevels(findings);
  return `${count(files.length, 'file')}, ${count(errors, 'error')}, ${count(warnings, 'warning')}`;
}

function count(number: number, noun: string): string {
  return `${number === 0 ? 'no' : number} ${noun}${number === 1 ? '' : 's'}`;
}
