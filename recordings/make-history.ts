import { createHash } from 'node:crypto';
import type { OutputOf } from '../src/contract/operation.ts';
import type { Recording } from '../src/generated/types.ts';
import { makeId } from './make-id.ts';

type JobRun = NonNullable<OutputOf<'GetJobRuns'>['JobRuns']>[number];

interface Ending {
  readonly state: NonNullable<JobRun['JobRunState']>;
  /** How many of a hundred first attempts end so. */
  readonly share: number;
  /** The least and the most seconds the script ran. */
  readonly seconds: readonly [number, number];
  readonly error?: string;
}

const jobName = 'load-orders';
const pageSize = 200;
const firings = 456;
const hoursBetween = 4;
const newestFiring = Date.UTC(2026, 10, 20, 16);
const timeoutMinutes = 60;
const maxRetries = 2;

const succeeded: Ending = { state: 'SUCCEEDED', share: 85, seconds: [240, 1500] };
const failed: Ending = {
  state: 'FAILED',
  share: 8,
  seconds: [20, 900],
  error: 'AnalysisException: cannot resolve column discount_rate among the columns of orders',
};
const endings: readonly Ending[] = [
  succeeded,
  failed,
  { state: 'TIMEOUT', share: 2, seconds: [timeoutMinutes * 60, timeoutMinutes * 60], error: `The run exceeded its timeout of ${timeoutMinutes} minutes` },
  { state: 'STOPPED', share: 2, seconds: [30, 600] },
  { state: 'ERROR', share: 2, seconds: [0, 0], error: 'The trigger fired for a job that had been deleted' },
  { state: 'EXPIRED', share: 1, seconds: [0, 0] },
];

/** The runs of a job that a trigger starts every four hours, newest first, as GetJobRuns pages them. */
export function makeHistory(): Recording {
  const runs = Array.from({ length: firings }, (_, index) => runsOfFiring(index)).flat();
  const pages = Array.from({ length: Math.ceil(runs.length / pageSize) }, (_, page) => runs.slice(page * pageSize, (page + 1) * pageSize));
  return {
    format: 'glue-contract/recording',
    formatVersion: 1,
    source: 'synthesized',
    references: ['recordings/make-history.ts'],
    description: `The ${runs.length} runs of a job that a trigger starts every four hours, in pages of ${pageSize}: the newest still runs, failed ones were retried up to twice.`,
    service: 'glue',
    region: 'us-east-1',
    recordedAt: '2026-11-20',
    interactions: pages.map((page, index) => ({
      operation: 'GetJobRuns',
      input: { JobName: jobName, MaxResults: pageSize, ...(index > 0 && { NextToken: tokenOf(index) }) },
      output: { JobRuns: page, ...(index + 1 < pages.length && { NextToken: tokenOf(index + 1) }) },
    })),
  };
}

/** One firing of the trigger: a run, and its retries while it fails. Newest first. */
function runsOfFiring(index: number): JobRun[] {
  let startedAt = newestFiring - index * hoursBetween * 3_600_000 + draw(`${index} delay`, 400, 2500);
  if (index === 0) return [makeRun(index, 0, startedAt)];
  const runs: JobRun[] = [];
  for (let attempt = 0; ; attempt++) {
    const ending = attempt === 0 ? drawEnding(index) : draw(`${index} retry ${attempt}`, 0, 1) === 0 ? succeeded : failed;
    const run = makeRun(index, attempt, startedAt, ending);
    runs.unshift(run);
    if (ending !== failed || attempt === maxRetries) return runs;
    startedAt = Math.round((run.CompletedOn as number) * 1000) + draw(`${index} pause ${attempt}`, 20_000, 60_000);
  }
}

/** A run with the members that real answers always have; without an ending it is still running. */
function makeRun(index: number, attempt: number, startedAt: number, ending?: Ending): JobRun {
  const executionTime = ending ? draw(`${index} seconds ${attempt}`, ...ending.seconds) : 0;
  const completedAt = startedAt + executionTime * 1000 + draw(`${index} overhead ${attempt}`, 4000, 30_000);
  return {
    Id: idOf(index, attempt),
    Attempt: attempt,
    ...(attempt > 0 && { PreviousRunId: idOf(index, attempt - 1) }),
    TriggerName: 'every-four-hours',
    JobName: jobName,
    JobMode: 'SCRIPT',
    JobRunQueuingEnabled: true,
    StartedOn: startedAt / 1000,
    LastModifiedOn: (ending ? completedAt : startedAt + 4) / 1000,
    ...(ending && { CompletedOn: completedAt / 1000 }),
    JobRunState: ending?.state ?? 'RUNNING',
    ...(ending?.error !== undefined && { ErrorMessage: ending.error }),
    PredecessorRuns: [],
    AllocatedCapacity: 10,
    ExecutionTime: executionTime,
    Timeout: timeoutMinutes,
    MaxCapacity: 10,
    WorkerType: 'G.1X',
    NumberOfWorkers: 10,
    LogGroupName: '/aws-glue/jobs',
    GlueVersion: '5.0',
    ExecutionClass: 'STANDARD',
  };
}

function drawEnding(index: number): Ending {
  let left = draw(`${index} ending`, 1, 100);
  return endings.find(({ share }) => (left -= share) <= 0) ?? succeeded;
}

function idOf(index: number, attempt: number): string {
  const id = makeId('jr', `${jobName} ${firings - index}`);
  return attempt === 0 ? id : `${id}_attempt_${attempt}`;
}

function tokenOf(page: number): string {
  return createHash('sha256').update(`${jobName} page ${page}`).digest('base64url');
}

/** A whole number between two bounds, both included; the same for the same label for ever. */
function draw(label: string, least: number, most: number): number {
  return least + (createHash('sha256').update(`${jobName} ${label}`).digest().readUInt32BE() % (most - least + 1));
}
