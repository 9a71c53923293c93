import type { Difference } from './list-differences.ts';

/** Where what was recorded and the contract differ, as text. No value of the account is in it. */
export function formatDifferences(differences: readonly Difference[]): string {
  if (differences.length === 0) return '';
  const entries = differences.map(({ operations, what, proposal, times }) => `  ${what}\n    ${times}× in ${operations.join(', ')}\n    ${proposal}\n`);
  return `\nOther than in the contract, or left out:\n${entries.join('')}`;
}
