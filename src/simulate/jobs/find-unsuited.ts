import { validateInput } from '../../contract/validate.ts';
import type { Violation } from '../../contract/violation.ts';
import type { JobUpdate, StartJobRunRequest } from '../../generated/types.ts';

/** Only inferred, but a run of such a size would show a capacity that no run has. */
const absurd: ReadonlySet<string> = new Set(['start-job-run/some-workers', 'start-job-run/allocated-capacity-of-command']);

/** The first thing for which Glue refuses to start a job so, if there is one (rules 27, 29, 31–39). */
export function findUnsuited(job: JobUpdate, start: StartJobRunRequest): Violation | undefined {
  return validateInput('StartJobRun', start, { job }).find(({ severity, rule }) => severity === 'violation' || absurd.has(rule));
}
