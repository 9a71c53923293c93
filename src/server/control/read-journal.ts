import { excerpt } from '../../contract/excerpt.ts';
import { ToolkitError } from '../../errors.ts';
import type { ControlJournal } from '../../generated/types.ts';
import type { ServerState } from '../server-state.ts';

/** The calls after the one with the number `since`, as far as they are still kept. */
export function readJournal({ journal }: ServerState, since: string): ControlJournal {
  if (!/^\d{1,15}$/.test(since)) throw notANumber(since);
  const entries = journal.entries.filter(({ number }) => number > Number(since));
  return { entries: entries.map((entry) => ({ ...entry })), next: journal.counters.requests, resets: journal.resets };
}

function notANumber(since: string): ToolkitError {
  return new ToolkitError('GLUE_OPTION_INVALID', {
    message: 'The number since is none.',
    path: '/since',
    expected: 'the number of a call, 0 for all',
    received: excerpt(since),
    next: 'Ask with the member `next` of the answer before.',
  });
}
