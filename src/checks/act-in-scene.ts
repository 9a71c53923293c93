import type { GlueClient } from '@aws-sdk/client-glue';
import { excerpt } from '../contract/excerpt.ts';
import { describeEnd, describeError } from './describe-end.ts';
import type { Scene } from './open-scene.ts';
import { playScene, type PlayOptions } from './play-scene.ts';

/** How a consumer's function came to its end. */
export type Ending<Result> = { readonly kind: 'returned'; readonly value: Result } | { readonly kind: 'threw'; readonly error: unknown };

/** A consumer's function in one situation: what comes before it, the function itself, and what is looked at afterwards. */
export interface Act<Target, Result, View> extends Pick<PlayOptions, 'scenario' | 'seed' | 'interfere'> {
  /** Brings the world into the situation; what it answers is what the function is called with. */
  readonly prepare: (scene: Scene) => Target | Promise<Target>;
  readonly act: (client: GlueClient, target: Target) => Result | Promise<Result>;
  /** Looks at the world in the instant at which the function has ended. */
  readonly look: (scene: Scene, target: Target) => View;
}

export type Acted<Target, Result, View> =
  | { readonly ended: true; readonly target: Target; readonly ending: Ending<Result>; readonly view: View; readonly exchanges: Scene['exchanges'] }
  /** It did not end; `what` says what it did instead. */
  | { readonly ended: false; readonly what: string };

/** More than anything takes that a scene has in it, and than anybody asks who asks twice a second for each of 30 runs. */
const bounds = { limit: '2h', maxCalls: 3000 } as const;

/** Plays one situation; its own mistakes are thrown, those of the function are an ending. */
export async function actInScene<Target, Result, View>({ prepare, act, look, ...options }: Act<Target, Result, View>): Promise<Acted<Target, Result, View>> {
  let isPrepared = false;
  const task = async (scene: Scene) => {
    const target: Target = await prepare(scene);
    isPrepared = true;
    const ending = await settle(async () => act(scene.client, structuredClone(target)));
    return { target, ending, view: look(scene, target) };
  };
  const { end, exchanges } = await playScene(task, { ...options, ...bounds });
  if (end.kind === 'returned') return { ended: true, exchanges, ...end.value };
  if (end.kind === 'threw') throw end.error;
  if (!isPrepared) throw new Error(`unreachable: the scene itself ${describeEnd(end)}`);
  return { ended: false, what: describeEnd(end) };
}

/** Lets a duration pass by the timers of the process, which are virtual in a scene. */
export function pass(milliseconds: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, milliseconds));
}

/** An ending in the words of a failure. */
export function describeEnding(ending: Ending<unknown>): string {
  return ending.kind === 'returned' ? `resolved to ${excerpt(ending.value)}` : `rejected with ${describeError(ending.error)}`;
}

async function settle<Result>(act: () => Promise<Result>): Promise<Ending<Result>> {
  try {
    return { kind: 'returned', value: await act() };
  } catch (error) {
    return { kind: 'threw', error };
  }
}
