import type { Outcome } from '../contract/call.ts';
import { excerpt } from '../contract/excerpt.ts';
import { createFault } from '../contract/fault.ts';
import { createPageTokens } from '../contract/page-token.ts';
import { operations } from '../generated/operations.ts';
import type { World } from './world.ts';

/** The operations that answer lists page by page. */
export type ListOperation = 'GetJobRuns' | 'GetWorkflowRuns' | 'GetJobBookmarks';

export interface PageRequest {
  readonly NextToken?: string | number;
  readonly MaxResults?: number;
}

/** The page size where none is asked for; Glue documents no default. */
const defaultPageSize = 100;

/**
 * The page of a list that was asked for. Only its own items are made, so that it costs the same anywhere in the list.
 * Answers an InvalidInputException to a token of another list and to a page size below 1.
 */
export function listPage(
  world: World,
  operation: ListOperation,
  filter: readonly unknown[],
  { NextToken, MaxResults = defaultPageSize }: PageRequest,
  itemAt: (index: number) => unknown,
): Outcome {
  const { pagination } = operations[operation];
  const tokens = createPageTokens(operation, world.random.fork('pages').digest);
  const list = JSON.stringify(filter);
  const start = NextToken === undefined ? 0 : (tokens.read(list, NextToken) ?? -1);
  if (MaxResults < 1) return { fault: createFault('InvalidInputException', `MaxResults is at least 1, not ${MaxResults}.`) };
  if (NextToken !== undefined && (start < 1 || start >= world.listLength)) {
    return { fault: createFault('InvalidInputException', `${excerpt(NextToken)} is not a token of this list.`) };
  }
  const end = Math.min(start + MaxResults, world.listLength);
  const lastToken = 'lastToken' in pagination ? { [pagination.outputToken]: pagination.lastToken } : {};
  return {
    output: {
      [pagination.items]: Array.from({ length: end - start }, (_, offset) => itemAt(start + offset)),
      ...(end < world.listLength ? { [pagination.outputToken]: tokens.issue(list, end) } : lastToken),
    },
  };
}
