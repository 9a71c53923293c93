import type { GlueClient } from '@aws-sdk/client-glue';
import type { Call, Outcome } from '../../contract/call.ts';
import { ToolkitError } from '../../errors.ts';
import { openScene, type Scene } from '../open-scene.ts';
import { runInVirtualTime, type TaskEnd } from '../run-in-virtual-time.ts';
import type { RunKind, Situation } from './situation.ts';

/** A state that the consumer was told; `at` in milliseconds since the run began. */
export interface Read {
  readonly at: number;
  readonly state: string;
}

/** What became of a consumer that waited for a run. */
export interface Watched {
  readonly reads: readonly Read[];
  readonly end: TaskEnd<unknown>;
  /** When the consumer ended, or was given up on: milliseconds since the run began. */
  readonly endedAt: number;
}

interface WatchOptions {
  readonly kind: RunKind;
  readonly situation: Situation;
  /** Waits for the run of this id; starts it first when there is none. */
  readonly consume: (client: GlueClient, runId: string | undefined) => Promise<unknown>;
  /** True when the consumer starts the run. */
  readonly starts: boolean;
  readonly seed: number;
  /** Virtual milliseconds that the consumer gets. */
  readonly limit: number;
  /** Shorter intervals, in milliseconds, are only watched for a while. */
  readonly minInterval: number;
}

/** The virtual instant at which every scene begins. */
const sceneStart = Date.UTC(2026, 0, 5, 6);

/** So much is enough to see that a consumer goes on: reads after the final state, calls in one instant, quick reads, calls that read nothing. */
const enough = { afterFinal: 20, atOnce: 50, quick: 100, vain: 50 };

/**
 * Lets a consumer wait for one run. One that has shown that it goes on gets no more answers.
 *
 * @throws ToolkitError when the consumer asks what the simulation cannot answer, and when it was to start a run and did not
 */
export async function watchRun({ kind, situation, consume, starts, seed, limit, minInterval }: WatchOptions): Promise<Watched> {
  const reads: Read[] = [];
  const counts = { afterFinal: 0, atOnce: 0, quick: 0, vain: 0 };
  const show = situation.show?.();
  let scene: Scene | undefined;
  let runId: string | undefined;
  let begun = sceneStart;
  let lastCall = Number.NaN;
  let isOver = false;

  const respond = (call: Call): Outcome | undefined | Promise<never> => {
    if (!scene) return undefined;
    const now = scene.glue.now();
    counts.atOnce = now === lastCall ? counts.atOnce + 1 : 0;
    lastCall = now;
    isOver ||= Object.entries(enough).some(([what, most]) => counts[what as keyof typeof counts] >= most);
    if (isOver) return new Promise<never>(() => {});
    const outcome = scene.ask(call);
    if (call.operation === kind.startOperation && runId === undefined && outcome.output) {
      runId = kind.idOf(outcome.output);
      begun = now;
    }
    const shown = show && runId !== undefined ? show(outcome, runId, now) : outcome;
    note(call.operation, shown, now - begun);
    return shown;
  };

  const asked = new Set<string>();
  const note = (operation: string, { output, delivery }: Outcome, at: number) => {
    const state = output === undefined || delivery?.lost || runId === undefined ? undefined : kind.stateOf(output, runId);
    counts.vain = state === undefined ? counts.vain + 1 : 0;
    if (state === undefined || !scene || runId === undefined) return;
    const last = reads.at(-1);
    if (last && kind.isFinal(last.state)) {
      counts.afterFinal++;
      // Whoever asks something else than before asks no more for the state: it may look for a retry of the run, or for details.
      if (!asked.has(operation)) return;
    }
    asked.add(operation);
    if (last && at > last.at && at - last.at < minInterval) counts.quick++;
    reads.push({ at, state });
    if (reads.length === 1) situation.meanwhile?.(scene, runId);
  };

  const task = async () => {
    scene = openScene({ scenario: situation.scenario, seed, responders: [respond] });
    if (!starts) runId = (situation.begin ?? kind.begin)(scene);
    return consume(scene.client, runId);
  };
  const end = await runInVirtualTime(task, { start: sceneStart, limit, isOver: () => isOver });
  isOver = true;
  if (end.kind === 'threw' && end.error instanceof ToolkitError) throw end.error;
  const unanswered = scene?.exchanges.find(({ error }) => error)?.error;
  if (unanswered) throw unanswered;
  if (runId === undefined) throw nothingStarted(kind, end);
  return { reads: [...reads], end, endedAt: sceneStart + end.elapsed - begun };
}

function nothingStarted({ noun, startOperation }: RunKind, end: TaskEnd<unknown>): ToolkitError {
  return new ToolkitError('GLUE_OPTION_INVALID', {
    message: `With the option start, start and wait together start a ${noun}; nothing did.`,
    operation: startOperation,
    path: '/start',
    next: `Call ${startOperation} with the client and the name that start is given, or leave start out.`,
    ...(end.kind === 'threw' && { cause: end.error }),
  });
}
