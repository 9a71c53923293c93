#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { styleText } from 'node:util';
import { run } from './run.ts';

for (const stream of [process.stdout, process.stderr]) {
  // The reader may leave early (`| head`); that is no fault of the command.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { readonly version: string };

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
  manifest.version,
);
