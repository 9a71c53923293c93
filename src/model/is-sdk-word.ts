import { sdkModel } from './sdk-model.ts';
import type { ServiceModel } from './service-model.ts';

const known = new WeakMap<ServiceModel, ReadonlySet<string>>();

/** True for the name of a member and for a value of an enum of the installed SDK: such a word is one of Glue's own. */
export function isSdkWord(text: string): boolean {
  const model = sdkModel();
  if (!model) return false;
  let words = known.get(model);
  if (!words) known.set(model, (words = new Set(Object.values(model.shapes).flatMap(({ properties = {}, enum: values = [] }) => [...Object.keys(properties), ...values]))));
  return words.has(text);
}
