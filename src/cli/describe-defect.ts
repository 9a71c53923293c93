/** What is said before the tool ends with the exit code of a defect. */
export function describeDefect(error: unknown): string {
  const stack = error instanceof Error ? error.stack : undefined;
  return `glue-contract: a defect of the tool itself, please report it.\n${stack ?? String(error)}\n`;
}
