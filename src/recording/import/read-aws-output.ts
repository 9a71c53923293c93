import { createFault } from '../../contract/fault.ts';
import { isOperationName, type OperationName } from '../../contract/operation.ts';
import { referTo, resolveShape } from '../../contract/resolve-shape.ts';
import { ToolkitError } from '../../errors.ts';
import { operations } from '../../generated/operations.ts';
import type { Interaction } from '../../generated/types.ts';
import type { Imported, ImportOptions, Remark } from './imported.ts';
import { isObject } from '../../json/is-object.ts';
import { stripMark } from '../../json/strip-mark.ts';
import { parseJsonText } from './parse-json-text.ts';
import { refuseText } from './refuse-text.ts';
import { toWire } from '../../wire/to-wire.ts';

const failure = /^\s*(?:aws: \[ERROR\]: )?An error occurred \(([A-Za-z][A-Za-z0-9]*)\) when calling the (\w+) operation(?: \(reached max retries: \d+\))?: ([^]*)$/;

/** True for the sentence with which the AWS CLI reports a fault. */
export function isAwsFailure(text: string): boolean {
  return failure.test(stripMark(text));
}

/**
 * The call whose output the AWS CLI printed, or boto3's answer saved as JSON; also the error the CLI printed instead.
 * It shows neither operation nor input: both are given. Times in it become epoch seconds.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` without operation or input, `GLUE_CAPTURE_UNREADABLE` for another form than JSON
 * @example
 * const output = '{"JobRun":{"Id":"jr_1","StartedOn":"1970-01-01T00:00:07.500000+00:00"}}';
 * const input = { JobName: 'nightly', RunId: 'jr_1' };
 * readAwsOutput(output, { path: 'out.json', operation: 'GetJobRun', input }).interactions[0].output; // { JobRun: { Id: 'jr_1', StartedOn: 7.5 } }
 */
export function readAwsOutput(text: string, { path, region, ...given }: ImportOptions): Imported {
  const [, errorName, failed, message = ''] = failure.exec(stripMark(text)) ?? [];
  const operation = readOperation(failed ?? given.operation, path);
  const input = readInput(operation, given.input, path);
  const answer = errorName === undefined ? readOutput(operation, text, path) : { fault: createFault(errorName, message.trimEnd()), notes: [] };
  const { notes, ...outcome } = answer;
  const interaction: Interaction = { operation, input, ...outcome };
  return { interactions: [interaction], ...(region !== undefined && { region }), skipped: [], notes, secrets: [] };
}

function readOutput(operation: OperationName, text: string, path: string): { readonly output: NonNullable<Interaction['output']>; readonly notes: readonly Remark[] } {
  // The CLI prints nothing at all where Glue answers an empty object.
  const value = toWire(`${operation}Response`, 'cli', text.trim() === '' ? {} : parseJsonText(text, path));
  if (!isObject(value) || isPart(operation, value)) {
    throw refuseText(`This file is no answer of ${operation}.`, { path, operation, expected: 'a JSON object', next: 'Save the whole output: without --query, and with --output json.' });
  }
  const { NextToken, ...rest } = value;
  if (!isOfCli(NextToken)) return { output: value, notes: [] };
  const reason = 'its NextToken is left out: the AWS CLI made it for --starting-token, Glue would not know it; the list ends here';
  return { output: rest, notes: [{ place: 'the output', reason }] };
}

/** With `--query` the CLI prints a part of an answer, whose members the whole one does not have. */
function isPart(operation: OperationName, value: object): boolean {
  const { properties = {} } = resolveShape(referTo(`${operation}Response`));
  const members = Object.keys(value);
  return members.length > 0 && Object.keys(properties).length > 0 && members.every((member) => !Object.hasOwn(properties, member));
}

/** With `--max-items` the CLI prints a token of its own: JSON in base64 that says how much of a page to pass over. */
function isOfCli(token: unknown): boolean {
  return typeof token === 'string' && Buffer.from(token, 'base64').toString('latin1').includes('"boto_truncate_amount"');
}

function readOperation(operation: string | undefined, path: string): OperationName {
  if (isOperationName(operation)) return operation;
  throw new ToolkitError('GLUE_OPTION_INVALID', {
    message: operation === undefined ? 'A saved output does not say which operation gave it.' : 'The contract has no operation of this name.',
    path,
    expected: `one of ${Object.keys(operations).join(', ')}`,
    ...(operation !== undefined && { received: operation }),
    next: 'Name the operation and its input: --operation GetJobRuns --input \'{"JobName":"nightly"}\'.',
  });
}

function readInput(operation: OperationName, given: unknown, path: string): Readonly<Record<string, unknown>> {
  const input = toWire(`${operation}Request`, 'cli', given);
  if (isObject(input)) return input;
  throw new ToolkitError('GLUE_OPTION_INVALID', {
    message: `A saved output does not say what ${operation} was asked.`,
    operation,
    path,
    expected: 'a JSON object',
    next: 'Give what was asked: --input \'{"JobName":"nightly"}\'.',
  });
}
