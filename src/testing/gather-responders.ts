import { excerpt } from '../contract/excerpt.ts';
import { ToolkitError } from '../errors.ts';
import { chain, type Chain } from '../handlers/chain.ts';
import type { StatefulResponder } from '../handlers/stateful-responder.ts';
import type { Replay, ReplayOptions } from '../replay/replay.ts';

/** Who answers. */
export interface AnswerOptions extends Partial<ReplayOptions> {
  /** Asked first, in this order; a `reset` of theirs is called by the session's. */
  readonly responders?: readonly StatefulResponder[];
  /** The seed of the simulation. Without a scenario: whatever nobody else answers is synthesized from it; else it is an error. */
  readonly seed?: number;
}

/** responders → recordings → simulation, or without one synthesizer. What is not used is not loaded; `replayFrom` stands in for `replay`. */
export async function gatherResponders(
  { responders = [], recordings, seed, ...replayOptions }: AnswerOptions,
  simulation: StatefulResponder | undefined,
  replayFrom?: (options: ReplayOptions) => Replay,
): Promise<Chain> {
  for (const responder of responders) if (typeof responder !== 'function') throw notAFunction(responder);
  return chain(
    ...responders,
    ...(recordings === undefined ? [] : [(replayFrom ?? (await import('../replay/replay.ts')).replay)({ ...replayOptions, recordings })]),
    ...(simulation ? [simulation] : []),
    ...(seed === undefined || simulation ? [] : [(await import('../synthesize/synthesize.ts')).synthesize({ seed })]),
  );
}

function notAFunction(received: unknown): ToolkitError {
  return new ToolkitError('GLUE_OPTION_INVALID', {
    message: 'One of the responders is not a function.',
    path: '/responders',
    expected: '(call) => { output } | { fault } | undefined',
    received: excerpt(received),
    next: 'Give functions, and recordings as the option `recordings`.',
  });
}
