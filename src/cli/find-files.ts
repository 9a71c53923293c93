import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ToolkitError } from '../errors.ts';

/**
 * The files that paths stand for: a file for itself, `-` for standard input, a folder for every `*.json` below it, sorted.
 * Folders that begin with a dot, `node_modules`, and linked folders (they may form a ring) are passed over. `purpose` is the verb of an error.
 *
 * @throws ToolkitError `GLUE_RECORDING_UNREADABLE` for a path that is not there, or when there is no file at all
 */
export function findFiles(paths: readonly string[], purpose = 'validate'): readonly string[] {
  const files = [...new Set(paths.flatMap((path) => (path !== '-' && isFolder(path) ? listFolder(path) : [path])))];
  if (files.length > 0) return files;
  throw new ToolkitError('GLUE_RECORDING_UNREADABLE', {
    message: `There is no *.json file to ${purpose}.`,
    path: paths.join(', '),
    next: 'Name a folder that holds such files, or a file.',
  });
}

function isFolder(path: string): boolean {
  return attempt(path, () => statSync(path).isDirectory());
}

function listFolder(folder: string): string[] {
  const entries = attempt(folder, () => readdirSync(folder, { withFileTypes: true }));
  return entries
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name.startsWith('.') || entry.name === 'node_modules' ? [] : listFolder(path);
      return entry.name.endsWith('.json') ? [path] : [];
    });
}

function attempt<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new ToolkitError('GLUE_RECORDING_UNREADABLE', {
      message: `${path} cannot be read (${(cause as NodeJS.ErrnoException).code ?? 'unknown reason'}).`,
      path,
      next: 'Check the spelling and the permissions.',
      cause,
    });
  }
}
