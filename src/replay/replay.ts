import type { Call, Outcome } from '../contract/call.ts';
import { excerpt } from '../contract/excerpt.ts';
import type { OperationName } from '../contract/operation.ts';
import { paginationOf } from '../contract/pagination-of.ts';
import { ToolkitError } from '../errors.ts';
import type { Interaction, Recording } from '../generated/types.ts';
import { canonicalKey } from '../recording/canonical-key.ts';
import { readRecordings } from '../recording/store.ts';
import { bindNames, type Asked } from './bind-names.ts';
import { createPager } from './create-pager.ts';
import { createSequence, type Source } from './create-sequence.ts';
import { explainMiss } from './explain-miss.ts';
import type { Compare } from './find-nearest.ts';
import { readEntries, type Entry, type RecordingSource } from './read-entries.ts';

export interface ReplayOptions {
  /** A file, a folder of files, or what was in them; their order is the order of the sequences. */
  readonly recordings: string | Recording | readonly RecordingSource[];
  /** What a call gets that comes more often than it was recorded: the last outcome again (the default), or an error. */
  readonly exhaustion?: 'last' | 'error';
  /** Answers list operations from whole recorded lists, in pages of the size that the call asks for. Off by default. */
  readonly repage?: boolean;
  /**
   * Pseudonyms or aliases of recordings by the real name that the consumer uses, as in the redaction rules: `{ 'nightly-etl': 'job-a' }`.
   * Only needed where a name could be several recorded ones.
   */
  readonly names?: Readonly<Record<string, string>>;
  /** What recordings have for a name, for who has the key: then a name that is not recorded is never taken for one that is. */
  readonly pseudonymOf?: (name: string) => string;
}

/** A responder that answers from recordings. */
export interface Replay {
  (call: Call): Outcome | undefined;
  /** Why this call has no answer here, with the nearest recordings. Changes nothing. */
  explain(call: Call): ToolkitError;
  /** Begins every sequence anew and forgets what was used, and the names that calls were found to have. */
  reset(): void;
  /** The interactions that answered nothing so far, in recorded order. With `repage`, any page uses its whole list. */
  unused(): Interaction[];
}

/**
 * Answers calls from recordings: the same operation with the same input gets the recorded outcome. An input recorded several
 * times is a sequence, as a poller sees it. With `repage`, the pages of a recorded list are served in any size, in the
 * recorded order, with tokens of our own; a token that was not issued for this list gets InvalidInputException. Without a
 * size, a page holds as much as the largest recorded one. What is not recorded is left to the next responder.
 *
 * What it answers is frozen, for it answers it again: a responder that changes it changes a structuredClone of it.
 *
 * What was recorded of a real account has pseudonyms; a call with the real names is answered, in its own words, where it fits one
 * recorded input only. Each name is one pseudonym from then on.
 *
 * @throws ToolkitError `GLUE_RECORDING_INVALID` for a bad file and, with `repage`, for a list out of the order that Glue
 * documents for it; `GLUE_RECORDING_UNREADABLE` for a path that cannot be read
 * @throws ToolkitError `GLUE_RECORDING_EXHAUSTED` from a call, with `exhaustion: 'error'`
 * @throws ToolkitError `GLUE_RECORDING_AMBIGUOUS` from a call that fits several recorded inputs under other names
 * @throws ToolkitError `GLUE_OPTION_INVALID` for another `exhaustion`, for recordings without interactions, and for names that share a pseudonym
 * @example
 * const call = { operation: 'GetJobRun', input: { JobName: 'nightly', RunId: 'jr_1' } };
 * const interactions = ['RUNNING', 'SUCCEEDED'].map((JobRunState) => ({ ...call, output: { JobRun: { JobRunState } } }));
 * const responder = replay({ recordings: { interactions } });
 * responder(call).output.JobRun.JobRunState; // 'RUNNING'
 * responder(call).output.JobRun.JobRunState; // 'SUCCEEDED'
 * responder(call).output.JobRun.JobRunState; // 'SUCCEEDED'
 */
export function replay({ recordings, exhaustion = 'last', repage = false, names, pseudonymOf }: ReplayOptions): Replay {
  checkExhaustion(exhaustion);
  const entries = readEntries(typeof recordings === 'string' ? readRecordings(recordings) : [recordings].flat());
  const groups = Map.groupBy(entries, ({ interaction }) => keyOf(interaction, repage));
  const sources = createSources(groups, repage);
  const binding = bindNames(new Map([...groups].filter(([key]) => sources.has(key))), (asked) => dropPage(asked, repage), { names, pseudonymOf });
  const turns = new Map<string, number>();
  const used = new Set<Entry>();

  function answer(call: Call): Outcome | undefined {
    const own = keyOf(call, repage);
    const key = sources.has(own) ? own : (binding.find(call) ?? own);
    const outcome = sources.get(key)?.answer(call, {
      take(count) {
        const turn = turns.get(key) ?? 0;
        if (turn >= count && exhaustion === 'error') throw exhausted(call, count);
        turns.set(key, turn + 1);
        return Math.min(turn, count - 1);
      },
      use(answered) {
        for (const entry of answered) used.add(entry);
      },
    });
    return outcome && binding.speak(call, key, outcome);
  }

  function explain(call: Call): ToolkitError {
    const own = keyOf(call, repage);
    const key = sources.has(own) ? own : (binding.look(call) ?? own);
    if (typeof key !== 'string') return key;
    return sources.get(key)?.explain?.(call) ?? explainMiss(call, entries, leaveOutPage(call, binding.createCompare()), repage);
  }

  /** Which page it is counts only where nothing else does: the first one was not recorded then. */
  function leaveOutPage({ operation }: Call, compare: Compare): Compare {
    const pagination = repage ? paginationOf(operation) : undefined;
    if (!pagination) return compare;
    const page = new Set([`/${pagination.inputToken}`, `/${pagination.pageSize}`]);
    return (entry, differences) => {
      const others = differences.filter(({ path }) => !page.has(path));
      return compare(entry, others.length > 0 ? others : differences);
    };
  }

  return Object.assign(answer, {
    explain,
    reset() {
      turns.clear();
      used.clear();
      binding.reset();
    },
    unused: () => entries.filter((entry) => !used.has(entry)).map(({ interaction }) => interaction),
  });
}

function createSources(groups: ReadonlyMap<string, readonly Entry[]>, repage: boolean): Map<string, Source> {
  const sources = new Map<string, Source>();
  for (const [key, group] of groups) {
    const { operation } = (group[0] as Entry).interaction;
    const pagination = repage ? paginationOf(operation) : undefined;
    const source = pagination ? createPager(operation as OperationName, key, group, pagination) : createSequence(group);
    if (source) sources.set(key, source);
  }
  return sources;
}

/** One text for all calls that the same source answers: with `repage`, those that read any page of the same list. */
function keyOf(asked: Asked, repage: boolean): string {
  const { operation, input } = dropPage(asked, repage);
  return canonicalKey(operation, input);
}

/** With `repage`, which page of a list is asked for does not count. */
function dropPage({ operation, input }: Asked, repage: boolean): Asked {
  const pagination = repage ? paginationOf(operation) : undefined;
  return { operation, input: pagination ? { ...input, [pagination.inputToken]: null, [pagination.pageSize]: null } : input };
}

function exhausted({ operation, input }: Call, count: number): ToolkitError {
  return new ToolkitError('GLUE_RECORDING_EXHAUSTED', {
    message: `This call was recorded ${count === 1 ? 'once' : `${count} times`} and has come once more.`,
    operation,
    expected: `at most ${count} calls with this input`,
    received: excerpt(input),
    next: "Record more of the sequence, call reset() between tests, or let the last outcome repeat with exhaustion: 'last'.",
  });
}

function checkExhaustion(exhaustion: string): void {
  if (['last', 'error'].includes(exhaustion)) return;
  throw new ToolkitError('GLUE_OPTION_INVALID', {
    message: 'replay cannot use this exhaustion.',
    expected: "'last' or 'error'",
    received: excerpt(exhaustion),
    next: 'Choose what a call gets that comes more often than it was recorded.',
  });
}
