import { splitPointer } from './split-pointer.ts';

/** The value at a JSON Pointer; everything on the way to it must be there. */
export function valueAt(root: unknown, pointer: string): unknown {
  return splitPointer(pointer).reduce((value, name) => (value as Record<string, unknown>)[name], root);
}
