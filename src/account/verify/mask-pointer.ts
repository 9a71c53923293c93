import type { Shape } from '../../generated/shapes.ts';
import { splitPointer } from '../../json/split-pointer.ts';
import { resolveShape } from '../../contract/resolve-shape.ts';
import type { OutputSchema } from './output-schema.ts';
import { showName } from './show-word.ts';

/**
 * A JSON Pointer as a place that all answers share, such as `JobRuns.*.Arguments.*`: items of lists and keys of maps are `*`,
 * for keys are the user's. What the schema does not know has its own name, if that can be one.
 */
export function maskPointer({ schema, shapes }: Pick<OutputSchema, 'schema' | 'shapes'>, pointer: string): string {
  let shape: Shape = resolveShape(schema, shapes);
  const steps: string[] = [];
  for (const token of splitPointer(pointer)) {
    const { properties = {}, items, additionalProperties } = shape;
    const member = Object.hasOwn(properties, token) ? properties[token] : undefined;
    const element = items ?? (typeof additionalProperties === 'object' ? additionalProperties : undefined);
    steps.push(member === undefined && element !== undefined ? '*' : showName(token));
    shape = resolveShape(member ?? element ?? {}, shapes);
  }
  return steps.join('.');
}
