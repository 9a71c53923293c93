import { createHash } from 'node:crypto';
import { excerpt } from '../contract/excerpt.ts';
import { ToolkitError } from '../errors.ts';
import { checkName } from '../recording/check-name.ts';
import type { Redactor } from '../recording/redact/create-redactor.ts';
import { unitKinds } from './unit-kinds.ts';
import type { Unit } from './unit.ts';

/**
 * Each job or workflow once, with the place that its recording will have.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` for an empty name, and for two names with one place; the errors of the redactor
 */
export function planUnits(names: readonly Pick<Unit, 'kind' | 'name'>[], redactor: Pick<Redactor, 'redact'>): Unit[] {
  const units = new Map<string, Unit>();
  for (const { kind, name } of names) {
    if (name.trim() === '') throw invalid(`The name of a ${unitKinds[kind].word} is empty.`, name, `Name the ${unitKinds[kind].word}.`);
    const { operation, input } = unitKinds[kind].about(name)[0];
    const [redacted] = redactor.redact([{ operation, input, output: {} }]);
    const pseudonym = String(Object.values(redacted?.input ?? {}).find((value) => typeof value === 'string'));
    const unit = { kind, name, pseudonym, file: `${unitKinds[kind].folder}/${fileNameOf(pseudonym)}` };
    // File systems may take capitals and small letters for the same.
    const place = unit.file.toLowerCase();
    const other = units.get(place);
    if (other && other.name !== name) throw invalid('Two names would have one recording.', unit.file, 'Give each another alias in redaction.names, and let no rule replace names.');
    units.set(place, unit);
  }
  return [...units.values()];
}

/** The pseudonym itself, unless it cannot be the name of a file: what looks like an ARN or a path has a pseudonym that does too. */
function fileNameOf(pseudonym: string): string {
  try {
    if (!pseudonym.includes('/') && checkName(`workflows/${pseudonym}`).at(-1) === `${pseudonym}.json`) return pseudonym;
  } catch {
    // Not fit to be a name.
  }
  return `name-${createHash('sha256').update(pseudonym).digest('hex').slice(0, 12)}`;
}

function invalid(message: string, received: string, next: string): ToolkitError {
  return new ToolkitError('GLUE_OPTION_INVALID', { message, received: excerpt(received), next });
}
