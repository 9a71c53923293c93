import type { Finding } from '../consumer-rule.ts';
import { describeEnd } from '../describe-end.ts';
import { isClearError } from '../is-clear-error.ts';
import type { Play } from '../play-scene.ts';
import type { ListSubject } from './list-subjects.ts';
import type { PaginatorRules } from './paginator-rules.ts';
import { describeScans, isPage, type PageAnswer } from './read-scans.ts';

export interface ListCase {
  readonly end: Play<readonly (string | undefined)[]>['end'];
  /** The ids that were there at the start, in Glue's order. */
  readonly expected: readonly string[];
  /** The ids that came in mid-scan: they may be returned or not. */
  readonly added: ReadonlySet<string>;
  readonly scans: readonly (readonly PageAnswer[])[];
  readonly isOrdered: boolean;
  readonly maxPages?: number | undefined;
}

/** What is wrong with how a scan went and with what it returned; of the faults of a result, the gravest. */
export function judgeList(rules: PaginatorRules, { noun }: ListSubject, scan: ListCase): Finding[] {
  const { end, scans, maxPages = Number.POSITIVE_INFINITY } = scan;
  const fail = (rule: keyof PaginatorRules, consumer: string) => [{ glue: describeScans(noun, scans), consumer, rule: rules[rule] }];
  const pages = Math.max(0, ...scans.map((answers) => answers.filter(isPage).length));
  const isAtBound = pages >= maxPages;
  const isBroken = scans.flat().some((answer) => !isPage(answer));
  if (pages > maxPages) return fail('bounded', `read ${pages} pages, ${maxPages} are allowed`);
  if (end.kind === 'threw') {
    if (!isBroken && !isAtBound) return fail('complete', describeEnd(end));
    return isClearError(end.error) ? [] : fail('clear-error', describeEnd(end));
  }
  if (end.kind !== 'returned') return fail('ends', describeEnd(end));
  const fault = findFault(scan, end.value, isAtBound);
  if (!fault) return [];
  const [rule, consumer] = fault;
  return fail(rule === 'complete' && isBroken ? 'no-silent-cut' : rule, consumer);
}

function findFault({ expected, added, scans, isOrdered }: ListCase, returned: readonly (string | undefined)[], isAtBound: boolean): [keyof PaginatorRules, string] | undefined {
  const due = isAtBound ? keepDelivered(expected, scans.at(-1) ?? []) : expected;
  const got = new Set(returned);
  const missing = due.filter((id) => !got.has(id));
  const known = new Set(expected);
  const foreign = returned.findIndex((id) => id === undefined || !(known.has(id) || added.has(id)));
  if (foreign !== -1) return ['listed', `returned ${name(returned[foreign])} as item ${foreign + 1}`];
  if (missing.length > 0) {
    const first = missing[0] as string;
    return ['complete', `returned ${returned.length} of ${due.length}: ${missing.length} missing, the first of them item ${due.indexOf(first) + 1}, ${name(first)}`];
  }
  if (got.size < returned.length) {
    const double = returned.find((id, index) => returned.indexOf(id) < index);
    return ['each-once', `returned ${returned.length} items where there are ${got.size}: ${name(double)} came again`];
  }
  const kept = returned.filter((id) => id !== undefined && known.has(id));
  const misplaced = isOrdered ? kept.findIndex((id, index) => id !== expected[index]) : -1;
  return misplaced === -1 ? undefined : ['order', `returned ${name(kept[misplaced])} as item ${misplaced + 1}, where Glue has ${name(expected[misplaced])}`];
}

function keepDelivered(expected: readonly string[], answers: readonly PageAnswer[]): readonly string[] {
  const delivered = new Set(answers.filter(isPage).flatMap(({ ids }) => ids));
  return expected.filter((id) => delivered.has(id));
}

/** Ids are long, and their beginning tells them apart. */
function name(id: string | undefined): string {
  if (id === undefined) return 'something without an id (see idOf)';
  return id.length > 16 ? `${id.slice(0, 12)}…` : id;
}
