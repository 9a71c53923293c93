import type { Shape } from '../generated/shapes.ts';
import { resolveShape } from '../contract/resolve-shape.ts';
import type { DescribedOperation } from '../recording/redact/describe-operation.ts';
import { isKeptText } from '../recording/redact/kept-texts.ts';
import { redactValue, type Hiding } from '../recording/redact/redact-value.ts';

/** What to make of the texts that redaction does not keep. */
export type Visitor = Pick<Hiding, 'pseudonymOf' | 'replacementOf'>;

/** The walk of redaction itself, so that what it leaves out of recordings is left out here. */
export function walkAsRedacted(described: DescribedOperation, schema: Shape, value: unknown, visitor: Visitor): unknown {
  return redactValue(schema, value, {
    ...visitor,
    resolve: ($ref) => resolveShape({ $ref }, described.shapes),
    otherwise: described.otherwise,
    isPublic: (text) => described.isPublic(text),
    ruleOf: () => undefined,
    isKept: isKeptText,
    report: () => undefined,
  });
}
