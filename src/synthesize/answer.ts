import type { Outcome } from '../contract/call.ts';
import type { InputOf, OperationName } from '../contract/operation.ts';
import type { World } from './world.ts';

/** How an operation is answered; `nth` counts its earlier calls for the same job or workflow. */
export type Answer<O extends OperationName> = (world: World, input: InputOf<O>, nth: number) => Outcome;
