import { formatCoverage } from '../contract/coverage/coverage-file.ts';
import { createTally } from '../contract/coverage/create-tally.ts';
import { countExchanges, describeInput } from '../handlers/count-exchanges.ts';
import type { Exchange } from '../handlers/exchange.ts';
import { readRecordings, writeUnique } from '../recording/store.ts';
import { readEntries, type Entry } from '../replay/read-entries.ts';
import { replay, type Replay, type ReplayOptions } from '../replay/replay.ts';
import { toPortable } from './to-portable.ts';

/** Counts what a session makes of the contract, and writes it when the session is over. */
export interface CoverageCollector {
  /** A replay whose use is counted. */
  readonly replay: (options: ReplayOptions) => Replay;
  observe(exchange: Exchange): void;
  /** To be called before the replay is reset: it forgets what was used. */
  reset(): void;
  /** Writes the file, whose name nothing else has, so that workers and shards may share the folder. */
  close(): void;
}

export function collectCoverage(folder: string): CoverageCollector {
  const counter = countExchanges();
  const recordings = createTally<[string, string, string]>();
  const watched: { readonly replayed: Replay; readonly entries: readonly Entry[] }[] = [];

  function countUse(): void {
    for (const { replayed, entries } of watched) {
      const unused = new Set(replayed.unused());
      for (const { interaction, place } of entries) {
        const { operation, input } = interaction;
        recordings.add([toPortable(place), operation, describeInput(operation, input)], unused.has(interaction) ? 0 : 1);
      }
    }
  }

  return {
    replay({ recordings: source, ...options }) {
      const sources = typeof source === 'string' ? readRecordings(source) : [source].flat();
      const replayed = replay({ ...options, recordings: sources });
      watched.push({ replayed, entries: readEntries(sources) });
      return replayed;
    },
    observe: (exchange) => counter.observe(exchange),
    reset() {
      countUse();
      counter.forgetFailures();
    },
    close() {
      countUse();
      writeUnique(folder, 'glue-coverage', formatCoverage({ ...counter.count(), recordings: recordings.rows() }));
    },
  };
}
