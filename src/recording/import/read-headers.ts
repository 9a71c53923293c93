import { isObject } from '../../json/is-object.ts';
import { textOf } from './text-of.ts';

export type Headers = Readonly<Record<string, string>>;

/**
 * Headers by lower-case names, out of any form tools write them in: an object, a list of `{ name, value }`, a flat list of
 * names and values. A header given several times has its values joined, as HTTP has it; what is no text is left out.
 */
export function readHeaders(value: unknown): Headers {
  const found = new Map<string, string>();
  for (const [name, content] of listHeaders(value)) {
    const text = (Array.isArray(content) ? content : [content]).map(textOf).join(', ');
    if (typeof name !== 'string' || text === '') continue;
    const key = name.toLowerCase();
    const before = found.get(key);
    found.set(key, before === undefined ? text : `${before}, ${text}`);
  }
  return Object.fromEntries(found);
}

function listHeaders(value: unknown): readonly (readonly [unknown, unknown])[] {
  if (isObject(value)) return Object.entries(value);
  if (!Array.isArray(value)) return [];
  const list: readonly unknown[] = value;
  if (list.some(isObject)) return list.filter(isObject).map((header) => [header['name'], header['value']]);
  return list.flatMap((name, index) => (index % 2 === 0 ? [[name, list[index + 1]] as const] : []));
}
