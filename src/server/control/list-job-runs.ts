import type { ControlJobRuns, JobRun } from '../../generated/types.ts';
import type { Simulation } from '../../simulate/create-simulation.ts';
import { collectFirst, look } from './look.ts';

const most = 100;
const pageSize = 20;

/** The newest runs of all jobs, newest first. */
export function listJobRuns(simulation: Simulation | undefined): ControlJobRuns {
  if (!simulation) return { jobRuns: [], more: false };
  const { items: names } = collectFirst(Number.POSITIVE_INFINITY, (page) => look(simulation, 'ListJobs', page), ({ JobNames }) => JobNames);
  const jobs = names.flatMap((name) => openJob(readJobRuns(simulation, name)));
  const jobRuns: ControlJobRuns['jobRuns'] = [];
  while (jobRuns.length < most) {
    const newest = jobs.reduce((one, other) => (startOf(other.run) > startOf(one.run) ? other : one), none);
    if (!newest.run) break;
    jobRuns.push({ ...newest.run });
    newest.run = newest.rest.next().value ?? undefined;
  }
  return { jobRuns, more: jobs.some(({ run }) => run) };
}

/** A job on the way through its runs: the newest that is not taken yet, and those before it. */
interface OpenJob {
  run: JobRun | undefined;
  readonly rest: Iterator<JobRun, undefined>;
}

const none: OpenJob = { run: undefined, rest: [].values() };

function openJob(rest: Iterator<JobRun, undefined>): OpenJob[] {
  const run = rest.next().value;
  return run ? [{ run, rest }] : [];
}

/** The runs of a job, newest first. Of most jobs only the newest is looked at, so that it is asked for alone. */
function* readJobRuns(simulation: Simulation, JobName: string): Generator<JobRun, undefined> {
  let MaxResults = 1;
  let page = look(simulation, 'GetJobRuns', { JobName, MaxResults });
  while (page) {
    yield* page.JobRuns ?? [];
    MaxResults = pageSize;
    page = page.NextToken === undefined ? undefined : look(simulation, 'GetJobRuns', { JobName, MaxResults, NextToken: page.NextToken });
  }
  return undefined;
}

function startOf(run: JobRun | undefined): number {
  return run?.StartedOn ?? Number.NEGATIVE_INFINITY;
}
