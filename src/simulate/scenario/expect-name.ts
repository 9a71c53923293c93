import { excerpt } from '../../contract/excerpt.ts';
import type { Mistake } from './mistake.ts';
import { nearestName } from './nearest-name.ts';

/**
 * The mistake of a name that stands for nothing, with the nearest one that does; none when it is among the `names`. The
 * nearest is looked for when it is shown, for a large scenario may have thousands of such mistakes.
 */
export function expectName(path: string, kind: string, name: string, names: ReadonlySet<string> | ReadonlyMap<string, unknown>): Mistake[] {
  if (names.has(name)) return [];
  const one = `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;
  return [{
    path,
    problem: `there is no ${kind} ${excerpt(name)}`,
    get expected() {
      const nearest = nearestName(name, names.keys());
      return nearest === undefined ? `${one}, and there is none at all` : `the name of ${one}; the nearest is ${excerpt(nearest)}`;
    },
    received: excerpt(name),
  }];
}
