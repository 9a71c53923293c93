import type { OperationName } from '../contract/operation.ts';
import { ToolkitError } from '../errors.ts';
import { operations, type OperationDescription, type Pagination } from '../generated/operations.ts';
import type { JournalEntry } from './journal.ts';

/**
 * The answers that said there is more where nobody asked for it: each token has to come back in a later call that is
 * answered, as often as it was given.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` for an operation that has no pages
 */
export function findUnreadPages(operation: OperationName, calls: readonly JournalEntry[]): readonly JournalEntry[] {
  const { inputToken, outputToken, lastToken } = paginationOf(operation);
  const unread: JournalEntry[] = [];
  for (const call of calls) {
    const output = call.output as Record<string, unknown> | undefined;
    if (!output) continue;
    const asked = call.input[inputToken as keyof typeof call.input];
    const follows = unread.findIndex((before) => asked !== undefined && (before.output as Record<string, unknown>)[outputToken] === asked);
    if (follows >= 0) unread.splice(follows, 1);
    const token = output[outputToken];
    if (token !== undefined && token !== '' && token !== lastToken) unread.push(call);
  }
  return unread;
}

function paginationOf(operation: OperationName): Pagination {
  const description: OperationDescription | undefined = operations[operation];
  if (description?.pagination) return description.pagination;
  throw new ToolkitError('GLUE_OPTION_INVALID', {
    message: `${operation} has no pages.`,
    operation,
    expected: Object.entries<OperationDescription>(operations).flatMap(([name, { pagination }]) => (pagination ? name : [])).join(', '),
    next: 'Name an operation that answers in pages.',
  });
}
