import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';

const root = resolve(import.meta.dirname, '../..');

export interface Fuzzed {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the fuzzer's command line in a process of its own. */
export async function runFuzz(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Fuzzed> {
  const child = spawn(process.execPath, ['--no-warnings', 'fuzz/main.ts', ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  const [stdout, stderr, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit') as Promise<[number | null]>]);
  return { status, stdout, stderr };
}

/** The input and the target of the line that says how to play it again. */
export function readFinding(stdout: string): { readonly input: string; readonly bytes: string; readonly target: string } {
  const [, input = '', target = ''] = /once more: node fuzz\/main\.ts --play (\S+) (\S+)/.exec(stdout) ?? [];
  return { input, bytes: readFileSync(resolve(root, input), 'latin1'), target };
}
