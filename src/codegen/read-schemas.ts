import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface JsonSchema {
  [keyword: string]: unknown;
}

export interface OperationFile {
  readonly operation: string;
  readonly description: string;
  readonly modelled: boolean;
  readonly readOnly: boolean;
  readonly documented: readonly string[];
  readonly input: JsonSchema;
  readonly output: JsonSchema;
  readonly errors: readonly string[];
  readonly pagination?: JsonSchema;
}

export interface Schemas {
  readonly operations: readonly OperationFile[];
  /** Shape files by file name, such as `job-run.json`; each holds its shapes under `$defs`. */
  readonly shapes: ReadonlyMap<string, { readonly $defs: Record<string, JsonSchema> }>;
  /** File formats that users write or read, by the name their type gets. */
  readonly formats: ReadonlyMap<string, JsonSchema>;
  /** The annotations that `annotations.schema.json` declares: the keywords that begin with `x-`. */
  readonly annotations: readonly string[];
}

/** Reads the whole `schemas/` folder; every list is in file-name order, so that what is generated does not depend on the disk. */
export function readSchemas(folder: string): Schemas {
  const read = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  const list = (path: string) => readdirSync(join(folder, path)).filter((name) => name.endsWith('.json')).toSorted();
  return {
    operations: list('operations').map((name) => read(`operations/${name}`)),
    shapes: new Map(list('shapes').map((name) => [name, read(`shapes/${name}`)])),
    formats: new Map([['Control', read('control.json')], ['Recording', read('recording.json')], ['Scenario', read('scenario.json')]]),
    annotations: Object.keys(read('annotations.schema.json').properties).filter((keyword) => keyword.startsWith('x-')),
  };
}
