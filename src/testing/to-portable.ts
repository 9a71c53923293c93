import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { findUpwards } from '../recording/store.ts';

/** Looking for it costs a look into each folder on the way up, and the places of a session are many. */
let known: { readonly from: string; readonly root: string } | undefined;

/**
 * The same file has the same name on every machine that ran a shard and from every folder that a command is given in, where it lies in the
 * repository of the working directory; without a repository, below the working directory.
 */
export function toPortable(place: string): string {
  const near = relative(rootOf(process.cwd()), resolve(place));
  return near.startsWith('..') || isAbsolute(near) ? place : near.replaceAll(sep, '/');
}

function rootOf(from: string): string {
  if (known?.from !== from) {
    const repository = findUpwards(from, '.git');
    known = { from, root: repository === undefined ? from : dirname(repository) };
  }
  return known.root;
}
