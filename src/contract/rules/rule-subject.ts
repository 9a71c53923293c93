/** The first part of the ids of an operation's rules: `get-job-runs` for GetJobRuns. */
export function ruleSubject(operation: string): string {
  return operation.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
}
