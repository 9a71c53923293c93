import { dropNulls } from '../contract/drop-nulls.ts';
import { ToolkitError, type ErrorCode } from '../errors.ts';

/**
 * A value as JSON without the members that are `null`, which nobody sends on this wire.
 *
 * @throws ToolkitError with the given code, when the value is cyclic, or otherwise nothing that JSON.stringify writes
 */
export function writeJson(value: unknown, code: ErrorCode, what: string): string {
  const text = stringify(value, code, what);
  // Nulls are dropped from what was written, not from the value: a cycle has been refused by then, and NaN has become null.
  return text.includes('null') ? JSON.stringify(dropNulls(JSON.parse(text))) : text;
}

function stringify(value: unknown, code: ErrorCode, what: string): string {
  let cause: unknown;
  try {
    const text: string | undefined = JSON.stringify(value);
    if (text !== undefined) return text;
  } catch (error) {
    cause = error;
  }
  throw new ToolkitError(code, {
    message: `${what} cannot be written as JSON${cause instanceof Error ? `: ${cause.message.split('\n', 1)[0]}` : ''}.`,
    expected: 'an object of strings, numbers, booleans, lists and objects',
    received: typeof value,
    next: 'Give plain data without cycles, functions or BigInt; timestamps are epoch seconds as numbers.',
    cause,
  });
}
