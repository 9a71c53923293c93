import { type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { excerpt } from '../../contract/excerpt.ts';
import { ToolkitError } from '../../errors.ts';

/** The value of a JSON text; errors name line and column. */
export function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const { reason, offset } = locate(text);
    const before = text.slice(0, offset).split('\n');
    throw new ToolkitError('GLUE_SCENARIO_INVALID', {
      message: `This file is not JSON${reason}.`,
      path: `${path}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`,
      received: excerpt(text.slice(offset, offset + 20)),
      next: 'Mend the file at this place; comments and trailing commas are no JSON.',
      cause,
    });
  }
}

/** JSON.parse does not always say where it stopped; this reader does, but not for what is nested too deeply for it. */
function locate(text: string): { readonly reason: string; readonly offset: number } {
  const errors: ParseError[] = [];
  try {
    parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  const [first] = errors;
  if (!first) return { reason: '', offset: 0 };
  return { reason: `: ${printParseErrorCode(first.error).replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()}`, offset: first.offset };
}
