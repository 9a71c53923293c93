import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Coverage } from '../../contract/coverage/coverage.ts';
import { parseCoverage } from '../../contract/coverage/coverage-file.ts';
import { mergeCoverage } from '../../contract/coverage/merge-coverage.ts';
import { ToolkitError } from '../../errors.ts';

/** What sessions call their files; anything else in a folder is left alone. */
const fileName = /^glue-coverage-.+\.json$/;

/**
 * The coverage of all sessions whose files lie in these folders, or below them. That there is none is an error unless
 * `allowNone`: it may be the wrong folder.
 *
 * @throws ToolkitError `GLUE_RECORDING_UNREADABLE` for a folder that cannot be read or where nothing was collected,
 * `GLUE_OPTION_INVALID` for a file that is no coverage
 */
export function readCoverage(folders: readonly string[], { allowNone = false }: { readonly allowNone?: boolean } = {}): Coverage {
  const files = new Set(folders.flatMap((folder) => attempt(folder, () => (statSync(folder).isDirectory() ? listFiles(folder) : [folder]))));
  if (files.size === 0 && !allowNone) throw unreadable(folders.join(', '), 'No coverage was collected here.');
  return mergeCoverage(Array.from(files, (file) => parseCoverage(attempt(file, () => readFileSync(file, 'utf8')), file)));
}

/** Makes the folder; what earlier runs have left in it is removed unless it is to be `kept`. */
export function prepareFolder(folder: string, { kept = false }: { readonly kept?: boolean } = {}): void {
  attempt(folder, () => {
    mkdirSync(folder, { recursive: true });
    if (!kept) for (const file of listFiles(folder)) rmSync(file);
  });
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && fileName.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

function attempt<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (cause) {
    throw unreadable(path, `It cannot be read (${(cause as NodeJS.ErrnoException).code ?? 'unknown reason'}).`, cause);
  }
}

function unreadable(path: string, message: string, cause?: unknown): ToolkitError {
  return new ToolkitError('GLUE_RECORDING_UNREADABLE', {
    message,
    path,
    next: 'Name the folder that GLUE_CONTRACT_COVERAGE named when the tests ran.',
    cause,
  });
}
