import type { Call, Outcome } from '../contract/call.ts';
import type { Duration } from '../simulate/duration.ts';
import { openScene, type Scene, type SceneOptions } from './open-scene.ts';
import { runInVirtualTime, type TaskEnd } from './run-in-virtual-time.ts';

/** The virtual instant at which every scene begins. */
export const sceneStart = Date.UTC(2026, 0, 5, 6);

export interface PlayOptions extends Omit<SceneOptions, 'responders'> {
  /** Virtual time that the task gets. */
  readonly limit: Duration;
  /** Calls that the task gets; later ones are never answered. */
  readonly maxCalls: number;
  /** How much of `maxCalls` a call takes; 1 when absent. */
  readonly weigh?: (call: Call) => number;
  /** Asked before the simulation, which it may ask itself. */
  readonly interfere?: ((call: Call, ask: Scene['ask']) => Outcome | undefined) | undefined;
}

/** A scene that is over. */
export interface Play<T> {
  readonly end: TaskEnd<T> | { readonly kind: 'asked on'; readonly calls: number };
  readonly exchanges: Scene['exchanges'];
  readonly ask: Scene['ask'];
}

/**
 * Plays one scene to its end in virtual time. A task that asks without end, be it without a pause, is cut off at
 * `maxCalls`, and what is left of it afterwards gets no more answers.
 *
 * @throws ToolkitError when a scene cannot be opened, and for a request that the simulation cannot answer
 */
export async function playScene<T>(task: (scene: Scene) => Promise<T>, { limit, maxCalls, weigh = () => 1, interfere, ...options }: PlayOptions): Promise<Play<T>> {
  let scene: Scene | undefined;
  let calls = 0;
  let weight = 0;
  let isOver = false;
  const responders = [
    (call: Call) => {
      if (!isOver) weight += weigh(call);
      if (isOver || weight > maxCalls) return new Promise<undefined>(() => {});
      calls++;
      return undefined;
    },
    (call: Call) => (scene ? interfere?.(call, scene.ask) : undefined),
  ];
  const play = async () => {
    scene = openScene({ ...options, responders });
    return task(scene);
  };
  const end = await runInVirtualTime(play, { start: sceneStart, limit });
  isOver = true;
  if (!scene) throw end.kind === 'threw' ? end.error : new Error('unreachable: a scene opens at once');
  const { exchanges, ask }: Scene = scene;
  const unanswered = exchanges.find(({ error }) => error)?.error;
  if (unanswered) throw unanswered;
  return { end: weight > maxCalls ? { kind: 'asked on', calls } : end, exchanges: [...exchanges], ask };
}
