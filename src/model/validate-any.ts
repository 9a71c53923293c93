import { checkFault } from '../contract/check-fault.ts';
import { checkSchema } from '../contract/check-schema.ts';
import { collectViolations } from '../contract/collect-violations.ts';
import { isOperationName } from '../contract/operation.ts';
import type { RuleContext } from '../contract/rules/rule.ts';
import { validateFault, validateInput, validateOutput } from '../contract/validate.ts';
import type { Violation } from '../contract/violation.ts';
import type { Shape } from '../generated/shapes.ts';
import type { Validator } from '../generated/validators.js';
import { createValidator } from './create-validator.ts';
import { findOperation } from './find-operation.ts';

/** True for an operation of the contract, and for one that the installed SDK knows. Only for others than the contract's is it asked. */
export function isAnyOperation(operation: string): boolean {
  return isOperationName(operation) || findOperation(operation) !== undefined;
}

/** `validateInput`; for an operation that only the installed SDK knows, as far as its schemas go. */
export function validateAnyInput(operation: string, value: unknown, context: RuleContext = {}): Violation[] {
  return isOperationName(operation) ? validateInput(operation, value, context) : checkStructure(operation, 'input', value);
}

/** `validateOutput`; for an operation that only the installed SDK knows, as far as its schemas go. */
export function validateAnyOutput(operation: string, value: unknown, context: RuleContext = {}): Violation[] {
  return isOperationName(operation) ? validateOutput(operation, value, context) : checkStructure(operation, 'output', value);
}

/** `validateFault`; for an operation that only the installed SDK knows, whatever error it is. */
export function validateAnyFault(operation: string, value: unknown): Violation[] {
  return isOperationName(operation) ? validateFault(operation, value) : checkFault(operation, undefined, value);
}

const validators = new WeakMap<Shape, Validator>();

function checkStructure(operation: string, direction: 'input' | 'output', value: unknown): Violation[] {
  const collector = collectViolations();
  const found = findOperation(operation);
  if (!found) return collector.found;
  const schema = found[direction];
  let validator = validators.get(schema);
  if (!validator) validators.set(schema, (validator = createValidator(schema, found.shapes)));
  checkSchema({ operation, direction }, `${operation} ${direction}`, validator, value, collector);
  return collector.found;
}
