import { isError } from './is-error.ts';

/** What the language throws at a slip of the pen: reading a member of `undefined` says nothing about Glue. */
const slips: ReadonlySet<string> = new Set(['TypeError', 'ReferenceError', 'RangeError', 'SyntaxError', 'EvalError']);

/** True for an Error with a text that somebody wrote for this case, the SDK's exceptions included. */
export function isClearError(error: unknown): error is Error {
  return isError(error) && error.message.trim() !== '' && !slips.has(error.name);
}
