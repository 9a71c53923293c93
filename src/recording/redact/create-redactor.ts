import { errors } from '../../generated/operations.ts';
import type { Interaction, RecordingFault } from '../../generated/types.ts';
import { resolveShape } from '../../contract/resolve-shape.ts';
import { canonicalKey } from '../canonical-key.ts';
import { createPseudonyms } from './create-pseudonyms.ts';
import { describeOperation, type DescribedOperation } from './describe-operation.ts';
import { isKeptText } from './kept-texts.ts';
import { redactValue, type Hiding, type Reason } from './redact-value.ts';
import { checkRules, type RedactionRules } from './redaction-rules.ts';
import { replaceText } from './replace-text.ts';
import { rewriteKnownText } from './rewrite-known-text.ts';

export interface RedactorOptions extends RedactionRules {
  /** 32 bytes that stay outside of the repository, as `loadKey` reads them. Needed to record, never to replay. */
  readonly key: Uint8Array;
}

/** Something that was left out or is not in the contract, so that somebody looks at it. It holds no value but one in the form of an enum's. */
export interface RedactionNote {
  readonly reason: Reason;
  readonly operation: string;
  /** `Shape.Member`, spelled as AWS spells it. */
  readonly member: string;
  /** The type of an unknown member, or a new value of an enum. */
  readonly detail?: string;
  /** How often. */
  readonly count: number;
}

/** Takes out of captured calls what must not be written, with the same pseudonym for the same text in all of them. */
export interface Redactor {
  /** The interactions as they may be written, in the same order; none of the originals is changed. */
  redact(interactions: readonly Interaction[]): Interaction[];
  readonly notes: readonly RedactionNote[];
  /** What was hidden so far, for whoever makes sure that it is gone. */
  readonly originals: ReadonlySet<string>;
  /** The pseudonyms so far, and what each stands for. */
  readonly issued: ReadonlyMap<string, string>;
  readonly rules: RedactionRules;
}

/** Where Glue speaks: only there its words are kept. Anywhere else they are the user's. */
const messageMember = /\.(?:ErrorMessage|StateDetail|message)$/;

/**
 * A redactor by the schemas: every member is kept, named otherwise or replaced as its `x-redact` says, and what no schema knows is left out. Tokens
 * of pages are named by where they stand, so that recording unchanged traffic again gives the same bytes.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` for a rule about nothing, `GLUE_REDACTION_WEAKER` for a rule weaker than the contract's
 * @example
 * const redactor = createRedactor({ key: new Uint8Array(32), names: { 'nightly-etl': 'job-a' } });
 * const [interaction] = redactor.redact([{ operation: 'GetJob', input: { JobName: 'nightly-etl' }, output: { Job: { Name: 'nightly-etl', Description: 'for ACME' } } }]);
 * interaction.output; // { Job: { Name: 'job-a', Description: 'redacted' } }
 */
export function createRedactor({ key, ...rules }: RedactorOptions): Redactor {
  const weakened = checkRules(rules);
  const pseudonyms = createPseudonyms(key, rules.names);
  const replaced = new Set<string>();
  const notes = new Map<string, RedactionNote>();
  /** By list and real token, and by operation and real token: of two lists, the tokens may be the same. */
  const tokens = new Map<string, string>();

  function report(operation: string, reason: Reason, member: string, detail?: string): void {
    const id = `${operation} ${reason} ${member} ${detail}`;
    const count = (notes.get(id)?.count ?? 0) + 1;
    notes.set(id, { reason, operation, member, ...(detail !== undefined && { detail }), count });
  }

  function replace(shape: string, text: string, member: string): string {
    const known = messageMember.test(member) ? rewriteKnownText(text, pseudonyms.of) : undefined;
    if (known !== undefined) return known;
    replaced.add(text);
    return replaceText(shape, text);
  }

  for (const member of weakened) report('(rules)', 'weaker rule', member);

  const hidingFor = (operation: string, described: DescribedOperation): Hiding => ({
    resolve: (reference) => resolveShape({ $ref: reference }, described.shapes),
    otherwise: described.otherwise,
    isPublic: described.isPublic,
    ruleOf: (member) => rules.members?.[member as `${string}.${string}`],
    pseudonymOf: pseudonyms.of,
    replacementOf: replace,
    isKept: isKeptText,
    report: (reason, member, detail) => report(operation, reason, member, detail),
  });

  function redactOne({ operation, input, output, fault }: Interaction): Interaction {
    const described = describeOperation(operation);
    if (!described) report(operation, 'unknown operation', operation);
    const hiding = described && hidingFor(operation, described);
    const { inputToken, outputToken } = described?.pagination ?? {};
    const redactedInput = (hiding ? redactValue(described.input, input, hiding) : {}) as Record<string, unknown>;
    const list = canonicalKey(operation, inputToken === undefined ? redactedInput : { ...redactedInput, [inputToken]: undefined });
    const asked = inputToken === undefined ? undefined : input[inputToken];
    if (inputToken !== undefined && typeof asked === 'string' && Object.hasOwn(redactedInput, inputToken)) {
      redactedInput[inputToken] = tokens.get(`${list}\0${asked}`) ?? tokens.get(`${operation}\0${asked}`) ?? pseudonyms.at(`${operation}\0${asked}`);
      replaced.add(asked);
    }
    if (output === undefined) return { operation, input: redactedInput, fault: redactFault(operation, fault as RecordingFault) };
    const redactedOutput = (hiding ? redactValue(described.output, output, hiding) : {}) as Record<string, unknown>;
    const given = outputToken === undefined ? undefined : output[outputToken];
    if (outputToken !== undefined && typeof given === 'string' && given !== '' && Object.hasOwn(redactedOutput, outputToken)) {
      const token = pseudonyms.at(canonicalKey(operation, redactedInput));
      for (const owner of [list, operation]) tokens.set(`${owner}\0${given}`, token);
      redactedOutput[outputToken] = token;
      replaced.add(given);
    }
    return { operation, input: redactedInput, output: redactedOutput };
  }

  function redactFault(operation: string, { name, message, status }: RecordingFault): RecordingFault {
    const isPlain = Object.hasOwn(errors, name) || /^[A-Z][A-Za-z]{2,60}(?:Exception|Error|Failure)$/.test(name);
    if (!isPlain) report(operation, 'unknown text', 'fault.name');
    const text = message === undefined || message === '' ? message : replace('MessageString', message, 'fault.message');
    return { name: isPlain ? name : 'Unknown', ...(text !== undefined && { message: text }), ...(status !== undefined && { status }) };
  }

  return {
    redact: (interactions) => interactions.map(redactOne),
    get notes() {
      return [...notes.values()];
    },
    get originals() {
      return new Set([...pseudonyms.originals, ...replaced]);
    },
    issued: pseudonyms.issued,
    rules,
  };
}
