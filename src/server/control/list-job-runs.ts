import type { ControlJobRuns, JobRun } from '../../generated/types.ts';
import type { Simulation } from '../../simulate/create-simulation.ts';
import { collectFirst, look } from './look.ts';

const most = 100;
const ofEachJob = 20;

/** The newest runs of the first jobs, newest first. */
export function listJobRuns(simulation: Simulation | undefined): ControlJobRuns {
  if (!simulation) return { jobRuns: [], more: false };
  const jobs = collectFirst(most, (page) => look(simulation, 'ListJobs', page), ({ JobNames }) => JobNames);
  const lists = jobs.items.map((JobName) => collectFirst(ofEachJob, (page) => look(simulation, 'GetJobRuns', { JobName, MaxResults: ofEachJob + 1, ...page }), ({ JobRuns }) => JobRuns));
  const runs = lists.flatMap(({ items }) => items).toSorted((one, other) => startOf(other) - startOf(one));
  return { jobRuns: runs.slice(0, most).map((run) => ({ ...run })), more: jobs.more || runs.length > most || lists.some(({ more }) => more) };
}

function startOf({ StartedOn = 0 }: JobRun): number {
  return StartedOn;
}
