import type { InputOf, OperationName } from '../contract/operation.ts';
import { ToolkitError } from '../errors.ts';
import { locateSyntaxError } from '../json/locate-syntax-error.ts';
import { stripMark } from '../json/strip-mark.ts';
import type { Io } from './io.ts';
import { readText } from './read-text.ts';

/**
 * What `--input` gives: JSON, or `@file` that holds it (`@-` for standard input). Whether the operation accepts it is
 * for the one who asks to find out.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` for what cannot be read or is no JSON
 */
export async function readInput(given: string, io: Io): Promise<InputOf<OperationName>> {
  const text = given.startsWith('@') ? stripMark(await read(given.slice(1), io)) : given;
  try {
    return JSON.parse(text) as InputOf<OperationName>;
  } catch {
    const { problem, place } = locateSyntaxError(text);
    throw refuse(`expected JSON, found ${problem}${place === undefined ? '' : ` at ${place.line}:${place.column}`}`);
  }
}

async function read(path: string, io: Io): Promise<string> {
  const found = await readText(path, io);
  if ('text' in found) return found.text;
  throw refuse(`${path}: ${found.problem}`);
}

function refuse(reason: string): ToolkitError {
  return new ToolkitError('GLUE_OPTION_INVALID', {
    message: `--input cannot be read: ${reason}.`,
    next: `Give --input as JSON or @file, such as --input '{"JobName":"nightly"}'.`,
  });
}
