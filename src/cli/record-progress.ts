import type { RecordProgress, UnitResult } from '../account/record.ts';
import { escapeInvisible } from '../contract/escape-invisible.ts';
import { clipText } from '../pictures/clip-text.ts';

export interface ProgressOptions {
  readonly write: (text: string) => void;
  /** How wide the terminal is now; absent where there is none. */
  readonly columns?: () => number;
  /** Real names beside the pseudonyms, at the end of lines that stay. */
  readonly showNames: boolean;
}

/** To the beginning of the row and nothing on it. */
const erase = '\r\u001b[2K';

const cuts = {
  runs: 'its list goes on after the runs that were asked for (--runs)',
  pages: 'cut: its list has more pages than --max-pages',
  bytes: 'cut: it has more bytes than --max-bytes',
  circle: 'cut: a page of its list leads back to one before',
} as const;

/**
 * One line for each job and workflow, and on a terminal one more below them that is drawn again each second and when something else is read: how many
 * calls, how fast, what is being read. That one shows the real name, and is gone at the end.
 */
export function createRecordProgress({ write, columns, showNames }: ProgressOptions): Required<RecordProgress> & { end(): void } {
  let [calls, before, rate] = [0, 0, 0];
  let [finished, planned] = [0, 0];
  let doing = '';
  // A line as wide as the terminal may wrap, and only its last row would be erased.
  const status = () => clipText(`${calls} calls, ${rate} calls/s, ${finished} of ${planned}${doing}`, (columns?.() ?? 0) - 1);
  const draw = (lines = '') => write(columns ? erase + lines + status() : lines);
  const timer = columns && setInterval(() => {
    rate = calls - before;
    before = calls;
    draw();
  }, 1000).unref();

  return {
    planned(units) {
      planned = units.length;
      if (columns) draw();
    },
    asking({ operation }, unit) {
      calls++;
      const now = `: ${unit ? `${escapeInvisible(unit.name)} ` : ''}${operation}`;
      if (now === doing) return;
      doing = now;
      if (columns) draw();
    },
    finished(result) {
      finished++;
      draw(`${describeUnit(result)}${showNames ? `  (${escapeInvisible(result.name)})` : ''}\n`);
    },
    end() {
      clearInterval(timer);
      if (columns) write(erase);
    },
  };
}

function describeUnit({ file, status, interactions, cut, denied, error }: UnitResult): string {
  if (status === 'done') return `${file}: complete since an interrupted recording (--no-resume records it again)`;
  if (error) return `${file}: not recorded. ${(error.message.split('\n')[0] as string).replace(/^\[glue-contract\] /, '')}`;
  const remarks = [...(cut ? [cuts[cut]] : []), ...(denied.length > 0 ? [`the credentials may not call ${denied.join(', ')}`] : [])];
  return [`${file}: ${interactions} interactions`, ...remarks].join('; ');
}
