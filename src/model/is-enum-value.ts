import { sdkModel } from './sdk-model.ts';
import type { ServiceModel } from './service-model.ts';

const known = new WeakMap<ServiceModel, ReadonlySet<string>>();

/**
 * True for a text that some enum of the installed SDK has as a value, so that it is one of Glue's own words. Which member
 * has which enum is not known.
 */
export function isEnumValue(text: string): boolean {
  const model = sdkModel();
  if (!model) return false;
  let values = known.get(model);
  if (!values) known.set(model, (values = new Set(Object.values(model.shapes).flatMap((shape) => shape.enum ?? []))));
  return values.has(text);
}
