import { createHmac } from 'node:crypto';
import { closeSync, constants, existsSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordedFiles } from '../account/record.ts';

/** Which recordings of a folder are complete, for whoever goes on after an interruption. It holds their names, which are pseudonyms, and nothing else. */
export interface RecordState extends RecordedFiles {
  /** Removes the file: nothing is left to go on with. */
  forget(): void;
  /** Why the file could not be written or removed. The recordings are none the worse for it. */
  readonly problem: string | undefined;
}

const name = '.glue-contract-record';

/**
 * The state that an interrupted recording has left, if it was one with the same options (`purpose` says which); otherwise a new one. It is written line by
 * line from the first complete recording on, so that the process may be killed at any time: a line without its end does not count, nor does a
 * recording that is gone.
 */
export function openRecordState(folder: string, purpose: unknown, key: Uint8Array, resume: boolean): RecordState {
  const path = join(folder, name);
  const header = `glue-contract record ${createHmac('sha256', key).update(JSON.stringify(purpose, writeRule)).digest('hex')}`;
  const [before, ...files] = resume ? readLines(path) : [];
  const done = new Set((before === header ? files : []).filter((file) => existsSync(join(folder, `${file}.json`))));
  let isBegun = false;
  let problem: string | undefined;

  function attempt(act: () => void): void {
    try {
      act();
    } catch (error) {
      problem ??= (error as NodeJS.ErrnoException).code ?? 'unknown reason';
    }
  }

  return {
    has: (file) => done.has(file),
    add(file) {
      done.add(file);
      // Begun anew even where it goes on: what is there may end within a line.
      attempt(() => {
        if (isBegun) write(path, `${file}\n`, constants.O_APPEND);
        else write(path, [header, ...done, ''].join('\n'), constants.O_TRUNC);
        isBegun = true;
      });
    },
    forget: () => attempt(() => rmSync(path, { force: true })),
    get problem() {
      return problem;
    },
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
