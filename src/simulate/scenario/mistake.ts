/** Something that cannot be right in a scenario. */
export interface Mistake {
  /** JSON Pointer to the place. */
  readonly path: string;
  /** What is wrong, in one sentence without its full stop. */
  readonly problem: string;
  readonly expected?: string;
  readonly received?: string;
}
