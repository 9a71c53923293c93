import { asyncProperty, check, nat, pre, record, subarray } from 'fast-check';
import type { OperationName } from '../../contract/operation.ts';
import { ToolkitError } from '../../errors.ts';
import type { CheckFailure } from '../check-failure.ts';
import { worlds, type AnswerVariant, type listVariants } from './list-variants.ts';

export interface Combinations<O extends OperationName> {
  readonly answers: Pick<ReturnType<typeof listVariants<O>>, 'changes' | 'combine'>;
  readonly seed: number;
  /** How many answers are made up. */
  readonly runs: number;
  readonly judge: (variant: AnswerVariant<O>) => Promise<readonly Omit<CheckFailure, 'variant'>[]>;
}

/**
 * Tries answers that differ in several ways at once. When one fails, ever smaller ones are tried: fewer members, fewer
 * changes; the smallest that still fails is the finding.
 */
export async function tryCombinations<O extends OperationName>({ answers: { changes, combine }, seed, runs, judge }: Combinations<O>): Promise<readonly Omit<CheckFailure, 'variant'>[]> {
  const omissions = changes.filter(({ absent }) => absent);
  const replacements = changes.filter(({ absent }) => !absent);
  const choices = record({
    world: nat(worlds - 1),
    // What is kept shrinks, so that less and less is left of the answer.
    kept: subarray(omissions),
    put: subarray(replacements, { maxLength: Math.min(3, replacements.length) }),
  });
  const toVariant = ({ world, kept, put }: { readonly world: number; readonly kept: typeof omissions; readonly put: typeof changes }): AnswerVariant<O> | undefined => {
    const staying = new Set(kept);
    const output = combine(world, [...put, ...omissions.filter((omission) => !staying.has(omission))]);
    return output && { name: 'random', output };
  };
  const holds = asyncProperty(choices, async (choice) => {
    const variant = toVariant(choice);
    if (variant) return (await judge(variant)).length === 0;
    pre(false);
    return true;
  });
  const { counterexample, errorInstance } = await check(holds, { seed, numRuns: runs });
  if (errorInstance instanceof ToolkitError) throw errorInstance;
  const smallest = counterexample && toVariant(counterexample[0]);
  if (!smallest) return [];
  return (await judge(smallest)).map((failure) => ({ ...failure, seed }));
}
