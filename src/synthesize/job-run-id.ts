import { isFinalJobRunState, jobRunStates } from '../contract/states.ts';
import type { JobRunState } from '../generated/types.ts';
import type { Random } from './random.ts';
import { sealId, unsealId } from './seal-id.ts';
import { anchorMs, type World } from './world.ts';

/** What an id of a job run carries; all else about the run follows from the job's name and the id. */
export interface JobRunPlan {
  /** Epoch milliseconds at which the first attempt starts. */
  readonly startedMs: number;
  /** The state of the last attempt; the attempts before it failed. */
  readonly state: JobRunState;
  readonly retries: number;
  /** Which trigger started the run; 0 for none. */
  readonly trigger: number;
}

/** Each run of a job starts within its own quarter of an hour, and is over before the next one starts. */
export const jobSlotMs = 900_000;
/** Runs are planned four by four: the newest of them may be attempts of one run. */
const blockLength = 4;

const states = Object.keys(jobRunStates) as readonly JobRunState[];
const finalStates = states.filter(isFinalJobRunState);

/** The id of a first attempt. */
export function createJobRunId(world: World, jobName: string, { startedMs, state, retries, trigger }: JobRunPlan): string {
  const payload = [[states.indexOf(state), 4n], [retries, 2n], [trigger, 11n]] as const;
  return sealId(
    placeOf(world, jobName),
    'jr_',
    payload.reduce((packed, [value, bits]) => (packed << bits) | BigInt(value), BigInt(startedMs)),
  );
}

/** The plan an id carries; `undefined` for an id that did not come from this world and job. */
export function readJobRunId(world: World, jobName: string, id: string): JobRunPlan | undefined {
  const payload = unsealId(placeOf(world, jobName), 'jr_', id);
  if (payload === undefined) return undefined;
  return {
    startedMs: Number(payload >> 17n),
    state: states[Number((payload >> 13n) & 15n)] as JobRunState,
    retries: Number((payload >> 11n) & 3n),
    trigger: Number(payload & 2_047n),
  };
}

/** The id of the run that stands at a place of the job's list, 0 being the newest. Costs the same for every place. */
export function jobRunIdAt(world: World, jobName: string, index: number): string {
  const first = index - (index % blockLength);
  const block = placeOf(world, jobName).fork(`block ${first}`);
  const attempts = block.chance(0.5) ? block.int(2, blockLength) : 1;
  const attempt = Math.max(0, attempts - 1 - (index - first));
  const isChain = index - first < attempts;
  const base = isChain ? first + attempts - 1 : index;
  const place = block.fork(base - first);
  const state = drawState(place, isChain ? first : index);
  return attemptId(
    createJobRunId(world, jobName, {
      startedMs: anchorMs - (base + 1) * jobSlotMs + place.int(0, 30_000),
      state,
      retries: isChain ? attempts - 1 : 0,
      trigger: state === 'ERROR' || place.chance(0.4) ? place.int(1, 9) : 0,
    }),
    attempt,
  );
}

/** Where in the job's list the run of an id stands; `undefined` for an id that is not listed. */
export function jobRunIndexOf(world: World, jobName: string, id: string): number | undefined {
  const { base, attempt } = splitAttemptId(id);
  const plan = readJobRunId(world, jobName, base);
  if (!plan) return undefined;
  const index = Math.ceil((anchorMs - plan.startedMs) / jobSlotMs) - 1 - attempt;
  return index >= 0 && index < world.listLength && jobRunIdAt(world, jobName, index) === id ? index : undefined;
}

/** The id Glue gives the n-th retry. Source: the published example of get-job-runs with retries. */
export function attemptId(base: string, attempt: number): string {
  return attempt === 0 ? base : `${base}_attempt_${attempt}`;
}

/** The first attempt's id and the number of the attempt. */
export function splitAttemptId(id: string): { readonly base: string; readonly attempt: number } {
  const [, base = id, attempt = '0'] = /^(.+)_attempt_([1-9]\d{0,8})$/su.exec(id) ?? [];
  return { base, attempt: Number(attempt) };
}

/** Only the newest run of a job may still be under way. */
function drawState(place: Random, index: number): JobRunState {
  return index === 0 ? place.pick(states) : place.chance(0.6) ? 'SUCCEEDED' : place.pick(finalStates);
}

function placeOf(world: World, jobName: string): Random {
  return world.random.fork('job').fork(jobName);
}
