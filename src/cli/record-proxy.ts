import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { AccountOptions } from '../account/create-live-client.ts';
import { formatDifferences } from '../account/format-differences.ts';
import { listDifferences } from '../account/list-differences.ts';
import { takeFitting } from '../account/take-fitting.ts';
import { ToolkitError } from '../errors.ts';
import { allowRecording } from '../recording/allow-recording.ts';
import { checkName } from '../recording/check-name.ts';
import { loadConfig } from '../recording/load-config.ts';
import { createRedactor } from '../recording/redact/create-redactor.ts';
import { loadKey } from '../recording/redact/load-key.ts';
import { saveCaptured } from '../recording/save-captured.ts';
import { today } from '../recording/today.ts';
import { startRecordProxy, type ProxiedCall } from '../server/record-proxy/start-record-proxy.ts';
import { exitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { requireWritable } from '../recording/require-writable.ts';
import { waitForStop } from './wait-for-stop.ts';

export interface RecordProxyCommandOptions extends AccountOptions {
  readonly out: string;
  /** Of the recording: `proxy` when absent. */
  readonly name?: string;
  readonly port?: number;
  readonly allowWrites?: boolean;
  readonly maxCalls?: number;
  readonly maxBytes?: number;
}

/**
 * `glue-contract record --proxy`: runs until a signal, or until it is full, and writes one recording then. Calls go to standard error, one
 * line each; the address and the path to standard output. Nothing is written before the end, and nothing that is not redacted ever.
 *
 * @throws ToolkitError for all that can be known to be wrong before the first call; `GLUE_SECRET_FOUND` at the end
 */
export async function runRecordProxy(options: RecordProxyCommandOptions, io: Io, confirm: typeof askOnTerminal = askOnTerminal): Promise<number> {
  const { out: folder, name = 'proxy', allowWrites = false } = options;
  allowRecording(process.env, 'command');
  requireWritable(dirname(join(folder, ...checkName(name))));
  const { redaction } = await loadConfig();
  const rules = { ...redaction, key: loadKey() };
  const redactor = createRedactor(rules);
  if (allowWrites && !(await confirm('Clients of the proxy may change and start things in the account, with your credentials. Allow that?'))) throw notConfirmed();

  const proxy = await startRecordProxy({ ...options, log: (call) => io.stderr(formatCall(call)) });
  // Before its address is told: who has that may end it.
  const stopped = waitForStop();
  const { url, endpoint, region } = proxy;
  io.stdout(`A recording proxy for ${endpoint.origin} listens at ${url}
  AWS CLI, boto3 and other SDKs: AWS_ENDPOINT_URL_GLUE=${url}, or --endpoint-url, endpoint_url, endpoint; any credentials will do
  Ctrl+C ends it and writes the recording.
`);
  await Promise.race([stopped, proxy.full]);
  await proxy.close();

  const { secrets } = proxy;
  const interactions = takeFitting(proxy.interactions, createRedactor(rules));
  const left = proxy.left + proxy.interactions.length - interactions.length;
  const saved = await saveCaptured({ folder, name, region, recordedAt: today(), interactions, redactor, secrets });
  io.stdout(`${saved.path}\n`);
  io.stderr(`${interactions.length} interactions${left > 0 ? `; ${left} calls left out: answers that were none of Glue, passing, or more than a file holds, or operations that nobody knows` : ''}\n`);
  io.stderr(formatDifferences(listDifferences(redactor.notes, saved.violations)));
  return exitCode.good;
}

function formatCall({ operation = '(no known operation)', status, refused, milliseconds }: ProxiedCall): string {
  return `${operation.padEnd(26)} ${status}${refused === undefined ? '' : ` ${refused}`}  ${milliseconds} ms\n`;
}

/** Only y or yes is one; nobody is there to say it where either end is no terminal. */
async function askOnTerminal(question: string): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  // Ctrl+C and the end of the input are answers, too.
  const closed = once(terminal, 'close').then(() => '');
  terminal.on('SIGINT', () => terminal.close());
  const answer = await Promise.race([closed, terminal.question(`${question} [y/N] `).catch(() => '')]);
  terminal.close();
  return /^\s*y(?:es)?\s*$/i.test(answer);
}

function notConfirmed(): ToolkitError {
  return new ToolkitError('GLUE_RECORDING_FORBIDDEN', {
    message: 'Writes were not allowed at the prompt, so the proxy was not started.',
    expected: 'y, typed at a terminal',
    next: 'Leave out --allow-writes to pass on what only reads; or run the command in a terminal and confirm.',
  });
}
