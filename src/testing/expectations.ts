import type { Violation } from '../contract/violation.ts';
import { formatViolation } from '../contract/violation.ts';
import { ToolkitError, type ErrorCode } from '../errors.ts';

/** What a violation is recognized by: every member that is given. */
export type ViolationPattern = Partial<Pick<Violation, 'operation' | 'direction' | 'path' | 'rule'>>;

/** What one test says it will do wrong on purpose. */
export interface Expectations {
  readonly violations: readonly ViolationPattern[];
  readonly errors: readonly ErrorCode[];
}

/**
 * Fails for what went wrong unexpectedly, and for what was expected and did not happen.
 *
 * @throws ToolkitError `GLUE_CONTRACT_VIOLATED` with one line for each
 */
export function checkExpectations(
  session: { readonly violations: readonly Violation[]; readonly errors: readonly ToolkitError[] },
  expected: Expectations,
  strict: boolean,
): void {
  const { violations, errors } = session;
  const unexpected = violations.filter((violation) => (strict || violation.severity === 'violation') && !expected.violations.some((pattern) => fits(violation, pattern)));
  const lines = [
    ...countLines(unexpected.map(formatViolation)),
    ...countLines(errors.filter(({ code }) => !expected.errors.includes(code)).map(({ message }) => message)),
    ...expected.violations
      .filter((pattern) => !violations.some((violation) => fits(violation, pattern)))
      .map((pattern) => `expected a violation ${JSON.stringify(pattern)}, and there was none`),
    ...expected.errors.filter((code) => !errors.some((error) => error.code === code)).map((code) => `expected the error ${code}, and there was none`),
  ];
  if (lines.length === 0) return;
  throw new ToolkitError('GLUE_CONTRACT_VIOLATED', {
    message: `${lines.length === 1 ? 'One thing' : `${lines.length} things`} went wrong with Glue in this test.\n${lines.map((line) => `- ${line.replaceAll('\n', '\n  ')}`).join('\n')}`,
    next: 'Mend what the test shows, or announce it in the test: glue.expectViolations({ rule }), glue.expectErrors(code).',
  });
}

function fits(violation: Violation, pattern: ViolationPattern): boolean {
  return Object.entries(pattern).every(([name, value]) => violation[name as keyof ViolationPattern] === value);
}

/** A poller that breaks a rule breaks it in every call; it is told once, with how often. */
function countLines(lines: readonly string[]): string[] {
  return [...Map.groupBy(lines, (line) => line)].map(([line, { length }]) => (length === 1 ? line : `${line} (${length} times)`));
}
