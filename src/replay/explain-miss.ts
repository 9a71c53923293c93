import type { Call } from '../contract/call.ts';
import { excerpt } from '../contract/excerpt.ts';
import { paginationOf } from '../contract/pagination-of.ts';
import { ToolkitError } from '../errors.ts';
import type { RecordedList } from './assemble-lists.ts';
import type { Difference } from './diff-inputs.ts';
import { findNearest, type Compare, type NearMiss } from './find-nearest.ts';
import type { Entry } from './read-entries.ts';

const shownDifferences = 6;

/** Why no recording answers a call: the recorded inputs of its operation that come nearest, and what differs in each. */
export function explainMiss({ operation, input }: Call, entries: readonly Entry[], compare: Compare, repage: boolean): ToolkitError {
  const candidates = entries.filter(({ interaction }) => interaction.operation === operation);
  const found = findNearest(input, candidates, compare);
  const others = [...new Set(entries.map(({ interaction }) => interaction.operation))].toSorted().join(', ');
  return new ToolkitError('GLUE_RECORDING_NO_MATCH', {
    message:
      found.length === 0
        ? `The recordings hold no ${operation}.`
        : `The recordings hold ${candidates.length} ${operation}, but none with this input.`,
    operation,
    expected: found.length === 0 ? `one of the recorded operations: ${others || 'none'}` : `a recorded input; nearest first:${found.map(describe).join('')}`,
    received: excerpt(input),
    next: !repage && differsInSize(operation, found[0])
      ? 'Replay with repage: true (serve has --repage): a recorded list is served in any page size then.'
      : 'Correct the call, or add a recording of it: a session does so with mode "new", and with mode "all" it records everything anew.',
  });
}

/** Whether the same list was recorded from its beginning, in pages of another size. */
function differsInSize(operation: string, nearest: NearMiss | undefined): boolean {
  const pageSize = paginationOf(operation)?.pageSize;
  return pageSize !== undefined && nearest !== undefined && nearest.differences.every(({ path }) => path === `/${pageSize}`);
}

/** Why a list stops before its end. */
export function explainOpenEnd({ operation, input }: Call, { pages, items }: RecordedList): ToolkitError {
  return new ToolkitError('GLUE_RECORDING_NO_MATCH', {
    message: `The recorded list breaks off after ${items.length} items: Glue named a next page, and that page was not recorded.`,
    operation,
    path: (pages.at(-1) as Entry).place,
    received: excerpt(input),
    next: 'Record the list to its end, or remove NextToken from its last page if the rest does not matter.',
  });
}

function describe({ entry, differences }: NearMiss): string {
  const lines = differences.slice(0, shownDifferences).map(({ path, sent, recorded }: Difference) => `\n      ${path}: sent ${show(sent)}, recorded ${show(recorded)}`);
  const more = differences.length > shownDifferences ? `\n      and ${differences.length - shownDifferences} more` : '';
  return `\n    ${entry.place}${lines.join('')}${more}`;
}

function show(value: unknown): string {
  return value === undefined ? 'nothing' : excerpt(value);
}
