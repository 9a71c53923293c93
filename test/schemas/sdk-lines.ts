import * as sdk from '@aws-sdk/client-glue';
import { $defs, closureOf, frontEndErrors, membersOf, nameOf, resolve, schemas, shapeOf, type Schema } from './contract.ts';
import type { Lines } from './find-drift.ts';

const exported = sdk as unknown as Readonly<Record<string, unknown>>;
const structures = exported as Readonly<Record<`${string}$`, SdkSchema | undefined>>;

/** Smithy's runtime schemas: `[kind, namespace, name, traits, …]`; scalars, and lists and maps of them, are numbers. */
type SdkSchema = readonly [kind: number, namespace: string, name: string, traits: number | SdkTraits, ...rest: readonly unknown[]];
/** A member with traits of its own is a reference beside them. */
type SdkReference = number | SdkSchema | (() => SdkReference) | readonly [reference: () => SdkReference, traits: number];
interface SdkTraits {
  readonly error?: string;
  readonly httpError?: number;
}

const list = 64;
const map = 128;
const scalars: Readonly<Record<number, string>> = { 0: 'string', 1: 'number', 2: 'boolean', 4: 'timestamp', 7: 'timestamp' };

/** The contract, said as the SDK's schemas say it; the shapes of an operation that the SDK lacks are left out. */
export function describeContract(): Lines {
  const lines = new Map<string, string>();
  for (const { operation, pagination } of schemas.operations) lines.set(operation, describeOperation(Boolean(pagination)));
  for (const name of closureOf(contractRoots())) {
    const shape = shapeOf(name);
    const { 'x-fault': fault, 'x-http-status': status, required = [] } = shape;
    if (shape.enum) lines.set(name, shape.enum.toSorted().join(' '));
    if (shape['x-opaque']) lines.set(name, 'opaque');
    if (!isStructure(shape)) continue;
    if (fault && status) lines.set(name, describeError(fault, status));
    for (const [member, schema] of membersOf(shape)) lines.set(`${name}.${member}`, describeMember(kindOf(schema), required.includes(member)));
  }
  return lines;
}

/** The same places of the SDK. */
export function describeSdk(): Lines {
  const lines = new Map<string, string>();
  const visit = (schema: SdkSchema) => {
    const [kind, , name, traits, members, references, requiredCount = 0] = schema as readonly unknown[] as [number, string, string, SdkTraits | 0, string[], SdkReference[], number?];
    if (lines.has(`${name}.${members[0]}`)) return;
    if ($defs[name]?.['x-opaque']) {
      lines.set(name, 'structure');
      return;
    }
    if (kind === -3 && traits !== 0) lines.set(name, describeError(String(traits.error), traits.httpError ?? (traits.error === 'server' ? 500 : 400)));
    members.forEach((member, index) => {
      const reference = references[index] as SdkReference;
      lines.set(`${name}.${member}`, describeMember(sdkKindOf(reference), index < requiredCount));
      sdkStructuresIn(reference).forEach(visit);
    });
  };
  for (const { operation } of schemas.operations) {
    const found = structures[`${operation}$`];
    if (!found) continue;
    lines.set(operation, describeOperation(`paginate${operation}` in exported));
    found.slice(4, 6).forEach((side) => visit((side as () => SdkSchema)()));
  }
  for (const name of closureOf(contractRoots())) {
    const found = structures[`${name}$`];
    const values = exported[name] as Readonly<Record<string, string>> | undefined;
    if (found && shapeOf(name)['x-fault']) visit(found);
    if (values && shapeOf(name).enum) lines.set(name, Object.values(values).toSorted().join(' '));
  }
  return lines;
}

/** Requests and responses of what the SDK has, and all errors it has by name. */
function contractRoots(): string[] {
  const operations = schemas.operations.filter(({ operation }) => structures[`${operation}$`]);
  const frontEnd = frontEndErrors.filter((name) => structures[`${name}$`]);
  return [...operations.flatMap(({ operation, errors }) => [`${operation}Request`, `${operation}Response`, ...errors]), ...frontEnd];
}

const describeOperation = (paginated: boolean) => (paginated ? 'operation with paginator' : 'operation');
const describeError = (fault: string, status: number) => `${fault} error ${status}`;
const describeMember = (kind: string, required: boolean) => (required ? `${kind}, required` : kind);

function isStructure({ type, propertyNames }: Schema): boolean {
  return type === 'object' && !propertyNames;
}

function isTraited(reference: SdkReference): reference is readonly [() => SdkReference, number] {
  return Array.isArray(reference) && typeof reference[0] === 'function';
}

function kindOf(schema: Schema): string {
  const shape = resolve(schema);
  if (shape['x-timestamp']) return 'timestamp';
  if (shape.items) return `list of ${kindOf(shape.items)}`;
  if (shape.additionalProperties) return `map of ${kindOf(shape.additionalProperties)}`;
  if (isStructure(shape)) return nameOf(schema);
  return shape.type === 'integer' ? 'number' : (shape.type ?? 'nothing');
}

function sdkKindOf(reference: SdkReference): string {
  if (typeof reference === 'function') return sdkKindOf(reference());
  if (typeof reference === 'number') {
    if (reference >= map) return `map of ${sdkKindOf(reference - map)}`;
    if (reference >= list) return `list of ${sdkKindOf(reference - list)}`;
    return scalars[reference] ?? `kind ${reference}`;
  }
  if (isTraited(reference)) return sdkKindOf(reference[0]);
  const [kind, , name] = reference;
  if (kind === 1) return `list of ${sdkKindOf(reference[4] as SdkReference)}`;
  if (kind === 2) return `map of ${sdkKindOf(reference[5] as SdkReference)}`;
  return name;
}

function sdkStructuresIn(reference: SdkReference): SdkSchema[] {
  if (typeof reference === 'number') return [];
  if (typeof reference === 'function') return sdkStructuresIn(reference());
  if (isTraited(reference)) return sdkStructuresIn(reference[0]);
  if (reference[0] === 3) return [reference];
  return sdkStructuresIn(reference[reference[0] === 1 ? 4 : 5] as SdkReference);
}
