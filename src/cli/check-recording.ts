import { ToolkitError } from '../errors.ts';
import type { Recording } from '../generated/types.ts';
import { checkInteractions } from '../recording/check-interactions.ts';
import { decodeRecording } from '../recording/decode-recording.ts';
import { isDay } from '../recording/is-day.ts';
import { type Problem, toProblem } from './problem.ts';

const msPerDay = 86_400_000;

/** True for what says of itself that it is a recording, however wrong the rest may be. */
export function isRecording(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === 'glue-contract/recording';
}

/** How old a recording of a real account may be. */
export interface Expiry {
  readonly maxDays: number;
  /** Epoch milliseconds; its day in UTC is today. */
  readonly now: number;
}

/** Everything wrong with a recording: its form first, for without it nothing can be looked up, then its age and each interaction. */
export function checkRecording(file: string, text: string, expiry?: Expiry): readonly Problem[] {
  let recording: Recording;
  try {
    recording = decodeRecording(text, file);
  } catch (error) {
    if (error instanceof ToolkitError) return [describe(file, error)];
    throw error;
  }
  return [...(expiry ? checkAge(recording, expiry) : []), ...checkInteractions(recording.interactions).map(toProblem)];
}

/** What was documented or synthesized does not age: only an account changes behind a recording's back. */
function checkAge({ source, recordedAt }: Recording, { maxDays, now }: Expiry): readonly Problem[] {
  if (source !== 'recorded') return [];
  if (!isDay(recordedAt)) return [ageProblem('on no day of the calendar: correct recordedAt, or record it again')];
  const days = Math.floor(now / msPerDay) - Math.floor(Date.parse(recordedAt) / msPerDay);
  if (days < 0) return [ageProblem('on a day that is still to come, so its age is not known: correct recordedAt, or record it again')];
  return days < maxDays ? [] : [ageProblem(`${days} days ago: record it again, or raise --max-age ${maxDays}`)];
}

function ageProblem(when: string): Problem {
  return { path: '/recordedAt', severity: 'drift', rule: 'recording/age', message: `recorded ${when} (recording/age)` };
}

/** The received value is left out: at a wrong place of the file it may be anything, secrets too. */
function describe(file: string, { detail }: ToolkitError): Problem {
  const [, path = ''] = (detail.path ?? '').slice(file.length).split(/^#/);
  const expected = detail.expected === undefined ? '' : ` Expected ${detail.expected}.`;
  return { path, severity: 'violation', rule: 'recording/form', message: `${detail.message}${expected} (recording/form)` };
}
