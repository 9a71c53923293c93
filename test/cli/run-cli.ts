import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { run } from '../../src/cli/run.ts';

interface CliOptions {
  readonly stdin?: string | Uint8Array;
  readonly color?: boolean;
}

export interface CliResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in this process, with the given standard input. */
export async function runCli(argv: readonly string[], { stdin = '', color = false }: CliOptions = {}): Promise<CliResult> {
  let stdout = '';
  let stderr = '';
  const code = await run(
    argv,
    {
      stdout: (text) => (stdout += text),
      stderr: (text) => (stderr += text),
      readStdin: () => Promise.resolve(typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin),
      color,
    },
    '1.2.3',
  );
  return { code, stdout, stderr };
}

/** A folder of its own for one test, with these files in it; gone when the test is over. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'glue-contract-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** The text of a recording with these interactions, two spaces deep. */
export function recordingOf(...interactions: readonly unknown[]): string {
  const kind = { format: 'glue-contract/recording', formatVersion: 1, source: 'documented' };
  const origin = { service: 'glue', region: 'us-east-1', recordedAt: '2026-11-20' };
  return JSON.stringify({ ...kind, ...origin, interactions }, undefined, 2);
}

/** One that keeps the contract. */
export const goodInteraction = { operation: 'GetJobRuns', input: { JobName: 'nightly' }, output: { JobRuns: [] } } as const;
