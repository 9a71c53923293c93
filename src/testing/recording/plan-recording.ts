import { join, resolve } from 'node:path';
import { excerpt } from '../../contract/excerpt.ts';
import { ToolkitError } from '../../errors.ts';
import { allowRecording } from '../../recording/allow-recording.ts';
import { checkName } from '../../recording/check-name.ts';
import type { RedactionRules } from '../../recording/redact/redaction-rules.ts';
import { isThere } from '../../recording/store.ts';
import type { AnswerOptions } from '../gather-responders.ts';

/** What a session does where its recording does not answer: the modes that VCR has. */
type RecordingMode = 'replay' | 'once' | 'new' | 'all';

export interface RecordingOptions {
  /** The recording of these tests by name: `<recordings>/<name>.json`, where the option `recordings` is a folder, `recordings/` when absent. */
  readonly recording?: string;
  /**
   * `replay`, the default: what is not recorded is an error. `once`: records everything when there is no such file. `new`: replays what is
   * recorded, and records the rest. `all`: records everything anew. Only with GLUE_CONTRACT_RECORD=1 in the environment, and on CI with GLUE_CONTRACT_RECORD_IN_CI=1 too.
   */
  readonly mode?: RecordingMode;
  /** What is redacted besides what the contract and `glue-contract.config.ts` redact. */
  readonly redaction?: RedactionRules;
  /** Where `glue-contract.config.ts` is looked for, and from there upwards: the working directory when absent; in vitest, the folder of the test file. */
  readonly directory?: string;
}

/** What a session does with its recording. */
export interface RecordingPlan {
  readonly folder: string;
  readonly name: string;
  readonly path: string;
  /** Whether the file answers calls. */
  readonly replays: boolean;
  /** Whether calls go out, and are recorded. */
  readonly records: boolean;
}

const modes: readonly RecordingMode[] = ['replay', 'once', 'new', 'all'];

/**
 * The plan that the options and the files make; none without the option `recording`. Nothing is read or sent yet.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` for options that exclude each other, `GLUE_RECORDING_UNREADABLE` for a file that is only to be replayed and is not there, `GLUE_RECORDING_FORBIDDEN` where calls would go out and the environment does not allow it
 */
export function planRecording(options: RecordingOptions & Pick<AnswerOptions, 'recordings' | 'seed'> & { readonly scenario?: unknown }): RecordingPlan | undefined {
  const { recording, mode = 'replay', recordings: folder = 'recordings' } = options;
  if (recording === undefined) {
    if (options.mode !== undefined || options.redaction !== undefined) throw invalid('/recording', 'A mode and a redaction are of a recording, and none is named.', 'Name one: recording: "nightly".');
    return undefined;
  }
  if (!modes.includes(mode)) throw invalid('/mode', `There is no mode ${excerpt(mode)}.`, `Choose one of ${modes.join(', ')}.`);
  if (typeof folder !== 'string') throw invalid('/recordings', 'Beside the name of a recording, recordings is the folder it is in.', 'Give a path, or leave it out.');
  if (mode !== 'replay' && (options.scenario !== undefined || options.seed !== undefined)) {
    throw invalid('/mode', `With a scenario or a seed every call has an answer, so mode "${mode}" would record nothing.`, 'Leave one of them out.');
  }
  const name = checkName(recording).join('/');
  const path = join(folder, name);
  const exists = isThere(path);
  const records = mode === 'all' || mode === 'new' || (mode === 'once' && !exists);
  if (mode === 'replay' && !exists) throw missing(path);
  if (records) allowRecording(process.env, 'variable', exists || mode === 'all' ? undefined : resolve(path));
  return { folder, name, path, records, replays: mode === 'replay' || (mode === 'new' && exists) || (mode === 'once' && exists) };
}

function invalid(path: string, message: string, next: string): ToolkitError {
  return new ToolkitError('GLUE_OPTION_INVALID', { message, path, next });
}

function missing(path: string): ToolkitError {
  return new ToolkitError('GLUE_RECORDING_UNREADABLE', {
    message: 'There is no such recording.',
    path: resolve(path),
    next: 'Correct the name or the folder, which counts from the working directory; or record it, with mode: "once" and GLUE_CONTRACT_RECORD=1 in the environment.',
  });
}
