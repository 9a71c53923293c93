import type { RuleContext } from './rule.ts';

/** A member of the request that an output answers; `undefined` where the request is unknown, malformed or has none. */
export function asked({ input }: RuleContext, member: string): unknown {
  const request: unknown = input;
  if (typeof request !== 'object' || request === null || !Object.hasOwn(request, member)) return undefined;
  return (request as Record<string, unknown>)[member] ?? undefined;
}
