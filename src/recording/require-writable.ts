import { accessSync, constants, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { ToolkitError } from '../errors.ts';

/**
 * Makes sure that a folder can be written to, or be made where it is not there yet; it is not made here.
 *
 * @throws ToolkitError `GLUE_RECORDING_UNREADABLE` otherwise
 */
export function requireWritable(folder: string): void {
  try {
    const nearest = findNearest(resolve(folder));
    if (!statSync(nearest).isDirectory()) throw Object.assign(new Error(nearest), { code: 'ENOTDIR' });
    accessSync(nearest, constants.W_OK);
  } catch (cause) {
    const { code = 'unknown reason' } = cause as NodeJS.ErrnoException;
    throw new ToolkitError('GLUE_RECORDING_UNREADABLE', {
      message: `The folder of the recordings cannot be written to (${code}).`,
      path: folder,
      next: 'Name another folder, or make this one writable.',
      cause,
    });
  }
}

/** The folder itself, or what stands nearest above it. */
function findNearest(path: string): string {
  if (statSync(path, { throwIfNoEntry: false }) || path === dirname(path)) return path;
  return findNearest(dirname(path));
}
