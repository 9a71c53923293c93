import { operations } from '../../generated/operations.ts';
import { countRepeats } from '../count-repeats.ts';
import type { Scene } from '../open-scene.ts';
import type { ListOperation } from './list-subjects.ts';

/** The id of an item as Glue lists it: a run's, or a name. */
export function readId(item: unknown): string | undefined {
  if (typeof item === 'string') return item;
  const { Id, WorkflowRunId, Name } = Object(item) as Readonly<Record<string, unknown>>;
  return [Id, WorkflowRunId, Name].find((id) => typeof id === 'string');
}

export interface AnsweredPage {
  readonly ids: readonly string[];
  /** True without a NextToken. */
  readonly isLast: boolean;
}

/** What Glue answered to the list operation: a page, or the name of an error. */
export type PageAnswer = AnsweredPage | string;

/** The answers by scan; each request without a token begins another one. */
export function readScans(operation: ListOperation, exchanges: Scene['exchanges']): PageAnswer[][] {
  const { inputToken } = operations[operation].pagination;
  const scans: PageAnswer[][] = [];
  for (const { call, outcome } of exchanges) {
    if (call?.operation !== operation || !outcome) continue;
    const input = call.input as Readonly<Record<string, unknown>>;
    if (scans.length === 0 || input[inputToken] === undefined) scans.push([]);
    scans.at(-1)?.push(outcome.fault?.name ?? readPage(operation, outcome.output as Readonly<Record<string, unknown>>));
  }
  return scans;
}

/** True for a page, false for an error. */
export function isPage(answer: PageAnswer): answer is AnsweredPage {
  return typeof answer !== 'string';
}

/** The answers in one line: the sizes of the pages, and errors by name. */
export function describeScans(noun: string, scans: readonly (readonly PageAnswer[])[]): string {
  const answers = scans.flat();
  if (answers.length === 0) return 'was not asked';
  const last = answers.at(-1);
  const more = last !== undefined && isPage(last) && !last.isLast ? ' with a NextToken' : '';
  return `answered ${noun}: ${countRepeats(answers.map((answer) => (isPage(answer) ? `page of ${answer.ids.length}` : answer)))}${more}`;
}

function readPage(operation: ListOperation, output: Readonly<Record<string, unknown>>): AnsweredPage {
  const { items, outputToken } = operations[operation].pagination;
  const page = (output[items] ?? []) as readonly unknown[];
  return { ids: page.map((item) => readId(item) ?? ''), isLast: output[outputToken] === undefined };
}
