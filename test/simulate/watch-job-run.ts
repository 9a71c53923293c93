import type { JobRun } from '../../src/generated/types.ts';
import type { TestGlue } from './start-world.ts';

export const nightly = { Name: 'nightly', Role: 'etl', Command: { Name: 'glueetl' }, GlueVersion: '4.0', WorkerType: 'G.1X', NumberOfWorkers: 10 } as const;

/** Starts a run of the job `nightly`; answers its id. */
export function start(glue: TestGlue, asked: Readonly<Record<string, unknown>> = {}): string {
  return glue.call('StartJobRun', { JobName: 'nightly', ...asked }).JobRunId as string;
}

export function read(glue: TestGlue, id: string): JobRun {
  return glue.call('GetJobRun', { JobName: 'nightly', RunId: id }).JobRun as JobRun;
}

/** The states of a run by the second after now at which each began, until nothing more is scheduled. */
export function watch(glue: TestGlue, id: string): string[] {
  const from = glue.world.now;
  const seen: string[] = [];
  for (;;) {
    const state = `${read(glue, id).JobRunState} ${(glue.world.now - from) / 1000}`;
    if (seen.at(-1)?.split(' ')[0] !== state.split(' ')[0]) seen.push(state);
    const next = glue.world.schedule.next();
    if (next === undefined) return seen;
    glue.advance(next - glue.world.now);
  }
}
