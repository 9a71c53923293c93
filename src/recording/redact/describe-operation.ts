import { isOperationName } from '../../contract/operation.ts';
import { pagesOf } from '../../contract/pages-of.ts';
import { paginationOf } from '../../contract/pagination-of.ts';
import { shapes, type Shape } from '../../generated/shapes.ts';
import { findOperation } from '../../model/find-operation.ts';
import { isEnumValue } from '../../model/is-enum-value.ts';
import { referTo } from '../../contract/resolve-shape.ts';
import type { Redaction } from './redaction-rules.ts';

/** What redaction has to know of an operation. */
export interface DescribedOperation {
  readonly input: Shape;
  readonly output: Shape;
  readonly shapes: Readonly<Record<string, Shape>>;
  readonly pagination: { readonly inputToken: string; readonly outputToken: string } | undefined;
  readonly otherwise: Redaction;
  readonly isPublic: (text: string) => boolean;
}

/**
 * An operation as the contract has it, or as the installed SDK does. The SDK says nothing of what may be seen, and not which members have an enum: there, every text
 * that is in none of its enums gets a pseudonym, so that what is asked for stays apart. `undefined` for one that neither knows.
 */
export function describeOperation(operation: string): DescribedOperation | undefined {
  if (isOperationName(operation)) {
    return { input: referTo(`${operation}Request`), output: referTo(`${operation}Response`), shapes, pagination: paginationOf(operation), otherwise: 'replace', isPublic: () => false };
  }
  const found = findOperation(operation);
  return found && { ...found, pagination: pagesOf(operation), otherwise: 'pseudonym', isPublic: isEnumValue };
}
