import type { Picture } from './picture.ts';

/** Epoch seconds; the end is after the start. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Seconds between ticks that people count in. */
const steps = [0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400, 172_800, 604_800];

const ticksAtMost = 9;

/** From the start of a run to the last that is known of it; copied runs are of another time. */
export function findSpan({ run, nodes }: Picture): Span {
  const own = nodes.filter(({ copied }) => !copied).flatMap(({ runs }) => runs);
  const instants = [...(run ? [run] : []), ...own].flatMap(({ startedOn, completedOn }) => [startedOn ?? [], completedOn ?? []].flat());
  const start = instants.reduce((a, b) => Math.min(a, b), Infinity);
  const end = instants.reduce((a, b) => Math.max(a, b), -Infinity);
  return instants.length === 0 ? { start: 0, end: 1 } : { start, end: Math.max(end, start + 1) };
}

/** Where the ticks are, in seconds from the start. */
export function chooseTicks({ start, end }: Span): readonly number[] {
  const length = end - start;
  const step = steps.find((candidate) => length / candidate <= ticksAtMost) ?? length / ticksAtMost;
  return Array.from({ length: Math.floor(length / step) + 1 }, (_, index) => index * step);
}
