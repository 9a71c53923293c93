import { stringify } from 'safe-stable-stringify';
import type { Outcome } from '../contract/call.ts';
import { excerpt } from '../contract/excerpt.ts';
import { createFault } from '../contract/fault.ts';
import type { OperationName } from '../contract/operation.ts';
import { createPageTokens } from '../contract/page-token.ts';
import { referTo, resolveShape } from '../contract/resolve-shape.ts';
import { operations } from '../generated/operations.ts';
import type { Shape } from '../generated/shapes.ts';
import type { World } from './world.ts';

/** The operations that answer lists page by page. */
export type ListOperation = {
  [O in OperationName]: (typeof operations)[O] extends { readonly pagination: object } ? O : never;
}[OperationName];

export interface PageRequest {
  readonly NextToken?: string | number;
  readonly MaxResults?: number;
}

/** The page size where none is asked for; Glue documents one for ListCrawls only. */
const defaultPageSize = 100;
const defaultPageSizes: Partial<Record<ListOperation, number>> = { ListCrawls: 20 };

/** How many items of a filtered list one call looks at: where few pass, a page is short or empty and has a token. */
const longestLook = 1_000;

/**
 * The page of a list that was asked for. Only its own items are made, so that it costs the same anywhere in the list; an
 * item that a filter takes out is `undefined`. Answers an InvalidInputException to a token of another list and to a page
 * size below 1.
 */
export function listPage(
  world: World,
  operation: ListOperation,
  filter: readonly unknown[],
  { NextToken, MaxResults = defaultPageSizes[operation] ?? defaultPageSize }: PageRequest,
  itemAt: (index: number) => unknown,
  length = world.listLength,
): Outcome {
  const { pagination } = operations[operation];
  const { minItems = 0, maxItems = Infinity } = shapeOfList(operation, pagination.items);
  const tokens = createPageTokens(operation, world.random.fork('pages').digest);
  const list = stringify(filter);
  const start = NextToken === undefined ? 0 : (tokens.read(list, NextToken) ?? -1);
  if (MaxResults < 1) return { fault: createFault('InvalidInputException', `MaxResults is at least 1, not ${MaxResults}.`) };
  if (NextToken !== undefined && (start < 1 || start >= length)) {
    return { fault: createFault('InvalidInputException', `${excerpt(NextToken)} is not a token of this list.`) };
  }
  const most = Math.min(MaxResults, maxItems);
  const last = Math.min(length, start + Math.max(most, longestLook));
  const items: unknown[] = [];
  let next = start;
  while (next < last && items.length < most) {
    const item = itemAt(next++);
    if (item !== undefined) items.push(item);
  }
  const lastToken = 'lastToken' in pagination ? { [pagination.outputToken]: pagination.lastToken } : {};
  return {
    output: {
      ...(items.length >= minItems && { [pagination.items]: items }),
      ...(next < length ? { [pagination.outputToken]: tokens.issue(list, next) } : lastToken),
    },
  };
}

/** Some lists have bounds of their own beside MaxResults. */
function shapeOfList(operation: ListOperation, items: string): Shape {
  return resolveShape(resolveShape(referTo(`${operation}Response`)).properties?.[items] ?? {});
}
