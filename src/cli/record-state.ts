import { createHmac } from 'node:crypto';
import { accessSync, closeSync, constants, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordedFiles } from '../account/record.ts';
import { ToolkitError } from '../errors.ts';

/** Which recordings of a folder are complete, for whoever goes on after an interruption. It holds their names, which are pseudonyms, and nothing else. */
export interface RecordState extends RecordedFiles {
  /** Removes the file: nothing is left to go on with. */
  forget(): void;
}

const name = '.glue-contract-record';

/**
 * The state that an interrupted recording has left, if it was one with the same options (`purpose` says which); otherwise a new one. It is written line by
 * line from the first complete recording on, so that the process may be killed at any time: a line without its end does not count.
 *
 * @throws ToolkitError `GLUE_RECORDING_UNREADABLE` when the folder cannot be written to
 */
export function openRecordState(folder: string, purpose: unknown, key: Uint8Array, resume: boolean): RecordState {
  const path = join(folder, name);
  const header = `glue-contract record ${createHmac('sha256', key).update(JSON.stringify(purpose, writeRule)).digest('hex')}`;
  const [before, ...files] = resume ? readLines(path) : [];
  const done = new Set(before === header ? files : []);
  let isBegun = false;
  attempt(folder, () => {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  });
  return {
    has: (file) => done.has(file),
    add(file) {
      done.add(file);
      // Begun anew even where it goes on: what is there may end within a line.
      attempt(path, () => (isBegun ? write(path, `${file}\n`, constants.O_APPEND) : write(path, [header, ...done, ''].join('\n'), constants.O_TRUNC)));
      isBegun = true;
    },
    forget: () => rmSync(path, { force: true }),
  };
}

/** Through a link it would be written to another place. */
function write(path: string, text: string, flag: number): void {
  const file = openSync(path, constants.O_WRONLY | constants.O_CREAT | flag | (constants.O_NOFOLLOW ?? 0), 0o600);
  try {
    writeSync(file, text);
  } finally {
    closeSync(file);
  }
}

/** Whole lines only; none where there is no file that can be read. */
function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n').slice(0, -1);
  } catch {
    return [];
  }
}

/** Patterns have no JSON of their own. */
function writeRule(_name: string, value: unknown): unknown {
  return value instanceof RegExp ? String(value) : value;
}

function attempt<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (cause) {
    const { code = 'unknown reason' } = cause as NodeJS.ErrnoException;
    throw new ToolkitError('GLUE_RECORDING_UNREADABLE', {
      message: `The folder of the recordings cannot be written to (${code}).`,
      path,
      next: 'Name another folder with --out, or make this one writable.',
      cause,
    });
  }
}
