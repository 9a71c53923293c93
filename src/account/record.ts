import { excerpt } from '../contract/excerpt.ts';
import type { Violation } from '../contract/violation.ts';
import { ToolkitError } from '../errors.ts';
import { allowRecording } from '../recording/allow-recording.ts';
import { loadConfig } from '../recording/load-config.ts';
import { createRedactor } from '../recording/redact/create-redactor.ts';
import { loadKey } from '../recording/redact/load-key.ts';
import type { RedactionRules } from '../recording/redact/redaction-rules.ts';
import { saveCaptured } from '../recording/save-captured.ts';
import { today } from '../recording/today.ts';
import type { Account } from './account.ts';
import type { AccountOptions, LiveAnswer } from './create-live-client.ts';
import { faultKind } from './fault-kind.ts';
import { findGraphJobs } from './find-graph-jobs.ts';
import { isWhole } from './is-whole.ts';
import type { Cut } from './list-questions.ts';
import { listDifferences, type Difference } from './list-differences.ts';
import { openAccount } from './open-account.ts';
import { planUnits } from './plan-units.ts';
import { readUnit } from './read-unit.ts';
import { refuseCredentials } from './refuse-credentials.ts';
import { takeFitting } from './take-fitting.ts';
import { unitKinds, type Question } from './unit-kinds.ts';
import type { Unit } from './unit.ts';
import { untilAborted } from './until-aborted.ts';

/** What is recorded, from where, and how it is redacted. */
export interface RecordOptions extends AccountOptions {
  /** Names, as the account has them. */
  readonly jobs?: readonly string[];
  readonly workflows?: readonly string[];
  /** The jobs of the workflows' graphs as well. */
  readonly withJobs?: boolean;
  /** Of each job and workflow, the newest: 20 when absent. */
  readonly runs?: number;
  /** Of each list of runs: 50 when absent. */
  readonly maxPages?: number;
  /** Of each recording before it is redacted: 5 MiB when absent. Files of more than 10 MiB are not written. */
  readonly maxBytes?: number;
  /** Where the recordings go: `jobs/<pseudonym>.json` and `workflows/<pseudonym>.json`. */
  readonly folder: string;
  /** As of `loadKey`, which is asked when it is absent. */
  readonly key?: Uint8Array;
  /** Those of `glue-contract.config.ts` when absent. */
  readonly redaction?: RedactionRules;
  /** What answers instead of the account that region, profile and endpoint say. */
  readonly account?: Account;
  /** The files that need not be recorded again; each that is written and whole is added. A set, or something that outlives the process. */
  readonly done?: RecordedFiles;
  readonly progress?: RecordProgress;
  /** Ends the recording: what is complete stays, what is under way is dropped. */
  readonly signal?: AbortSignal;
}

/** A `Set` is one. */
export interface RecordedFiles {
  has(file: string): boolean;
  add(file: string): unknown;
}

/** Told what happens as it happens; for the terminal of whoever may see the real names. */
export interface RecordProgress {
  planned?(units: readonly Unit[]): void;
  asking?(question: Question, unit: Unit | undefined): void;
  finished?(result: UnitResult): void;
}

/** What became of one job or workflow. */
export interface UnitResult extends Unit {
  /** `done`: it was complete before, and was not asked for. */
  readonly status: 'written' | 'done' | 'failed';
  /** Of the recording that was written. */
  readonly path?: string;
  readonly interactions: number;
  /** Why the recording ends early: its list names a page that it does not hold. */
  readonly cut?: Cut;
  /** The operations that the credentials may not call; so the recording says. */
  readonly denied: readonly string[];
  /** Why nothing was written. */
  readonly error?: ToolkitError;
}

export interface RecordResult {
  readonly units: readonly UnitResult[];
  /** How many were planned; more than `units` where it was interrupted. */
  readonly planned: number;
  readonly calls: number;
  /** Where the account and the contract differ, and what was left out. */
  readonly differences: readonly Difference[];
  readonly interrupted: boolean;
  /** Why it ended before all was done: credentials that ran out on the way, a network that is gone. */
  readonly error?: ToolkitError;
}

/** What concerns one recording only; the next one may succeed. */
const ofOneUnit = new Set(['GLUE_CAPTURE_UNREADABLE', 'GLUE_SECRET_FOUND', 'GLUE_RECORDING_UNREADABLE', 'GLUE_RECORDING_INVALID']);

/**
 * Records jobs and workflows of an account, with their newest runs, as one redacted recording each. Only what reads is called. A
 * recording is written when all of it is there, so that an interruption leaves whole files only.
 *
 * @throws ToolkitError `GLUE_RECORDING_FORBIDDEN` in CI; `GLUE_OPTION_INVALID` without region or credentials, for names that cannot be told
 * apart, and when the account refuses the credentials or cannot be reached, unless something was recorded before; the errors of `loadKey` and
 * `createRedactor`
 * @example
 * import { mkdtempSync, rmSync } from 'node:fs';
 * import { tmpdir } from 'node:os';
 * const glue = simulate({ scenario: { jobs: [{ Name: 'nightly', Role: 'etl', Command: { Name: 'glueetl' } }] } });
 * const account = { region: 'eu-west-1', ask: async (operation, input) => glue({ operation, input }) };
 * const folder = mkdtempSync(`${tmpdir()}/recordings-`);
 * const redaction = { names: { nightly: 'job-a' } };
 * const { units } = await record({ jobs: ['nightly'], folder, account, redaction, key: new Uint8Array(32) });
 * units[0].file; // 'jobs/job-a'
 * replay({ recordings: folder })({ operation: 'GetJob', input: { JobName: 'job-a' } }).output.Job.Name; // 'job-a'
 * rmSync(folder, { recursive: true });
 */
export async function record(options: RecordOptions): Promise<RecordResult> {
  const { folder, runs = 20, maxPages = 50, maxBytes = 5 * 1024 * 1024, done = new Set<string>(), progress = {}, signal } = options;
  for (const [name, value] of Object.entries({ runs, maxPages, maxBytes })) if (!Number.isSafeInteger(value) || value < 1) throw notWhole(name, value);
  if (!options.account) allowRecording(process.env, 'command');
  const rules = options.redaction ?? (await loadConfig()).redaction ?? {};
  const key = options.key ?? loadKey();
  const [redactor, measuring] = [createRedactor({ key, ...rules }), createRedactor({ key, ...rules })];
  const { region, profile, endpointUrl } = options;
  let account: Account;
  try {
    account = options.account ?? (await openAccount({ region, profile, endpointUrl }, signal));
  } catch (error) {
    if (!signal?.aborted) throw error;
    return { units: [], planned: 0, calls: 0, differences: [], interrupted: true };
  }
  const units: UnitResult[] = [];
  const violations: Violation[] = [];
  let calls = 0;

  async function ask(question: Question, unit?: Unit): Promise<LiveAnswer> {
    signal?.throwIfAborted();
    calls++;
    progress.asking?.(question, unit);
    const answer = await untilAborted(account.ask(question.operation, question.input), signal);
    if (answer.fault && faultKind(answer.fault) === 'rejected') throw refuseCredentials(question.operation, answer.fault.name);
    return answer;
  }

  /** What was answered about workflows when their jobs were looked for. Their recordings begin with it, so that none is whole whose jobs are missing. */
  const graphs = new Map<string, LiveAnswer>();

  async function recordUnit(unit: Unit): Promise<UnitResult> {
    const answered = unit.kind === 'workflow' ? [graphs.get(unit.name)] : [];
    if (done.has(unit.file) && !answered[0]?.fault) return { ...unit, status: 'done', interactions: 0, denied: [] };
    try {
      const read = await readUnit(unit, { runs, maxPages, maxBytes }, async (question) => answered.pop() ?? ask(question, unit));
      const interactions = takeFitting(read.interactions, measuring);
      const { denied, cut } = interactions === read.interactions ? read : { ...read, cut: 'bytes' as const };
      const secrets = account.secrets ?? [];
      const saved = await saveCaptured({ folder, name: unit.file, region: account.region, recordedAt: today(), interactions, redactor, secrets });
      if (isWhole({ cut, denied })) done.add(unit.file);
      violations.push(...saved.violations);
      return { ...unit, status: 'written', path: saved.path, interactions: interactions.length, ...(cut && { cut }), denied };
    } catch (error) {
      if (!(error instanceof ToolkitError) || !ofOneUnit.has(error.code)) throw error;
      return { ...unit, status: 'failed', interactions: 0, denied: [], error };
    }
  }

  let planned: readonly Unit[] = [];
  let end: Pick<RecordResult, 'interrupted' | 'error'> = { interrupted: false };
  try {
    const { jobs = [], workflows = [], withJobs = false } = options;
    if (withJobs) for (const name of workflows) graphs.set(name, await ask(unitKinds.workflow.about(name)[0]));
    planned = planUnits([...named('job', jobs), ...named('workflow', workflows), ...named('job', findGraphJobs(graphs.values()))], redactor);
    progress.planned?.(planned);
    for (const unit of planned) {
      const result = await recordUnit(unit);
      units.push(result);
      progress.finished?.(result);
    }
  } catch (error) {
    if (signal?.aborted) end = { interrupted: true };
    else if (units.length > 0 && error instanceof ToolkitError) end = { interrupted: false, error };
    else throw error;
  } finally {
    account.close?.();
  }
  return { units, planned: planned.length, calls, differences: listDifferences(redactor.notes, violations), ...end };
}

function named(kind: Unit['kind'], names: readonly string[]): Pick<Unit, 'kind' | 'name'>[] {
  return names.map((name) => ({ kind, name }));
}

function notWhole(name: string, value: unknown): ToolkitError {
  return new ToolkitError('GLUE_OPTION_INVALID', {
    message: `The option ${name} says how many, and this is no such number.`,
    expected: 'a whole number from 1',
    received: excerpt(value),
    next: `Correct ${name}, or leave it out.`,
  });
}
