import { excerpt } from '../contract/excerpt.ts';
import { ToolkitError } from '../errors.ts';
import { CheckError } from './check-error.ts';
import type { CheckFailure } from './check-failure.ts';

/** One situation that the contract allows, and what is looked for in it. */
export interface Variant {
  /** Short and stable: `only` names it. */
  readonly name: string;
  /** Puts the consumer into the situation; what it did wrong, or nothing. */
  readonly run: () => Promise<readonly Omit<CheckFailure, 'variant'>[]>;
}

/** What a check went through. */
export interface CheckReport {
  readonly check: string;
  /** The names of the variants, in the order they were run. */
  readonly variants: readonly string[];
}

/**
 * Runs one variant after the other, all of them even when some fail.
 *
 * @throws CheckError with every failure
 * @throws ToolkitError `GLUE_OPTION_INVALID` when `only` names no variant
 */
export async function runVariants(check: string, variants: readonly Variant[], only?: string): Promise<CheckReport> {
  const chosen = only === undefined ? variants : variants.filter(({ name }) => name === only);
  if (chosen.length === 0) throw noVariant(check, variants, only);
  const failures: CheckFailure[] = [];
  for (const { name, run } of chosen) {
    for (const failure of await run()) failures.push({ variant: name, ...failure });
  }
  if (failures.length > 0) throw new CheckError(check, failures);
  return { check, variants: chosen.map(({ name }) => name) };
}

function noVariant(check: string, variants: readonly Variant[], only: string | undefined): ToolkitError {
  return new ToolkitError('GLUE_OPTION_INVALID', {
    message: `${check} has no variant ${excerpt(only)}.`,
    path: '/only',
    expected: variants.map(({ name }) => name).join(', '),
    received: excerpt(only),
    next: 'Name one of these variants, or leave `only` out.',
  });
}
