import { describeSchemaError } from '../../contract/describe-schema-error.ts';
import { excerpt } from '../../contract/excerpt.ts';
import { ToolkitError } from '../../errors.ts';
import type { Control } from '../../generated/types.ts';
import { Control as validateControl, type SchemaError } from '../../generated/validators.js';
import { scanJson } from '../../json/scan-json.ts';

/** Far deeper than any of the bodies; what walks a value must not overflow the stack. */
const deepest = 64;

/**
 * The JSON value of a body; an empty one says nothing, `{}`.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` for what is no JSON, or nested too deeply
 */
function parseBody(body: string): unknown {
  if (body.trim() === '') return {};
  if (scanJson(body).depth > deepest) throw invalid('The body is nested too deeply.', '', `at most ${deepest} levels`);
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw invalid('The body is not JSON.', '', 'JSON', excerpt(body), cause);
  }
}

/**
 * The body of a request as `schemas/control.json` describes it.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` for any other, with the place in it
 */
export function readBody<Name extends 'advance' | 'events' | 'faults' | 'reset' | 'settle'>(name: Name, body: string): NonNullable<Control[Name]> {
  const control = { [name]: parseBody(body) };
  if (validateControl(control)) return control[name] as NonNullable<Control[Name]>;
  // Of a value that may have several forms the choice itself says most, and else the place that is deepest.
  const [error] = (validateControl.errors ?? []).toSorted((one, other) => depthOf(other) - depthOf(one));
  if (!error) throw invalid(`This is no body of ${name}.`, '');
  const { path, expected, received } = describeSchemaError({ operation: name, direction: 'input' }, 'violation', 'Control', control, error);
  const choice = error.keyword !== 'anyOf' ? expected : path === '/faults' ? 'a list of faults' : "milliseconds as a number, or text with a unit such as '90s', '5m', '2h' or '1d'";
  throw invalid(`This is no body of ${name}.`, path.slice(`/${name}`.length), choice, received);
}

function depthOf({ instancePath, keyword }: SchemaError): number {
  return instancePath.split('/').length + (keyword === 'anyOf' ? 0.5 : 0);
}

function invalid(message: string, path: string, expected?: string, received?: string, cause?: unknown): ToolkitError {
  return new ToolkitError('GLUE_OPTION_INVALID', {
    message,
    path,
    ...(expected !== undefined && { expected }),
    ...(received !== undefined && { received }),
    next: 'Send a body as schemas/control.json describes it.',
    cause,
  });
}
