import { randomBytes } from 'node:crypto';
import { homedir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { ToolkitError } from '../../errors.ts';
import { createPrivate, findUpwards, readPrivate } from '../store.ts';

const form = /^[0-9a-f]{64}$/;

/** Where the key is looked for. */
export interface KeyOptions {
  /** What environment variables say; `process.env` unless given. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** The working directory, whose repository must not hold the key. */
  readonly directory?: string;
  /** Whether a key that does not exist is made; it is unless this is false. */
  readonly create?: boolean;
}

/**
 * The key that pseudonyms are made with: `GLUE_CONTRACT_KEY` itself (64 hexadecimal digits), or the file that `GLUE_CONTRACT_KEY_FILE` names, or
 * `glue-contract/key` in the user's configuration folder. A file that does not exist is made, for its owner alone. With another key every pseudonym is another.
 *
 * @throws ToolkitError `GLUE_KEY_UNUSABLE` for what is no key, lies in the repository, or can be read by others
 * @example
 * loadKey({ environment: { GLUE_CONTRACT_KEY: '0f'.repeat(32) } }).length; // 32
 */
export function loadKey({ environment = process.env, directory = process.cwd(), create = true }: KeyOptions = {}): Uint8Array {
  const given = environment['GLUE_CONTRACT_KEY'];
  if (given !== undefined) return parseKey(given, 'GLUE_CONTRACT_KEY');
  const configuration = environment['XDG_CONFIG_HOME'] || join(environment['HOME'] || homedir(), '.config');
  const path = resolve(directory, environment['GLUE_CONTRACT_KEY_FILE'] || join(configuration, 'glue-contract', 'key'));
  const repository = findUpwards(directory, '.git');
  if (repository !== undefined && path.startsWith(dirname(repository) + sep)) {
    throw unusable(path, 'The key lies in the repository, where it would be committed with what it protects.', 'Move it out, and name it with GLUE_CONTRACT_KEY_FILE.');
  }
  const file = readPrivate(path) ?? (create ? createPrivate(path, `${randomBytes(32).toString('hex')}\n`) : undefined);
  if (!file) throw unusable(path, 'There is no key here.', 'Take the key that the recordings were made with: GLUE_CONTRACT_KEY_FILE, GLUE_CONTRACT_KEY.');
  const { text, mode } = file;
  // Windows has no such modes; there the user's profile is what keeps others out.
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
    throw unusable(path, 'Others than its owner can read the key.', `Close it: chmod 600 ${path}`);
  }
  return parseKey(text.trim(), path);
}

function parseKey(text: string, path: string): Uint8Array {
  if (form.test(text)) return new Uint8Array(Buffer.from(text, 'hex'));
  throw unusable(path, 'This is no key.', 'Make one: openssl rand -hex 32.', '64 hexadecimal digits');
}

function unusable(path: string, message: string, next: string, expected?: string): ToolkitError {
  return new ToolkitError('GLUE_KEY_UNUSABLE', { message, path, ...(expected !== undefined && { expected }), next });
}
