import type { LiveAnswer } from './create-live-client.ts';
import { unitKinds, type Question, type UnitKind } from './unit-kinds.ts';
import type { Unit } from './unit.ts';
import { nextTokenOf, pagesOf } from '../contract/pages-of.ts';

/**
 * Why a recording does not hold all runs: there are more than were asked for (`runs`), too many pages or bytes, or pages that lead back to
 * where they were.
 */
export type Cut = 'runs' | 'pages' | 'bytes' | 'circle';

export interface Bounds {
  /** How many runs are asked for one by one, newest first. */
  readonly runs: number;
  /** Of the list of runs. */
  readonly maxPages: number;
}

/**
 * What is asked about a job or workflow, one question at a time, for each depends on the answers before. The runs of a page are asked for before the
 * next page, so that a recording that ends early lists few runs that it does not hold.
 */
export function* listQuestions({ kind, name }: Pick<Unit, 'kind' | 'name'>, { runs, maxPages }: Bounds): Generator<Question, Cut | undefined, LiveAnswer> {
  const { about, list, ofRun, ...members }: UnitKind = unitKinds[kind];
  yield* about(name);
  const first = list(name);
  const { inputToken } = pagesOf(first.operation);
  const asked = new Set<string>();
  const tokens = new Set<unknown>();
  let question = first;
  for (let page = 1; ; page++) {
    const { output } = yield question;
    if (output === undefined) return undefined;
    for (const id of runIdsOf(output, members)) {
      if (asked.has(id) || asked.size === runs) continue;
      asked.add(id);
      yield* ofRun(name, id);
    }
    const token = nextTokenOf(first.operation, output);
    if (token === undefined) return undefined;
    if (asked.size === runs) return 'runs';
    if (tokens.has(token)) return 'circle';
    if (page === maxPages) return 'pages';
    tokens.add(token);
    question = { ...first, input: { ...first.input, [inputToken]: token } };
  }
}

/** Whatever else the account may answer in their place. */
function runIdsOf(output: Readonly<Record<string, unknown>>, { items, id }: Pick<UnitKind, 'items' | 'id'>): string[] {
  const runs = output[items];
  if (!Array.isArray(runs)) return [];
  return runs.map((run: unknown) => (Object(run) as Readonly<Record<string, unknown>>)[id]).filter((found) => typeof found === 'string' && found !== '') as string[];
}
