import type { Shape } from '../../generated/shapes.ts';
import type { Redaction } from './redaction-rules.ts';

/** Why a value is not as it was, besides being redacted as the schema says. */
export type Reason = 'unknown member' | 'other type' | 'new enum value' | 'unknown text' | 'account-like number' | 'opaque' | 'rule' | 'weaker rule' | 'unknown operation';

/** What a walk needs to know besides the schema. */
export interface Hiding {
  /** The shape behind a `$ref`. */
  resolve(reference: string): Shape;
  /** What is done with a text of which no schema says anything. */
  readonly otherwise: Redaction;
  /** True for a text that is a word of Glue's own, where a schema has no enum for it. */
  isPublic(text: string): boolean;
  /** The user's rule for a member, when there is one. */
  ruleOf(member: string): Redaction | undefined;
  pseudonymOf(text: string, maxLength?: number): string;
  /** What stands for a text of this shape, at this member, that must not be seen at all. */
  replacementOf(shape: string, text: string, member: string): string;
  /** True for a text that the schema keeps although it has no enum for it. */
  isKept(member: string, shape: string, text: string): boolean;
  /** `member` is `Shape.Member`, or the shape for an item; never a value, except for one that has the form of its enum. */
  report(reason: Reason, member: string, detail?: string): void;
}

/** Where a value stands: the shape that names its schema, and the member of which shape it is. */
interface Place {
  readonly schema: Shape;
  readonly shape: string;
  readonly member: string;
  /** What members on the way say, the innermost last. */
  readonly own: Redaction | undefined;
}

/** Left out, where a value would have been. */
const gone = Symbol('left out');

/**
 * A value of a shape without what must not be written. What the schema does not know is left out, so that a member that AWS adds tomorrow
 * cannot leak by being new. Nothing of the value itself is changed.
 */
export function redactValue(schema: Shape, value: unknown, hiding: Hiding): unknown {
  const redacted = redact(place(schema, '', undefined, hiding), value, hiding);
  return redacted === gone ? {} : redacted;
}

function place(schema: Shape, member: string, own: Redaction | undefined, hiding: Hiding): Place {
  if (schema.$ref === undefined) return { schema, shape: member, member, own: schema['x-redact'] ?? own };
  return { schema: hiding.resolve(schema.$ref), shape: schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1), member, own: schema['x-redact'] ?? own };
}

function redact(at: Place, value: unknown, hiding: Hiding): unknown {
  const { schema, member, shape } = at;
  const rule = hiding.ruleOf(member);
  if (rule === 'drop') return leaveOut('rule', member, hiding);
  if (!isOfType(schema.type, value)) return leaveOut('other type', member || shape, hiding);
  if (typeof value === 'string') return redactText(at, value, rule, hiding);
  if (typeof value === 'number' && isLikeAccount(value)) return leaveOut('account-like number', member || shape, hiding);
  if (typeof value !== 'object' || value === null) return rule === undefined || rule === 'keep' ? value : leaveOut('rule', member, hiding);
  if (Array.isArray(value)) return redactList(at, value, hiding);
  if (typeof schema.additionalProperties === 'object') return redactMap(at, value as Readonly<Record<string, unknown>>, hiding);
  // It has no text of its own to stand for.
  if (schema.properties && rule !== undefined && rule !== 'keep') return leaveOut('rule', member, hiding);
  return redactStructure(at, value as Readonly<Record<string, unknown>>, hiding);
}

function redactList({ schema, member, own }: Place, items: readonly unknown[], hiding: Hiding): unknown[] {
  const item = place(schema.items ?? {}, member, own, hiding);
  return items.map((value) => redact(item, value, hiding)).filter((value) => value !== gone);
}

function redactStructure({ schema, shape }: Place, members: Readonly<Record<string, unknown>>, hiding: Hiding): unknown {
  const { properties } = schema;
  if (!properties && schema.additionalProperties !== false) {
    // The contract leaves it open on purpose, so nobody can say what is in it.
    if (Object.keys(members).length > 0) hiding.report('opaque', shape);
    return {};
  }
  const kept: [string, unknown][] = [];
  for (const [name, value] of Object.entries(members)) {
    const member = `${shape}.${name}`;
    if (!properties || !Object.hasOwn(properties, name)) {
      hiding.report('unknown member', isPlainName(name) ? member : `${shape}.(an unusual name)`, typeName(value));
      continue;
    }
    const redacted = redact(place(properties[name] as Shape, member, undefined, hiding), value, hiding);
    if (redacted !== gone) kept.push([name, redacted]);
  }
  return Object.fromEntries(kept);
}

function redactMap({ schema, member, own }: Place, entries: Readonly<Record<string, unknown>>, hiding: Hiding): unknown {
  const keysAre = schema['x-redact-keys'] ?? 'pseudonym';
  const value = place(schema.additionalProperties as Shape, member, own, hiding);
  const { maxLength } = schema.propertyNames?.$ref === undefined ? {} : hiding.resolve(schema.propertyNames.$ref);
  const kept = Object.entries(entries).flatMap(([key, inner]) => {
    const isKept = keysAre === 'keep' || schema['x-own-keys']?.includes(key) === true;
    const redacted = redact(value, inner, hiding);
    return redacted === gone ? [] : [[isKept ? key : hiding.pseudonymOf(key, maxLength), redacted] as const];
  });
  return Object.fromEntries(kept);
}

function redactText({ schema, shape, member, own }: Place, text: string, rule: Redaction | undefined, hiding: Hiding): unknown {
  if (schema.enum) {
    if (rule !== undefined && rule !== 'keep') return leaveOut('rule', member, hiding);
    if (schema.enum.includes(text)) return text;
    if (!hasFormOf(schema.enum, text)) return leaveOut('new enum value', member, hiding);
    hiding.report('new enum value', member, text);
    return text;
  }
  if (rule === undefined && hiding.isPublic(text)) return text;
  switch (rule ?? own ?? schema['x-redact'] ?? hiding.otherwise) {
    case 'keep':
      return rule === 'keep' || hiding.isKept(member, shape, text) ? text : leaveOut('unknown text', member, hiding);
    case 'pseudonym':
      return hiding.pseudonymOf(text, schema.maxLength);
    default:
      return hiding.replacementOf(shape, text, member);
  }
}

function leaveOut(reason: Reason, member: string, hiding: Hiding): typeof gone {
  hiding.report(reason, member);
  return gone;
}

function isOfType(type: Shape['type'], value: unknown): boolean {
  switch (type) {
    case 'string':
    case 'boolean':
      return typeof value === type;
    case 'integer':
    case 'number':
      return typeof value === 'number';
    case 'array':
      return Array.isArray(value);
    default:
      return typeof value === 'object' && value !== null && !Array.isArray(value);
  }
}

/** Twelve digits before the point: no count, duration or time of Glue has them, an account's id does. */
function isLikeAccount(value: number): boolean {
  return Math.abs(value) >= 1e11 && Math.abs(value) < 1e12;
}

/** What values of AWS's enums look like: words in capitals, kinds of workers. */
const enumForms = [/^[A-Z][A-Z_]{1,39}$/, /^[A-Z]\.[0-9]{1,3}X$/];

/** Whether a text looks like values that the enum has already. Only such a one can be a value that AWS has added. */
function hasFormOf(values: readonly string[], text: string): boolean {
  return enumForms.some((form) => form.test(text) && values.some((value) => form.test(value)));
}

function isPlainName(name: string): boolean {
  return /^[A-Za-z][A-Za-z]{1,59}$/.test(name);
}

function typeName(value: unknown): string {
  return Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
}
