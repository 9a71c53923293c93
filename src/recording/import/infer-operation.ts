import type { OperationName } from '../../contract/operation.ts';
import { validateFault, validateInput, validateOutput } from '../../contract/validate.ts';
import { operations } from '../../generated/operations.ts';
import { shapes } from '../../generated/shapes.ts';
import type { Interaction } from '../../generated/types.ts';
import { isRefusal } from '../is-refusal.ts';

const names = Object.keys(operations) as OperationName[];

/**
 * The operations that a request and its outcome can belong to, where the operation itself was not written down: the request
 * keeps the contract (unless that is what was refused), and the answer has only members that the operation gives, or is an
 * error that it declares.
 */
export function inferOperation({ input, output, fault }: Omit<Interaction, 'operation'>): OperationName[] {
  return names.filter((name) => {
    if (!hasOnly(`${name}Request`, input)) return false;
    if (!isRefusal(fault) && validateInput(name, input).length > 0) return false;
    if (fault !== undefined) return validateFault(name, fault).length === 0;
    return hasOnly(`${name}Response`, output ?? {}) && validateOutput(name, output).every(({ severity }) => severity === 'drift');
  });
}

/** Below the first level members that nobody knows yet are no hindrance. */
function hasOnly(shape: string, value: Readonly<Record<string, unknown>>): boolean {
  const members = shapes[shape]?.properties ?? {};
  return Object.keys(value).every((member) => Object.hasOwn(members, member));
}
