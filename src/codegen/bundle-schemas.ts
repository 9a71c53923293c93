import type { JsonSchema, Schemas } from './read-schemas.ts';

/** Every shape under its AWS name in one document, references made local: `#/$defs/JobRun`. */
export interface Bundle {
  readonly $defs: Record<string, JsonSchema>;
}

/**
 * One `$defs` document out of the shape files, the operations (as `<Operation>Request` and `<Operation>Response`, the names
 * AWS gives them) and the file formats. A name defined twice is an error: every shape stands in one place.
 */
export function bundleSchemas(schemas: Schemas): Bundle {
  const $defs: Record<string, JsonSchema> = {};
  const add = (name: string, schema: JsonSchema) => {
    if (Object.hasOwn($defs, name)) throw new Error(`schemas/: ${name} is defined twice`);
    $defs[name] = localize(schema) as JsonSchema;
  };
  for (const file of schemas.shapes.values()) {
    for (const [name, schema] of Object.entries(file.$defs)) add(name, schema);
  }
  for (const { operation, input, output } of schemas.operations) {
    add(`${operation}Request`, input);
    add(`${operation}Response`, output);
  }
  for (const [name, { $schema: _, $defs: nested = {}, ...schema }] of schemas.formats) {
    add(name, schema);
    for (const [inner, definition] of Object.entries(nested as Record<string, JsonSchema>)) add(inner, definition);
  }
  return { $defs };
}

function localize(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(localize);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === '$ref' && typeof inner === 'string' ? localizeReference(inner) : localize(inner),
    ]),
  );
}

/** Formats refer to inputs of operations too, which have names only here. */
function localizeReference(reference: string): string {
  return reference.replace(/^.*operations\/(\w+)\.json#\/input$/, '#/$defs/$1Request').replace(/^.*#/, '#');
}
