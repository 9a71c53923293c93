import type { GoalKind } from '../../contract/coverage/list-goals.ts';
import type { OperationCoverage, Share } from './summarize-coverage.ts';

/** What no call met, in a few words for people. `names` are those of the goals that were missed, of one kind. */
const sentences: Readonly<Record<GoalKind, (names: readonly string[], share: Share) => readonly string[]>> = {
  call: () => ['no call was ever answered'],
  error: (names) => names.map((name) => `${name} never exercised`),
  value: (names) => names.map((name) => splitValue(name).join(' was never ')),
  // One line: most answers have dozens of such members, and few matter to a consumer.
  member: (names, { aims }) => [`${names.length} of ${aims.length} cases of an optional member present or absent never exercised, such as ${names[0]}`],
  page: (names) => names.map((name) => `${pages[name] ?? name} never read`),
  retry: () => ['no request was ever sent again after a fault or a lost answer'],
};

const pages: Readonly<Record<string, string>> = { 'empty list': 'an empty list', 'one page': 'a list of one page', 'several pages': 'a list of several pages' };

/** The gaps of one kind, a line each; none where every goal was met. Of an operation that was never called only that is told. */
export function describeGaps({ calls, shares }: OperationCoverage, kind: GoalKind): readonly string[] {
  if (calls === 0 && kind !== 'call') return [];
  const missed = shares[kind].aims.flatMap(({ name, count }) => (count === 0 ? [name] : []));
  return missed.length === 0 ? [] : sentences[kind](missed, shares[kind]);
}

/** `JobRun.JobRunState ERROR` as member and value. */
export function splitValue(name: string): readonly [member: string, value: string] {
  const at = name.indexOf(' ');
  return [name.slice(0, at), name.slice(at + 1)];
}
