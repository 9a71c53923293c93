import type { AccountOptions } from '../account/create-live-client.ts';
import { isWhole } from '../account/is-whole.ts';
import { openAccount } from '../account/open-account.ts';
import { record, type RecordOptions, type RecordResult } from '../account/record.ts';
import { allowRecording } from '../recording/allow-recording.ts';
import { loadConfig } from '../recording/load-config.ts';
import { loadKey } from '../recording/redact/load-key.ts';
import { today } from '../recording/today.ts';
import { exitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { createRecordProgress } from './record-progress.ts';
import { openRecordState } from './record-state.ts';
import { formatRecordSummary } from './record-summary.ts';
import { requireWritable } from '../recording/require-writable.ts';

export interface RecordAccountOptions extends AccountOptions, Required<Pick<RecordOptions, 'runs' | 'maxPages' | 'maxBytes'>> {
  readonly withJobs?: true;
  readonly job: readonly string[];
  readonly workflow: readonly string[];
  readonly out: string;
  readonly resume: boolean;
  readonly showNames?: true;
}

/** What a shell says of a process that ended by this signal. */
const signalCodes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** What the SDK looks at besides the options: another account must not go on where one was interrupted. */
const ambient = [
  'AWS_PROFILE', 'AWS_REGION', 'AWS_DEFAULT_REGION', 'AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_GLUE', 'AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE',
];

/**
 * `glue-contract record` without `--proxy`. A signal ends it with what is complete; a second one at once.
 *
 * @throws ToolkitError the errors of `record`, and those of its key, rules and folder before anything is asked
 */
export async function runRecordAccount({ job: jobs, workflow: workflows, out: folder, resume, showNames, ...options }: RecordAccountOptions, io: Io): Promise<number> {
  allowRecording(process.env, 'command');
  const key = loadKey();
  const { redaction = {} } = await loadConfig();
  const { region, profile, endpointUrl, withJobs, runs, maxPages, maxBytes } = options;
  requireWritable(folder);
  const purpose = { jobs, workflows, region, profile, endpointUrl, withJobs, runs, maxPages, maxBytes, redaction, ambient: ambient.map((name) => process.env[name]), day: today() };
  const stop = new AbortController();
  // Before the signals are taken: while credentials are looked for there is nothing to lose, and what is asked for them may hang.
  const account = await openAccount({ region, profile, endpointUrl }, stop.signal);
  const state = openRecordState(folder, { ...purpose, account: account.accountId }, key, resume);
  const progress = createRecordProgress({ write: io.stderr, showNames: showNames === true, ...(canRedraw() && { columns: () => process.stderr.columns || 80 }) });
  let stoppedBy: keyof typeof signalCodes | undefined;
  const onSignal = (signal: NodeJS.Signals) => {
    stoppedBy = signal as keyof typeof signalCodes;
    stop.abort();
  };
  for (const signal of Object.keys(signalCodes)) process.once(signal, onSignal);
  let result: RecordResult;
  try {
    result = await record({ ...options, jobs, workflows, folder, key, redaction, account, done: state, progress, signal: stop.signal });
  } finally {
    progress.end();
    for (const signal of Object.keys(signalCodes)) process.removeListener(signal, onSignal);
  }
  const { units, interrupted, error } = result;
  io.stdout(formatRecordSummary(result, folder));
  if (!interrupted && !error && units.every(({ status }) => status !== 'failed')) state.forget();
  if (state.problem) io.stderr(`What is complete could not be noted in the folder (${state.problem}); after an interruption it is recorded again.\n`);
  if (error) throw error;
  return interrupted && stoppedBy ? signalCodes[stoppedBy] : judge(result);
}

/** 3 where a secret was found, 1 where anything that was asked for is missing. */
function judge({ units }: RecordResult): number {
  if (units.some(({ error }) => error?.code === 'GLUE_SECRET_FOUND')) return exitCode.refused;
  return units.some((unit) => unit.status === 'failed' || !isWhole(unit)) ? exitCode.findings : exitCode.good;
}

function canRedraw(): boolean {
  return process.stderr.isTTY && process.env['TERM'] !== 'dumb';
}
