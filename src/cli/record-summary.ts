import type { RecordResult } from '../account/record.ts';
import { escapeInvisible } from '../contract/escape-invisible.ts';
import { formatDifferences } from '../account/format-differences.ts';

/** What a recording came to, as text: files, what was left out, where account and contract differ. No value of the account is in it. */
export function formatRecordSummary({ units, planned, calls, differences, interrupted, error: end }: RecordResult, folder: string): string {
  const written = units.filter(({ status }) => status === 'written');
  const failed = units.filter(({ status }) => status === 'failed');
  const interactions = written.reduce((sum, unit) => sum + unit.interactions, 0);
  const done = units.length - written.length - failed.length;
  const parts = [
    `${written.length} ${written.length === 1 ? 'recording' : 'recordings'} with ${interactions} interactions in ${escapeInvisible(folder)}, by ${calls} calls`,
    ...(done > 0 ? [`${done} complete from before`] : []),
    ...(failed.length > 0 ? [`${failed.length} not recorded`] : []),
  ];
  return [
    `${parts.join('; ')}\n`,
    ...failed.map(({ file, error }) => `\nNot recorded: ${file}\n${error?.message ?? ''}\n`),
    formatDifferences(differences),
    ...(interrupted || end ? [`\n${end ? 'Ended' : 'Interrupted'} with ${units.length} of ${planned} done. Give the same command again to go on.\n`] : []),
  ].join('');
}
