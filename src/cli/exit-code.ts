/** What the exit codes say; `--help` says it too. */
export const exitCode = {
  good: 0,
  findings: 1,
  wrongUsage: 2,
  refused: 3,
  /** A defect of the tool itself: never to be taken for a verdict. */
  defect: 70,
} as const;
