import { resolveShape } from '../contract/resolve-shape.ts';
import { canonicalKey } from '../recording/canonical-key.ts';
import { describeOperation } from '../recording/redact/describe-operation.ts';
import { replaceText } from '../recording/redact/replace-text.ts';
import { rewriteKnownText } from '../recording/redact/rewrite-known-text.ts';
import { walkAsRedacted } from './walk-as-redacted.ts';

/** A text that recordings do not keep. Of one that they have a constant for, `sealed` is what it is then, its names apart. */
type TextSlot = { readonly kind: 'name' | 'token'; readonly text: string } | { readonly kind: 'value'; readonly text: string; readonly sealed: string };

/** An entry of a map whose keys have pseudonyms, so that their order says nothing. */
export interface Keyed {
  readonly key: string;
  readonly value: TextSlot;
}

/** A place of an input that recordings do not keep. */
export type Slot = TextSlot | { readonly kind: 'map'; readonly entries: readonly Keyed[] };

/**
 * An input in two: what recordings keep of it, as one text, and the places that they do not keep, in an order that only the former
 * decides. Maps come last: each name that is bound by then leaves fewer keys to choose from.
 */
export interface Mask {
  readonly skeleton: string;
  readonly slots: readonly Slot[];
}

/** Stands for the text of a slot; no text that recordings keep begins with it. */
const sign = '\0';

/**
 * The mask of an input, recorded or to be recorded: a call and its recording have the same skeleton, because redaction itself
 * leaves out what it leaves out of recordings. `undefined` for an operation that has no schema.
 */
export function maskInput(operation: string, input: Readonly<Record<string, unknown>>): Mask | undefined {
  const described = describeOperation(operation);
  if (!described) return undefined;
  const texts: TextSlot[] = [];
  const slots: Slot[] = [];
  const hide = (slot: TextSlot) => `${sign}${texts.push(slot) - 1}`;

  function write(value: unknown, into: Slot[]): string {
    if (Array.isArray(value)) return `[${value.map((item) => write(item, into)).join()}]`;
    if (typeof value === 'object' && value !== null) return writeMembers(Object.entries(value), into);
    const slot = slotOf(value);
    if (slot) into.push(slot);
    return slot ? slot.kind : JSON.stringify(value);
  }

  function writeMembers(members: readonly (readonly [string, unknown])[], into: Slot[]): string {
    const kept = members.filter(([key]) => !slotOf(key)).map(([key, inner]) => `${JSON.stringify(key)}:${write(inner, into)}`);
    const entries = members.flatMap(([name, inner]) => {
      const key = slotOf(name)?.text;
      return key === undefined ? [] : [{ key, value: slotOf(inner) ?? writeInner(inner) }];
    });
    if (entries.length > 0) into.push({ kind: 'map', entries });
    return `{${kept.join()} ${entries.length}}`;
  }

  /** Names in structures that are values of a map are not looked at: no operation of the contract has any. */
  function writeInner(value: unknown): TextSlot {
    const text = write(value, []);
    return { kind: 'value', text, sealed: text };
  }

  function slotOf(text: unknown): TextSlot | undefined {
    return typeof text === 'string' && text.startsWith(sign) ? texts[Number(text.slice(1))] : undefined;
  }

  const tokenMember = described.pagination?.inputToken ?? '';
  const { [tokenMember]: token, ...members } = sortMembers(input);
  const isText = typeof token === 'string' && Object.hasOwn(resolveShape(described.input, described.shapes).properties ?? {}, tokenMember);
  if (isText) slots.push({ kind: 'token', text: token });
  const masked = walkAsRedacted(described, described.input, members, {
    pseudonymOf: (text) => hide({ kind: 'name', text }),
    replacementOf: (shape, text) => hide({ kind: 'value', text, sealed: rewriteKnownText(text, () => '*') ?? replaceText(shape, text) }),
  });
  const skeleton = `${operation} ${typeof token === 'number' ? token : isText} ${write(masked, slots)}`;
  return { skeleton, slots: slots.toSorted((one, other) => Number(one.kind === 'map') - Number(other.kind === 'map')) };
}

/** The input as it would be read from a recording, its members in one order. */
function sortMembers(input: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return JSON.parse(canonicalKey('', input).slice(1)) as Record<string, unknown>;
}
