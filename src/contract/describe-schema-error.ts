import type { SchemaError } from '../generated/validators.js';
import { excerpt } from './excerpt.ts';
import type { OperationName } from './operation.ts';
import { redactClass } from './redact-class.ts';
import type { Direction, Severity, Violation } from './violation.ts';

/** What ajv tells of an error; which members there are depends on the keyword. */
interface Params {
  readonly type?: string;
  readonly limit?: number;
  readonly pattern?: string;
  readonly missingProperty?: string;
  readonly additionalProperty?: string;
  readonly allowedValues?: readonly string[];
}

/** What each keyword expects, in words. A keyword that is not here says itself. */
const expectations: Readonly<Record<string, (params: Params) => string>> = {
  type: ({ type }) => withArticle(String(type)),
  enum: ({ allowedValues }) => `one of ${allowedValues?.join(', ')}`,
  required: ({ missingProperty }) => `a member ${missingProperty}`,
  additionalProperties: () => 'only members of the contract',
  minLength: ({ limit }) => `at least ${limit} characters`,
  maxLength: ({ limit }) => `at most ${limit} characters`,
  pattern: ({ pattern }) => `text matching ${pattern}`,
  minimum: ({ limit }) => `at least ${limit}`,
  maximum: ({ limit }) => `at most ${limit}`,
  minItems: ({ limit }) => `at least ${limit} items`,
  maxItems: ({ limit }) => `at most ${limit} items`,
  maxProperties: ({ limit }) => `at most ${limit} entries`,
};

/** Breaches of these in an output may be what Glue says tomorrow, or already says against its own documents. */
const drifting = new Set([
  'enum', 'additionalProperties', 'minLength', 'maxLength', 'pattern', 'minimum', 'maximum', 'minItems', 'maxItems', 'maxProperties',
]);

/**
 * One schema error as a violation; none for what is no difference on this wire: a `null` member counts as absent, and
 * the error that only says "a property name was bad" follows the one that says why.
 */
export function describeSchemaError(
  operation: OperationName,
  direction: Direction,
  shape: string,
  root: unknown,
  error: SchemaError,
): Violation[] {
  const { keyword } = error;
  const params: Params = error.params;
  if (keyword === 'propertyNames') return [];
  const at = locate(root, error.instancePath);
  if (at.value === null && at.inObject && keyword !== 'required') return [];
  const path = keyword === 'additionalProperties' ? `${error.instancePath}/${escape(String(params.additionalProperty))}` : error.instancePath;
  const subject = error.propertyName ?? (keyword === 'additionalProperties' ? locate(root, path).value : at.value);
  const severity: Severity = direction === 'output' && drifting.has(keyword) ? 'drift' : 'violation';
  return [
    {
      severity,
      operation,
      direction,
      path,
      rule: `shape/${keyword}`,
      expected: expectations[keyword]?.(params) ?? keyword,
      received: show(shape, path, keyword, subject),
    },
  ];
}

/** A redactable value is told by its type and size; where the type itself is wrong, that is what matters anyway. */
function show(shape: string, path: string, keyword: string, value: unknown): string {
  if (keyword === 'required') return 'none';
  if (redactClass(shape, path) === 'keep') return excerpt(value);
  if (typeof value === 'string') return `a string of ${value.length} characters`;
  if (Array.isArray(value)) return `an array of ${value.length}`;
  return value === null ? 'null' : withArticle(typeof value);
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

function locate(root: unknown, path: string): { readonly value: unknown; readonly inObject: boolean } {
  let value = root;
  let inObject = false;
  for (const token of path.split('/').slice(1)) {
    inObject = !Array.isArray(value);
    value = (value as Record<string, unknown>)[token.replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  return { value, inObject };
}

function escape(token: string): string {
  return token.replaceAll('~', '~0').replaceAll('/', '~1');
}
