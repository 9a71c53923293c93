import { hideSecrets } from '../contract/coverage/hide-secrets.ts';
import { formatViolation } from '../contract/violation.ts';
import type { Exchange } from '../handlers/exchange.ts';

/** One request that was served, as plain data without a header's value and without a value that recordings replace. */
export interface JournalEntry {
  /** Counts all requests since the start or the last reset, from 1. */
  readonly number: number;
  /** Epoch milliseconds of the Glue that is served: simulated time where there is any. */
  readonly at: number;
  readonly requestId: string;
  /** Absent when the request was no call of the contract. */
  readonly operation?: string;
  /** Absent where it is longer than 16 KiB of JSON. */
  readonly input?: unknown;
  /** `lost`: the connection broke before the answer; `error`: the toolkit could not answer, or did not let it pass. */
  readonly outcome: 'output' | 'fault' | 'lost' | 'error';
  readonly status: number;
  /** The name of the fault, or the code of the ToolkitError. */
  readonly fault?: string;
  /** One readable line for each place where the call and the contract differ. */
  readonly violations: readonly string[];
}

/** What was served since the start or the last reset. */
export interface Counters {
  readonly requests: number;
  readonly faults: number;
  readonly errors: number;
  readonly violations: number;
  readonly byOperation: Readonly<Record<string, number>>;
}

export interface ServerJournal {
  /** The newest 1,000, oldest first. */
  readonly entries: readonly JournalEntry[];
  readonly counters: Counters;
  /** How often it began anew, since numbers do so too: with another count, a number of an earlier answer says nothing. */
  readonly resets: number;
  add(exchange: Exchange, at: number): JournalEntry;
  clear(): void;
}

const maxEntries = 1000;
const maxInput = 16 * 1024;

/** A journal of bounded size, however long the server runs. */
export function createServerJournal(): ServerJournal {
  let entries: JournalEntry[] = [];
  let counters = noCalls();
  let resets = 0;

  return {
    get entries() {
      return [...entries];
    },
    get counters() {
      return { ...counters, byOperation: { ...counters.byOperation } };
    },
    get resets() {
      return resets;
    },
    add(exchange, at) {
      counters.requests++;
      counters.violations += exchange.violations.length;
      if (exchange.error) counters.errors++;
      else if (exchange.outcome?.fault) counters.faults++;
      if (exchange.call) counters.byOperation[exchange.call.operation] = (counters.byOperation[exchange.call.operation] ?? 0) + 1;
      const entry = toEntry(exchange, counters.requests, at);
      entries.push(entry);
      if (entries.length > maxEntries) entries.shift();
      return entry;
    },
    clear() {
      entries = [];
      counters = noCalls();
      resets++;
    },
  };
}

function noCalls() {
  return { requests: 0, faults: 0, errors: 0, violations: 0, byOperation: {} as Record<string, number> };
}

/** The name of an operation that the contract lacks came in a header, so it is not kept. */
function toEntry({ requestId, call, outcome, error, violations }: Exchange, number: number, at: number): JournalEntry {
  const { fault, delivery } = outcome ?? {};
  const name = error?.code ?? fault?.name;
  return {
    number,
    at,
    requestId,
    ...(call && { operation: call.operation, ...keep(hideSecrets(`${call.operation}Request`, call.input)) }),
    outcome: error ? 'error' : delivery?.lost ? 'lost' : fault ? 'fault' : 'output',
    status: error ? 400 : (fault?.status ?? 200),
    ...(name !== undefined && { fault: name }),
    violations: violations.map(formatViolation),
  };
}

function keep(input: unknown): { readonly input?: unknown } {
  return JSON.stringify(input).length > maxInput ? {} : { input };
}
