import { createPageTokens } from '../contract/page-token.ts';
import type { OperationName } from '../contract/operation.ts';
import { operations } from '../generated/operations.ts';
import { raiseFault } from './raise-fault.ts';
import type { Settings } from './settings.ts';

export interface PageRequest {
  readonly NextToken?: string | number;
  readonly MaxResults?: number;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Absent on the last page. */
  readonly token?: string;
}

/** What pages are cut and tokens are sealed by; a World has it. */
export interface Pagination {
  readonly settings: Pick<Settings, 'pages' | 'pageSize'>;
  readonly tokenKey: string;
}

/** A list that is read from its new end downwards, so that entries added there move nothing. */
export interface PagedList<T> {
  /** One more than the position of the newest entry. */
  readonly length: number;
  /** The position of the oldest entry that is shown; 0 when left out. */
  readonly oldest?: number;
  /** The entry at a position; `undefined` for one that the filter leaves out. */
  readonly at: (position: number) => T | undefined;
}

/**
 * One page of a list. A token names the position to go on from, and is bound to the operation and the filter; one that was
 * forged, cut or given for another list is refused (rules 3–6). Costs as much as the page, not as the list.
 */
export function listPage<T>(
  { settings, tokenKey }: Pagination,
  operation: OperationName,
  filter: string,
  request: PageRequest,
  list: PagedList<T>,
): Page<T> {
  const { NextToken, MaxResults = settings.pageSize } = request;
  const { length, oldest = 0, at } = list;
  const tokens = createPageTokens(operation, tokenKey);
  const newest = (length - 1) * 2;
  const mark = NextToken === undefined ? newest : (tokens.read(filter, NextToken) ?? refuseToken(operation));
  // Tokens that are numbers have no seal, so one may name a place that the list never had.
  if (mark > newest + 1) refuseToken(operation);
  const items: T[] = [];
  let position = Math.floor(mark / 2);
  const size = settings.pages === 'ragged' ? raggedSize(mark, MaxResults) : MaxResults;
  for (; position >= oldest && items.length < size; position--) {
    const item = at(position);
    if (item !== undefined) items.push(item);
  }
  if (position < oldest) return { items };
  return { items, token: tokens.issue(filter, position * 2 + (items.length === 0 ? 1 : 0)) as string };
}

/** Any size up to what was asked for. A page may be empty and still have a token (rule 4); the one after it, marked odd, is not. */
function raggedSize(mark: number, asked: number): number {
  const size = (Math.imul(mark + 1, 0x85ebca6b) >>> 13) % (asked + 1);
  return mark % 2 === 0 ? size : Math.max(1, size);
}

/** Some list operations declare no InvalidInputException; what is wrong with their input is a common error of AWS. */
function refuseToken(operation: OperationName): never {
  const declared: readonly string[] = operations[operation].errors;
  const name = declared.includes('InvalidInputException') ? 'InvalidInputException' : 'ValidationException';
  return raiseFault(name, 'NextToken is not one that this operation gave for this request.');
}
