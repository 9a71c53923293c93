import type { Reading } from './read-unit.ts';

/** Whether a recording holds all that was asked for: no list of it is cut but by the number of runs, and nothing was denied. */
export function isWhole({ cut = 'runs', denied }: Partial<Pick<Reading, 'cut'>> & Pick<Reading, 'denied'>): boolean {
  return cut === 'runs' && denied.length === 0;
}
