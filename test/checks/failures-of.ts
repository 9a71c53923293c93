import { expect } from 'vitest';
import { CheckError } from '../../src/checks/check-error.ts';
import type { CheckFailure } from '../../src/checks/check-failure.ts';

/** The failures that a check rejects with; the test fails when it does not reject, or with something else. */
export async function failuresOf(check: Promise<unknown>): Promise<readonly CheckFailure[]> {
  const error = await check.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error !== undefined && !(error instanceof CheckError)) throw error;
  expect(error).toBeInstanceOf(CheckError);
  return (error as CheckError).failures;
}

/** The ids of the rules that were broken, each with the variants in which it was. */
export async function brokenRules(check: Promise<unknown>): Promise<Record<string, string[]>> {
  const broken: Record<string, string[]> = {};
  for (const { rule, variant } of await failuresOf(check)) {
    const variants = (broken[rule.id] ??= []);
    if (!variants.includes(variant)) variants.push(variant);
  }
  return broken;
}
