import { excerpt } from '../contract/excerpt.ts';
import { isOperationName, type OperationName } from '../contract/operation.ts';
import { validateFault, validateInput, validateOutput } from '../contract/validate.ts';
import type { Direction, Violation } from '../contract/violation.ts';
import { ToolkitError } from '../errors.ts';
import type { Recording } from '../generated/types.ts';
import { checkInteractions } from '../recording/check-interactions.ts';
import { decodeRecording } from '../recording/decode-recording.ts';

export interface LintOptions {
  /** What the value belongs to; needed for inputs, outputs and faults, which do not say so themselves. */
  readonly operation?: OperationName;
  /** What the value is: default `output`. */
  readonly direction?: Direction;
  /** What an output answers, for the rules that compare the two. */
  readonly input?: object;
  /** Drift too: members, enum values and bounds that the contract does not have, and what inferred rules say. */
  readonly strict?: boolean;
}

const validators: Readonly<Record<Direction, (operation: OperationName, value: unknown, input: LintOptions['input']) => Violation[]>> = {
  input: (operation, value) => validateInput(operation, value),
  output: (operation, value, input) => validateOutput(operation, value, input === undefined ? {} : { input: { ...input } }),
  fault: (operation, value) => validateFault(operation, value),
};

/**
 * Finds fixtures that Glue would never send: every place where a value and the contract differ, the rules over several
 * members included, such as a run that is RUNNING and has ended.
 *
 * The value is a recording, a call with its outcome (`{ operation, input, output | fault }`, as journals have them), a list
 * of either, or, with `operation`, an input, an output or a fault as it is on the wire. Paths lead through the value that
 * was given. Drift, which may be Glue's tomorrow or rests on inference, is left out unless `strict` asks for it.
 *
 * @throws ToolkitError `GLUE_RECORDING_INVALID` for a recording without the form of one, `GLUE_UNKNOWN_OPERATION`, and
 * `GLUE_OPTION_INVALID` for a value that does not say what it is when `operation` is not given, and for another direction
 * @example
 * lint({ JobRuns: [{ Id: 42 }] }, { operation: 'GetJobRuns' }).map(({ path }) => path); // ['/JobRuns/0/Id']
 * lint([{ operation: 'GetJobRuns', input: { JobName: 'nightly', MaxResults: 500 }, output: {} }]).map(({ path }) => path); // ['/0/input/MaxResults']
 */
export function lint(value: unknown, options: LintOptions = {}): Violation[] {
  const { operation, direction = 'output', strict = false } = options;
  if (!Object.hasOwn(validators, direction)) throw noDirection(direction);
  const found = operation === undefined ? lintSelfDescribed(value, '') : validators[direction](operation, value, options.input);
  return strict ? found : found.filter(({ severity }) => severity === 'violation');
}

function lintSelfDescribed(value: unknown, at: string): Violation[] {
  if (Array.isArray(value) && at === '') return value.flatMap((item: unknown, index) => lintSelfDescribed(item, `/${index}`));
  const { format, operation, input } = Object(value) as Readonly<Record<string, unknown>>;
  if (format !== undefined) return below(at, checkInteractions(decodeRecording(toText(value, at), at === '' ? 'recording' : at).interactions));
  if (operation !== undefined && input !== undefined) return below(at, lintCall(value as Recording['interactions'][number]));
  throw saysNotWhat(value, at);
}

/** A value in memory may have what no file has: circles, big integers, any depth. */
function toText(value: unknown, path: string): string {
  try {
    return JSON.stringify(value);
  } catch (cause) {
    throw new ToolkitError('GLUE_RECORDING_INVALID', { message: 'This recording cannot be written as JSON.', path, next: 'Give it as it was read from its file.', cause });
  }
}

/** A call that the toolkit could not answer has nothing but its input. */
function lintCall(call: Recording['interactions'][number]): Violation[] {
  const { operation, input, output, fault } = call;
  if (output === undefined && fault === undefined && isOperationName(operation)) return below('/input', validateInput(operation, input));
  return checkInteractions([call]).map((violation) => ({ ...violation, path: violation.path.replace('/interactions/0', '') }));
}

function below(at: string, violations: readonly Violation[]): Violation[] {
  return violations.map((violation) => ({ ...violation, path: at + violation.path }));
}

function saysNotWhat(value: unknown, path: string): ToolkitError {
  return new ToolkitError('GLUE_OPTION_INVALID', {
    message: 'This value does not say which operation it belongs to.',
    path,
    expected: 'a recording, a call { operation, input, output | fault }, or a list of these',
    received: excerpt(value),
    next: 'Name the operation: lint(value, { operation }).',
  });
}

function noDirection(direction: unknown): ToolkitError {
  return new ToolkitError('GLUE_OPTION_INVALID', {
    message: 'lint knows no such direction.',
    path: '/direction',
    expected: Object.keys(validators).join(', '),
    received: excerpt(direction),
    next: 'Name one of these directions.',
  });
}
