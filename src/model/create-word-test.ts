import type { Shape } from '../generated/shapes.ts';
import { sdkModel } from './sdk-model.ts';
import type { ServiceModel } from './service-model.ts';

/** A test for the words that the shapes of the installed SDK have; false for all without one. They are collected when it is first asked. */
export function createWordTest(wordsOf: (shape: Shape) => readonly string[]): (text: string) => boolean {
  const known = new WeakMap<ServiceModel, ReadonlySet<string>>();

  return (text) => {
    const model = sdkModel();
    if (!model) return false;
    let words = known.get(model);
    if (!words) known.set(model, (words = new Set(Object.values(model.shapes).flatMap(wordsOf))));
    return words.has(text);
  };
}
