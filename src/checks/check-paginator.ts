import type { GlueClient } from '@aws-sdk/client-glue';
import type { Call } from '../contract/call.ts';
import { excerpt } from '../contract/excerpt.ts';
import { ToolkitError } from '../errors.ts';
import { operations } from '../generated/operations.ts';
import type { Scenario } from '../generated/types.ts';
import type { OfflineClientConfig } from '../handlers/create-glue-client.ts';
import type { Duration } from '../simulate/duration.ts';
import { simulate } from '../simulate/simulate.ts';
import { createRequestJudge } from './judge-requests.ts';
import type { Scene } from './open-scene.ts';
import { collectItems, type Listed } from './paginator/collect-items.ts';
import { judgeList } from './paginator/judge-list.ts';
import { listSubjects, type ListInputs, type ListOperation, type ListSubject } from './paginator/list-subjects.ts';
import { paginatorRules } from './paginator/paginator-rules.ts';
import { beyondBound, paginatorVariants, type PaginatorVariant } from './paginator/paginator-variants.ts';
import { isPage, readId, readScans } from './paginator/read-scans.ts';
import { playScene, sceneStart } from './play-scene.ts';
import { requireFunction } from './require-function.ts';
import { runVariants, type CheckReport, type Variant } from './run-variants.ts';

export interface CheckPaginatorOptions<O extends ListOperation = 'GetJobRuns', Item = unknown> {
  /** Your function: gives every item of the list, as an array or as a generator. */
  readonly list: (client: GlueClient, input: ListInputs[O]) => Listed<Item> | Promise<Listed<Item>>;
  /** What it reads: `GetJobRuns` when absent. */
  readonly operation?: O;
  /** The id of an item; its `Id`, `WorkflowRunId` or `Name`, or the item itself when it is text, when absent. */
  readonly idOf?: (item: Item) => string | undefined;
  /** False for a result whose order means nothing; true for GetJobRuns, which Glue answers newest first, when absent. */
  readonly ordered?: boolean;
  /** The most pages that one scan may read, up to 1000: it then returns what it has, or ends with an error. */
  readonly maxPages?: number;
  /** Settings of the client that `list` gets, such as `maxAttempts`; those of the SDK when absent. */
  readonly config?: OfflineClientConfig;
  /** Virtual time that one scan may take; a day when absent. */
  readonly limit?: Duration;
  /** The one variant to run. */
  readonly only?: string;
  readonly seed?: number;
}

/** Requests for pages in one variant; a reader that needs more for three pages will not come to an end. */
const maxCalls = 200;
/** What a request for something else counts, for some readers ask for each item of a page. */
const besides = 1 / 20;
/** Beyond it a check would take seconds. */
const largestBound = 1000;

/**
 * The bug: only the first page is read, or a scan stops at a short or empty page, and runs are missing without a word.
 *
 * Plays histories of no, one, a page's and many items to your function, with pages cut short or empty, runs started in
 * mid-scan, tokens that expire, throttling and refusals. It must return each item that was there at the start once, in
 * Glue's order, and stop; where Glue breaks the scan off it may also end with a clear error.
 *
 * @throws CheckError with every failure
 * @throws ToolkitError `GLUE_OPTION_INVALID` for an option it cannot use
 * @example
 * import { paginateGetJobRuns } from '@aws-sdk/client-glue';
 * const list = async (client, { JobName }) => {
 *   const runs = [];
 *   for await (const page of paginateGetJobRuns({ client, pageSize: 20 }, { JobName })) runs.push(...page.JobRuns);
 *   return runs;
 * };
 * (await checkPaginator({ list })).variants[3]; // 'many pages'
 */
export async function checkPaginator<O extends ListOperation = 'GetJobRuns', Item = unknown>(options: CheckPaginatorOptions<O, Item>): Promise<CheckReport> {
  const { list, operation = 'GetJobRuns', idOf = readId, maxPages, config = {}, limit = '1d', only, seed = 0 } = options;
  requireFunction('checkPaginator', 'list', list);
  checkOptions(operation, maxPages);
  const subject = listSubjects[operation];
  const rules = paginatorRules(operation);
  const judgeRequests = createRequestJudge(rules['valid-request']);
  const weigh = (call: Call) => (call.operation === operation ? 1 : besides);
  const playOptions = { seed, config, limit, maxCalls: maxCalls + 2 * (maxPages ?? 0), weigh };
  const isOrdered = options.ordered ?? subject.isOrdered;

  const read = async ({ client, ask }: Scene, count: number) => {
    if (subject.isFilledByCalls) fill(subject, count, ask);
    const items = await collectItems(await list(client, { ...subject.input } as ListInputs[O]), 2 * count + maxCalls);
    return items.map((item) => idOf(item));
  };

  const lists = new Map<number, readonly string[]>();
  const readExpected = (count: number) => {
    const expected = lists.get(count) ?? readAll(operation, subject, count, seed);
    lists.set(count, expected);
    return expected;
  };

  const findPageSize = once(async () => {
    const { exchanges } = await playScene((scene) => read(scene, 0), { scenario: subject.scenario(0), ...playOptions });
    return readPageSize(operation, subject, exchanges);
  });

  const play = ({ name, count: countItems, interfere, fault }: PaginatorVariant): Variant => ({
    name,
    async run() {
      const page = await findPageSize();
      const count = countItems(page);
      const scenario: Scenario = { description: name, ...subject.scenario(count), ...(fault && { faults: [{ ...fault, operations: [operation] }] }) };
      const added = new Set<string>();
      const { end, exchanges } = await playScene((scene) => read(scene, count), { scenario, ...playOptions, interfere: interfere?.(operation, page, added) });
      const { failures, isRefused } = judgeRequests(exchanges);
      const expected = readExpected(count);
      const scans = readScans(operation, exchanges);
      // A scan that ended before the fault went like one without it, which is a variant of its own.
      const isMissed = fault !== undefined && scans.flat().every(isPage);
      const found = isRefused || isMissed ? [] : judgeList(rules, subject, { end, expected, added, scans, isOrdered, maxPages });
      return [...failures, ...found].map((failure) => ({ ...failure, scenario, seed }));
    },
  });

  const variants = maxPages === undefined ? paginatorVariants : [...paginatorVariants, beyondBound(maxPages)];
  return runVariants('checkPaginator', variants.map(play), only);
}

/** The same world once more, without faults, read in the largest pages: the same seed gives the same ids. */
function readAll(operation: ListOperation, subject: ListSubject, count: number, seed: number): string[] {
  const twin = simulate({ scenario: subject.scenario(count), seed, clock: 'manual', start: sceneStart });
  if (subject.isFilledByCalls) fill(subject, count, twin);
  const { items } = operations[operation].pagination;
  const ids: string[] = [];
  for (let token: unknown; ; ) {
    const input = { ...subject.input, ...(token !== undefined && { NextToken: token }) };
    const output = twin({ operation, input } as Call).output as Readonly<Record<string, unknown>>;
    ids.push(...(output[items] as unknown[]).map((item) => readId(item) as string));
    token = output['NextToken'];
    if (token === undefined) return ids;
  }
}

function fill({ add }: ListSubject, count: number, ask: Scene['ask']): void {
  for (let number = 0; number < count; number++) ask(add(number));
}

/** How many items the consumer asks for; a size that Glue refuses is reported elsewhere and not taken over. */
function readPageSize(operation: ListOperation, { defaultPage }: ListSubject, exchanges: Scene['exchanges']): number {
  const first = exchanges.find(({ call }) => call?.operation === operation);
  const { MaxResults = defaultPage } = (first?.call?.input ?? {}) as { MaxResults?: number };
  return first?.outcome?.fault ? defaultPage : MaxResults;
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

function checkOptions(operation: string, maxPages: number | undefined): void {
  if (!Object.hasOwn(listSubjects, operation)) throw refuse('operation', operation, Object.keys(listSubjects).join(', '));
  const isBound = Number.isInteger(maxPages) && (maxPages as number) >= 1 && (maxPages as number) <= largestBound;
  if (maxPages !== undefined && !isBound) throw refuse('maxPages', maxPages, `a whole number from 1 to ${largestBound}`);
}

function refuse(option: string, received: unknown, expected: string): ToolkitError {
  return new ToolkitError('GLUE_OPTION_INVALID', {
    message: `checkPaginator cannot use ${option}: ${excerpt(received)}.`,
    path: `/${option}`,
    expected,
    received: excerpt(received),
    next: `Give a value that ${option} takes.`,
  });
}
