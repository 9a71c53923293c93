import { cutText } from '../contract/cut-text.ts';
import { escapeInvisible } from '../contract/escape-invisible.ts';
import { excerpt } from '../contract/excerpt.ts';
import { isError } from './is-error.ts';
import type { Play } from './play-scene.ts';

/** How a play ended that did not return, in the words of a failure. */
export function describeEnd(end: Exclude<Play<unknown>['end'], { kind: 'returned' }>): string {
  switch (end.kind) {
    case 'threw':
      return `rejected with ${describeError(end.error)}`;
    case 'asked on':
      return `had sent ${end.calls} requests and went on`;
    case 'went on':
      return `was still at it after ${Math.round(end.elapsed / 360_000) / 10} h`;
    default:
      return 'waits for something that will never come';
  }
}

/** An error as its name and its text; what is thrown and is none, as a value. */
export function describeError(error: unknown): string {
  return isError(error) ? cutText(escapeInvisible(`${error.name}: ${error.message || '(no text)'}`), 160) : `${excerpt(error)}, which is no Error`;
}
