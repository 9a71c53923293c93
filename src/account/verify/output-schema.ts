import { isOperationName } from '../../contract/operation.ts';
import { referTo } from '../../contract/resolve-shape.ts';
import type { Violation } from '../../contract/violation.ts';
import { shapes, type Shape } from '../../generated/shapes.ts';
import { findOperation } from '../../model/find-operation.ts';
import { validateAnyOutput } from '../../model/validate-any.ts';

/** What is known of the answers of an operation: by the contract, or else by the SDK. */
export interface OutputSchema {
  readonly schema: Shape;
  readonly shapes: Readonly<Record<string, Shape>>;
  /** Where an answer differs from it. */
  readonly check: (output: object, input: Readonly<Record<string, unknown>>) => readonly Violation[];
}

/** `undefined` for an operation that neither knows. */
export function outputSchemaOf(operation: string): OutputSchema | undefined {
  const check: OutputSchema['check'] = (output, input) => validateAnyOutput(operation, output, { input });
  if (isOperationName(operation)) return { schema: referTo(`${operation}Response`), shapes, check };
  const found = findOperation(operation);
  return found && { schema: found.output, shapes: found.shapes, check };
}
