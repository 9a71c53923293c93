import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import type { Bundle } from './bundle-schemas.ts';
import type { Schemas } from './read-schemas.ts';

/** Lengths count Unicode scalar values, as Smithy's `length` trait does. */
const countScalars = `const countScalars = (text) => {
  let count = text.length;
  for (let index = 0; index < text.length - 1; index++) {
    if ((text.charCodeAt(index) & 0xfc00) === 0xd800 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00) {
      count--;
      index++;
    }
  }
  return count;
};
`;

/** One validating function per request, response, error and file format, as an ES module that imports nothing. */
export function emitValidators(bundle: Bundle, schemas: Schemas): { code: string; declarations: string } {
  const names = [
    ...schemas.operations.flatMap(({ operation }) => [`${operation}Request`, `${operation}Response`]),
    ...Object.keys(schemas.shapes.get('errors.json')?.$defs ?? {}),
    ...schemas.formats.keys(),
  ];
  // No schema here uses what drafts after 07 add to validation, and the plain class spares each function their bookkeeping;
  // strict mode refuses a keyword it does not know.
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    strict: true,
    strictRequired: false,
    formats: { int32: true, int64: true, double: true },
    code: { source: true, esm: true, lines: true },
  });
  ajv.addSchema({ $id: 'glue', ...(reduce(bundle, new Set(schemas.annotations)) as Bundle) });
  const code = standaloneCode.default(ajv, Object.fromEntries(names.map((name) => [name, `glue#/$defs/${name}`])));
  return {
    code: shorten(localizeRuntime(code)),
    declarations: [
      'export interface SchemaError {',
      '  readonly instancePath: string;',
      '  readonly schemaPath: string;',
      '  readonly keyword: string;',
      '  readonly params: Readonly<Record<string, unknown>>;',
      '  readonly propertyName?: string;',
      '}',
      '',
      'export interface Validator {',
      '  (value: unknown): boolean;',
      '  errors?: readonly SchemaError[] | null;',
      '}',
      '',
      ...names.map((name) => `export declare const ${name}: Validator;`),
      '',
    ].join('\n'),
  };
}

const texts = new Set(['description', 'title']);

/** Smithy's integer; ajv takes a format for an annotation unless code for it is carried along. */
const int32 = { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 };

/** What decides about a value: no texts, no declared annotations. One that is not declared stays, and ajv refuses it. */
function reduce(value: unknown, annotations: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => reduce(item, annotations));
  if (typeof value !== 'object' || value === null) return value;
  const bounds = 'format' in value && value.format === 'int32' ? int32 : {};
  return Object.fromEntries(
    Object.entries({ ...bounds, ...value })
      .filter(([key, inner]) => !annotations.has(key) && !(texts.has(key) && typeof inner === 'string'))
      .map(([key, inner]) => [key, reduce(inner, annotations)]),
  );
}

/** ajv declares each schema it compiled, also those that no function looks into, and takes seven lines to add an error. */
function shorten(code: string): string {
  const uses = Map.groupBy(code.match(/\bschema\d+\b/g) ?? [], (name) => name);
  return code
    .replaceAll(/^const (schema\d+) = .*;\n/gm, (declaration, name: string) => (uses.get(name)?.length === 1 ? '' : declaration))
    .replaceAll(addsError, '(vErrors ??= []).push($2);\n');
}

const addsError = /^const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\n/gm;

/** Adds errors to those found so far; ajv's own concat would copy the list for every item of an array that has some. */
const append = `const append = (errors, more) => {
  for (const error of more) errors.push(error);
  return errors;
};
`;

/** ajv writes `require("ajv/dist/runtime/ucs2length")` even into ES modules; the one helper it needs is put in its place. */
function localizeRuntime(code: string): string {
  const local = code.replaceAll(/const \w+ = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;?\n?/g, (statement) =>
    statement.replace(/require\(.*\)\.default/, 'countScalars'),
  );
  const left = local.match(/require\([^)]*\)/);
  if (left) throw new Error(`validators would need ${left[0]} at run time: add it to localizeRuntime`);
  return countScalars + append + local.replaceAll(/vErrors\.concat\(([\w.]+)\)/g, 'append(vErrors, $1)').replace(/^"use strict";?\n?/, '');
}
