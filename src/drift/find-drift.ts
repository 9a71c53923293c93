import type { Shape } from '../generated/shapes.ts';
import type { ServiceModel } from '../model/service-model.ts';
import type { Difference } from './difference.ts';
import { silent, type Fact } from './fact.ts';
import { listFacts } from './list-facts.ts';
import { proposeChange } from './propose-change.ts';

export interface Comparison {
  readonly differences: readonly Difference[];
  /** How many things both sides were asked. */
  readonly compared: number;
  /** The operations that they have and we do not. */
  readonly unmodelled: readonly string[];
}

/**
 * Where the contract and another model of Glue differ, as far as the other can say: an SDK knows no bounds, botocore's
 * model no pages. What only they have of an operation that we do not have at all is no difference; a shape that one side
 * never comes to is told once, at the member that leads to it.
 */
export function findDrift(contract: ServiceModel, model: ServiceModel): Comparison {
  const operations = [...contract.operations.keys()];
  const common = {
    operations,
    described: new Set(operations.filter((operation) => model.operations.has(operation))),
    opaque: new Set(Object.entries(contract.shapes).flatMap(([name, shape]) => (isOpen(shape) ? [name] : []))),
  };
  // Where a source does not say which operation declares an error, that it is gone shows at its shape only.
  const declared = new Set(silent[model.kind].has('error') ? [...common.described].flatMap((operation) => contract.operations.get(operation)?.errors ?? []) : []);
  const errors = [...contract.faults.keys()].filter((error) => Object.hasOwn(model.shapes, error) || declared.has(error));
  const ours = listFacts(contract, { ...common, shapes: errors, silent: silent[model.kind] });
  // An SDK has enums by name only: no member leads to them.
  const enums = silent[model.kind].has('type') ? [...ours.facts.values()].flatMap(({ where, aspect }) => (aspect === 'enum' ? [where] : [])) : [];
  const theirs = listFacts(model, { ...common, shapes: [...errors, ...enums], silent: silent[model.kind] });
  const keys = [...new Set([...ours.facts.keys(), ...theirs.facts.keys()])];
  const isCause = ({ where }: Difference) => [ours, theirs].every(({ places }) => places.has(where.split('.', 1)[0] as string));
  return {
    differences: keys.flatMap((key) => compare(ours.facts.get(key), theirs.facts.get(key))).filter(isCause).toSorted(byPlace),
    compared: keys.length,
    unmodelled: [...model.operations.keys()].filter((operation) => !contract.operations.has(operation)).toSorted(),
  };
}

function compare(ours: Fact | undefined, theirs: Fact | undefined): Difference[] {
  if (ours?.value === theirs?.value) return [];
  const { where, aspect } = (ours ?? theirs) as Fact;
  const difference = { where, aspect, ours: ours?.value ?? null, theirs: theirs?.value ?? null };
  return [{ ...difference, proposal: proposeChange(difference) }];
}

/** An object of which the contract says nothing more than that it is one. */
function isOpen({ type, properties, additionalProperties }: Shape): boolean {
  return type === 'object' && properties === undefined && additionalProperties === undefined;
}

function byPlace(one: Difference, other: Difference): number {
  return keyOf(one) < keyOf(other) ? -1 : 1;
}

function keyOf({ where, aspect, ours, theirs }: Difference): string {
  return [where, aspect, ours ?? theirs].join(' ');
}
