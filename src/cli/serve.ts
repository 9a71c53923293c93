import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { ToolkitError } from '../errors.ts';
import type { LogLine } from '../server/request-listener.ts';
import { loadConfig } from '../recording/load-config.ts';
import { startServer, type ServerOptions } from '../server/start-server.ts';
import { describeServer } from './describe-server.ts';
import { exitCode } from './exit-code.ts';
import { formatLogLine } from './format-log-line.ts';
import type { Io } from './io.ts';
import { createLiveView, type LiveView } from './live-view.ts';
import { waitForStop } from './wait-for-stop.ts';

interface ServeOptions extends Omit<ServerOptions, 'log' | 'strict'> {
  readonly strict?: true;
  readonly log: 'pretty' | 'json' | 'none';
  readonly readyFile?: string;
}

const description = `Serve AWS Glue over HTTP, for clients of any language.

The recordings are asked first, then the simulation of the scenario, or without one, if there is a seed, the synthesizer.
With none of them it is a simulated Glue in which nothing exists yet. It runs until Ctrl+C, SIGTERM or SIGHUP, and answers
what is under way before it ends. Nothing is authenticated, and web pages are refused. With --log json every line of standard
output is JSON; the first one has the URL.`;

const examples = `
Examples:
  glue-contract serve --scenario nightly.json --clock per-read --port 4566
  glue-contract serve --recordings recordings/ --strict --ready-file glue.url &`;

/** `glue-contract serve`: runs until a signal; exit code 1 with --strict when something broke the contract that Glue lets pass. */
export function defineServe(command: Command, io: Io): () => Promise<number> {
  command
    .description(description)
    .option('--scenario <file>', 'what exists at the beginning, what runs do and what goes wrong')
    .option('--recordings <path>', 'a recording, or a folder of them')
    .option('--repage', 'serve recorded lists in whatever page size is asked for')
    .option('--seed <n>', 'where ids, tokens and chances come from', parseWhole)
    .addOption(new Option('--clock <clock>', 'what moves simulated time').choices(['system', 'manual', 'per-read']))
    .option('--port <n>', 'where to listen; 0 is any free port', parseWhole, 0)
    .option('--host <host>', 'the address to listen at', '127.0.0.1')
    .option('--allow-remote', 'let the host be an address that other machines can reach')
    .option('--strict', 'fail calls that break the contract where Glue lets them pass, drift included; then end with exit code 1')
    .addOption(new Option('--log <format>', 'how to print each call').choices(['pretty', 'json', 'none']).default('pretty'))
    .option('--ready-file <file>', 'write the URL here once calls are answered; the file goes when the server ends')
    .option('--coverage', 'count what the calls make of the contract, for GET /_glue-contract/coverage')
    .option('--no-control', 'leave out the control API under /_glue-contract/')
    .addHelpText('after', examples);
  return async () => {
    const { log, readyFile, ...options } = command.opts<ServeOptions>();
    let isBroken = false;
    let view: LiveView | undefined;
    const report = (line: LogLine) => {
      // What Glue itself refuses did not get past anybody.
      isBroken ||= line.outcome === 'error' || (line.outcome !== 'fault' && line.violations.length > 0);
      if (log === 'pretty') {
        const text = formatLogLine(line, io.color);
        if (view) view.show(line, text);
        else io.stdout(text);
      }
      if (log === 'json') io.stdout(`${JSON.stringify(line)}\n`);
    };
    const stopped = waitForStop();
    // One that a killed server has left would be believed.
    if (readyFile !== undefined) removeReady(readyFile);
    const { names } = (options.recordings === undefined ? {} : (await loadConfig()).redaction) ?? {};
    const glue = await startServer({ ...options, ...(names && { names }), log: report });
    try {
      if (readyFile !== undefined) writeReady(readyFile, glue.url);
      io.stdout(log === 'json' ? `${JSON.stringify({ url: glue.url })}\n` : describeServer(glue.url));
      if (log === 'pretty') view = openView(io);
      await stopped;
      if (readyFile !== undefined) rmSync(readyFile, { force: true });
    } finally {
      await glue.close();
      view?.end();
    }
    return options.strict && isBroken ? exitCode.findings : exitCode.good;
  };
}

/** Only for a terminal that can move its cursor: a pipe or a file gets lines and nothing else. */
function openView({ stdout: write, color }: Io): LiveView | undefined {
  if (!process.stdout.isTTY || process.env['TERM'] === 'dumb') return undefined;
  return createLiveView({ write, columns: () => process.stdout.columns || 80, color });
}

/** Written whole or not at all: whoever waits for the file reads the URL as soon as it is there. */
function writeReady(path: string, url: string): void {
  try {
    writeFileSync(`${path}.new`, `${url}\n`);
    renameSync(`${path}.new`, path);
  } catch (cause) {
    rmSync(`${path}.new`, { force: true });
    throw unusable(path, cause as Error);
  }
}

function removeReady(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch (cause) {
    throw unusable(path, cause as Error);
  }
}

function unusable(path: string, cause: Error): ToolkitError {
  return new ToolkitError('GLUE_OPTION_INVALID', {
    message: `The ready file cannot be written: ${cause.message}`,
    path,
    next: 'Name a file in a folder that is there and may be written to.',
    cause,
  });
}

function parseWhole(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError('It is a whole number from 0.');
  return Number(text);
}
