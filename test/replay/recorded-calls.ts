import type { Interaction, Recording } from '../../src/generated/types.ts';
import { replay, type Replay, type ReplayOptions } from '../../src/replay/replay.ts';
import { record } from './interactions.ts';

export const hex = (digit: string) => digit.repeat(64);
export const pseudonym = (digit: string) => `name-${digit.repeat(12)}`;
export const runId = (digit: string) => `jr_${hex(digit)}`;

/** What a real account answered, redacted. */
export const recorded = (...interactions: Interaction[]): Recording => ({ ...record(...interactions), source: 'recorded' });

export const play = (interactions: Interaction[], options: Partial<ReplayOptions> = {}): Replay => replay({ recordings: recorded(...interactions), ...options });

export const start = (JobName: string, Arguments: Record<string, string>, digit: string): Interaction => ({
  operation: 'StartJobRun',
  input: { JobName, Arguments },
  output: { JobRunId: runId(digit) },
});

export const getJob = (JobName: string): Interaction => ({ operation: 'GetJob', input: { JobName }, output: { Job: { Name: JobName, Description: 'redacted' } } });

export const nameIn = (outcome: unknown): string => (outcome as { output: { Job: { Name: string } } }).output.Job.Name;
