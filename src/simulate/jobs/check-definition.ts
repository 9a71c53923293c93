import { isOlderGlue } from '../../contract/rules/is-older-glue.ts';
import type { JobUpdate } from '../../generated/types.ts';
import { raiseFault } from '../raise-fault.ts';
import { findUnsuited } from './find-unsuited.ts';

/** What a job has in common with a start of it, so that the rules of StartJobRun are the job's as well. */
const shared = ['AllocatedCapacity', 'ExecutionClass', 'MaxCapacity', 'NumberOfWorkers', 'Timeout', 'WorkerType'] as const satisfies readonly (keyof JobUpdate)[];

interface Limit {
  readonly path: string;
  readonly expected: string;
  readonly breaks: (job: JobUpdate) => boolean;
}

const limits: readonly Limit[] = [
  // The developer guide's page on job properties (rule 27).
  { path: '/MaxRetries', expected: '0 to 10', breaks: ({ MaxRetries = 0 }) => MaxRetries < 0 || MaxRetries > 10 },
  {
    path: '/ExecutionProperty/MaxConcurrentRuns',
    expected: 'at least 1, or 0 for the default',
    breaks: ({ ExecutionProperty }) => (ExecutionProperty?.MaxConcurrentRuns ?? 1) < 0,
  },
  // Rule 46.
  {
    path: '/MaintenanceWindow',
    expected: 'nothing, for the job is not a streaming job',
    breaks: ({ MaintenanceWindow, Command }) => MaintenanceWindow !== undefined && Command?.Name !== 'gluestreaming',
  },
  // Rule 40.
  {
    path: '/GlueVersion',
    expected: '4.0 or later for a Ray job',
    breaks: ({ GlueVersion, Command }) => Command?.Name === 'glueray' && isOlderGlue(GlueVersion, 4),
  },
  // The documents call both required, even where the model does not.
  { path: '/Role', expected: 'a role', breaks: ({ Role }) => Role === undefined },
  { path: '/Command', expected: 'a command', breaks: ({ Command }) => Command === undefined },
];

/** Refuses a job whose members do not suit each other (rules 27, 29, 31–40, 46). `at` is the pointer to the job in the request. */
export function checkDefinition(job: JobUpdate, at: string): void {
  const start = Object.fromEntries(shared.flatMap((member) => (job[member] === undefined ? [] : [[member, job[member]]])));
  const broken = findUnsuited(job, { JobName: 'checked', ...start }) ?? limits.find(({ breaks }) => breaks(job));
  if (broken) raiseFault('InvalidInputException', `${at}${broken.path}: expected ${broken.expected}.`);
}
