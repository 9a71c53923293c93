import type { Shape } from '../generated/shapes.ts';
import type { SchemaError, Validator } from '../generated/validators.js';
import { escapeToken } from '../json/escape-token.ts';
import { resolveShape } from '../contract/resolve-shape.ts';

/** Deeper than what the wire takes: below it nothing is looked at, so that no value can overflow the stack. */
const maxDepth = 64;

/** Enough for any reader; a list of millions helps nobody. */
const maxErrors = 1000;

/**
 * A validator of a schema's structure, as the generated ones are: JSON types, members, required members, items and the
 * values of maps. Bounds, patterns and enums are not looked at, for the schemas it is for have none.
 */
export function createValidator(schema: Shape, shapes: Readonly<Record<string, Shape>>): Validator {
  const validate: Validator = (value) => {
    const errors: SchemaError[] = [];
    check(schema, value, '', 0, errors);
    validate.errors = errors.length > 0 ? errors : null;
    return errors.length === 0;
  };
  return validate;

  function check(reference: Shape, value: unknown, at: string, depth: number, errors: SchemaError[]): void {
    if (depth > maxDepth || errors.length >= maxErrors) return;
    const shape = resolveShape(reference, shapes);
    const report = (keyword: string, params: SchemaError['params']) => errors.push({ instancePath: at, schemaPath: '', keyword, params });
    if (shape.type === undefined) return;
    if (!hasType(shape.type, value)) return void report('type', { type: shape.type });
    if (Array.isArray(value)) {
      if (shape.items) for (const [index, item] of value.entries()) check(shape.items, item, `${at}/${index}`, depth + 1, errors);
    } else if (typeof value === 'object' && value !== null) {
      for (const name of shape.required ?? []) if (!Object.hasOwn(value, name)) report('required', { missingProperty: name });
      for (const [name, member] of Object.entries(value)) {
        const inner = memberOf(shape, name);
        if (inner === false) report('additionalProperties', { additionalProperty: name });
        else check(inner, member, `${at}/${escapeToken(name)}`, depth + 1, errors);
      }
    }
  }
}

function memberOf({ properties = {}, additionalProperties = {} }: Shape, name: string): Shape | false {
  if (Object.hasOwn(properties, name)) return properties[name] as Shape;
  return additionalProperties === true ? {} : additionalProperties;
}

function hasType(type: NonNullable<Shape['type']>, value: unknown): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'number') return Number.isFinite(value);
  return typeof value === type;
}
