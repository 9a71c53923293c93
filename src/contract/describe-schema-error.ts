import type { SchemaError } from '../generated/validators.js';
import { describeReceived } from './describe-received.ts';
import type { Severity, Violation } from './violation.ts';
import { escapeToken } from '../json/escape-token.ts';
import { valueAt } from '../json/value-at.ts';

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
  type: ({ type }) => `${/^[aeiou]/.test(String(type)) ? 'an' : 'a'} ${type}`,
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

/** One schema error in words, at the member it is about. `root` is the value that was validated. */
export function describeSchemaError(
  about: Pick<Violation, 'operation' | 'direction'>,
  severity: Severity,
  shape: string,
  root: unknown,
  error: SchemaError,
): Violation {
  const { keyword, instancePath, propertyName } = error;
  const params: Params = error.params;
  const expected = expectations[keyword]?.(params) ?? keyword;
  const member = params.additionalProperty ?? propertyName;
  const path = member === undefined ? instancePath : `${instancePath}/${escapeToken(member)}`;
  return {
    severity,
    ...about,
    path,
    rule: `shape/${keyword}`,
    expected: propertyName === undefined ? expected : `a key with ${expected}`,
    received: keyword === 'required' ? 'none' : describeReceived(shape, path, propertyName ?? valueAt(root, path)),
  };
}
