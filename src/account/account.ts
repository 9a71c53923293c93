import type { LiveAnswer } from './create-live-client.ts';

/** What recordings are made of: whatever answers calls as an account of a region does. A responder will do, such as a simulation. */
export interface Account {
  /** Such as `eu-west-1`. */
  readonly region: string;
  /** Answers one call, its input as it is on the wire; faults are answers. */
  ask(operation: string, input: Readonly<Record<string, unknown>>): Promise<LiveAnswer>;
  /** Credentials and what follows from them: nothing is written that holds one. */
  readonly secrets?: ReadonlySet<string>;
  /** Called once nothing more is asked. */
  close?(): void;
}
