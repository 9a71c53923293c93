import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, linkSync, lstatSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, posix, resolve } from 'node:path';
import { ToolkitError } from '../errors.ts';
import type { Recording } from '../generated/types.ts';
import { checkName } from './check-name.ts';
import { formatRecording } from './format-recording.ts';
import { largestRecording } from './largest-recording.ts';
import { parseRecording, type ParsedRecording } from './parse-recording.ts';

// Synchronous on purpose: a few small files are read faster than a thread pool starts, a test file can load them at its top
// level, and a recorder can still write when its process exits.

export interface ReadOptions {
  /** The size from which a file is refused: 10 MiB when absent. */
  readonly maxBytes?: number;
}

/**
 * Reads one recording, or every `*.json` below a folder, in the order of their paths.
 *
 * Links and special files inside the folder are refused: what a test replays lies where its reviewer looked.
 *
 * @throws ToolkitError `GLUE_RECORDING_UNREADABLE` for what is missing, empty, too big or no plain file
 * @throws ToolkitError `GLUE_RECORDING_INVALID` as `parseRecording` does
 * @example
 * readRecordings('recordings').every(({ path }) => path.startsWith('recordings/')); // true
 */
export function readRecordings(pathOrFolder: string, { maxBytes = largestRecording }: ReadOptions = {}): ParsedRecording[] {
  return attempt(pathOrFolder, () => {
    const paths = statSync(pathOrFolder).isDirectory() ? listFiles(pathOrFolder) : [pathOrFolder];
    if (paths.length === 0) throw unreadable(pathOrFolder, 'There is no *.json in this folder.', 'Name the folder that holds the recordings.');
    return paths.map((path) => attempt(path, () => readRecording(path, maxBytes)));
  });
}

function readRecording(path: string, maxBytes: number): ParsedRecording {
  const status = statSync(path);
  if (!status.isFile()) throw unreadable(path, 'This is not a plain file.', 'Put the recording itself there.');
  refuseHuge(path, status.size, maxBytes);
  return parseRecording(readFileSync(path), path);
}

/**
 * The text of a file that is no recording, for whoever knows what it is.
 *
 * @throws the error of the file system, or of a decoder that met what is no UTF-8
 */
export function readText(path: string): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
}

function listFiles(folder: string): string[] {
  const found: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) found.push(...listFiles(path));
    else if (entry.isSymbolicLink()) throw unreadable(path, 'This is a symbolic link.', 'Replace the link by what it points to.');
    else if (entry.name.endsWith('.json')) found.push(path);
  }
  return found.toSorted();
}

/**
 * Writes a recording in its canonical form as `<folder>/<name>.json`; `name` may have folders of its own. Answers the path.
 *
 * Readers see the old file or the new one, never a part, whenever the process is killed. Nothing is written that
 * `readRecordings` would refuse, and nothing outside the folder.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` for a name that could leave the folder or that some file system cannot hold
 * @throws ToolkitError `GLUE_RECORDING_INVALID` for a recording that breaks the format or the contract
 * @throws ToolkitError `GLUE_RECORDING_UNREADABLE` when the file cannot be written, or a link stands in the way
 * @example
 * const [first] = readRecordings('recordings');
 * try {
 *   writeRecording('recordings', '../elsewhere', first.recording);
 * } catch (error) {
 *   error.code; // 'GLUE_OPTION_INVALID'
 * }
 */
export function writeRecording(folder: string, name: string, recording: Recording): string {
  return writeFormatted(folder, name, formatRecording(recording)).path;
}

/** `writeRecording` for who has its canonical text already, and wants to know what the contract does not say of it. */
export function writeFormatted(folder: string, name: string, text: string): ParsedRecording {
  const segments = checkName(name);
  const path = join(folder, ...segments);
  const parsed = parseRecording(text, path);
  refuseHuge(path, Buffer.byteLength(text), largestRecording);
  place(folder, segments, text);
  return parsed;
}

/**
 * Writes a text, such as a page, as `<folder>/<name>`; `name` has an extension and may have folders of its own. Answers the path.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` for a name that could leave the folder; `GLUE_RECORDING_UNREADABLE` when it cannot be written
 */
export function writeText(folder: string, name: string, text: string): string {
  return place(folder, checkName(name, extname(name)), text);
}

function place(folder: string, segments: string[], text: string): string {
  const path = join(folder, ...segments);
  return attempt(path, () => {
    mkdirSync(folder, { recursive: true });
    const file = segments.pop() as string;
    const parent = segments.reduce(enterFolder, folder);
    refuseLink(path);
    replaceFile(parent, file, text);
    return path;
  });
}

/**
 * Writes a text under a name that nothing else has, as `<folder>/<prefix>-….json`, and answers the path: processes may share
 * the folder without knowing of each other. Whoever reads it meanwhile sees the whole file or none.
 *
 * @throws ToolkitError `GLUE_RECORDING_UNREADABLE` when the file cannot be written
 */
export function writeUnique(folder: string, prefix: string, text: string): string {
  const file = `${prefix}-${randomUUID()}.json`;
  return attempt(folder, () => {
    mkdirSync(folder, { recursive: true });
    replaceFile(folder, file, text);
    return join(folder, file);
  });
}

/** A file's text and its mode; `undefined` where there is none. */
export function readPrivate(path: string): { readonly text: string; readonly mode: number } | undefined {
  return attempt(path, () => {
    const status = statSync(path, { throwIfNoEntry: false });
    return status && { text: readFileSync(path, 'utf8'), mode: status.mode };
  });
}

/** Makes a file that its owner alone can read, whole or not at all. When another process was faster, its file counts. */
export function createPrivate(path: string, text: string): { readonly text: string; readonly mode: number } {
  return attempt(path, () => {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const temporary = createTemporary(dirname(path), basename(path));
    try {
      fill(temporary.descriptor, text);
      linkSync(temporary.path, path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      rmSync(temporary.path, { force: true });
    }
    return readPrivate(path) as { readonly text: string; readonly mode: number };
  });
}

/** True where something stands at a path, whatever it is. */
export function isThere(path: string): boolean {
  return existsSync(path);
}

/** The path of the nearest entry of this name in a folder or one above it. */
export function findUpwards(folder: string, name: string): string | undefined {
  const path = join(resolve(folder), name);
  if (existsSync(path)) return path;
  const parent = dirname(resolve(folder));
  return parent === resolve(folder) ? undefined : findUpwards(parent, name);
}

function enterFolder(parent: string, segment: string): string {
  const path = join(parent, segment);
  refuseLink(path);
  mkdirSync(path, { recursive: true });
  return path;
}

function refuseLink(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw unreadable(path, 'This is a symbolic link, and writing through it would leave the folder.', 'Remove the link.');
  }
}

/** A new file beside the old one, made durable and renamed over it; then the folder, which holds the name, made durable too. */
function replaceFile(folder: string, file: string, text: string): void {
  const { descriptor, path } = createTemporary(folder, file);
  try {
    fill(descriptor, text);
    renameSync(path, join(folder, file));
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
  // Windows cannot open a folder; there a rename is durable when the file system says so.
  if (process.platform === 'win32') return;
  const directory = openSync(folder, 'r');
  try {
    fsyncSync(directory);
  } finally {
    closeSync(directory);
  }
}

function fill(descriptor: number, text: string): void {
  try {
    writeFileSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** `wx` fails on any existing entry, links too, so that a counter is enough to have a name of one's own. */
function createTemporary(folder: string, file: string): { readonly descriptor: number; readonly path: string } {
  for (let count = 0; ; count++) {
    const path = join(folder, `.${file}.${process.pid}-${count}.tmp`);
    try {
      return { descriptor: openSync(path, 'wx', 0o600), path };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function refuseHuge(path: string, size: number, maxBytes: number): void {
  if (size > maxBytes) {
    throw new ToolkitError('GLUE_RECORDING_UNREADABLE', {
      message: 'This recording is too big.',
      path,
      expected: `at most ${maxBytes} bytes`,
      received: `${size} bytes`,
      next: 'Split it into several recordings; readRecordings(path, { maxBytes }) reads it as it is.',
    });
  }
}

function unreadable(path: string, message: string, next: string, cause?: unknown): ToolkitError {
  return new ToolkitError('GLUE_RECORDING_UNREADABLE', { message, path, next, cause });
}

/** Errors of the file system become the toolkit's, named by the path that was asked for. */
function attempt<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof ToolkitError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw unreadable(path, `The file system refuses: ${reason}`, 'Check the path and its permissions.', error);
  }
}
