import { excerpt } from '../contract/excerpt.ts';
import { ToolkitError } from '../errors.ts';
import type { Recording } from '../generated/types.ts';
import { chain, type Chain } from '../handlers/chain.ts';
import type { StatefulResponder } from '../handlers/stateful-responder.ts';
import type { ReplayOptions } from '../replay/replay.ts';

/** Who answers. */
export interface AnswerOptions extends Pick<ReplayOptions, 'exhaustion' | 'repage'> {
  /** Asked first, in this order; a `reset` of theirs is called by the session's. */
  readonly responders?: readonly StatefulResponder[];
  /** A file, a folder of files, or what was in them. */
  readonly recordings?: string | Recording | readonly Recording[];
  /** With a seed, whatever nobody else answers is synthesized; without one it is an error. */
  readonly seed?: number;
}

/** responders → recordings → synthesizer. What is not used is not loaded. */
export async function gatherResponders({ responders = [], recordings, seed, ...replayOptions }: AnswerOptions): Promise<Chain> {
  for (const responder of responders) if (typeof responder !== 'function') throw notAFunction(responder);
  return chain(
    ...responders,
    ...(recordings === undefined ? [] : [await loadReplay(recordings, replayOptions)]),
    ...(seed === undefined ? [] : [(await import('../synthesize/synthesize.ts')).synthesize({ seed })]),
  );
}

async function loadReplay(recordings: NonNullable<AnswerOptions['recordings']>, options: Omit<ReplayOptions, 'recordings'>): Promise<StatefulResponder> {
  const { replay } = await import('../replay/replay.ts');
  if (typeof recordings !== 'string') return replay({ ...options, recordings: [recordings].flat() });
  const { readRecordings } = await import('../recording/store.ts');
  return replay({ ...options, recordings: readRecordings(recordings) });
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
