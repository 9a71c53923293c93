import type { MatcherState } from 'vitest';
import type { InputOf, OperationName } from '../contract/operation.ts';
import { validateFault, validateInput, validateOutput } from '../contract/validate.ts';
import { formatViolation, type Direction } from '../contract/violation.ts';
import { ToolkitError } from '../errors.ts';
import { describeCalls } from './describe-calls.ts';
import { findUnreadPages } from './find-unread-pages.ts';
import type { JournalEntry } from './journal.ts';

/** A part of an input: any members, at any depth; vitest's asymmetric matchers may stand in for values. */
export type Part<T> = T extends readonly (infer Item)[] ? readonly Part<Item>[] : T extends object ? { readonly [Key in keyof T]?: Part<T[Key]> } : T;

export interface SatisfyOptions {
  /** `output` when absent. */
  readonly direction?: Direction;
  /** Drift fails too: members, enum values and bounds that the contract does not have. */
  readonly strict?: boolean;
}

interface Result {
  readonly pass: boolean;
  readonly message: () => string;
  readonly actual?: unknown;
  readonly expected?: unknown;
}

const validators = { input: validateInput, output: validateOutput, fault: validateFault };

/** For `expect.extend`; `glue-contract/vitest` has done that. Each takes a session, but `toSatisfyContract` any value. */
export const matchers = {
  toHaveReceived<O extends OperationName>(this: MatcherState, session: unknown, operation: O, input: Part<InputOf<O>> = {} as Part<InputOf<O>>): Result {
    const { calls, ofOperation } = readCalls(session, operation);
    const { iterableEquality, subsetEquality, printExpected } = this.utils;
    const fits = (actual: unknown, expected: unknown) => this.equals(actual, expected, [...this.customTesters, iterableEquality, subsetEquality]);
    const fitting = ofOperation.filter((call) => fits(call.input, input));
    if (fitting.length > 0) {
      const message = () => `expected no ${operation} with ${printExpected(input)}, but there was:\n${describeCalls(fitting)}`;
      return { pass: true, message };
    }
    const likeness = ({ input: sent }: JournalEntry) => Object.entries(input).filter(([name, value]) => fits(sent[name as keyof typeof sent], value)).length;
    const nearest = ofOperation.toSorted((one, other) => likeness(other) - likeness(one));
    const wanted = `expected ${operation} with ${printExpected(input)}`;
    if (nearest.length === 0) return { pass: false, message: () => `${wanted}, but ${operation} was never called; received:\n${describeCalls(calls)}` };
    const message = () => `${wanted}, but no call of ${operation} was like that; nearest first:\n${describeCalls(nearest)}`;
    return { pass: false, message, actual: nearest[0]?.input, expected: input };
  },

  toHaveReceivedTimes(this: MatcherState, session: unknown, operation: OperationName, times: number): Result {
    const { calls, ofOperation } = readCalls(session, operation);
    const { length } = ofOperation;
    const message = () =>
      length === times
        ? `expected ${operation} not to be called ${times} times, but it was:\n${describeCalls(ofOperation)}`
        : `expected ${operation} to be called ${times} times, but it was called ${length} times; received:\n${describeCalls(length === 0 ? calls : ofOperation)}`;
    return { pass: length === times, message };
  },

  toHaveReadEveryPage(this: MatcherState, session: unknown, operation: OperationName): Result {
    const { calls, ofOperation } = readCalls(session, operation);
    const unread = findUnreadPages(operation, ofOperation);
    const answered = ofOperation.filter(({ output }) => output !== undefined);
    if (answered.length === 0) return { pass: false, message: () => `expected every page of ${operation} to be read, but none was; received:\n${describeCalls(calls)}` };
    const message = () =>
      unread.length > 0
        ? `expected every page of ${operation} to be read, but of ${answered.length} answers ${unread.length} had a token for more that was never sent back:\n${describeCalls(unread)}`
        : `expected pages of ${operation} to be left unread, but all were read:\n${describeCalls(answered)}`;
    return { pass: unread.length === 0, message };
  },

  toSatisfyContract(this: MatcherState, value: unknown, operation: OperationName, { direction = 'output', strict = false }: SatisfyOptions = {}): Result {
    const found = validators[direction](operation, value).filter(({ severity }) => strict || severity === 'violation');
    const message = () =>
      found.length > 0
        ? `expected the contract of ${operation} to be kept, but:\n${found.map((violation) => `  ${formatViolation(violation)}`).join('\n')}`
        : `expected the ${direction} to break the contract of ${operation}, but it keeps it`;
    return { pass: found.length === 0, message };
  },
};

function readCalls(session: unknown, operation: OperationName): { readonly calls: readonly JournalEntry[]; readonly ofOperation: readonly JournalEntry[] } {
  const calls = (session as { readonly calls?: readonly JournalEntry[] } | undefined)?.calls;
  if (Array.isArray(calls)) return { calls, ofOperation: calls.filter((call) => call.operation === operation) };
  throw new ToolkitError('GLUE_OPTION_INVALID', {
    message: 'This matcher looks at the calls of a session, and expect() was given something else.',
    expected: 'what startGlue() or setupGlue() gives',
    received: typeof session,
    next: `Write expect(glue).…('${operation}').`,
  });
}
