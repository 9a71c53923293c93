import { join } from 'node:path';
import { ToolkitError } from '../errors.ts';
import type { Interaction, Recording } from '../generated/types.ts';
import type { Violation } from '../contract/violation.ts';
import { findProcessSecrets } from './capture/find-process-secrets.ts';
import { checkName } from './check-name.ts';
import { formatRecording } from './format-recording.ts';
import { assertClean } from './redact/assert-clean.ts';
import type { Redactor } from './redact/create-redactor.ts';
import { readPrivate, writeFormatted } from './store.ts';

export interface SaveOptions {
  readonly folder: string;
  /** As of `writeRecording`; it is public, so it must not hold what the recording hides. */
  readonly name: string;
  readonly region: string;
  /** The day, in UTC: `2026-11-21`. */
  readonly recordedAt: string;
  /** Redacted ones of an older recording, which come first. */
  readonly before?: readonly Interaction[];
  /** As they were captured. */
  readonly interactions: readonly Interaction[];
  readonly redactor: Redactor;
  /** Credentials of the captured headers and the like: nothing is written that holds one of them, or of the environment of this process. */
  readonly secrets: Iterable<string>;
  readonly description?: string;
  readonly references?: readonly string[];
  /** What the file was when the session began, without a text where there was none: what somebody else has written since is left alone. */
  readonly replaces?: { readonly text: string | undefined };
}

export interface SavedRecording {
  readonly path: string;
  readonly recording: Recording;
  /** Where the calls, as they were redacted, and the contract differ. */
  readonly violations: readonly Violation[];
}

/**
 * Redacts captured calls, makes sure that nothing secret is left, and writes them as a recording: the only way from a
 * capture to a file.
 *
 * @throws ToolkitError `GLUE_SECRET_FOUND` when anything is left; `GLUE_OPTION_INVALID` for no interactions; the errors of `writeRecording`. Nothing was written then
 * @example
 * import { mkdtempSync, rmSync } from 'node:fs';
 * import { tmpdir } from 'node:os';
 * const folder = mkdtempSync(`${tmpdir()}/recordings-`);
 * const redactor = createRedactor({ key: new Uint8Array(32), names: { 'nightly-etl': 'job-a' } });
 * const interactions = [{ operation: 'StartJobRun', input: { JobName: 'nightly-etl' }, output: { JobRunId: 'jr_1' } }];
 * const saved = await saveCaptured({ folder, name: 'start', region: 'eu-west-1', recordedAt: '2026-11-21', interactions, redactor, secrets: [] });
 * saved.recording.interactions[0].input; // { JobName: 'job-a' }
 * rmSync(folder, { recursive: true });
 */
export async function saveCaptured(options: SaveOptions): Promise<SavedRecording> {
  const { folder, name, region, recordedAt, before = [], interactions, redactor, secrets, description, references, replaces } = options;
  if (interactions.length === 0) {
    throw new ToolkitError('GLUE_OPTION_INVALID', {
      message: `There is nothing to write to the recording ${name}: no call of Glue was captured.`,
      next: 'Make sure that the code under test calls Glue, and with a client that is captured.',
    });
  }
  const recording: Recording = {
    format: 'glue-contract/recording',
    formatVersion: 1,
    service: 'glue',
    source: 'recorded',
    region,
    recordedAt,
    ...(description !== undefined && { description }),
    ...(references !== undefined && { references: [...references] }),
    interactions: [...before, ...redactor.redact(interactions)] as Recording['interactions'],
  };
  const text = formatRecording(recording);
  await assertClean({ text, path: name, redactor, secrets: [...secrets, ...findProcessSecrets()] });
  // As late as can be: what follows waits for nothing.
  const now = replaces && readPrivate(join(folder, ...checkName(name)))?.text;
  if (replaces && now !== replaces.text && now !== text) throw writtenMeanwhile(name, interactions.length);
  const { path, drift } = writeFormatted(folder, name, text);
  return { path, recording, violations: drift };
}

function writtenMeanwhile(name: string, count: number): ToolkitError {
  return new ToolkitError('GLUE_OPTION_INVALID', {
    message: `The recording ${name} was written by somebody else while this session recorded, and is left as it is: ${count} calls of this session are not in it.`,
    expected: 'one session at a time for each recording',
    next: 'Give each file of tests a recording of its own, and record again.',
  });
}
