import { isAbsolute, relative, sep } from 'node:path';

/** The same file has the same name on every machine that ran a shard, where it lies below the working directory. */
export function toPortable(place: string): string {
  const near = relative(process.cwd(), place);
  return near.startsWith('..') || isAbsolute(near) ? place : near.replaceAll(sep, '/');
}
