import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

export interface ProxyProcess {
  readonly child: ChildProcess;
  /** Empty when it ended before it listened. */
  readonly url: string;
  /** What it has written to standard error so far. */
  readonly progress: () => string;
  /** Ends it, or waits for its end; all that it wrote. */
  readonly end: (signal?: NodeJS.Signals) => Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }>;
}

/** The credentials of the process: none of them may be anywhere but in the requests to the account. */
export const credentials = { AWS_ACCESS_KEY_ID: 'PROCESSKEYID7F3A', AWS_SECRET_ACCESS_KEY: 'process-secret-7f3a91', AWS_SESSION_TOKEN: 'process-token-7f3a91' };

/** What a process that records needs of its environment, and nothing of this machine's. */
export const environment = { PATH: process.env['PATH'], HOME: '/nonexistent', ...credentials, AWS_CONFIG_FILE: '/dev/null', AWS_SHARED_CREDENTIALS_FILE: '/dev/null', AWS_EC2_METADATA_DISABLED: 'true', GLUE_CONTRACT_KEY: '5a'.repeat(32) };

/** The command line of a proxy of one region, to be continued with options. */
export const command = [process.execPath, resolve(import.meta.dirname, '../../src/cli/main.ts'), 'record', '--proxy', '--region', 'eu-west-1'] as const;

/** It in a process and a working directory of its own; killed when the test is over. */
export async function startProxyProcess(cwd: string, words: readonly string[], variables: NodeJS.ProcessEnv = {}): Promise<ProxyProcess> {
  const child = spawn(command[0], [...command.slice(1), ...words], { cwd, env: { ...environment, ...variables }, stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = new Promise<number | null>((done) => child.once('close', done));
  let progress = '';
  child.stderr.on('data', (chunk: Buffer) => void (progress += chunk.toString()));
  const stdout = text(child.stdout);
  const { value } = await createInterface({ input: child.stdout })[Symbol.asyncIterator]().next();
  return {
    child,
    url: /listens at (\S+)/.exec(String(value))?.[1] ?? '',
    progress: () => progress,
    async end(signal) {
      if (signal) child.kill(signal);
      return { code: await ended, stdout: await stdout, stderr: progress };
    },
  };
}
