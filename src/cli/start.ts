import { buffer } from 'node:stream/consumers';
import { styleText } from 'node:util';
import { describeDefect } from './describe-defect.ts';
import { exitCode } from './exit-code.ts';
import { run } from './run.ts';

/** Runs the command line of this process, whatever happens to it. */
export async function start(version: string): Promise<void> {
  process.on('uncaughtException', (error) => end(describeDefect(error)));
  for (const [name, stream] of [['output', process.stdout], ['error', process.stderr]] as const) {
    stream.on('error', ({ code }: NodeJS.ErrnoException) => {
      // The reader may leave early (`| head`), or the terminal be closed; that is no fault of the command, which may have something to write elsewhere.
      if (code !== 'EPIPE' && code !== 'EIO') end(`glue-contract: standard ${name} cannot be written (${code ?? 'unknown reason'}).\n`);
    });
  }
  // Set, not exited with: what is still being written to a pipe must arrive.
  process.exitCode = await run(
    process.argv.slice(2),
    {
      stdout: (text) => void process.stdout.write(text),
      stderr: (text) => void process.stderr.write(text),
      readStdin: () => buffer(process.stdin),
      // Asked of Node, which knows NO_COLOR, FORCE_COLOR and terminals.
      color: styleText('red', '.', { stream: process.stdout }) !== '.',
    },
    version,
  );
}

function end(reason: string): never {
  process.stderr.write(reason);
  process.exit(exitCode.defect);
}
