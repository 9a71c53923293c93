import { errors, operations, type OperationDescription } from '../../generated/operations.ts';
import { shapes, type Shape } from '../../generated/shapes.ts';
import type { Interaction, RecordingFault } from '../../generated/types.ts';
import { isOperationName } from '../../contract/operation.ts';
import { canonicalKey } from '../canonical-key.ts';
import { createPseudonyms } from './create-pseudonyms.ts';
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
  checkRules(rules);
  const pseudonyms = createPseudonyms(key, rules.names);
  const replaced = new Set<string>();
  const notes = new Map<string, RedactionNote>();
  /** By operation and real token. */
  const tokens = new Map<string, string>();

  function report(operation: string, reason: Reason, member: string, detail?: string): void {
    const id = `${operation} ${reason} ${member} ${detail}`;
    const count = (notes.get(id)?.count ?? 0) + 1;
    notes.set(id, { reason, operation, member, ...(detail !== undefined && { detail }), count });
  }

  function replace(shape: string, text: string): string {
    const known = rewriteKnownText(text, pseudonyms.of);
    if (known !== undefined) return known;
    replaced.add(text);
    return replaceText(shape, text);
  }

  const hidingFor = (operation: string): Hiding => ({
    resolve: (reference) => shapes[reference.slice('#/$defs/'.length)] as Shape,
    ruleOf: (member) => rules.members?.[member as `${string}.${string}`],
    pseudonymOf: pseudonyms.of,
    replacementOf: replace,
    isKept: isKeptText,
    report: (reason, member, detail) => report(operation, reason, member, detail),
  });

  function redactOne({ operation, input, output, fault }: Interaction): Interaction {
    const hiding = hidingFor(operation);
    const pagination = isOperationName(operation) ? (operations[operation] as OperationDescription).pagination : undefined;
    const redactedInput = redactValue(`#/$defs/${operation}Request`, input, hiding) as Record<string, unknown>;
    const asked = pagination && input[pagination.inputToken];
    if (pagination && typeof asked === 'string') {
      redactedInput[pagination.inputToken] = tokens.get(`${operation}\0${asked}`) ?? pseudonyms.at(`${operation}\0${asked}`);
      replaced.add(asked);
    }
    if (output === undefined) return { operation, input: redactedInput, fault: redactFault(operation, fault as RecordingFault) };
    const redactedOutput = redactValue(`#/$defs/${operation}Response`, output, hiding) as Record<string, unknown>;
    const given = pagination && output[pagination.outputToken];
    if (pagination && typeof given === 'string') {
      const token = given === '' ? '' : pseudonyms.at(canonicalKey(operation, redactedInput));
      tokens.set(`${operation}\0${given}`, token);
      redactedOutput[pagination.outputToken] = token;
      replaced.add(given);
    }
    return { operation, input: redactedInput, output: redactedOutput };
  }

  function redactFault(operation: string, { name, message, status }: RecordingFault): RecordingFault {
    const isPlain = Object.hasOwn(errors, name) || /^[A-Z][A-Za-z]{2,60}(?:Exception|Error|Failure)$/.test(name);
    if (!isPlain) report(operation, 'unknown text', 'fault.name');
    const text = message === undefined || message === '' ? message : replace('MessageString', message);
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
