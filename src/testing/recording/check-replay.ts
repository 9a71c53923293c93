import type { Call } from '../../contract/call.ts';
import { ToolkitError } from '../../errors.ts';
import type { Interaction, Recording } from '../../generated/types.ts';
import { replay } from '../../replay/replay.ts';

/**
 * Plays a recording to the calls that it was made of, as the same code will make them: in their order, under their own names, without the key. Says
 * what it would not be told then, and what to do about it; an empty text when everything is answered.
 */
export function checkReplay(recording: Recording, calls: readonly Interaction[], names: Readonly<Record<string, string>> | undefined): string {
  const responder = replay({ recordings: recording, ...(names && { names }) });
  const problems = new Set<string>();
  for (const { operation, input } of calls) {
    const call = { operation, input } as unknown as Call;
    const problem = attempt(() => (responder(call) ? undefined : responder.explain(call)));
    if (problem) problems.add(`  ${operation}: ${problem.detail.next}\n`);
  }
  return problems.size === 0 ? '' : `\nNot to be replayed as it is:\n${[...problems].join('')}`;
}

function attempt(act: () => ToolkitError | undefined): ToolkitError | undefined {
  try {
    return act();
  } catch (error) {
    if (error instanceof ToolkitError) return error;
    throw error;
  }
}
