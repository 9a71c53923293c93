import { excerpt } from '../contract/excerpt.ts';
import { ToolkitError } from '../errors.ts';

const maxBytes = 100;

/** Begins with no dot (so neither `..` nor a hidden file), ends with neither dot nor space, which Windows drops. */
const segment = /^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_ .@=+-]*[\p{L}\p{M}\p{N}_@=+-])?$/u;

/** Names that Windows keeps for devices, whatever extension they have. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:[ .]|$)/i;

/**
 * The segments of a recording's name, the last one with its extension. A name that could leave the folder, or that some file system
 * cannot hold, is refused rather than changed, so that two names never become one file.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID`
 */
export function checkName(name: string, extension = '.json'): [...folders: string[], file: string] {
  const segments = (name.endsWith(extension) ? name : `${name}${extension}`).split('/');
  const fits = Buffer.byteLength(segments.join('/')) <= maxBytes;
  if (fits && segments.every((part) => segment.test(part) && !reserved.test(part)) && segments.at(-1) !== extension) {
    return segments as [...string[], string];
  }
  throw new ToolkitError('GLUE_OPTION_INVALID', {
    message: 'A recording cannot have this name.',
    expected: `at most ${maxBytes} bytes: letters, digits, spaces and _ . @ = + - in segments separated by "/", none of them a name that Windows reserves`,
    received: excerpt(name),
    next: 'Give a name such as GetJobRuns/history.',
  });
}
