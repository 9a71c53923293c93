import { canonicalKey } from '../../recording/canonical-key.ts';
import type { LiveAnswer, LiveClient } from '../create-live-client.ts';
import type { Answer } from './answer.ts';
import { faultKind } from '../fault-kind.ts';
import { refuseCredentials } from '../refuse-credentials.ts';

export interface Asker {
  /** The answer of the account; `undefined` once no more calls may be made. The same question is asked once. */
  ask(operation: string, input: Answer['input']): Promise<LiveAnswer | undefined>;
  readonly calls: number;
}

/** Asks an account at most `maxCalls` times. */
export function createAsker(client: Pick<LiveClient, 'ask'>, maxCalls: number): Asker {
  const answers = new Map<string, LiveAnswer>();
  let calls = 0;
  return {
    async ask(operation, input) {
      const key = canonicalKey(operation, input);
      const known = answers.get(key);
      if (known || calls >= maxCalls) return known;
      calls++;
      const answer = await client.ask(operation, input);
      if (answer.fault && faultKind(answer.fault) === 'rejected') throw refuseCredentials(operation, answer.fault.name);
      answers.set(key, answer);
      return answer;
    },
    get calls() {
      return calls;
    },
  };
}
