import type { Outcome } from '../contract/call.ts';
import type { Shape } from '../generated/shapes.ts';
import { resolveShape } from '../contract/resolve-shape.ts';
import { freezeData } from '../json/freeze-data.ts';
import { describeOperation, type DescribedOperation } from '../recording/redact/describe-operation.ts';
import type { Redaction } from '../recording/redact/redaction-rules.ts';
import { rewriteKnownText } from '../recording/redact/rewrite-known-text.ts';

type Members = Readonly<Record<string, unknown>>;

/**
 * An outcome with other names where recordings have pseudonyms: in texts and keys that name something, and in the texts that Glue
 * is known for. All else stays, what no schema knows too; the outcome itself where nothing is named otherwise.
 */
export function speakOutcome(operation: string, outcome: Outcome, nameOf: (pseudonym: string) => string): Outcome {
  const { fault, output } = outcome;
  if (fault) {
    const message = fault.message === undefined ? undefined : rewriteKnownText(fault.message, nameOf);
    return message === undefined || message === fault.message ? outcome : freezeData({ ...outcome, fault: { ...fault, message } });
  }
  const described = describeOperation(operation);
  const spoken = described ? speak(described.output, output, undefined, { described, nameOf }) : output;
  return spoken === output ? outcome : freezeData({ ...outcome, output: spoken } as Outcome);
}

interface Speaking {
  readonly described: DescribedOperation;
  readonly nameOf: (pseudonym: string) => string;
}

function speak(reference: Shape, value: unknown, own: Shape['x-redact'], speaking: Speaking): unknown {
  const schema = resolveShape(reference, speaking.described.shapes);
  // Of a member and its shape, the member says what it is.
  const redaction = reference['x-redact'] ?? own;
  if (typeof value === 'string') return schema.enum ? value : speakText(value, redaction ?? schema['x-redact'] ?? speaking.described.otherwise, speaking);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => speak(schema.items ?? {}, item, redaction, speaking));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  const entries = Object.entries(value as Members);
  const spoken = entries.map(([key, inner]) => {
    if (typeof schema.additionalProperties === 'object') return [speakKey(schema, key, speaking), speak(schema.additionalProperties, inner, redaction, speaking)] as const;
    const member = schema.properties && Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
    return [key, member ? speak(member, inner, undefined, speaking) : inner] as const;
  });
  return spoken.every(([key, inner], index) => key === entries[index]?.[0] && inner === entries[index][1]) ? value : Object.fromEntries(spoken);
}

function speakKey(schema: Shape, key: string, { nameOf }: Speaking): string {
  const isKept = schema['x-redact-keys'] === 'keep' || schema['x-own-keys']?.includes(key);
  return isKept ? key : nameOf(key);
}

function speakText(text: string, redaction: Redaction, { described, nameOf }: Speaking): string {
  if (redaction === 'keep' || described.isPublic(text)) return text;
  return redaction === 'pseudonym' ? nameOf(text) : (rewriteKnownText(text, nameOf) ?? text);
}
