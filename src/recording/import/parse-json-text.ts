import { locateSyntaxError } from '../../json/locate-syntax-error.ts';
import { stripMark } from '../../json/strip-mark.ts';
import { refuseText } from './refuse-text.ts';

/** From here on the place of an error is not looked for: it would cost more than the import. */
const locatable = 20_000_000;

/**
 * The JSON in a text, with or without a byte order mark.
 *
 * @throws ToolkitError `GLUE_CAPTURE_UNREADABLE` with line and column
 */
export function parseJsonText(text: string, path: string): unknown {
  const json = stripMark(text);
  try {
    return JSON.parse(json);
  } catch {
    const { problem, place } = json.length < locatable ? locateSyntaxError(json) : { problem: 'text that JSON does not allow' };
    throw refuseText(`This file is not JSON: it has ${problem}.`, {
      path: place === undefined ? path : `${path}:${place.line}:${place.column}`,
      next: 'Save it again as a whole; a text that breaks off was cut while it was written.',
    });
  }
}
