import type { Pagination } from '../generated/operations.ts';
import { paginationOf } from './pagination-of.ts';

/** What all operations of Glue call them that have pages; which member holds the list is only known of those of the contract. */
const usual = { inputToken: 'NextToken', outputToken: 'NextToken', pageSize: 'MaxResults' } as const;

export type Pages = Omit<Pagination, 'items'> & { readonly items?: string };

/** The members that have to do with pages; harmless for an operation that has none. */
export function pagesOf(operation: string): Pages {
  return paginationOf(operation) ?? usual;
}

/** The token of the next page; `undefined` where the list ends: none, an empty one, or the number that says so. */
export function nextTokenOf(operation: string, output: Readonly<Record<string, unknown>>): unknown {
  const { outputToken, lastToken } = pagesOf(operation);
  const token = output[outputToken] ?? undefined;
  return token === '' || token === lastToken ? undefined : token;
}
