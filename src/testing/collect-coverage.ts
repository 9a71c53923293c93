import { isAbsolute, relative, sep } from 'node:path';
import type { Coverage } from '../contract/coverage/coverage.ts';
import { formatCoverage } from '../contract/coverage/coverage-file.ts';
import { createTally, type Counter } from '../contract/coverage/create-tally.ts';
import { findHits } from '../contract/coverage/find-hits.ts';
import { hideSecrets } from '../contract/coverage/hide-secrets.ts';
import { excerpt } from '../contract/excerpt.ts';
import { formatViolation } from '../contract/violation.ts';
import type { Exchange } from '../handlers/exchange.ts';
import { canonicalKey } from '../recording/canonical-key.ts';
import { readRecordings, writeUnique } from '../recording/store.ts';
import { readEntries, type Entry } from '../replay/read-entries.ts';
import { replay, type Replay, type ReplayOptions } from '../replay/replay.ts';

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

/** So many different inputs, and violations, are told of a session; the rest are counted together. */
const maxRows = 500;

export function collectCoverage(folder: string): CoverageCollector {
  const hits = createTally<[string, string, string]>();
  const calls = createTally<[string, string, string]>();
  const violations = createTally<[string, string, string]>();
  const recordings = createTally<[string, string, string]>();
  const watched: { readonly replayed: Replay; readonly entries: readonly Entry[] }[] = [];
  const failed = new Set<string>();

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
    observe({ call, outcome, body, error, violations: found }) {
      for (const violation of found) {
        addBounded(violations, [violation.severity, violation.operation, formatViolation(violation)]);
      }
      if (!call) return;
      const { operation, input } = call;
      const lost = outcome?.delivery?.lost === true;
      const result = error?.code ?? (lost ? 'lost' : (outcome?.fault?.name ?? 'answered'));
      addBounded(calls, [operation, result, describeInput(operation, input)]);
      if (!outcome || error) return;
      const key = canonicalKey(operation, input);
      if (failed.delete(key)) hits.add([operation, 'retry', 'same request again']);
      if (lost || outcome.fault) failed.add(key);
      // What was sent counts, not what the responder holds: it may go on changing its own object.
      const sent = body === undefined || lost ? outcome : { output: JSON.parse(body) as never };
      for (const { kind, name } of findHits(call, sent)) hits.add([operation, kind, name]);
    },
    reset() {
      countUse();
      failed.clear();
    },
    close() {
      countUse();
      const coverage: Coverage = { hits: hits.rows(), calls: calls.rows(), violations: violations.rows(), recordings: recordings.rows() };
      writeUnique(folder, 'glue-coverage', formatCoverage(coverage));
    },
  };
}

function addBounded(tally: Counter<[string, string, string]>, fields: [string, string, string]): void {
  tally.add(tally.size < maxRows || tally.has(fields) ? fields : [fields[0], fields[1], '(others)']);
}

/** The same file has the same name on every machine that ran a shard, where it lies below the working directory. */
function toPortable(place: string): string {
  const near = relative(process.cwd(), place);
  return near.startsWith('..') || isAbsolute(near) ? place : near.replaceAll(sep, '/');
}

function describeInput(operation: string, input: unknown): string {
  return excerpt(hideSecrets(`${operation}Request`, input));
}
