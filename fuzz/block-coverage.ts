import { Session } from 'node:inspector/promises';

/** A function that ran, with the ones in it: where it starts in which script, and a 1 for each character that ran. */
export interface Reached {
  readonly url: string;
  readonly start: number;
  readonly ran: Uint8Array;
}

/** Which blocks of our code inputs have reached, by V8's own count: nothing is instrumented, so that every Node has it. */
export interface BlockCoverage {
  /** What ran since the last look. */
  take(): Promise<readonly Reached[]>;
  /** Whether any of it ran for the first time. */
  isNew(reached: readonly Reached[]): boolean;
  /** From now on, it is not new. */
  learn(reached: readonly Reached[]): void;
  /** Of the blocks that were seen to run or to be missed, how many ran. */
  readonly blocks: number;
}

/** Counts in the scripts whose URL is one of ours. */
export async function createBlockCoverage(isOurs: (url: string) => boolean): Promise<BlockCoverage> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const known = new Map<string, Uint8Array>();
  const starts = new Map<string, Set<number>>();

  return {
    async take() {
      const { result } = await session.post('Profiler.takePreciseCoverage');
      return result.filter(({ url }) => isOurs(url)).flatMap(({ url, functions }) => {
        const ranges = functions.flatMap((called) => called.ranges);
        const begun = starts.get(url) ?? new Set<number>();
        for (const { startOffset } of ranges) begun.add(startOffset);
        starts.set(url, begun);
        return paint(ranges).map(([start, ran]) => ({ url, start, ran }));
      });
    },
    isNew: (reached) => reached.some(({ url, start, ran }) => hasMore(ran, known.get(url)?.subarray(start))),
    learn(reached) {
      for (const { url, start, ran } of reached) {
        const before = known.get(url) ?? new Uint8Array(0);
        const after = before.length < start + ran.length ? new Uint8Array(start + ran.length) : before;
        if (after !== before) after.set(before);
        for (let at = 0; at < ran.length; at++) if (ran[at] === 1) after[start + at] = 1;
        known.set(url, after);
      }
    },
    get blocks() {
      return [...known].flatMap(([url, ran]) => [...(starts.get(url) ?? [])].filter((at) => ran[at] === 1)).length;
    },
  };
}

interface Range {
  readonly startOffset: number;
  readonly endOffset: number;
  readonly count: number;
}

/**
 * The outermost functions, painted. V8 gives outer ranges before those in them, and none for a block that runs as often as the one
 * around it: characters can be compared from look to look, ranges cannot.
 */
function paint(ranges: readonly Range[]): [start: number, ran: Uint8Array][] {
  const painted: [start: number, ran: Uint8Array][] = [];
  for (const { startOffset, endOffset, count } of ranges) {
    let [start, ran] = painted.at(-1) ?? [0, new Uint8Array(0)];
    if (endOffset > start + ran.length) painted.push(([start, ran] = [startOffset, new Uint8Array(endOffset - startOffset)]));
    ran.fill(count > 0 ? 1 : 0, startOffset - start, endOffset - start);
  }
  return painted;
}

function hasMore(ran: Uint8Array, before: Uint8Array = new Uint8Array(0)): boolean {
  // A loop: it goes over all that ran at each look.
  for (let at = 0; at < ran.length; at++) if (ran[at] === 1 && before[at] !== 1) return true;
  return false;
}
