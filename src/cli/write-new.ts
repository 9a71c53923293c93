import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ToolkitError } from '../errors.ts';
import { exitCode } from './exit-code.ts';
import type { Io } from './io.ts';

/**
 * Writes a new file for `--out`, with the folders on its way, and gives the exit code; one that is there already is never overwritten.
 *
 * @throws ToolkitError `GLUE_RECORDING_UNREADABLE` for a place that cannot be written to
 */
export function writeNew(path: string, text: string, io: Io): number {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
    io.stderr(`wrote ${path}\n`);
    return exitCode.good;
  } catch (cause) {
    const { code, syscall } = cause as NodeJS.ErrnoException;
    // Of a folder it says that a file is in its place.
    if (code === 'EEXIST' && syscall === 'open') {
      io.stderr(`refused: ${path} is there already.\n  next: remove it, or name another file.\n`);
      return exitCode.refused;
    }
    throw new ToolkitError('GLUE_RECORDING_UNREADABLE', {
      message: `${path} cannot be written (${code ?? 'unknown reason'}).`,
      path,
      next: 'Name a file in a folder that may be written to.',
      cause,
    });
  }
}
