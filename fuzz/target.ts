/**
 * What a file of `fuzz/targets/` exports; such a file is all that a new target takes.
 *
 * `fuzz` gets whatever bytes the fuzzer thinks of and throws, or rejects, when something that must hold for all of them
 * does not. What it does may depend on nothing but the bytes, so that a finding can be played again.
 */
export interface Target {
  readonly fuzz: (bytes: Uint8Array) => void | Promise<void>;
  /** Where the search begins; the words in them are what it puts into others, too. */
  readonly seeds: () => Iterable<string | Uint8Array>;
}
