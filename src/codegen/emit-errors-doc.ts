import { errorCodes } from '../errors.ts';

/** `docs/errors.md`: what each code of a ToolkitError means. */
export function emitErrorsDoc(): string {
  return [
    '<!-- Generated from src/errors.ts by `npm run generate`. Do not edit. -->',
    '',
    '# Error codes',
    '',
    'A `ToolkitError` is a mistake made with the toolkit. What Glue itself would answer is a *fault*: data on the wire, which the',
    'SDK throws as its own exception. The two never mix.',
    '',
    '| code | meaning |',
    '|---|---|',
    ...Object.entries(errorCodes).map(([code, meaning]) => `| \`${code}\` | ${meaning} |`),
    '',
  ].join('\n');
}
