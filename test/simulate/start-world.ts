import type { Outcome } from '../../src/contract/call.ts';
import type { Fault } from '../../src/contract/fault.ts';
import type { InputOf, OperationName, OutputOf } from '../../src/contract/operation.ts';
import { validateFault, validateInput, validateOutput } from '../../src/contract/validate.ts';
import { formatViolation, type Violation } from '../../src/contract/violation.ts';
import { createManualClock } from '../../src/simulate/clock.ts';
import { createWorld } from '../../src/simulate/create-world.ts';
import type { Duration } from '../../src/simulate/duration.ts';
import { operations, type Operation } from '../../src/simulate/operations.ts';
import type { RunOutcome } from '../../src/simulate/outcome.ts';
import { playEvents } from '../../src/simulate/play-events.ts';
import { RaisedFault } from '../../src/simulate/raise-fault.ts';
import type { Settings } from '../../src/simulate/settings.ts';
import type { World } from '../../src/simulate/world.ts';
import { FaultError } from '../../src/testing/fault-error.ts';

export interface TestGlue {
  /** For what no operation can reach. */
  readonly world: World;
  /** The output; throws a FaultError for a fault. Every input and every answer must keep the contract strictly. */
  call<O extends OperationName>(operation: O, input: InputOf<O>): OutputOf<O>;
  /** The fault; throws when the call is answered. */
  fault<O extends OperationName>(operation: O, input: InputOf<O>): Fault;
  advance(duration: Duration): void;
  settle(): void;
  /** What the runs of a job to come do. */
  outcomes(jobName: string, outcomes: readonly RunOutcome[]): void;
  crawlOutcomes(crawlerName: string, outcomes: readonly RunOutcome[]): void;
}

export interface TestGlueOptions {
  readonly seed?: number;
  readonly settings?: Partial<Settings>;
  /** Rules that a test breaks on purpose. */
  readonly allow?: readonly string[];
}

/** A simulated Glue that stands still at 2026-01-05T06:00Z until it is moved, with every call checked against the contract. */
export function createGlue({ seed = 1, settings = {}, allow = [] }: TestGlueOptions = {}): TestGlue {
  const clock = createManualClock(Date.UTC(2026, 0, 5, 6));
  const world = createWorld(seed, clock, settings);

  const moveTo = (instant: number) => {
    clock.advanceTo(instant);
    playEvents(world, instant);
  };

  const check = (violations: readonly Violation[]) => {
    const found = violations.filter(({ rule }) => !allow.includes(rule));
    if (found.length > 0) throw new Error(found.map(formatViolation).join('\n'));
  };

  function answer<O extends OperationName>(operation: O, input: InputOf<O>): Outcome {
    check(validateInput(operation, input));
    moveTo(clock.now());
    try {
      const output = (operations[operation] as Operation)(world, structuredClone(input));
      check(validateOutput(operation, JSON.parse(JSON.stringify(output)), { input: input as Readonly<Record<string, unknown>> }));
      return { output };
    } catch (error) {
      if (!(error instanceof RaisedFault)) throw error;
      check(validateFault(operation, error.fault));
      return { fault: error.fault };
    }
  }

  return {
    world,
    call<O extends OperationName>(operation: O, input: InputOf<O>) {
      const { fault, output } = answer(operation, input);
      if (fault) throw new FaultError(operation, fault);
      return output;
    },
    fault(operation, input) {
      const { fault, output } = answer(operation, input);
      if (!fault) throw new Error(`${operation} was answered with ${JSON.stringify(output)}`);
      return fault;
    },
    advance: (duration) => {
      const until = createManualClock(clock.now());
      until.advance(duration);
      moveTo(until.now());
    },
    settle: () => {
      const end = clock.now() + 365 * 86_400_000;
      for (let next = world.schedule.next(); next !== undefined && next <= end; next = world.schedule.next()) moveTo(next);
    },
    outcomes: (jobName, outcomes) => {
      const job = world.jobs.get(jobName);
      if (!job) throw new Error(`there is no job ${jobName}`);
      job.outcomes = outcomes;
      job.played = 0;
    },
    crawlOutcomes: (crawlerName, outcomes) => {
      const crawler = world.crawlers.get(crawlerName);
      if (!crawler) throw new Error(`there is no crawler ${crawlerName}`);
      crawler.outcomes = outcomes;
      crawler.played = 0;
    },
  };
}
