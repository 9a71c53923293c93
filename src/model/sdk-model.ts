import { loadSdk } from './load-sdk.ts';
import { readSdkModel } from './read-sdk-model.ts';
import type { ServiceModel } from './service-model.ts';

let known: { readonly model: ServiceModel | undefined } | undefined;

/**
 * What the installed SDK says of Glue; `undefined` without one. Loaded by the first call and kept: it takes a tenth of a
 * second, so ask only for what the contract lacks.
 */
export function sdkModel(): ServiceModel | undefined {
  known ??= { model: readInstalled() };
  return known.model;
}

function readInstalled(): ServiceModel | undefined {
  const sdk = loadSdk();
  return sdk && readSdkModel(sdk.exported, sdk.version);
}
