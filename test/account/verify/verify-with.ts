import type { LiveAnswer } from '../../../src/account/create-live-client.ts';
import { verifyRecordings, type Verification } from '../../../src/account/verify/verify-recordings.ts';
import type { Interaction, Recording } from '../../../src/generated/types.ts';

export type Ask = (operation: string, input: Readonly<Record<string, unknown>>) => unknown;

interface Options {
  readonly source?: Recording['source'];
  readonly names?: Readonly<Record<string, string>>;
  readonly maxCalls?: number;
}

export interface Verified extends Verification {
  /** `severity rule message` of each remark. */
  readonly told: readonly string[];
  readonly asked: readonly (readonly [operation: string, input: object])[];
}

/** Verifies one recording with these interactions; `ask` gives the output of the account, or `{ fault }`. */
export async function verifyWith(interactions: readonly Interaction[], ask: Ask, { source = 'recorded', ...options }: Options = {}): Promise<Verified> {
  const recording: Recording = {
    format: 'glue-contract/recording',
    formatVersion: 1,
    service: 'glue',
    region: 'eu-west-1',
    recordedAt: '2026-11-20',
    source,
    interactions: interactions as Recording['interactions'],
  };
  const asked: [string, object][] = [];
  const client = {
    knows: () => true,
    ask: (operation: string, input: object) => {
      asked.push([operation, input]);
      const answer = ask(operation, input as Record<string, unknown>);
      const isFault = typeof answer === 'object' && answer !== null && 'fault' in answer;
      return Promise.resolve((isFault ? answer : { output: answer }) as LiveAnswer);
    },
  };
  const verification = await verifyRecordings({ recordings: [{ path: 'r.json', recording }], client, ...options });
  return { ...verification, asked, told: verification.remarks.map(({ severity, rule, message }) => `${severity} ${rule} ${message}`) };
}

/** 64 hexadecimal digits, as in the id of a run. */
export const hex = (digit: string) => digit.repeat(64);
