import type { Shape } from '../generated/shapes.ts';
import { sdkModel } from './sdk-model.ts';

/** An operation that the contract has no schema of, as the SDK describes it. */
export interface FoundOperation {
  readonly input: Shape;
  readonly output: Shape;
  /** What the references of both lead to, by name. */
  readonly shapes: Readonly<Record<string, Shape>>;
}

/** What the installed SDK knows of an operation; `undefined` for one it does not know, and without an SDK. */
export function findOperation(operation: string): FoundOperation | undefined {
  const model = sdkModel();
  const found = model?.operations.get(operation);
  return model && found && { input: found.input, output: found.output, shapes: model.shapes };
}
