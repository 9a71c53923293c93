import { excerpt } from '../contract/excerpt.ts';
import { ToolkitError } from '../errors.ts';
import type { TransportOptions } from './load-transport.ts';

/**
 * Before anything is loaded or guarded, in sessions that record too.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` for a value that an option of the transport does not have
 */
export function checkTransport({ transport, onUnhandledRequest = 'error' }: TransportOptions): void {
  checkOption('transport', transport, ['msw', 'sdk']);
  checkOption('onUnhandledRequest', onUnhandledRequest, ['error', 'bypass']);
}

function checkOption(name: string, received: unknown, known: readonly string[]): void {
  if (known.includes(received as string)) return;
  throw new ToolkitError('GLUE_OPTION_INVALID', {
    message: `The option ${name} has no such value.`,
    path: `/${name}`,
    expected: known.map((value) => `'${value}'`).join(' or '),
    received: excerpt(received),
    next: 'Choose one of the values above.',
  });
}
