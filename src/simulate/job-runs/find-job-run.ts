import { parseDuration } from '../duration.ts';
import { raiseFault } from '../raise-fault.ts';
import type { JobRecord, JobRunRecord, World } from '../world.ts';

const attempts = /^(.*)_attempt_(\d+)$/;

/** The job of a name, or the fault that Glue answers when there is none (rule 8); the text is that of GetJob. */
export function findJob(world: World, name: string): JobRecord {
  return world.jobs.get(name) ?? raiseFault('EntityNotFoundException', 'Job not found.');
}

/** The run of an id in a job's history; `undefined` for an id of another job, a made-up one, and one that is too old to be read (rules 9, 11). */
export function lookUpJobRun(world: World, job: JobRecord, id: string): JobRunRecord | undefined {
  const [, base = id, attempt = '0'] = attempts.exec(id) ?? [];
  const meaning = world.ids.read('jr', base);
  // The id of another job's run leads to a run with another id, or to none.
  let run = meaning && job.runs.at(meaning.number);
  for (let left = Number(attempt); left > 0 && run; left--) run = run.retry;
  return run?.shown.Id === id && isReadable(world, run) ? run : undefined;
}

/** The run of an id, or the fault that Glue answers when there is none (rule 9); the text is that of BatchStopJobRun's errors. */
export function findJobRun(world: World, job: JobRecord, id: string): JobRunRecord {
  return lookUpJobRun(world, job, id) ?? raiseFault('EntityNotFoundException', 'Job Run not found.');
}

/** Run history is kept for a time only; what is forgotten (`undefined`) cannot be read. */
export function isReadable(world: World, run: JobRunRecord | undefined): boolean {
  return run !== undefined && (run.shown.StartedOn as number) * 1000 >= world.now - parseDuration(world.settings.jobRunHistory);
}
