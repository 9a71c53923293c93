import type { Call, Outcome } from '../../src/contract/call.ts';
import type { OperationName } from '../../src/contract/operation.ts';
import type { Interaction, Recording } from '../../src/generated/types.ts';

type Members = Record<string, unknown>;

/** A call as the exchange hands it over, of any input. */
export const call = (operation: OperationName, input: Members): Call => ({ operation, input }) as unknown as Call;

export const record = (...interactions: Interaction[]): Recording => ({
  format: 'glue-contract/recording',
  formatVersion: 1,
  source: 'synthesized',
  service: 'glue',
  region: 'eu-west-1',
  recordedAt: '2026-11-20',
  interactions,
});

export const getJobRun = (RunId: string, JobRunState: string, JobName = 'nightly'): Interaction => ({
  operation: 'GetJobRun',
  input: { JobName, RunId },
  output: { JobRun: { Id: RunId, JobRunState } },
});

/** Job runs `from`…`to`, newest first: run 0 is the newest. */
export const runs = (from: number, to: number): Members[] =>
  Array.from({ length: to - from }, (_, index) => ({ Id: `jr_${from + index}`, StartedOn: 2_000_000 - from - index }));

/** One recorded page of GetJobRuns; tokens are left out where they are undefined. */
export const page = (JobRuns: Members[], token?: string, next?: string, input: Members = {}): Interaction => ({
  operation: 'GetJobRuns',
  input: { JobName: 'nightly', ...(token !== undefined && { NextToken: token }), ...input },
  output: { JobRuns, ...(next !== undefined && { NextToken: next }) },
});

/** Reads a list to its end and answers its pages; fails where a page is no output or the list does not end. */
export function readPages(responder: (call: Call) => Outcome | undefined, operation: OperationName, input: Members, last?: unknown): Members[] {
  const pages: Members[] = [];
  for (let token: unknown; pages.length < 2000; ) {
    const outcome = responder(call(operation, token === undefined ? input : { ...input, NextToken: token }));
    if (outcome?.output === undefined) throw new Error(`no page ${pages.length}: ${JSON.stringify(outcome)}`);
    const output = outcome.output as unknown as Members;
    pages.push(output);
    token = output['NextToken'];
    if (token === last) return pages;
  }
  throw new Error('the list does not end');
}
