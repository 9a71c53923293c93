import type { CheckFailure } from './check-failure.ts';

/**
 * The code under test did what the contract does not bear out. Neither a fault of Glue nor a misuse of the toolkit: the
 * finding itself. The message has, for each failure, what Glue did, what the consumer did, the rule, and how to see it again.
 *
 * @example
 * const rule = { id: 'poller/final', sentence: 'A poller stops at every final state.', source: 'https://docs.aws.amazon.com/glue/' };
 * const error = new CheckError('checkPoller', [{ variant: 'EXPIRED', glue: 'the run is EXPIRED', consumer: 'asked on', rule }]);
 * error.failures.length; // 1
 */
export class CheckError extends Error {
  override readonly name = 'CheckError';
  readonly failures: readonly CheckFailure[];

  constructor(check: string, failures: readonly CheckFailure[]) {
    super(describe(check, failures));
    this.failures = failures;
  }
}

function describe(check: string, failures: readonly CheckFailure[]): string {
  const heading = `[glue-contract] ${check}: ${failures.length === 1 ? '1 failure' : `${failures.length} failures`}`;
  return [heading, ...failures.flatMap((failure) => describeFailure(check, failure))].join('\n');
}

function describeFailure(check: string, { variant, glue, consumer, rule, seed, recording, workflowRun, saved }: CheckFailure): string[] {
  const what = recording && saved !== undefined ? `from: ${JSON.stringify(saved)}` : `only: ${JSON.stringify(variant)}`;
  const options = [what, ...(seed === undefined ? [] : [`seed: ${seed}`])].join(', ');
  return [
    `  ${variant}`,
    `    Glue: ${glue}`,
    `    Consumer: ${consumer}`,
    `    Rule: ${rule.sentence} (${rule.id}, ${rule.source})`,
    ...(workflowRun && saved !== undefined ? [`    Picture: ${saved}`] : []),
    `    Again: ${check} with { ${options} }`,
  ];
}
