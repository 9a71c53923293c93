import { visit } from 'jsonc-parser';
import { joinPointer } from './join-pointer.ts';
import { createPlaceOf, type Place } from './place.ts';

/** A member whose name the object around it has already. */
interface RepeatedMember extends Place {
  readonly pointer: string;
}

/**
 * The members that stand twice in one object: a parser keeps the last one, and nobody who looks at its value sees the others. `value` is what
 * the text was parsed to, and `members` the count of `scanJson`: where all are in the value, which is the rule, the text is not read again.
 */
export function findRepeated(text: string, value: unknown, members: number): readonly RepeatedMember[] {
  if (countMembers(value) === members) return [];
  const placeOf = createPlaceOf(text);
  const open: Set<string>[] = [];
  const found: RepeatedMember[] = [];
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (name, offset, _length, _line, _column, wayOf) => {
      const names = open.at(-1) as Set<string>;
      if (names.has(name)) found.push({ pointer: joinPointer([...wayOf().map(String), name]), ...placeOf(offset) });
      names.add(name);
    },
  });
  return found;
}

function countMembers(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Object.values(value);
  return inner.reduce((sum: number, one) => sum + countMembers(one), Array.isArray(value) ? 0 : inner.length);
}
