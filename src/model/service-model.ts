import type { Shape } from '../generated/shapes.ts';

/** Where a model was read from; each says some things and is silent on others. */
export type ModelKind = 'contract' | 'sdk' | 'smithy' | 'botocore';

export interface ModelOperation {
  /** A reference into the model's shapes, unless the operation takes nothing. */
  readonly input: Shape;
  readonly output: Shape;
  /** The errors it declares; absent where the source does not say. */
  readonly errors?: readonly string[];
  /** The members it pages by. An SDK says no more than that it does: `{}`. */
  readonly pagination?: Readonly<Record<string, unknown>>;
}

/** What a source says of a service, whatever its form: operations, and the shapes as the contract's own schemas have them. */
export interface ServiceModel {
  readonly kind: ModelKind;
  /** For messages, such as `@aws-sdk/client-glue 3.1169.0`. */
  readonly name: string;
  readonly operations: ReadonlyMap<string, ModelOperation>;
  /** By name; references read `#/$defs/<name>`. */
  readonly shapes: Readonly<Record<string, Shape>>;
  /** Of every error shape, such as `client 400`. */
  readonly faults: ReadonlyMap<string, string>;
}
