import { excerpt } from '../contract/excerpt.ts';
import { ToolkitError } from '../errors.ts';

/**
 * Tests are often plain JavaScript, where a misspelt option would be reported as a fault of the consumer.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` for what cannot be called
 */
export function requireFunction(check: string, option: string, value: unknown): void {
  if (typeof value === 'function') return;
  throw new ToolkitError('GLUE_OPTION_INVALID', {
    message: `${check} has nothing to call: ${option} is no function.`,
    path: `/${option}`,
    expected: 'your function',
    received: excerpt(value),
    next: `Give the function under test as ${option}.`,
  });
}
