import type { GlueClient, GlueClientConfig } from '@aws-sdk/client-glue';
import type { Call, Responder } from '../contract/call.ts';
import type { InputOf, OperationName, OutputOf } from '../contract/operation.ts';
import type { Violation } from '../contract/violation.ts';
import { ToolkitError } from '../errors.ts';
import { chain } from '../handlers/chain.ts';
import { createRequestIds } from '../handlers/create-request-ids.ts';
import type { Exchange, ExchangeOptions } from '../handlers/exchange.ts';
import { createHandle } from '../handlers/handle.ts';
import type { StatefulResponder } from '../handlers/stateful-responder.ts';
import type { RedactionRules } from '../recording/redact/redaction-rules.ts';
import type { Simulation } from '../simulate/create-simulation.ts';
import type { Duration } from '../simulate/duration.ts';
import { checkTransport } from './check-transport.ts';
import { gatherResponders, type AnswerOptions } from './gather-responders.ts';
import { createJournal, type Journal, type JournalEntry } from './journal.ts';
import { loadCoverage, type CoverageOptions } from './load-coverage.ts';
import { loadSimulation, type ScenarioOptions } from './load-simulation.ts';
import { loadTransport, type Transport, type TransportOptions } from './load-transport.ts';
import { planRecording, type RecordingOptions, type RecordingPlan } from './recording/plan-recording.ts';
import { createSend } from './send.ts';

export interface GlueOptions extends AnswerOptions, CoverageOptions, RecordingOptions, ScenarioOptions, TransportOptions {}

/** A Glue for tests, and what was said to it. */
export interface GlueSession extends AsyncDisposable {
  /** The SDK's real client, answered by this session; region `us-east-1` and dummy credentials unless `config` has others. */
  client(config?: GlueClientConfig): GlueClient;
  /** Calls an operation without the SDK, which only a session that records needs for it. Rejects with a FaultError when Glue answers a fault. */
  send<O extends OperationName>(operation: O, input: InputOf<O>): Promise<OutputOf<O>>;
  /** Answers a request of any other client; in a session that records, only what is answered without the account. */
  handle(request: Request): Promise<Response>;
  /** Asks these before all others, until `reset()`; the latest first. */
  use(...responders: readonly Responder[]): void;
  /** Lets simulated time pass (milliseconds, or text such as `'90s'`), with all that happens in it; for clocks of the simulation's own. */
  advance(duration: Duration): void;
  /** Lets simulated time pass until no run is under way. */
  settle(): void;
  /** The simulated instant, in epoch milliseconds. */
  now(): number;
  /** Hands events to an EVENT trigger, as EventBridge does: Glue has no call for it. One event when no count is given. */
  sendEvents(triggerName: string, count?: number): void;
  /** The calls served so far, oldest first. */
  readonly calls: readonly JournalEntry[];
  /** The calls of one operation. */
  callsOf<O extends OperationName>(operation: O): readonly JournalEntry<O>[];
  /** Where requests and answers broke the contract; drift among them. */
  readonly violations: readonly Violation[];
  /** What the toolkit could not answer, even where the code under test swallowed the error. */
  readonly errors: readonly ToolkitError[];
  /** Waits until every answer stands in the journal. Only those of a real account come there later than to the client. */
  whenIdle(): Promise<void>;
  /** Forgets calls and overrides, and starts recorded sequences and the scenario again. */
  reset(): void;
  /** Ends the session, writes what it recorded, and restores the environment; the journal can still be read. Any further call fails with `GLUE_CLOSED`. */
  close(): Promise<void>;
}

/**
 * Starts a Glue for tests, for any test runner: `responders` are asked first, then the `recordings`, then the simulation of
 * a `scenario`, or without one, if there is a `seed`, the synthesizer. Both directions of every call are held against the contract. While a session runs, the AWS
 * environment of the process is a harmless one; `close()` restores it.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` for an unusable option, `GLUE_RECORDING_…` for unusable recordings,
 * `GLUE_SCENARIO_INVALID` for an unusable scenario,
 * `GLUE_ALREADY_STARTED` for a second session with transport `msw`, `GLUE_NETWORK_UNGUARDED` when MSW does not stop requests
 * @example
 * const glue = await startGlue({ transport: 'sdk', responders: [() => ({ output: { JobRunId: 'jr_1' } })] });
 * await glue.send('StartJobRun', { JobName: 'nightly' }); // { JobRunId: 'jr_1' }
 * glue.calls[0].input; // { JobName: 'nightly' }
 * await glue.close();
 */
export async function startGlue(options: GlueOptions): Promise<GlueSession> {
  checkTransport(options);
  const plan = planRecording(options);
  const journal = createJournal();
  const simulation = await loadSimulation(options);
  // What a real account says is written in one way only; a recording is counted when it is replayed.
  const coverage = plan?.records ? undefined : await loadCoverage(options);
  const recording = plan && (await openRecording(plan, options));
  const standing = await gatherResponders(recording?.answers ?? (await addNames(options)), simulation, coverage?.replay);
  let overrides: readonly Responder[] = [];
  let closed = false;
  let nextRequestId = createRequestIds();

  const answer: Responder = (call) => {
    if (closed) throw sessionClosed(call);
    return chain(...overrides, standing)(call);
  };
  const responder = Object.assign(answer, { explain: (call: Call) => standing.explain(call) });
  const observe = (exchange: Exchange) => {
    journal.observe(exchange);
    coverage?.observe(exchange);
  };
  const exchangeOptions = { observe, createRequestId: () => nextRequestId() };
  const transport = recording?.plan.records ? await record(recording, options, responder, exchangeOptions, journal) : await loadTransport(options, responder, exchangeOptions);

  const session: GlueSession = {
    client: (config) => transport.createClient(config),
    send: transport.send ?? createSend(responder, exchangeOptions),
    handle: createHandle(plan?.records ? Object.assign((call: Call) => answer(call), { explain: goesNowhere }) : responder, exchangeOptions),
    use(...responders) {
      overrides = [...responders, ...overrides];
    },
    advance: (duration) => simulated(simulation).advance(duration),
    settle: () => simulated(simulation).settle(),
    now: () => simulated(simulation).now(),
    sendEvents: (triggerName, count) => simulated(simulation).sendEvents(triggerName, count),
    get calls() {
      return journal.calls;
    },
    callsOf: (operation) => journal.calls.filter((entry) => entry.operation === operation) as never,
    get violations() {
      return journal.violations;
    },
    get errors() {
      return journal.errors;
    },
    whenIdle: async () => transport.settled?.(),
    reset() {
      overrides = [];
      coverage?.reset();
      standing.reset();
      nextRequestId = createRequestIds();
      journal.clear();
      transport.mark?.();
    },
    async close() {
      if (closed) return;
      closed = true;
      try {
        await transport.close();
      } finally {
        coverage?.close();
      }
    },
    [Symbol.asyncDispose]: () => session.close(),
  };
  return session;
}

interface OpenRecording {
  readonly plan: RecordingPlan;
  readonly rules: RedactionRules;
  readonly answers: AnswerOptions;
}

/** Only a session with a named recording needs the rules, and what knows them. */
async function openRecording(plan: RecordingPlan, options: GlueOptions): Promise<OpenRecording> {
  const { loadRules } = await import('./recording/load-rules.ts');
  const { answerFrom } = await import('./recording/answer-from.ts');
  const rules = await loadRules(options);
  return { plan, rules, answers: answerFrom(plan, rules, options) };
}

/** What `glue-contract record` wrote with the names of the configuration is replayed with them, whether a session names one recording or takes several. */
async function addNames(options: GlueOptions): Promise<AnswerOptions> {
  if (options.recordings === undefined) return options;
  const { loadConfig } = await import('../recording/load-config.ts');
  const { names } = (await loadConfig(options.directory)).redaction ?? {};
  return names === undefined ? options : { ...options, names: { ...names, ...options.names } };
}

/** What records is loaded where it is used: a session that replays has no code in it that lets calls out. */
async function record({ plan, rules }: OpenRecording, options: GlueOptions, responder: StatefulResponder, exchange: ExchangeOptions, journal: Journal): Promise<Transport> {
  const { createRecorder } = await import('./recording/create-recorder.ts');
  const { loadRecordingTransport } = await import('./recording/load-recording-transport.ts');
  return loadRecordingTransport(options, createRecorder(plan, rules, responder, exchange), journal);
}

/** What a request of `handle` is signed for, and to where, is not known. */
function goesNowhere({ operation }: Call): ToolkitError {
  return new ToolkitError('GLUE_NO_ANSWER', {
    message: `This session records, and handle() sends nothing to an account, so nothing answered ${operation}.`,
    operation,
    next: 'Call it with client() or send(), or use transport "msw", which records every client that signs.',
  });
}

function sessionClosed({ operation }: Call): ToolkitError {
  return new ToolkitError('GLUE_CLOSED', {
    message: `${operation} was called after the session was closed.`,
    operation,
    next: 'Await what the test has started before it ends, or close the session later.',
  });
}

function simulated(simulation: Simulation | undefined): Simulation {
  if (simulation) return simulation;
  throw new ToolkitError('GLUE_OPTION_INVALID', {
    message: 'This session simulates no Glue, so it has no time of its own.',
    path: '/scenario',
    next: 'Start it with a scenario; scenario: {} is a Glue in which nothing exists yet.',
  });
}
