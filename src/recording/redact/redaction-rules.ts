import { excerpt } from '../../contract/excerpt.ts';
import { redactClass } from '../../contract/redact-class.ts';
import { ToolkitError } from '../../errors.ts';
import { shapes, type Shape } from '../../generated/shapes.ts';
import { sdkModel } from '../../model/sdk-model.ts';
import { checkRuleForms } from './check-rule-forms.ts';

/** From the weakest to the strongest. */
const strengths = ['keep', 'pseudonym', 'replace', 'drop'] as const;

/** What a recording does with a value: `keep` it, name it otherwise, put a constant in its place, or leave the member out. */
export type Redaction = (typeof strengths)[number];

/** What a user adds to the redaction that the schemas say. */
export interface RedactionRules {
  /** By member, such as `'JobRun.WorkerType': 'drop'`. Numbers, booleans and values of enums can only be kept or dropped. */
  readonly members?: Readonly<Record<`${string}.${string}`, Redaction>>;
  /** Pseudonyms of your own choice, by the name they stand for: `{ 'nightly-etl': 'job-a' }`. They make recordings readable, and are public. */
  readonly names?: Readonly<Record<string, string>>;
  /** Texts that must never be in a file, besides those that were seen in the traffic. */
  readonly secrets?: readonly string[];
  /** Recordings in which one of these matches are not written. */
  readonly forbid?: readonly RegExp[];
  /** Rules above may be weaker than the contract's, and names may stand for themselves. What this lets through is yours to answer for. */
  readonly allowWeaker?: boolean;
}

/**
 * What the rules let through that the contract redacts.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` for rules of another form, and for one about a member that no shape has
 * @throws ToolkitError `GLUE_REDACTION_WEAKER` for a rule that is weaker than the contract's, without `allowWeaker`
 */
export function checkRules(rules: RedactionRules): string[] {
  checkRuleForms(rules);
  const { members = {}, names = {}, allowWeaker = false } = rules;
  const weakened: string[] = [];
  for (const [member, redaction] of Object.entries(members)) {
    const [shape = '', name = '', ...deeper] = member.split('.');
    const usual = deeper.length > 0 ? undefined : usualRedaction(shape, name);
    if (!strengths.includes(redaction) || usual === undefined) throw unknown(member, redaction);
    if (!isWeaker(redaction, usual)) continue;
    if (!allowWeaker) throw weaker(`The rule for ${member} is`);
    weakened.push(member);
  }
  for (const [name, alias] of Object.entries(names)) {
    // Shorter names occur in words by chance.
    if (name.length <= 2 || !alias.toLowerCase().includes(name.toLowerCase())) continue;
    if (!allowWeaker) throw weaker('An alias that holds the name it stands for is');
    weakened.push('A name');
  }
  return weakened;
}

/** True for a redaction that lets more through than another one. */
export function isWeaker(redaction: Redaction, other: Redaction): boolean {
  return strengths.indexOf(redaction) < strengths.indexOf(other);
}

/** What is done with a member without a rule, in the contract or else in the installed SDK; `undefined` for one that neither has. */
function usualRedaction(shape: string, name: string): Redaction | undefined {
  const isMemberOf = (all: Readonly<Record<string, Shape>> | undefined) => Object.hasOwn((all && Object.hasOwn(all, shape) && all[shape]?.properties) || {}, name);
  if (isMemberOf(shapes)) return redactClass(shape, `/${name}`);
  return isMemberOf(sdkModel()?.shapes) ? 'pseudonym' : undefined;
}

function unknown(member: string, redaction: string): ToolkitError {
  return new ToolkitError('GLUE_OPTION_INVALID', {
    message: `There is no rule ${excerpt(member)}: ${excerpt(redaction)}.`,
    path: '/members',
    expected: `a shape and its member, as in JobRun.ErrorMessage, and one of ${strengths.join(', ')}`,
    next: 'Look the member up in the contract; its names are those of AWS.',
  });
}

function weaker(what: string): ToolkitError {
  return new ToolkitError('GLUE_REDACTION_WEAKER', {
    message: `${what} weaker than the contract's.`,
    next: 'Make it stricter, or take the risk in writing: allowWeaker: true.',
  });
}
