import { dirname } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { InputOf, OperationName } from '../contract/operation.ts';
import { ToolkitError, type ErrorCode } from '../errors.ts';
import { checkExpectations, type ViolationPattern } from './expectations.ts';
import { matchers, type Part, type SatisfyOptions } from './matchers.ts';
import { startGlue, type GlueOptions, type GlueSession } from './start-glue.ts';

declare module 'vitest' {
  // The type parameters have to be those of vitest's own declaration.
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    /** The session was sent this call: `input` may be any part of what was sent. */
    toHaveReceived<O extends OperationName>(operation: O, input?: Part<InputOf<O>>): R;
    toHaveReceivedTimes(operation: OperationName, times: number): R;
    /** Every list that the session began to answer in pages was read to its end. */
    toHaveReadEveryPage(operation: OperationName): R;
    /** The value is what the operation takes (`direction: 'input'`), answers (the default) or faults with. */
    toSatisfyContract(operation: OperationName, options?: SatisfyOptions): R;
  }
}

expect.extend(matchers);

export interface SetupOptions extends GlueOptions {
  /** Drift fails a test too, not only violations. */
  readonly strict?: boolean;
}

export interface GlueSetup extends Omit<GlueSession, 'close' | 'reset' | typeof Symbol.asyncDispose> {
  /** Announces violations for the running test; each pattern must fit at least one. */
  expectViolations(...patterns: readonly [ViolationPattern, ...ViolationPattern[]]): void;
  /** Announces errors of the toolkit for the running test, such as GLUE_NO_ANSWER; each must occur. */
  expectErrors(...codes: readonly [ErrorCode, ...ErrorCode[]]): void;
}

/**
 * `startGlue` for a vitest file or `describe`: starts before its tests, forgets calls and overrides and begins sequences and the scenario anew after each,
 * closes at the end. A test in which the contract was broken, or a call had no answer, fails with the list, even when the
 * code under test swallowed the error. The matchers are registered by the import.
 *
 * @throws ToolkitError `GLUE_CLOSED` from its members outside of tests and hooks; the errors of `startGlue` in `beforeAll`
 * @example
 * const glue = setupGlue({ transport: 'sdk', responders: [() => ({ output: { JobRuns: [] } })] });
 * test('asks for the runs of the job', async () => {
 *   await glue.send('GetJobRuns', { JobName: 'nightly' });
 *   expect(glue).toHaveReceived('GetJobRuns', { JobName: 'nightly' });
 * });
 */
export function setupGlue({ strict = false, ...options }: SetupOptions): GlueSetup {
  let started: GlueSession | undefined;
  let violations: ViolationPattern[] = [];
  let errors: ErrorCode[] = [];
  /** The tests under way that run beside others: their names by their ids. */
  const concurrent = new Map<string, string>();

  beforeAll(async () => {
    const { testPath } = expect.getState();
    started = await startGlue({ ...(testPath !== undefined && { directory: dirname(testPath) }), ...options });
  });
  beforeEach(({ task }) => {
    if (task.concurrent) concurrent.set(task.id, task.name);
  });
  afterEach(async ({ task }) => {
    await session().whenIdle();
    const { calls, violations: found } = session();
    try {
      if (!task.concurrent) checkExpectations(session(), { violations, errors }, strict);
      else if (calls.length + found.length + session().errors.length > 0) throw sharedSession(task.name);
    } finally {
      // It is not there where a hook before this one has failed.
      concurrent.delete(task.id);
      [violations, errors] = [[], []];
      if (concurrent.size === 0) session().reset();
    }
  });
  afterAll(async () => {
    await started?.close();
    started = undefined;
  });

  function session(): GlueSession {
    if (!started) throw notStarted();
    return started;
  }

  /** The session for a test or a hook. */
  function use(): GlueSession {
    const [test] = concurrent.values();
    if (test !== undefined) throw sharedSession(test);
    return session();
  }

  return {
    client: (config) => use().client(config),
    send: (operation, input) => use().send(operation, input),
    handle: (request) => use().handle(request),
    use: (...responders) => use().use(...responders),
    advance: (duration) => use().advance(duration),
    settle: () => use().settle(),
    whenIdle: () => use().whenIdle(),
    now: () => use().now(),
    sendEvents: (triggerName, count) => use().sendEvents(triggerName, count),
    get calls() {
      return use().calls;
    },
    callsOf: (operation) => use().callsOf(operation),
    get violations() {
      return use().violations;
    },
    get errors() {
      return use().errors;
    },
    expectViolations: (...patterns) => void (use() && violations.push(...patterns)),
    expectErrors: (...codes) => void (use() && errors.push(...codes)),
  };
}

function notStarted(): ToolkitError {
  return new ToolkitError('GLUE_CLOSED', {
    message: 'The session of setupGlue() runs only while the tests of its file or describe run.',
    next: 'Use it inside tests and hooks, not while the file is being loaded.',
  });
}

function sharedSession(test: string): ToolkitError {
  return new ToolkitError('GLUE_OPTION_INVALID', {
    message: `The test "${test}" runs concurrently with others, and one session cannot tell their calls apart.`,
    next: 'Start a session inside the test, and use that of setupGlue() no more there: await using glue = await startGlue({ transport: "sdk", … }).',
  });
}
