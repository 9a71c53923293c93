/** Two ways of doing the same thing, measured in turn, so that a machine that drifts drifts for both. */
export interface Pair {
  readonly name: string;
  readonly ours: () => Promise<void>;
  readonly floor: () => Promise<void>;
}

export interface Ratio {
  readonly name: string;
  readonly min: number;
  readonly median: number;
  readonly max: number;
  /** Milliseconds, for orientation only: they are this machine's. */
  readonly ours: number;
  readonly floor: number;
}

/** Runs floor, ours, floor, ours … and gives the ratio ours/floor round by round. */
export async function comparePair({ name, ours, floor }: Pair, rounds: number): Promise<Ratio> {
  await floor();
  await ours();
  const times: { ours: number; floor: number }[] = [];
  for (let round = 0; round < rounds; round++) times.push({ floor: await time(floor), ours: await time(ours) });
  const ratios = times.map((pair) => pair.ours / pair.floor).toSorted((a, b) => a - b);
  return {
    name,
    min: ratios[0] as number,
    median: median(ratios),
    max: ratios.at(-1) as number,
    ours: median(times.map((pair) => pair.ours)),
    floor: median(times.map((pair) => pair.floor)),
  };
}

async function time(run: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}
