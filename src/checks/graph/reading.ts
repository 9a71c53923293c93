import { excerpt } from '../../contract/excerpt.ts';
import { ToolkitError } from '../../errors.ts';

/** What a reader says of a run, by the names of jobs and crawlers. What it leaves out is not checked. */
export interface GraphReading {
  readonly failed: Iterable<string>;
  readonly succeeded?: Iterable<string>;
  readonly neverRan?: Iterable<string>;
}

/** The members of a reading as lists; a list of names alone is those that failed. */
export type NameLists = Readonly<Partial<Record<'failed' | 'succeeded' | 'neverRan', readonly string[]>>>;

/** @throws ToolkitError `GLUE_OPTION_INVALID` for what is no reading */
export function parseReading(value: unknown): NameLists {
  if (isIterable(value)) return { failed: readNames(value, '') };
  const { failed, succeeded, neverRan } = Object(value) as Partial<GraphReading>;
  return {
    failed: readNames(failed, '/failed'),
    ...(succeeded !== undefined && { succeeded: readNames(succeeded, '/succeeded') }),
    ...(neverRan !== undefined && { neverRan: readNames(neverRan, '/neverRan') }),
  };
}

function readNames(value: unknown, path: string): string[] {
  const names = isIterable(value) ? [...value] : [undefined];
  if (names.every((name) => typeof name === 'string')) return names;
  throw new ToolkitError('GLUE_OPTION_INVALID', {
    message: 'The function read did not resolve to node names.',
    path,
    expected: 'the names of the jobs and crawlers that failed, or { failed, succeeded?, neverRan? } of such lists',
    received: excerpt(Array.isArray(value) ? names : value),
    next: 'Wrap the function, so that what it finds becomes lists of names.',
  });
}

/** A text is iterable too, letter by letter, and never meant. */
function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value !== 'string' && typeof (Object(value) as Partial<Iterable<unknown>>)[Symbol.iterator] === 'function';
}
