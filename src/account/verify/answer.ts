type Members = Readonly<Record<string, unknown>>;

/** An answer and the input that it answers. */
export interface Answer {
  readonly input: Members;
  readonly output: Members;
}
