import { excerpt } from '../contract/excerpt.ts';
import { ToolkitError } from '../errors.ts';
import type { Pagination } from '../generated/operations.ts';
import { isRefusal } from '../recording/is-refusal.ts';
import type { Entry } from './read-entries.ts';

/** A list as it was at one time, put together from its recorded pages. */
export interface RecordedList {
  readonly pages: readonly [first: Entry, ...more: Entry[]];
  readonly items: readonly unknown[];
  /** How many items the fullest recorded page holds; at least 1. */
  readonly largestPage: number;
  /** Where the last recorded page names a next one that nobody recorded. */
  readonly openEnd: boolean;
}

/** The member that documents say a list descends by. */
const descending: Readonly<Record<string, string>> = { GetJobRuns: 'StartedOn', GetJobBookmarks: 'Version' };

/**
 * The lists that the entries of one filter hold. Each recorded first page begins a list of its own, so that a list that was
 * read several times is a sequence; its pages are followed through their tokens, whatever their sizes. A first page that was
 * answered with a fault is a list without items, except where Glue refused an input with a page size: that was about the size.
 * Pages that no first page leads to belong to no list.
 *
 * @throws ToolkitError `GLUE_RECORDING_INVALID` when a list that Glue gives newest first is in another order
 */
export function assembleLists(group: readonly Entry[], pagination: Pagination): RecordedList[] {
  const firsts = group.filter(
    ({ interaction: { input, fault } }) => isAbsent(input[pagination.inputToken]) && (isAbsent(input[pagination.pageSize]) || !isRefusal(fault)),
  );
  const byToken = Map.groupBy(
    group.filter(({ interaction }) => interaction.output),
    ({ interaction }) => interaction.input[pagination.inputToken],
  );
  const taken = new Set<Entry>();
  return firsts.map((first) => {
    const pages: [Entry, ...Entry[]] = [first];
    for (;;) {
      const token = nextToken(pages.at(-1) as Entry, pagination);
      if (token === undefined) return join(pages, pagination, false);
      // A list that was read twice with the same tokens has two sets of pages: each reading takes the next that is left.
      const candidates = byToken.get(token) ?? [];
      const page = candidates.find((entry) => !taken.has(entry)) ?? candidates.at(-1);
      if (page === undefined || pages.includes(page)) return join(pages, pagination, true);
      taken.add(page);
      pages.push(page);
    }
  });
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

/** The token a page ends with; `undefined` where the list ends: none, an empty one, or the integer that means "no more". */
function nextToken({ interaction }: Entry, { outputToken, lastToken }: Pagination): unknown {
  const token = interaction.output?.[outputToken] ?? undefined;
  return token === '' || token === lastToken ? undefined : token;
}

function join(pages: RecordedList['pages'], { items: member }: Pagination, openEnd: boolean): RecordedList {
  const all: unknown[] = [];
  let largestPage = 1;
  const falling = descending[pages[0].interaction.operation];
  for (const { place, interaction, outcome } of pages) {
    // Glue leaves the member out where it has no items.
    const items = ((outcome.output as Readonly<Record<string, unknown>> | undefined)?.[member] ?? []) as readonly unknown[];
    for (const [index, item] of items.entries()) {
      if (falling !== undefined) checkOrder(all.at(-1), item, falling, interaction.operation, `${place}/output/${member}/${index}`);
      all.push(item);
    }
    largestPage = Math.max(largestPage, items.length);
  }
  return { pages, items: all, largestPage, openEnd };
}

function checkOrder(before: unknown, item: unknown, member: string, operation: string, path: string): void {
  const [previous, current] = [before, item].map((run) => (run as Record<string, unknown> | undefined | null)?.[member]);
  if (typeof previous !== 'number' || typeof current !== 'number' || current <= previous) return;
  throw new ToolkitError('GLUE_RECORDING_INVALID', {
    message: `The recorded pages of ${operation} do not make one list, because ${member} grows where it has to fall.`,
    operation,
    path: `${path}/${member}`,
    expected: `at most ${excerpt(previous)}, as in the item before`,
    received: excerpt(current),
    next: 'Record the list again in one go, or replay the pages as they are with repage: false.',
  });
}
