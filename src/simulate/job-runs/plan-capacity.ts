import type { Job, JobRun, StartJobRunRequest, WorkerType } from '../../generated/types.ts';

/** DPUs of one worker. */
const workerCapacity: Readonly<Record<WorkerType, number>> = {
  Standard: 1,
  'G.025X': 0.25,
  'G.1X': 1,
  'G.2X': 2,
  'G.4X': 4,
  'G.8X': 8,
  'G.12X': 12,
  'G.16X': 16,
  'R.1X': 1,
  'R.2X': 2,
  'R.4X': 4,
  'R.8X': 8,
  'Z.2X': 2,
};

type Capacity = Pick<JobRun, 'MaxCapacity' | 'AllocatedCapacity' | 'WorkerType' | 'NumberOfWorkers'>;

/**
 * The capacity that a run shows: what the start asked for, else what the job says, else the default of its command
 * (rules 17, 18, 34). An answer carries both forms, workers and DPUs; AllocatedCapacity is the whole part.
 */
export function planCapacity(job: Job, asked: Partial<StartJobRunRequest> = {}): Capacity {
  // 0 is how some clients leave AllocatedCapacity out (rule 35).
  const dpus = asked.MaxCapacity ?? (asked.AllocatedCapacity || undefined);
  const type = dpus === undefined ? (asked.WorkerType ?? job.WorkerType) : undefined;
  const count = dpus === undefined ? (asked.NumberOfWorkers ?? job.NumberOfWorkers) : undefined;
  if (type !== undefined && count !== undefined) {
    return { ...showDpus(count * workerCapacity[type]), WorkerType: type, NumberOfWorkers: count };
  }
  const named = dpus ?? job.MaxCapacity ?? job.AllocatedCapacity;
  return showDpus(named || (job.Command?.Name === 'pythonshell' ? 0.0625 : 10));
}

function showDpus(capacity: number): Capacity {
  return { MaxCapacity: capacity, AllocatedCapacity: Math.floor(capacity) };
}
