import { isFinalJobRunState } from '../../contract/states.ts';
import type { JobRun, JobRunState } from '../../generated/types.ts';
import type { Show, Suffices } from './situation.ts';

/** Once is not enough to see whether somebody waits in a state. */
const twice: Suffices = (reads) => reads >= 2;

/**
 * Shows a job run as if it went along a path. Each state stays until it has been read often enough, whatever the interval,
 * so that no poller misses one. All else of the run is as the simulation has it.
 */
export function playPath(path: readonly JobRunState[], suffices: Suffices = twice): Show {
  let place = 0;
  let reads = 0;
  let since: number | undefined;

  const show = (run: JobRun, now: number): JobRun => {
    since ??= now;
    if (place < path.length - 1 && suffices(reads, now - since)) {
      place++;
      reads = 0;
      since = now;
    }
    reads++;
    const state = path[place] as JobRunState;
    const changed = since / 1000;
    const { CompletedOn: _completed, ErrorMessage: _error, StateDetail: _detail, DPUSeconds: _dpu, ...rest } = run;
    return {
      ...rest,
      JobRunState: state,
      LastModifiedOn: changed,
      ExecutionTime: 0,
      ...(state === 'WAITING' && { StateDetail: 'Waiting for a free slot.' }),
      ...(isFinalJobRunState(state) && { CompletedOn: changed }),
      ...(isFinalJobRunState(state) && state !== 'SUCCEEDED' && state !== 'STOPPED' && { ErrorMessage: `The run ended as ${state}` }),
    };
  };

  return (outcome, runId, now) => {
    if (outcome.fault || outcome.delivery?.lost) return outcome;
    const output = outcome.output as { readonly JobRun?: JobRun; readonly JobRuns?: JobRun[] };
    if (output.JobRun?.Id === runId) return { output: { ...output, JobRun: show(output.JobRun, now) } };
    if (!output.JobRuns?.some(({ Id }) => Id === runId)) return outcome;
    return { output: { ...output, JobRuns: output.JobRuns.map((run) => (run.Id === runId ? show(run, now) : run)) } };
  };
}
