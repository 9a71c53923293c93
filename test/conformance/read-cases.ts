import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Case } from './case.ts';

export interface CaseFile {
  /** `<area>/<topic>.json` */
  readonly path: string;
  readonly cases: readonly Case[];
}

/** All case files: the JSON files in the folders beside this file. */
export function readCases(): readonly CaseFile[] {
  return readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^[^/]+\/[^/]+\.json$/.test(path))
    .toSorted()
    .map((path) => ({ path, cases: JSON.parse(readFileSync(join(import.meta.dirname, path), 'utf8')) as readonly Case[] }));
}
