import type { unitKinds } from './unit-kinds.ts';

/** One job or workflow, which becomes one recording. */
export interface Unit {
  readonly kind: keyof typeof unitKinds;
  /** As the account has it. */
  readonly name: string;
  /** As the recording has it. */
  readonly pseudonym: string;
  /** Of the recording, below its folder and without `.json`: `jobs/name-0a1b2c3d4e5f`. */
  readonly file: string;
}
