import { types } from 'node:util';

/** True for every Error, those of another realm included: some test runners give each file its own. */
export function isError(value: unknown): value is Error {
  return value instanceof Error || types.isNativeError(value);
}
