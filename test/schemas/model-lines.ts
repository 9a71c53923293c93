import { $defs, closureOf, frontEndErrors, membersOf, nameOf, schemas, shapeOf, type Schema } from './contract.ts';
import type { Lines } from './find-drift.ts';

/** The compact service model: `facts/glue-model.json` of the project's shared folder, as far as it is compared. */
export interface Model {
  readonly operations: Readonly<Record<string, { input: string; output: string; errors: string[]; pagination?: object } | undefined>>;
  readonly shapes: Readonly<Record<string, ModelShape | undefined>>;
  readonly docOnlyOperations: Readonly<Record<string, DocOnlyOperation>>;
}

export interface DocOnlyOperation {
  readonly input: { readonly required: string[]; readonly members: Record<string, string> };
  readonly output: { readonly members: Record<string, string | { list: string }> };
  readonly errors: string[];
}

/** What has `from` is not of the model: the SDK has it, and that is compared elsewhere. */
interface ModelMember {
  readonly target: string;
  readonly default?: unknown;
  readonly deprecated?: boolean;
  readonly from?: string;
}

interface ModelShape {
  readonly type: string;
  readonly members?: Record<string, ModelMember>;
  readonly required?: string[];
  readonly member?: string;
  readonly key?: string;
  readonly value?: string;
  readonly length?: { min?: number; max?: number };
  readonly range?: { min?: number; max?: number };
  readonly pattern?: string;
  readonly enum?: string[];
  readonly error?: string;
  readonly httpStatus?: number;
  readonly from?: string;
}

/** The contract, said as the model says it; the shapes of what the model lacks are left out. */
export function describeContract(model: Model): Lines {
  const lines = new Map<string, string>();
  const roots = frontEndErrors.filter((name) => model.shapes[name]?.error);
  for (const { operation, errors, pagination } of schemas.operations) {
    const { lastToken: _, ...tokens } = pagination ?? {};
    lines.set(operation, line([...errors], pagination && tokens));
    if (model.operations[operation]) roots.push(`${operation}Request`, `${operation}Response`, ...errors);
  }
  const modelled = [...closureOf(roots)].filter((name) => !model.shapes[name]?.from);
  for (const name of modelled) describeShape(lines, name, shapeOf(name));
  return lines;
}

/** Other numbers are named as their JSON type is. */
const scalarOfFormat: Readonly<Record<string, string>> = { double: 'double', int64: 'long' };

function describeShape(lines: Map<string, string>, name: string, shape: Schema): void {
  const { type, items, additionalProperties, propertyNames, required, minItems, maxItems, maxProperties } = shape;
  if (shape['x-opaque']) lines.set(name, 'opaque');
  else if (items) lines.set(name, line('list', nameOf(items), [minItems, maxItems]));
  else if (propertyNames && additionalProperties) lines.set(name, line('map', nameOf(propertyNames), nameOf(additionalProperties), maxProperties));
  else if (type === 'object') {
    lines.set(name, line('structure', required, errorOf(shape['x-fault'], shape['x-http-status'])));
    for (const [member, schema] of membersOf(shape)) lines.set(`${name}.${member}`, line(nameOf(schema), schema.default, schema.deprecated));
  } else {
    const scalar = shape['x-timestamp'] ? 'timestamp' : (scalarOfFormat[shape.format ?? ''] ?? type);
    const bounds = type === 'string' ? [shape.minLength, shape.maxLength] : [shape.minimum, shape.maximum];
    lines.set(name, line(scalar, bounds, shape.pattern, shape.enum?.toSorted()));
  }
}

/** The same places of the model. */
export function describeModel(model: Model): Lines {
  const lines = new Map<string, string>();
  const visit = (name: string) => {
    const shape = model.shapes[name];
    if (!shape || lines.has(name)) return;
    if ($defs[name]?.['x-opaque']) {
      lines.set(name, shape.type);
      return;
    }
    const { min, max } = shape.length ?? shape.range ?? {};
    if (shape.type === 'list') lines.set(name, line('list', shape.member, [min, max]));
    else if (shape.type === 'map') lines.set(name, line('map', shape.key, shape.value, max));
    else if (shape.type === 'structure') lines.set(name, line('structure', shape.required, errorOf(shape.error, shape.httpStatus)));
    else lines.set(name, line(shape.type, [min, max], shape.pattern && anchor(shape.pattern), shape.enum?.toSorted()));
    for (const [member, { target, default: value, deprecated, from }] of Object.entries(shape.members ?? {})) {
      if (from) continue;
      lines.set(`${name}.${member}`, line(target, value, deprecated));
      visit(target);
    }
    [shape.member, shape.key, shape.value].forEach((inner) => inner && visit(inner));
  };
  for (const { operation } of schemas.operations) {
    const found = model.operations[operation];
    if (!found) continue;
    lines.set(operation, line(found.errors, found.pagination));
    [found.input, found.output, ...found.errors].forEach(visit);
  }
  frontEndErrors.forEach(visit);
  return lines;
}

/** The model's patterns mean the whole text; its surrogate ranges mean the planes above the first. */
function anchor(pattern: string): string {
  return `^${pattern.replace(/^\^|\$$/g, '')}$`
    .replace(String.raw`[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*`, String.raw`[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*`)
    .replace(String.raw`[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*`, String.raw`[\t\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*`);
}

const errorOf = (fault?: string, status?: number) => fault && `${fault} error ${status}`;

function line(...parts: unknown[]): string {
  return parts
    .filter((part) => part !== undefined && !(Array.isArray(part) && part.every((item) => item === undefined)))
    .map((part) => (typeof part === 'string' ? part : JSON.stringify(part)))
    .join(' ');
}
