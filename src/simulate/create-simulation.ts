import type { Call, Outcome } from '../contract/call.ts';
import { dropUnknown } from '../contract/drop-unknown.ts';
import { excerpt } from '../contract/excerpt.ts';
import { referTo } from '../contract/resolve-shape.ts';
import { ToolkitError } from '../errors.ts';
import type { Scenario } from '../generated/types.ts';
import { createManualClock, systemClock, type Clock, type ManualClock } from './clock.ts';
import { createWorld } from './create-world.ts';
import { parseDuration, type Duration } from './duration.ts';
import { createFaultScript } from './faults/create-fault-script.ts';
import { injectFault } from './faults/inject-fault.ts';
import { operations, type Operation } from './operations.ts';
import { passTime } from './pass-time.ts';
import { playEvents } from './play-events.ts';
import { RaisedFault } from './raise-fault.ts';
import { readOnce } from './read-once.ts';
import { applyScenario } from './scenario/apply-scenario.ts';
import { checkForm } from './scenario/check-form.ts';
import type { Settings } from './settings.ts';
import { settleWorld } from './settle-world.ts';
import { receiveEvents } from './triggers/receive-events.ts';

export interface SimulationOptions {
  /** Ids, tokens and chances come from it: the same seed and the same calls give the same bytes. */
  readonly seed?: number;
  /**
   * `system` reads the process's time, which a test runner's fake timers drive. `manual` stands still until `advance`.
   * `per-read` moves a run on by one state each time somebody has read it, and otherwise is a manual one.
   */
  readonly clock?: 'system' | 'manual' | 'per-read' | Clock;
  /** Where a clock of our own starts, in epoch milliseconds: 2026-01-05T06:00Z when absent. */
  readonly start?: number;
  /** These come before those of the scenario. */
  readonly settings?: Partial<Settings>;
}

/** A responder with a memory, and the handles to move its time. */
export interface Simulation {
  (call: Call): Outcome;
  /** What would be answered now: no scripted fault strikes, and no clock moves because somebody has read. For reads. */
  peek(call: Call): Outcome;
  /** The simulated instant, in epoch milliseconds. */
  now(): number;
  /** Lets a duration pass and plays what is due by then; throws where it came to after 1,000,000 events. For clocks of our own. */
  advance(duration: Duration): void;
  /** Lets time pass until an instant: epoch milliseconds, or text such as `'2026-01-06T02:00Z'`. For clocks of our own. */
  advanceTo(instant: number | string): void;
  /** Lets as much time pass as it takes until no run is under way; what schedules start later is not waited for. Throws for a run that is not over in 100 days. */
  settle(): void;
  /** Hands events to an EVENT trigger, as EventBridge does: Glue has no call for it. One event when no count is given. */
  sendEvents(triggerName: string, count?: number): void;
  /** Forgets everything, and begins anew with the scenario. */
  reset(): void;
}

const firstInstant = Date.UTC(2026, 0, 5, 6);

/** The simulation of a scenario that has been parsed; `path` is what errors call it. */
export function createSimulation(scenario: Scenario, path: string, { seed = 0, clock = 'system', start = firstInstant, settings = {} }: SimulationOptions = {}): Simulation {
  checkClock(clock);
  checkSettings(settings);
  let { own, world, faults, began } = begin();
  let touched = false;

  function begin() {
    const ownClock = clock === 'manual' || clock === 'per-read' ? createManualClock(start) : undefined;
    const created = createWorld(seed, ownClock ?? (typeof clock === 'object' ? clock : systemClock), { ...scenario.settings, ...settings });
    applyScenario(created, scenario, path);
    return { own: ownClock ?? (isManual(clock) ? clock : undefined), world: created, faults: createFaultScript(scenario.faults ?? [], seed), began: created.now };
  }

  function answer({ operation, input }: Call): Outcome {
    playEvents(world, world.clock.now());
    try {
      const known = dropUnknown(referTo(`${operation}Request`), input) as typeof input;
      return { output: (operations[operation] as Operation)(world, known) };
    } catch (error) {
      if (error instanceof RaisedFault) return { fault: error.fault };
      throw error;
    }
  }

  /** Fake timers often set the time back when the simulation has just been made; it then begins at that time. */
  const touch = () => {
    if (!touched && world.clock.now() < began) ({ own, world, faults, began } = begin());
    touched = true;
  };

  const respond = (call: Call): Outcome => {
    // No types say so, but operations that are not simulated are asked of every responder.
    if (!Object.hasOwn(operations, call.operation)) return undefined as never;
    touch();
    const elapsed = Math.max(0, world.clock.now() - began);
    const outcome = injectFault(faults.next(call.operation, elapsed), () => answer(call));
    if (clock === 'per-read' && own && !outcome.delivery?.lost) readOnce(world, own, call, outcome, answer);
    return outcome;
  };

  const moveTo = (instant: number) => {
    if (!own) throw notOurs();
    own.advanceTo(instant);
    playEvents(world, instant);
  };

  return Object.assign(respond, {
    peek: (call: Call) => {
      touch();
      return answer(call);
    },
    now: () => world.clock.now(),
    advance: (duration: Duration) => passTime(world, moveTo, world.clock.now() + parseDuration(duration)),
    advanceTo: (instant: number | string) => passTime(world, moveTo, parseInstant(instant, world.clock.now())),
    settle: () => settleWorld(world, moveTo),
    sendEvents: (triggerName: string, count = 1) => {
      touch();
      playEvents(world, world.clock.now());
      receiveEvents(world, triggerName, count);
    },
    reset: () => {
      ({ own, world, faults, began } = begin());
      touched = false;
    },
  });
}

function isManual(clock: unknown): clock is ManualClock {
  return typeof (clock as Partial<ManualClock>).advanceTo === 'function';
}

function checkClock(clock: unknown): void {
  if (['system', 'manual', 'per-read'].includes(clock as string) || typeof (Object(clock) as Partial<Clock>).now === 'function') return;
  throw new ToolkitError('GLUE_OPTION_INVALID', {
    message: 'The option clock has no such value.',
    path: '/clock',
    expected: "'system', 'manual', 'per-read' or an object with now()",
    received: excerpt(clock),
    next: 'Choose one of the values above.',
  });
}

/** They have the same form as those of a scenario. */
function checkSettings(settings: Partial<Settings>): void {
  const [mistake] = checkForm({ settings });
  if (!mistake) return;
  const { path, problem, expected = '', received = '' } = mistake;
  throw new ToolkitError('GLUE_OPTION_INVALID', { message: `In the settings ${problem}.`, path, expected, received, next: 'Mend the setting; schemas/scenario.json describes them.' });
}

function parseInstant(instant: number | string, now: number): number {
  const milliseconds = typeof instant === 'number' ? instant : Date.parse(instant);
  if (milliseconds >= now) return milliseconds;
  throw new ToolkitError('GLUE_OPTION_INVALID', {
    message: `${excerpt(instant)} is not an instant that is still to come.`,
    expected: `epoch milliseconds or ISO 8601 text, not before ${new Date(now).toISOString()}`,
    received: excerpt(instant),
    next: 'Name a later instant; reset() goes back to the beginning.',
  });
}

function notOurs(): ToolkitError {
  return new ToolkitError('GLUE_OPTION_INVALID', {
    message: 'The simulation cannot move this clock.',
    path: '/clock',
    expected: "clock 'manual' or 'per-read'",
    next: "Start with clock: 'manual', or move the system's time with the fake timers of the test runner.",
  });
}
