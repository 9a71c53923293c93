import { isFinalJobRunState } from '../contract/states.ts';
import type { JobRun, JobRunState } from '../generated/types.ts';
import { fillShape } from './fill-shape.ts';
import { readJob, settingsOf, type JobFacts } from './job.ts';
import { attemptId, createJobRunId, readJobRunId, splitAttemptId } from './job-run-id.ts';
import type { Random } from './random.ts';
import { nameIn, nameOf, readName } from './resource-name.ts';
import { anchorMs, type World } from './world.ts';

/** When a run ran and how it went. */
export interface JobRunFacts {
  readonly job: JobFacts;
  readonly id: string;
  readonly attempt: number;
  readonly previousRunId: string | undefined;
  readonly state: JobRunState;
  readonly trigger: number;
  /** Minutes. */
  readonly timeout: number | undefined;
  /** Epoch milliseconds, as are all times here. */
  readonly startedMs: number;
  readonly modifiedMs: number;
  /** Absent while the run is under way. */
  readonly completedMs: number | undefined;
  /** Seconds. */
  readonly executionTime: number;
}

const errorMessages: Partial<Record<JobRunState, string>> = {
  FAILED: 'Command failed with exit code 1',
  TIMEOUT: 'The run exceeded its timeout',
  ERROR: 'The job of this run no longer exists',
};
/** In these states a run has not reached its script, or never did. */
const idleStates: ReadonlySet<JobRunState> = new Set(['STARTING', 'WAITING', 'ERROR', 'EXPIRED'] as const);
/** How a run ends whose id tells nothing. */
const laterStates: readonly JobRunState[] = ['SUCCEEDED', 'SUCCEEDED', 'FAILED', 'STOPPED', 'TIMEOUT'];

/**
 * The facts of a run, from its job's name and its id alone. An id that is not of this world is answered as a run that
 * started after all others and is over, so that code which starts a run and waits for its end comes to one.
 */
export function readJobRun(world: World, jobName: string, id: string): JobRunFacts {
  const { base, attempt } = splitAttemptId(id);
  const job = readJob(world, jobName);
  const random = world.random.fork('job').fork(jobName).fork(`run ${id}`);
  const found = readJobRunId(world, jobName, base);
  const plan = found && attempt <= found.retries ? found : undefined;
  const previousRunId = attempt === 0 ? undefined : attemptId(base, attempt - 1);
  const previous = plan && previousRunId !== undefined ? readJobRun(world, jobName, previousRunId) : undefined;
  const planned = plan ? (attempt < plan.retries ? 'FAILED' : plan.state) : random.pick(laterStates);
  const state = planned === 'TIMEOUT' && job.timeout === undefined ? 'FAILED' : planned;
  const startedMs = previous
    ? (previous.completedMs ?? 0) + random.int(2_000, 20_000)
    : (plan?.startedMs ?? anchorMs + random.int(0, 3_600_000));
  const timeout = state === 'TIMEOUT' ? random.int(1, 11) : job.timeout;
  const executionTime = idleStates.has(state) ? 0 : state === 'TIMEOUT' ? 60 * (timeout ?? 0) : random.int(1, 700);
  const completedMs = isFinalJobRunState(state) ? startedMs + executionTime * 1_000 + random.int(5_000, 60_000) : undefined;
  return {
    job, id, attempt, previousRunId, state, timeout, startedMs, completedMs, executionTime,
    trigger: plan?.trigger ?? 0,
    modifiedMs: completedMs ?? startedMs + random.int(4, 5_000),
  };
}

/** The attempts of a run, newest first, as GetJobRuns lists them. */
export function readAttempts(world: World, jobName: string, base: string): JobRunFacts[] {
  const retries = readJobRunId(world, jobName, base)?.retries ?? 0;
  return Array.from({ length: retries + 1 }, (_, index) => readJobRun(world, jobName, attemptId(base, retries - index)));
}

/** The facts as Glue would answer them. Predecessors are listed only when asked for. */
export function shapeJobRun(world: World, facts: JobRunFacts, predecessorsIncluded = false): JobRun {
  const { job, id, attempt, previousRunId, state, trigger, timeout, executionTime } = facts;
  // All attempts of a run were started with the same arguments.
  const random = world.random.fork('job').fork(job.name).fork(`members ${splitAttemptId(id).base}`);
  const settings = settingsOf(world, job);
  const { MaxCapacity: capacity = 0, SecurityConfiguration: configuration } = settings;
  const queued = state === 'WAITING' || state === 'EXPIRED';
  return fillShape('JobRun', { size: world.size, random }, { Id: id, JobName: job.name }, {
    ...settings,
    Attempt: attempt,
    PreviousRunId: previousRunId,
    TriggerName: trigger === 0 ? undefined : nameTrigger(world, job.name, trigger),
    ...(queued && { JobRunQueuingEnabled: true }),
    StartedOn: facts.startedMs / 1_000,
    LastModifiedOn: facts.modifiedMs / 1_000,
    CompletedOn: facts.completedMs === undefined ? undefined : facts.completedMs / 1_000,
    JobRunState: state,
    ErrorMessage: errorMessages[state],
    PredecessorRuns: predecessorsIncluded && trigger > 0 ? [drawPredecessor(world, facts, random)] : [],
    ExecutionTime: executionTime,
    Timeout: timeout,
    // Told of flexible runs, at most the whole capacity for the whole time. Source: JobRun, DPUSeconds.
    DPUSeconds: job.kind.executionClass === 'FLEX' ? executionTime * capacity : undefined,
    // A security configuration is part of the log group's name. Source: JobRun, LogGroupName.
    LogGroupName: configuration === undefined ? job.kind.logGroup : `${job.kind.logGroup}-glue-role-${configuration}`,
    ...(state !== 'WAITING' && { StateDetail: undefined }),
  });
}

/** The trigger that starts the job: of its workflow, or the one that is listed at the same place as the job. */
function nameTrigger(world: World, jobName: string, trigger: number): string {
  const { workflow, number = trigger } = readName(world, 'job', jobName) ?? {};
  return workflow === undefined ? nameOf(world, 'trigger', number) : nameIn(world, workflow, 'trigger', trigger);
}

/** A run of another job that was over before this one started. */
function drawPredecessor(world: World, { startedMs }: JobRunFacts, random: Random): { JobName: string; RunId: string } {
  const jobName = nameOf(world, 'job', random.fork('predecessor').int(1, 9));
  const plan = { startedMs: startedMs - 900_000, state: 'SUCCEEDED', retries: 0, trigger: 0 } as const;
  return { JobName: jobName, RunId: createJobRunId(world, jobName, plan) };
}
