import type { Shape } from '../generated/shapes.ts';
import { boundShape } from './bound-shape.ts';
import { referTo } from '../contract/resolve-shape.ts';
import { scalars, timestampText } from './scalars.ts';
import type { ModelOperation, ServiceModel } from './service-model.ts';

type Traits = Readonly<Record<string, unknown>>;

interface Target {
  readonly target: string;
  readonly traits?: Traits;
}

interface SmithyShape {
  readonly type: string;
  readonly traits?: Traits;
  readonly mixins?: readonly Target[];
  readonly members?: Readonly<Record<string, Target>>;
  readonly member?: Target;
  readonly key?: Target;
  readonly value?: Target;
  readonly input?: Target;
  readonly output?: Target;
  readonly errors?: readonly Target[];
}

/** A model in Smithy's JSON form, as far as it is looked at. */
export interface SmithyModel {
  readonly smithy: string;
  readonly shapes: Readonly<Record<string, SmithyShape>>;
}

/** Shapes of Smithy itself, which no model repeats; `PrimitiveLong` is an older name of `Long`. */
const prelude = /^smithy\.api#(?:Primitive)?(?<type>\w+)$/;

/** A service model in Smithy's JSON form (version 1 or 2), which says all that can be compared. */
export function readSmithyModel({ shapes }: SmithyModel): ServiceModel {
  const ofType = (...types: readonly string[]) => Object.entries(shapes).filter(([, { type }]) => types.includes(type));
  const version = ofType('service').map(([, shape]) => (shape as { readonly version?: string }).version)[0] ?? 'without a version';
  const errors = ofType('structure').filter(([, { traits }]) => traits?.['smithy.api#error'] !== undefined);
  const described = Object.entries(shapes).filter(([, { type }]) => !['service', 'resource', 'operation', 'apply'].includes(type));
  return {
    kind: 'smithy',
    name: `the Smithy model ${version}`,
    operations: new Map(ofType('operation').map(([id, shape]) => [nameIn(id), readOperation(shape)])),
    shapes: Object.fromEntries(described.map(([id, shape]) => [nameIn(id), readShape(shape, shapes)])),
    faults: new Map(errors.map(([id, { traits }]) => [nameIn(id), describeFault(traits as Traits)])),
  };
}

function readOperation({ input, output, errors = [], traits = {} }: SmithyShape): ModelOperation {
  const pagination = traits['smithy.api#paginated'] as Traits | undefined;
  return { input: refer(input), output: refer(output), errors: errors.map(({ target }) => nameIn(target)), ...(pagination && { pagination }) };
}

function readShape(shape: SmithyShape, shapes: SmithyModel['shapes']): Shape {
  const { type, traits = {}, member, key, value } = shape;
  const { min, max } = Object(traits['smithy.api#length'] ?? traits['smithy.api#range']) as { readonly min?: number; readonly max?: number };
  const bounds = { min, max, pattern: traits['smithy.api#pattern'], values: valuesOf(shape) };
  if (type === 'structure' || type === 'union') return readStructure(membersOf(shape, shapes));
  if (type === 'list' || type === 'set') return boundShape({ type: 'array', items: refer(member) }, bounds);
  if (type === 'map') return boundShape({ type: 'object', propertyNames: refer(key), additionalProperties: refer(value) }, bounds);
  if (type === 'timestamp' && !['epoch-seconds', undefined].includes(traits['smithy.api#timestampFormat'] as string | undefined)) return timestampText;
  return boundShape(scalarOf(type === 'enum' ? 'string' : type), bounds);
}

function readStructure(members: Readonly<Record<string, Target>>): Shape {
  const entries = Object.entries(members);
  const required = entries.filter(([, { traits }]) => traits?.['smithy.api#required'] !== undefined).map(([name]) => name);
  const properties = Object.fromEntries(
    entries.map(([name, member]) => {
      const value = member.traits?.['smithy.api#default'] ?? undefined;
      return [name, { ...refer(member), ...(value !== undefined && { default: value }) }];
    }),
  );
  return { type: 'object', properties, ...(required.length > 0 && { required }), additionalProperties: false };
}

function membersOf({ mixins = [], members = {} }: SmithyShape, shapes: SmithyModel['shapes']): Readonly<Record<string, Target>> {
  const mixed = mixins.flatMap(({ target }) => {
    const mixin = shapes[target];
    return mixin ? Object.entries(membersOf(mixin, shapes)) : [];
  });
  return Object.fromEntries([...mixed, ...Object.entries(members)]);
}

/** Smithy 2 has a shape for enums, Smithy 1 a trait; a value is the member's name unless it says otherwise. */
function valuesOf({ type, traits = {}, members = {} }: SmithyShape): readonly unknown[] | undefined {
  if (type === 'enum') return Object.entries(members).map(([name, { traits: own }]) => own?.['smithy.api#enumValue'] ?? name);
  const values = traits['smithy.api#enum'];
  return Array.isArray(values) ? values.map(({ value }: { readonly value: unknown }) => value) : undefined;
}

function refer(target: Target | undefined): Shape {
  if (!target || target.target === 'smithy.api#Unit') return { type: 'object', additionalProperties: false };
  const own = prelude.exec(target.target)?.groups?.['type'];
  return own === undefined ? referTo(nameIn(target.target)) : scalarOf(`${own[0]?.toLowerCase()}${own.slice(1)}`);
}

function scalarOf(type: string): Shape {
  return Object.hasOwn(scalars, type) ? scalars[type as keyof typeof scalars] : {};
}

function nameIn(id: string): string {
  return id.slice(id.indexOf('#') + 1);
}

function describeFault(traits: Traits): string {
  const side = traits['smithy.api#error'] as string;
  const status = (traits['smithy.api#httpError'] ?? (side === 'server' ? 500 : 400)) as number;
  return `${side} ${status}`;
}
