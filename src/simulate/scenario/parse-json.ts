import { excerpt } from '../../contract/excerpt.ts';
import { ToolkitError } from '../../errors.ts';
import { locateSyntaxError } from '../../json/locate-syntax-error.ts';

/** The value of a JSON text; errors name line and column. */
export function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const { problem, place } = locateSyntaxError(text);
    throw new ToolkitError('GLUE_SCENARIO_INVALID', {
      message: `This file is not JSON: it has ${problem}.`,
      path: place ? `${path}:${place.line}:${place.column}` : path,
      received: excerpt(text.split('\n')[(place?.line ?? 1) - 1]?.slice((place?.column ?? 1) - 1)),
      next: 'Mend the file at this place; comments and trailing commas are no JSON.',
      cause,
    });
  }
}
