import type { Json } from './case.ts';

/** Replaces `$ref`, `$join` and `$repeat` by what they stand for; `saved` holds the answers that steps have named. */
export function resolveReferences(value: Json, saved: ReadonlyMap<string, unknown>): Json {
  const resolve = (part: Json): Json => resolveReferences(part, saved);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(resolve);
  const { $ref, $join, $repeat } = value as Readonly<Record<string, Json>>;
  if (typeof $ref === 'string') return readReference($ref, saved);
  if (Array.isArray($join)) return $join.map((part) => resolve(part) as string | number).join('');
  if (Array.isArray($repeat)) return repeat(resolve($repeat[0] as Json), $repeat[1] as number);
  return Object.fromEntries(Object.entries(value).map(([member, part]) => [member, resolve(part)]));
}

function repeat(part: Json, times: number): Json {
  return typeof part === 'string' ? part.repeat(times) : Array.from({ length: times }, () => part);
}

/** `<name>/<member>/<index>`; a token `<member>=<text>` picks the first item of a list whose member has that text. */
function readReference(reference: string, saved: ReadonlyMap<string, unknown>): Json {
  const [name = '', ...tokens] = reference.split('/').map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
  let value = saved.get(name);
  for (const token of tokens) value = step(value, token);
  if (value === undefined) throw new Error(`the case refers to ${reference}, which is not there`);
  return value as Json;
}

function step(value: unknown, token: string): unknown {
  const [member, text] = token.split('=', 2) as [string, string?];
  if (text !== undefined && Array.isArray(value)) return value.find((item: Record<string, unknown>) => String(item[member]) === text);
  return Object.hasOwn(Object(value) as object, token) ? (value as Record<string, unknown>)[token] : undefined;
}
