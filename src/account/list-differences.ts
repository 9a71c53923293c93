import type { Violation } from '../contract/violation.ts';
import type { RedactionNote } from '../recording/redact/create-redactor.ts';

/** Something that was recorded otherwise than the contract expects, or left out, and what to do about it. No value is in it but one of an enum. */
export interface Difference {
  readonly operations: readonly string[];
  readonly what: string;
  readonly proposal: string;
  /** How often. */
  readonly times: number;
}

type Wording = (note: RedactionNote) => readonly [what: string, proposal: string];

const wordings: Readonly<Partial<Record<string, Wording>>> = {
  'unknown member': ({ member, detail = 'value' }) => [
    `${member} is in no schema (${detail}); left out`,
    `If Glue has it for everybody, add the member ${member.split('.')[1]} to ${shapeOf(member)} in schemas/.`,
  ],
  'new enum value': ({ member, detail }) =>
    detail === undefined
      ? [`${member} has a value that is not in its enum, nor like those that are; left out`, `Look at the value in the account; if it is Glue's, add it to ${member} in schemas/.`]
      : [`${member} has the new value "${detail}"`, `Add "${detail}" to ${member} in schemas/; until then consumers are not tested with it.`],
  'other type': ({ member }) => [`${member} is of another type than in the schema; left out`, `If Glue has changed it, change the type of ${member} in schemas/.`],
  'unknown text': ({ member }) => [`${member} has a text of a form that is not known; left out`, 'Nothing, unless consumers read it: then its form has to be made known.'],
  opaque: ({ member }) => [`${member} may hold anything; what it held was left out`, 'Nothing, unless consumers read it.'],
  'weaker rule': ({ member }) => [`${member} IS REDACTED LESS than the contract does, by a rule of yours (allowWeaker)`, 'Read what the recordings hold there before anybody else does.'],
  rule: ({ member }) => [`${member} was left out by a rule of yours`, 'Nothing: it is as you configured it.'],
};

const otherwise: Wording = ({ member, reason }) => [`${member}: ${reason}; left out`, 'Look at the value in the account, and whether consumers read it.'];

/** What redaction noticed, and where what was written breaks the contract all the same. The same thing is told once, for all operations. */
export function listDifferences(notes: readonly RedactionNote[], violations: readonly Violation[]): Difference[] {
  const told = notes.map((note) => {
    const [what, proposal] = (wordings[note.reason] ?? otherwise)(note);
    return { operation: note.operation, what, proposal, times: note.count };
  });
  // A new value of an enum is in the notes already.
  const broken = violations.filter(({ rule }) => rule !== 'shape/enum').map(({ operation, direction, path, rule, expected }) => ({
    operation,
    // What a rule expects may be a value of the account, such as the time of another run.
    what: `${maskPlace(path) || direction}: ${rule.startsWith('shape/') ? `expected ${expected} (${rule})` : `breaks ${rule}`}`,
    proposal: rule.startsWith('shape/')
      ? 'Look whether redaction has left something out there; otherwise change the shape in schemas/.'
      : `Look at ${rule} in docs/rules.md: what was recorded shows that it does not always hold.`,
    times: 1,
  }));
  return [...Map.groupBy([...told, ...broken], ({ what }) => what).values()].map((same) => ({
    operations: [...new Set(same.map(({ operation }) => operation))],
    what: (same[0] as (typeof same)[number]).what,
    proposal: (same[0] as (typeof same)[number]).proposal,
    times: same.reduce((sum, { times }) => sum + times, 0),
  }));
}

function shapeOf(member: string): string {
  return member.split('.')[0] as string;
}

/** `/interactions/4/output/JobRuns/3/Id` → `output/JobRuns/*\/Id`: keys of lists say nothing. */
function maskPlace(path: string): string {
  return path.replace(/^\/interactions\/\d+\//, '').replaceAll(/\/\d+(?=\/|$)/g, '/*');
}
