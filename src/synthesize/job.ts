import type { Job, JobRun } from '../generated/types.ts';
import { drawMembers, fillShape, type Members } from './fill-shape.ts';
import { jobKinds, workerCapacity, type JobKind } from './job-kinds.ts';
import { jobSlotMs } from './job-run-id.ts';
import type { Random } from './random.ts';
import { nameOf } from './resource-name.ts';
import { anchorMs, type World } from './world.ts';

/** What decides about the runs of a job. */
export interface JobFacts {
  readonly name: string;
  readonly kind: JobKind;
  /** Minutes; absent where there is no limit. */
  readonly timeout: number | undefined;
}

/** Members that a job and its runs have alike. */
export type JobSettings = { readonly [Member in keyof Job & keyof JobRun]?: Job[Member] | undefined };

/** The facts of a job, from its name alone. */
export function readJob(world: World, name: string): JobFacts {
  const job = placeOf(world, name);
  const kind = job.fork('kind').pick(jobKinds);
  return { name, kind, timeout: kind.timeouts.length > 0 ? job.fork('timeout').pick(kind.timeouts) : undefined };
}

/** What each run takes over from its job. */
export function settingsOf(world: World, { name, kind }: JobFacts): JobSettings {
  const job = placeOf(world, name);
  const free = ['JobMode', 'JobRunQueuingEnabled', 'NotificationProperty', 'MaintenanceWindow', 'ProfileName'] as const;
  return {
    ...drawMembers('Job', free, { size: world.size, random: job.fork('members') }),
    ...(!kind.hasMaintenanceWindow && { MaintenanceWindow: undefined }),
    ...capacityOf(kind, job.fork('capacity')),
    SecurityConfiguration: job.fork('encryption').chance(0.4) ? nameOf(world, 'encryption', 1) : undefined,
    GlueVersion: job.fork('version').pick(kind.glueVersions),
    ExecutionClass: kind.executionClass,
  };
}

/** A job as Glue would answer it: created before its oldest listed run, and allowed as many retries as any run had. */
export function shapeJob(world: World, name: string): Job {
  const job = readJob(world, name);
  const random = placeOf(world, name).fork('members');
  const createdMs = anchorMs - (world.listLength + 1) * jobSlotMs - random.int(0, 1e9);
  return fillShape('Job', { size: world.size, random }, { Name: name }, {
    ...settingsOf(world, job),
    CreatedOn: createdMs / 1_000,
    LastModifiedOn: (createdMs + random.int(0, jobSlotMs)) / 1_000,
    Command: { ...job.kind.command, ScriptLocation: `s3://scripts/${random.digest.slice(0, 8)}.py` },
    Timeout: job.timeout,
    MaxRetries: random.int(3, 10),
    ExecutionProperty: { MaxConcurrentRuns: random.int(1, 10) },
    // Its content is opaque, so that it shows nothing but that it is there.
    ...(world.size !== 'maximal' && { CodeGenConfigurationNodes: undefined }),
  });
}

function capacityOf(kind: JobKind, place: Random): Members<'Job'> {
  const workerType = kind.workerTypes.length === 0 ? undefined : place.pick(kind.workerTypes);
  const workers = workerType === undefined ? undefined : place.int(2, 20);
  const capacity =
    workerType === undefined || workers === undefined ? place.pick(kind.capacities ?? [1]) : workers * workerCapacity[workerType];
  return { WorkerType: workerType, NumberOfWorkers: workers, MaxCapacity: capacity, AllocatedCapacity: Math.floor(capacity) };
}

function placeOf(world: World, name: string): Random {
  return world.random.fork('job').fork(name);
}
