import { excerpt } from '../contract/excerpt.ts';
import { ToolkitError } from '../errors.ts';
import { createRandom, type Random } from './random.ts';

/** How much of what is optional an answer has: nothing, everything at its limits, or a seeded mix. */
export type Size = 'minimal' | 'maximal' | 'random';

export interface SynthesizeOptions {
  /** Any safe integer; the same seed gives the same answers, in every process. */
  readonly seed: number;
  /** Default `random`. */
  readonly size?: Size;
  /** How many items each list operation has in all, over its pages: 0 to 1,000,000; default 3. */
  readonly listLength?: number;
  /** How many nodes each workflow graph has, triggers included: 1 to 1,000; default 7. */
  readonly graphNodes?: number;
}

/** Options with their defaults; everything synthesized is a function of one such world and the input. */
export interface World {
  readonly random: Random;
  readonly size: Size;
  readonly listLength: number;
  readonly graphNodes: number;
}

/** 2026-01-01T00:00:00Z in milliseconds: every listed run started before it, every other run after it. */
export const anchorMs = 1_767_225_600_000;

const sizes: readonly Size[] = ['minimal', 'maximal', 'random'];

/** Checks the options. */
export function createWorld(options: SynthesizeOptions): World {
  const { seed, size = 'random', listLength = 3, graphNodes = 7 } = options;
  demand('seed', seed, 'a safe integer', Number.isSafeInteger(seed));
  demand('size', size, sizes.join(', '), sizes.includes(size));
  demand('listLength', listLength, 'a whole number from 0 to 1000000', isWithin(listLength, 0, 1_000_000));
  demand('graphNodes', graphNodes, 'a whole number from 1 to 1000', isWithin(graphNodes, 1, 1_000));
  return { random: createRandom(seed), size, listLength, graphNodes };
}

function isWithin(value: number, min: number, max: number): boolean {
  return Number.isInteger(value) && value >= min && value <= max;
}

function demand(option: string, value: unknown, expected: string, holds: boolean): void {
  if (holds) return;
  throw new ToolkitError('GLUE_OPTION_INVALID', {
    message: `synthesize cannot use this ${option}.`,
    path: `/${option}`,
    expected,
    received: excerpt(value),
    next: `Give ${option} as ${expected}.`,
  });
}
