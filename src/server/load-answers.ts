import { chain, type Chain } from '../handlers/chain.ts';
import { openSimulation, type SimulatedOptions } from '../handlers/open-simulation.ts';
import type { StatefulResponder } from '../handlers/stateful-responder.ts';
import { replay, type ReplayOptions } from '../replay/replay.ts';
import type { Simulation } from '../simulate/create-simulation.ts';
import { synthesize } from '../synthesize/synthesize.ts';

/** Who answers; without a scenario, but with a seed, what nobody else answers is synthesized. Without any of responder, recordings, scenario and seed: a simulated Glue in which nothing exists yet. */
export interface AnswerOptions extends Partial<ReplayOptions>, SimulatedOptions {
  /** Asked first. */
  readonly responder?: StatefulResponder;
}

export interface Answers {
  readonly standing: Chain;
  readonly simulation: Simulation | undefined;
}

/** responder → recordings → simulation, or without one synthesizer. */
export function loadAnswers(options: AnswerOptions, simulation: Simulation | undefined = loadSimulation(options)): Answers {
  const { responder, recordings, seed, exhaustion, repage, names } = options;
  const standing = chain(
    ...(responder ? [responder] : []),
    ...(recordings === undefined ? [] : [replay({ recordings, ...(exhaustion && { exhaustion }), ...(repage !== undefined && { repage }), ...(names && { names }) })]),
    ...(simulation ? [simulation] : []),
    ...(seed === undefined || simulation ? [] : [synthesize({ seed })]),
  );
  return { standing, simulation };
}

/** The simulation that the options ask for; an empty one where they ask for nothing at all. */
export function loadSimulation(options: AnswerOptions): Simulation | undefined {
  const hasOther = options.responder !== undefined || options.recordings !== undefined || options.seed !== undefined;
  return openSimulation(options.scenario === undefined && !hasOther ? { ...options, scenario: {} } : options);
}
