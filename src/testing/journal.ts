import type { Fault } from '../contract/fault.ts';
import type { InputOf, OperationName, OutputOf } from '../contract/operation.ts';
import type { Violation } from '../contract/violation.ts';
import type { ToolkitError } from '../errors.ts';
import type { Exchange } from '../handlers/exchange.ts';

/** One call of Glue that was served. Narrowing on `operation` narrows `input` and `output`. */
export type JournalEntry<O extends OperationName = OperationName> = {
  [Name in O]: {
    readonly operation: Name;
    readonly input: InputOf<Name>;
    /** What was answered: this, or `fault`, or, when the toolkit could not answer, `error`. */
    readonly output?: OutputOf<Name>;
    readonly fault?: Fault;
    readonly error?: ToolkitError;
    /** True when the connection broke before the answer arrived. */
    readonly lost?: true;
    readonly requestId: string;
    readonly violations: readonly Violation[];
  };
}[O];

/** What was served since the start or the last `clear()`, oldest first, in the order of the answers. */
export interface Journal {
  readonly calls: readonly JournalEntry[];
  /** Of all calls, and of requests that could not be read as a call. */
  readonly violations: readonly Violation[];
  /** Why the toolkit could not answer, also for operations that the contract does not have. */
  readonly errors: readonly ToolkitError[];
  observe(exchange: Exchange): void;
  clear(): void;
}

export function createJournal(): Journal {
  let exchanges: Exchange[] = [];
  let calls: JournalEntry[] = [];
  return {
    get calls() {
      return [...calls];
    },
    get violations() {
      return exchanges.flatMap(({ violations }) => violations);
    },
    get errors() {
      return exchanges.flatMap(({ error }) => error ?? []);
    },
    observe(exchange) {
      exchanges.push(exchange);
      if (exchange.call) calls.push(toEntry(exchange, exchange.call));
    },
    clear() {
      exchanges = [];
      calls = [];
    },
  };
}

/** The output is read from what was sent, when first asked for: a responder may go on changing its own object. */
function toEntry({ body, outcome, error, requestId, violations }: Exchange, call: NonNullable<Exchange['call']>): JournalEntry {
  let output: object | undefined;
  const entry: JournalEntry = {
    ...call,
    ...(outcome?.fault && { fault: outcome.fault }),
    ...(error && { error }),
    ...(outcome?.delivery?.lost && { lost: true }),
    requestId,
    violations,
  };
  if (body === undefined) return entry;
  return Object.defineProperty(entry, 'output', { enumerable: true, get: () => (output ??= JSON.parse(body) as object) });
}
