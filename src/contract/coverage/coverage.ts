/** How often each row was met: its fields, then the count. Rows with the same fields are one when coverage is merged. */
export type Tally<Fields extends readonly string[]> = readonly (readonly [...Fields, count: number])[];

/** What a suite made of the contract: plain counts, so that those of workers and shards add up in any order. */
export interface Coverage {
  /** Goals met, and what was met beyond them, such as errors that any AWS operation may answer. */
  readonly hits: Tally<[operation: string, kind: string, goal: string]>;
  /** What came of the calls: `answered`, the name of a fault, `lost`, or a code of the toolkit; and their inputs in short. */
  readonly calls: Tally<[operation: string, result: string, input: string]>;
  readonly violations: Tally<[severity: string, operation: string, message: string]>;
  /** The recorded interactions that were at hand; those that answered nothing count 0. */
  readonly recordings: Tally<[place: string, operation: string, input: string]>;
}

/** How many fields a row of each part has before its count. */
export const coverageParts = { hits: 3, calls: 3, violations: 3, recordings: 3 } as const satisfies Readonly<Record<keyof Coverage, number>>;
