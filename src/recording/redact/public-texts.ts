import { errors, operations } from '../../generated/operations.ts';
import { shapes } from '../../generated/shapes.ts';

/** What a value is replaced by that may have any text. */
export const placeholder = 'redacted';

/** Names of `Command`, in no enum of the model. */
const commands = ['glueetl', 'gluestreaming', 'pythonshell', 'glueray'];

/**
 * The words that everybody has from the documentation of Glue: names of operations, members and errors, values of enums,
 * arguments with a meaning of Glue's own. Whoever has such a word for a secret cannot be told apart from Glue.
 */
export const publicTexts: ReadonlySet<string> = new Set([
  ...Object.keys(operations),
  ...Object.keys(errors),
  ...Object.values(shapes).flatMap((shape) => [
    ...Object.keys(shape.properties ?? {}),
    ...(shape.enum ?? []),
    ...(shape['x-own-keys'] ?? []),
  ]),
  ...commands,
  placeholder,
]);
