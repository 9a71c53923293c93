import { runCli, type CliResult } from './run-cli.ts';

/** Runs `glue-contract verify` in this process. */
export function runVerify(...words: readonly string[]): Promise<CliResult> {
  return runCli(['verify', ...words]);
}
