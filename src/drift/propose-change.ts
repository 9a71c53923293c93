import type { Difference } from './difference.ts';

type Change = Omit<Difference, 'proposal'>;

const explain = 'or say in schemas/known-drift.json why we differ';

/** What to do about a difference, as an instruction. */
export function proposeChange(change: Change): string {
  const { where, aspect, ours, theirs } = change;
  if (aspect === 'operation') return `Look whether Glue still has ${where}; if only this source lacks it, give it modelled: false and say so in schemas/known-drift.json.`;
  if (theirs === null) return `Look whether Glue still has this; then remove ${describe(change)} from schemas/, ${explain}.`;
  if (ours === null) return `Add ${describe(change)} to schemas/, ${explain}.`;
  return `Change the ${aspect} of ${where} in schemas/ to ${theirs}, ${explain}.`;
}

function describe({ where, aspect, ours, theirs }: Change): string {
  const value = ours ?? theirs;
  if (aspect === 'member') return `the member ${where} (${value})`;
  if (aspect === 'enum') return `the value ${value} of ${where}`;
  if (aspect === 'required') return `the requirement of ${where}`;
  return `the ${aspect} ${value} of ${where}`;
}
