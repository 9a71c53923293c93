import { rules } from '../../contract/rules/rules.ts';
import type { Violation } from '../../contract/violation.ts';
import { valueAt } from '../../json/value-at.ts';
import type { Answer } from './answer.ts';
import { maskPointer } from './mask-pointer.ts';
import type { OutputSchema } from './output-schema.ts';
import { keyOfRemark, type Remark } from './remark.ts';
import { showValue } from './show-word.ts';

const sentences: ReadonlyMap<string, string> = new Map(rules.map(({ id, sentence }) => [id, sentence]));

/** Where a live answer and the contract differ, without what the recorded answer has as well. */
export function compareContract(schema: OutputSchema, recorded: Answer, live: Answer): Remark[] {
  const known = new Set(check(schema, recorded).map(keyOfRemark));
  return check(schema, live).filter((remark) => !known.has(keyOfRemark(remark)));
}

function check(schema: OutputSchema, { input, output }: Answer): Remark[] {
  return schema.check(output, input).map((violation) => ({
    severity: violation.severity,
    rule: violation.rule,
    message: describe(schema, violation, output),
  }));
}

/** A schema's expectation is said as it is; that of a rule may quote the answer, so the rule's sentence stands for it. */
function describe(schema: OutputSchema, { path, rule, expected }: Violation, output: unknown): string {
  const place = maskPointer(schema, path) || 'the answer';
  const sentence = sentences.get(rule);
  if (sentence !== undefined) return `${place}: ${sentence}`;
  if (rule === 'shape/required') return `${place} lacks ${expected}`;
  const value = valueAt(output, path);
  if (rule === 'shape/enum') return `${place} has the new value ${showValue(value)}`;
  if (rule === 'shape/additionalProperties') return `${place} is a new member (${typeOf(value)})`;
  return `${place}: expected ${expected}, received ${typeOf(value)}`;
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}
