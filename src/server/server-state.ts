import type { Call, Outcome, Responder } from '../contract/call.ts';
import { ToolkitError } from '../errors.ts';
import type { ScriptedFault } from '../generated/types.ts';
import type { Coverage } from '../contract/coverage/coverage.ts';
import { chain } from '../handlers/chain.ts';
import { countExchanges } from '../handlers/count-exchanges.ts';
import { createRequestIds } from '../handlers/create-request-ids.ts';
import type { Exchange } from '../handlers/exchange.ts';
import type { StatefulResponder } from '../handlers/stateful-responder.ts';
import { systemClock } from '../simulate/clock.ts';
import type { Simulation } from '../simulate/create-simulation.ts';
import type { Duration } from '../simulate/duration.ts';
import { createFaultScript, type FaultScript } from '../simulate/faults/create-fault-script.ts';
import { injectFault } from '../simulate/faults/inject-fault.ts';
import { parseScenario } from '../simulate/scenario/parse-scenario.ts';
import { loadAnswers, loadSimulation, type AnswerOptions } from './load-answers.ts';
import { createServerJournal, type JournalEntry, type ServerJournal } from './server-journal.ts';

/** What a running server answers from, and the handles to change it. */
export interface ServerState {
  /** Answers every call: overrides, then the given responder, recordings, and the simulation or the synthesizer. */
  readonly responder: StatefulResponder;
  /** Absent where nothing is simulated. */
  readonly simulation: Simulation | undefined;
  readonly journal: ServerJournal;
  /** The next `x-amzn-requestid`, counted since the start or the last reset; never that of a call that is under way. */
  createRequestId(): string;
  /** Keeps what happened with one request; `refusal` is what the server answered in place of the outcome. */
  observe(exchange: Exchange, refusal?: ToolkitError): JournalEntry;
  /** What the calls since the start made of the contract, where it is counted; a reset forgets none of it. */
  coverage(): Coverage | undefined;
  /** Asks this one before all others, until `reset()`; the latest first. */
  use(responder: Responder): void;
  /** Lets these faults strike, whoever answers, until `reset()`; in place of those that were injected before. Their times count from now. */
  injectFaults(faults: readonly ScriptedFault[]): void;
  /** Replaces what is simulated, and begins anew. `scenario` is the text of a file, or what was in one. */
  loadScenario(scenario: string | object): void;
  /** Forgets the journal, overrides and injected faults, and starts recorded sequences and the scenario again. */
  reset(): void;
  /** Lets simulated time pass: milliseconds, or text such as `'90s'`. */
  advance(duration: Duration): void;
  /** Lets simulated time pass until no run is under way. */
  settle(): void;
  /** The simulated instant in epoch milliseconds; the real one where nothing is simulated. */
  now(): number;
  /** Hands events to an EVENT trigger, as EventBridge does. */
  sendEvents(triggerName: string, count?: number): void;
}

export interface StateOptions extends AnswerOptions {
  /** Counts what the calls make of the contract; it costs about as much again as validating them. */
  readonly coverage?: boolean;
}

/**
 * The state of one server. All that moves simulated time throws `GLUE_OPTION_INVALID` where there is none to move, and a
 * scenario or faults that are refused (`GLUE_SCENARIO_INVALID`) change nothing.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID`, `GLUE_RECORDING_…` or `GLUE_SCENARIO_INVALID` for options it cannot use
 */
export function createServerState(options: StateOptions): ServerState {
  const journal = createServerJournal();
  const counter = options.coverage ? countExchanges() : undefined;
  const seed = options.seed ?? 0;
  let { standing, simulation } = loadAnswers(options);
  let overrides: readonly Responder[] = [];
  let nextRequestId = createRequestIds();
  const underWay = new Set<string>();
  let faults: { readonly script: FaultScript; readonly since: number } | undefined;

  const respond = async (call: Call): Promise<Outcome | undefined> => {
    const fault = faults?.script.next(call.operation, Math.max(0, state.now() - faults.since));
    const outcome = fault?.error === undefined ? await chain(...overrides, standing)(call) : undefined;
    if (fault === undefined || (outcome === undefined && fault.error === undefined)) return outcome;
    return injectFault(fault, () => outcome as Outcome);
  };

  const state: ServerState = {
    responder: Object.assign(respond, { explain: (call: Call) => standing.explain(call) }),
    get simulation() {
      return simulation;
    },
    journal,
    createRequestId() {
      let id = nextRequestId();
      while (underWay.has(id)) id = nextRequestId();
      underWay.add(id);
      return id;
    },
    observe(exchange, refusal) {
      underWay.delete(exchange.requestId);
      counter?.observe(exchange);
      return journal.add(refusal ? { ...exchange, error: refusal } : exchange, state.now());
    },
    coverage: () => counter && { ...counter.count(), recordings: [] },
    use(responder) {
      overrides = [responder, ...overrides];
    },
    injectFaults(given) {
      const script = createFaultScript(parseScenario({ faults: structuredClone(given) }, 'faults').faults ?? [], seed);
      faults = { script, since: state.now() };
    },
    loadScenario(scenario) {
      const loaded = loadSimulation({ ...options, scenario: parseScenario(structuredClone(scenario)) });
      ({ standing, simulation } = loadAnswers(options, loaded));
      state.reset();
    },
    reset() {
      overrides = [];
      faults = undefined;
      nextRequestId = createRequestIds();
      standing.reset();
      counter?.forgetFailures();
      journal.clear();
    },
    advance: (duration) => simulated(simulation).advance(duration),
    settle: () => simulated(simulation).settle(),
    now: () => (simulation ?? systemClock).now(),
    sendEvents: (triggerName, count) => simulated(simulation).sendEvents(triggerName, count),
  };
  return state;
}

function simulated(simulation: Simulation | undefined): Simulation {
  if (simulation) return simulation;
  throw new ToolkitError('GLUE_OPTION_INVALID', {
    message: 'This server simulates no Glue, so it has no time of its own.',
    next: 'Start it with a scenario, or load one; {} is a Glue in which nothing exists yet.',
  });
}
