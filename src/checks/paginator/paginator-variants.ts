import type { ScriptedFault } from '../../generated/types.ts';
import { addInMidScan, cutPages, insertEmptyPages, type Interference } from './interfere-with-pages.ts';
import { listSubjects, type ListOperation } from './list-subjects.ts';

/** A list, and what Glue does while it is read. */
export interface PaginatorVariant {
  readonly name: string;
  /** How many items there are, from the page size that the consumer asks for. */
  readonly count: (page: number) => number;
  readonly interfere?: (operation: ListOperation, page: number, added: Set<string>) => Interference;
  /** A scan may end at it with an error. */
  readonly fault?: Omit<ScriptedFault, 'operations'>;
}

/** Three pages, the last of them not full where a page has room for it. */
const many = (page: number) => 2 * page + Math.ceil(page / 2);
/** More requests in a row than the SDK sends by itself for one. */
const persistently = Array.from({ length: 12 }, (_, index) => index + 2);
/** Every other request: one page is answered, the next one is not. */
const everySecond = Array.from({ length: 150 }, (_, index) => 2 * index + 2);
const expired = { error: 'InvalidInputException', message: 'The token has expired.' };

/** The histories and pages that the contract allows, and what may go wrong between two pages. */
export const paginatorVariants: readonly PaginatorVariant[] = [
  { name: 'empty history', count: () => 0 },
  { name: 'one item', count: () => 1 },
  { name: 'exactly one page', count: (page) => page },
  { name: 'many pages', count: many },
  { name: 'short pages', count: many, interfere: (operation, page) => cutPages(operation, Math.ceil(page / 2)) },
  { name: 'empty pages between others', count: many, interfere: (operation) => insertEmptyPages(operation, 'between') },
  { name: 'empty first page', count: many, interfere: (operation) => insertEmptyPages(operation, 'first') },
  { name: 'items added in mid-scan', count: many, interfere: (operation, _page, added) => addInMidScan(operation, listSubjects[operation], added) },
  { name: 'token expired', count: many, fault: { ...expired, on: [2] } },
  { name: 'tokens always expire', count: many, fault: { ...expired, on: everySecond } },
  { name: 'throttled in mid-scan', count: many, fault: { error: 'ThrottlingException', on: [2, 3] } },
  { name: 'throttled beyond the retries of the SDK', count: many, fault: { error: 'ThrottlingException', on: persistently } },
  { name: 'throttled from the first request on', count: many, fault: { error: 'ThrottlingException' } },
  { name: 'time-out in mid-scan', count: many, fault: { error: 'OperationTimeoutException', on: persistently } },
  { name: 'access refused in mid-scan', count: many, fault: { error: 'AccessDeniedException', on: persistently } },
];

/** One more, for scans that promise to read no more than so many pages. */
export function beyondBound(maxPages: number): PaginatorVariant {
  return { name: 'more pages than allowed', count: () => maxPages + 2, interfere: (operation) => cutPages(operation, 1) };
}
