import type { Shape } from '../generated/shapes.ts';
import { boundShape } from './bound-shape.ts';
import { referTo } from '../contract/resolve-shape.ts';
import { scalars, timestampText } from './scalars.ts';
import type { ModelOperation, ServiceModel } from './service-model.ts';

/** A `service-2.json`, as far as it is looked at. */
export interface BotocoreModel {
  readonly metadata: { readonly targetPrefix?: string; readonly serviceId?: string; readonly apiVersion?: string };
  readonly operations: Readonly<Record<string, BotocoreOperation>>;
  readonly shapes: Readonly<Record<string, BotocoreShape>>;
}

interface Reference {
  readonly shape: string;
}

interface BotocoreOperation {
  readonly input?: Reference;
  readonly output?: Reference;
  readonly errors?: readonly Reference[];
}

interface BotocoreShape {
  readonly type: string;
  readonly members?: Readonly<Record<string, Reference>>;
  readonly required?: readonly string[];
  readonly member?: Reference;
  readonly key?: Reference;
  readonly value?: Reference;
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly timestampFormat?: string;
  readonly document?: boolean;
  readonly exception?: boolean;
  readonly fault?: boolean;
  readonly error?: { readonly httpStatusCode?: number };
}

/** A service model as botocore ships it. Pages and defaults are not in it. */
export function readBotocoreModel({ metadata, operations, shapes }: BotocoreModel): ServiceModel {
  const errors = Object.entries(shapes).filter(([, { exception }]) => exception);
  return {
    kind: 'botocore',
    name: `botocore's model ${metadata.apiVersion ?? 'without a version'}`,
    operations: new Map(Object.entries(operations).map(([operation, description]) => [operation, readOperation(description)])),
    shapes: Object.fromEntries(Object.entries(shapes).map(([shape, description]) => [shape, readShape(description)])),
    faults: new Map(errors.map(([error, { fault, error: { httpStatusCode = fault ? 500 : 400 } = {} }]) => [error, `${fault ? 'server' : 'client'} ${httpStatusCode}`])),
  };
}

function readOperation({ input, output, errors = [] }: BotocoreOperation): ModelOperation {
  return { input: refer(input), output: refer(output), errors: errors.map(({ shape }) => shape) };
}

function readShape(shape: BotocoreShape): Shape {
  const { type, members = {}, required = [], member, key, value, timestampFormat, document, enum: values, ...bounds } = shape;
  if (document) return scalars.document;
  if (type === 'structure') {
    const properties = Object.fromEntries(Object.entries(members).map(([name, target]) => [name, refer(target)]));
    return { type: 'object', properties, ...(required.length > 0 && { required }), additionalProperties: false };
  }
  if (type === 'list') return boundShape({ type: 'array', items: refer(member) }, bounds);
  if (type === 'map') return boundShape({ type: 'object', propertyNames: refer(key), additionalProperties: refer(value) }, bounds);
  if (type === 'timestamp' && timestampFormat !== undefined && timestampFormat !== 'unixTimestamp') return timestampText;
  const scalar = Object.hasOwn(scalars, type) ? scalars[type as keyof typeof scalars] : {};
  return boundShape(scalar, { ...bounds, values });
}

/** An operation without an input or output takes or gives an empty object. */
function refer(reference: Reference | undefined): Shape {
  return reference ? referTo(reference.shape) : { type: 'object', additionalProperties: false };
}
