import type { Call, Outcome } from '../contract/call.ts';
import { createFault } from '../contract/fault.ts';
import type { OperationName } from '../contract/operation.ts';
import { createPageTokens } from '../contract/page-token.ts';
import type { Pagination } from '../generated/operations.ts';
import { assembleLists, type RecordedList } from './assemble-lists.ts';
import type { Source } from './create-sequence.ts';
import { explainOpenEnd } from './explain-miss.ts';
import type { Entry } from './read-entries.ts';

/** Fixed, so that the same recordings give the same tokens everywhere: the seal tells forged tokens, it keeps no secret. */
const tokenKey = 'glue-contract/replay';

/** An item of a list, by which of the lists it is in. */
interface Position {
  readonly number: number;
  readonly offset: number;
}

/**
 * Answers all calls that read one list, in pages of any size; a list that was recorded several times is a sequence of lists,
 * and a token goes on in the list it was issued for. Where a call asks for no size, a page holds as much as the largest
 * recorded page did. `undefined` when no first page was recorded.
 */
export function createPager(operation: OperationName, filter: string, entries: readonly Entry[], pagination: Pagination): Source | undefined {
  const { inputToken, outputToken, pageSize, items: member, lastToken } = pagination;
  const lists = assembleLists(entries, pagination);
  const tokens = createPageTokens(operation, tokenKey);
  if (lists.length === 0) return undefined;

  /** Positions count through all lists in turns, so that one number says both the list and the place in it. */
  function locate(token: unknown): Position | undefined {
    const position = tokens.read(filter, token);
    if (position === undefined) return undefined;
    const [number, offset] = [position % lists.length, Math.floor(position / lists.length)];
    const { items, openEnd } = lists[number] as RecordedList;
    const isIssued = (offset > 0 && offset < items.length) || (openEnd && offset === items.length);
    return isIssued ? { number, offset } : undefined;
  }

  function isPastRecorded({ number, offset }: Position): boolean {
    return offset === (lists[number] as RecordedList).items.length;
  }

  function takePage({ number, offset }: Position, size: number): Outcome {
    const { pages, items, openEnd } = lists[number] as RecordedList;
    const [first] = pages;
    if (first.interaction.fault) return first.outcome;
    const end = Math.min(offset + size, items.length);
    const hasMore = openEnd || end < items.length;
    const next = hasMore ? tokens.issue(filter, end * lists.length + number) : lastToken;
    const { [outputToken]: _, ...rest } = first.outcome.output as Readonly<Record<string, unknown>>;
    const output = { ...rest, [member]: items.slice(offset, end), ...(next !== undefined && { [outputToken]: next }) };
    return { output };
  }

  return {
    answer(call, turn) {
      const { token, size } = readInput(call, pagination);
      if (!Number.isInteger(size ?? 1) || (size ?? 1) < 1) return refuse(`${pageSize} must be at least 1`);
      const position = token === undefined ? { number: turn.take(lists.length), offset: 0 } : locate(token);
      if (position === undefined) return refuse(`${inputToken} is not valid for this request`);
      if (token !== undefined && isPastRecorded(position)) return undefined;
      const list = lists[position.number] as RecordedList;
      turn.use(list.pages);
      return takePage(position, size ?? list.largestPage);
    },
    explain(call) {
      const { token } = readInput(call, pagination);
      const position = token === undefined ? undefined : locate(token);
      return position && isPastRecorded(position) ? explainOpenEnd(call, lists[position.number] as RecordedList) : undefined;
    },
  };
}

function readInput({ input }: Call, { inputToken, pageSize }: Pagination): { readonly token: unknown; readonly size: number | undefined } {
  const members = input as unknown as Readonly<Record<string, unknown>>;
  return { token: members[inputToken] ?? undefined, size: (members[pageSize] ?? undefined) as number | undefined };
}

function refuse(message: string): Outcome {
  return { fault: createFault('InvalidInputException', message) };
}
