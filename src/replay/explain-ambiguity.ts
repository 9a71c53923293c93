import type { Call } from '../contract/call.ts';
import { excerpt } from '../contract/excerpt.ts';
import { ToolkitError } from '../errors.ts';
import type { Found } from './fit-mask.ts';
import type { Entry } from './read-entries.ts';

/** Recorded interactions of one input that a call may mean, and the names it would have then. */
export interface Candidate {
  readonly key: string;
  readonly entry: Entry;
  /** Those that were not bound before. */
  readonly found: Found;
}

const shown = 5;
const shownNames = 3;

/** Why a call is not answered although recordings fit it: more than one does, under other names. */
export function explainAmbiguity({ operation, input }: Call, candidates: readonly Candidate[]): ToolkitError {
  const lines = candidates.slice(0, shown).map((candidate) => `\n    ${candidate.entry.place}: ${describe(candidate)}`);
  const more = candidates.length > shown ? '\n    and more' : '';
  const [[pseudonym, name] = ['name-…', 'nightly-etl']] = candidates.flatMap(({ found }) => [...found]);
  return new ToolkitError('GLUE_RECORDING_AMBIGUOUS', {
    message: `Several recordings of ${operation} fit this call, with pseudonyms where it has names, and none is guessed.`,
    operation,
    expected: `names that leave one of:${lines.join('')}${more}`,
    received: excerpt(input),
    next: `Say which name is which, as in names: { ${excerpt(name)}: ${excerpt(pseudonym)} }.`,
  });
}

/** What the names would be; where that is open, what was recorded. */
function describe({ entry, found }: Candidate): string {
  const names = [...found].slice(0, shownNames).map(([pseudonym, name]) => `${excerpt(name)} is ${excerpt(pseudonym)}`);
  return names.join(', ') || excerpt(entry.interaction.input);
}
