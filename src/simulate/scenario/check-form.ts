import { describeSchemaError } from '../../contract/describe-schema-error.ts';
import { excerpt } from '../../contract/excerpt.ts';
import { schemaAt } from '../../contract/schema-at.ts';
import { Scenario as validateScenario, type SchemaError } from '../../generated/validators.js';
import type { Mistake } from './mistake.ts';
import { nearestName } from './nearest-name.ts';
import { valueAt } from '../../json/value-at.ts';

const about = { operation: 'scenario', direction: 'input' } as const;

/** The contract's inputs are far shallower; the bound keeps whatever walks a scenario from overflowing the stack. */
const deepest = 64;

/** Where a value is not what `schemas/scenario.json` describes. */
export function checkForm(value: unknown): Mistake[] {
  if (isTooDeep(value)) return [{ path: '', problem: 'something is nested too deeply', expected: `at most ${deepest} levels` }];
  if (validateScenario(value)) return [];
  const errors = (validateScenario.errors ?? []).filter(({ keyword }) => keyword !== 'propertyNames');
  const chosen = new Set(errors.filter(({ keyword }) => keyword === 'anyOf').map(({ instancePath }) => instancePath));
  return errors.filter(({ keyword, instancePath }) => keyword === 'anyOf' || !chosen.has(instancePath)).map((error) => describe(value, error));
}

function describe(root: unknown, error: SchemaError): Mistake {
  const { path, expected } = describeSchemaError(about, 'violation', 'Scenario', root, error);
  const { additionalProperty: unknown, missingProperty: missing } = error.params as { readonly [name: string]: string | undefined };
  if (unknown !== undefined) {
    const known = Object.keys(schemaAt('Scenario', error.instancePath)?.schema.properties ?? {});
    return { path, problem: `there is no member ${excerpt(unknown)}`, expected: `one of ${known.join(', ')}; the nearest is ${nearestName(unknown, known)}`, received: excerpt(unknown) };
  }
  if (missing !== undefined) return { path, problem: `the member ${missing} is missing`, expected, received: 'none' };
  const received = excerpt(valueAt(root, path));
  // Of all that the schema describes, only durations have two forms.
  if (error.keyword === 'anyOf') return { path, problem: 'this is not a duration', expected: "milliseconds as a number, or text with a unit such as '90s', '5m', '2h' or '1d'", received };
  return { path, problem: 'this value does not fit', expected, received };
}

/** Level by level, each object once, so that neither depth nor circles matter. */
function isTooDeep(value: unknown): boolean {
  const seen = new Set<unknown>();
  let level = [value];
  for (let depth = 0; depth <= deepest && level.length > 0; depth++) {
    for (const item of level) seen.add(item);
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : [])).filter((item) => typeof item === 'object' && !seen.has(item));
  }
  return level.length > 0;
}
