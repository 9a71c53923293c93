import { isDeepStrictEqual } from 'node:util';
import type { Json } from './case.ts';

type Operator = (argument: Json, actual: unknown, path: string) => readonly string[];

/** What an object of operators can ask of a value. Each is described in README.md. */
const operators: Readonly<Record<string, Operator>> = {
  $present: (wanted, actual, path) => unless((actual !== undefined) === wanted, path, wanted ? 'anything' : 'nothing', actual),
  $is: (wanted, actual, path) => unless(isDeepStrictEqual(actual, wanted), path, `exactly ${JSON.stringify(wanted)}`, actual),
  $not: (pattern, actual, path) => unless(findMismatches(pattern, actual).length > 0, path, `not ${JSON.stringify(pattern)}`, actual),
  $length: (count, actual, path) => unless(Array.isArray(actual) && actual.length === count, path, `${JSON.stringify(count)} items`, actual),
  $matches: (pattern, actual, path) => unless(typeof actual === 'string' && new RegExp(pattern as string, 'u').test(actual), path, `text like ${JSON.stringify(pattern)}`, actual),
  $atLeast: (least, actual, path) => unless(typeof actual === 'number' && actual >= (least as number), path, `at least ${JSON.stringify(least)}`, actual),
  $atMost: (most, actual, path) => unless(typeof actual === 'number' && actual <= (most as number), path, `at most ${JSON.stringify(most)}`, actual),
  $each: (pattern, actual, path) => listed(actual, path, (items) => items.flatMap((item, index) => findMismatches(pattern, item, `${path}/${index}`))),
  $contains: (patterns, actual, path) =>
    listed(actual, path, (items) =>
      (patterns as readonly Json[]).flatMap((pattern) =>
        unless(items.some((item) => findMismatches(pattern, item).length === 0), path, `an item like ${JSON.stringify(pattern)}`, actual),
      ),
    ),
  $descending: (member, actual, path) =>
    listed(actual, path, (items) => {
      const values = items.map((item) => (item as Record<string, number>)[member as string] as number);
      return unless(values.every((value, index) => index === 0 || value <= (values[index - 1] as number)), path, `descending by ${JSON.stringify(member)}`, values);
    }),
};

/**
 * Where a value is not what a case expects, as lines; none when it fits. Objects may have further members, lists may not have
 * further items; an object whose members begin with `$` holds operators, all of which must agree.
 */
export function findMismatches(expected: Json, actual: unknown, path = ''): readonly string[] {
  if (typeof expected !== 'object' || expected === null) return unless(Object.is(expected, actual), path, JSON.stringify(expected), actual);
  if (Array.isArray(expected)) {
    return listed(actual, path, (items) => [
      ...unless(items.length === expected.length, path, `${expected.length} items`, actual),
      ...expected.flatMap((item: Json, index) => findMismatches(item, items[index], `${path}/${index}`)),
    ]);
  }
  const members = Object.entries(expected);
  if (members.length > 0 && members.every(([name]) => name.startsWith('$'))) {
    return members.flatMap(([name, argument]) => operator(name)(argument, actual, path));
  }
  if (typeof actual !== 'object' || actual === null || Array.isArray(actual)) return unless(false, path, 'an object', actual);
  return members.flatMap(([name, part]) => findMismatches(part, Object.hasOwn(actual, name) ? (actual as Record<string, unknown>)[name] : undefined, `${path}/${name}`));
}

function operator(name: string): Operator {
  const found = Object.hasOwn(operators, name) ? operators[name] : undefined;
  if (!found) throw new Error(`there is no operator ${name}; there are ${Object.keys(operators).join(', ')}`);
  return found;
}

function listed(actual: unknown, path: string, check: (items: readonly unknown[]) => readonly string[]): readonly string[] {
  return Array.isArray(actual) ? check(actual) : unless(false, path, 'a list', actual);
}

function unless(holds: boolean, path: string, wanted: string, actual: unknown): readonly string[] {
  return holds ? [] : [`${path || '(root)'}: expected ${wanted}, got ${JSON.stringify(actual)?.slice(0, 300)}`];
}
