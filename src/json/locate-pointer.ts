import { parseTree, type Node } from 'jsonc-parser';
import { createPlaceOf, type Place } from './place.ts';
import { splitPointer } from './split-pointer.ts';

/**
 * Prepares the way from a JSON Pointer to its place in the JSON text it points into. A member is placed at its name; a
 * place that the text does not have (a missing member, say) is that of the nearest value around it. `undefined` where
 * the text is nested too deeply to be placed.
 */
export function createPointerLocator(text: string): (pointer: string) => Place | undefined {
  const root = parse(text);
  if (root === undefined) return () => undefined;
  const placeOf = createPlaceOf(text);
  return (pointer) => {
    let value = root;
    let { offset } = root;
    for (const token of splitPointer(pointer)) {
      const [label, inner] = step(value, token) ?? [];
      if (label === undefined || inner === undefined) break;
      ({ offset } = label);
      value = inner;
    }
    return placeOf(offset);
  };
}

/** The node that stands for the member or item, and its value. The last of equal names counts, as in JSON.parse. */
function step({ type, children = [] }: Node, token: string): readonly [label: Node, value: Node | undefined] | undefined {
  if (type === 'array') {
    const item = /^\d+$/.test(token) ? children[Number(token)] : undefined;
    return item && [item, item];
  }
  const property = children.findLast((child) => child.children?.[0]?.value === token);
  return property && [property, property.children?.[1]];
}

/** The parser recurses, so a text of thousands of levels exhausts the stack; such a text has no places. */
function parse(text: string): Node | undefined {
  try {
    return parseTree(text);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
