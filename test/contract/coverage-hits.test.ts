import { describe, expect, test } from 'vitest';
import type { Call, Outcome } from '../../src/contract/call.ts';
import { findHits } from '../../src/contract/coverage/find-hits.ts';
import { goalKinds, listGoals } from '../../src/contract/coverage/list-goals.ts';
import type { OperationName } from '../../src/contract/operation.ts';
import { operations, type OperationDescription } from '../../src/generated/operations.ts';
import { readRecordings } from '../../src/recording/store.ts';

const names = Object.keys(operations) as OperationName[];
const idsOf = (goals: readonly { readonly kind: string; readonly name: string }[]) => goals.map(({ kind, name }) => `${kind} ${name}`);

function hitsOf(operation: OperationName, input: object, outcome: object): string[] {
  return idsOf(findHits({ operation, input } as Call, outcome as Outcome));
}

describe('the goals of an operation', () => {
  test.for(names)('%s: each is named once, and every kind is one that is explained', (operation) => {
    const goals = listGoals(operation);
    expect(new Set(idsOf(goals)).size).toBe(goals.length);
    expect(goals.filter(({ kind }) => !Object.hasOwn(goalKinds, kind))).toEqual([]);
  });

  test('are its declared errors, and pages where it has pages', () => {
    const wrong = names.filter((operation) => {
      const { errors: declared, pagination }: OperationDescription = operations[operation];
      const of = (kind: string) => listGoals(operation).filter((goal) => goal.kind === kind).map(({ name }) => name);
      return of('error').join() !== declared.join() || of('page').length !== (pagination ? 3 : 0);
    });
    expect(wrong).toEqual([]);
  });

  test('reach the values of members deep within an answer', () => {
    const ids = idsOf(listGoals('GetWorkflowRun'));
    expect(ids).toContain('value WorkflowRun.Status COMPLETED');
    expect(ids).toContain('value JobRun.JobRunState EXPIRED');
    expect(ids).toContain('value Crawl.State CANCELLED');
    expect(ids).toContain('value JobRun.WorkerType G.1X');
  });
});

describe('an answer meets', () => {
  test('each value as often as it was delivered, and each optional member as present or absent', () => {
    const JobRuns = [{ JobRunState: 'ERROR', CompletedOn: 1 }, { JobRunState: 'ERROR' }];
    const hits = hitsOf('GetJobRuns', { JobName: 'a' }, { output: { JobRuns } });
    expect(hits.filter((id) => id === 'value JobRun.JobRunState ERROR')).toHaveLength(2);
    expect(hits.filter((id) => id.startsWith('member JobRun.CompletedOn'))).toEqual(['member JobRun.CompletedOn present', 'member JobRun.CompletedOn absent']);
  });

  test('no member of what it did not hold', () => {
    const hits = hitsOf('GetJobRun', { JobName: 'a', RunId: 'r' }, { output: {} });
    expect(hits).toEqual(['call called', 'member GetJobRunResponse.JobRun absent']);
  });

  test('an absent member where it is null', () => {
    expect(hitsOf('GetJobRun', {}, { output: { JobRun: null } })).toContain('member GetJobRunResponse.JobRun absent');
  });

  test('a value that the contract does not have, which is no goal', () => {
    const hit = hitsOf('GetJobRun', {}, { output: { JobRun: { JobRunState: 'QUARANTINED' } } }).find((id) => id.startsWith('value'));
    expect(hit).toBe('value JobRun.JobRunState QUARANTINED');
    expect(idsOf(listGoals('GetJobRun'))).not.toContain(hit);
  });

  test('nothing through members that only look like those of the contract', () => {
    const JobRun = JSON.parse('{"__proto__":{"JobRunState":"ERROR"},"constructor":{},"toString":1}') as object;
    const hits = hitsOf('GetJobRun', {}, { output: { JobRun } });
    expect(hits).toContain('member JobRun.JobRunState absent');
    expect(hits.filter((id) => id.startsWith('value'))).toEqual([]);
  });

  test.for([null, 1, 'text', [], [[[]]], { JobRuns: 'none' }, { JobRuns: [null, 1, ['x']] }])('no more than the call and its page of output that is no answer at all: %j', (output) => {
    for (const operation of ['GetJob', 'GetJobRuns'] as const) {
      const hits = hitsOf(operation, {}, { output });
      expect(hits.filter((id) => id.startsWith('value'))).toEqual([]);
      expect(hits[0]).toBe('call called');
    }
  });

  test('only goals, wherever a recording has no error that its operation does not declare', () => {
    const interactions = readRecordings('recordings').flatMap(({ recording }) => recording.interactions);
    const beyond = interactions.flatMap(({ operation, input, output, fault }) => {
      const goals = new Set(idsOf(listGoals(operation as OperationName)));
      const hits = hitsOf(operation as OperationName, input, fault ? { fault } : { output });
      return hits.filter((id) => !goals.has(id) && !id.startsWith('error '));
    });
    expect(interactions.length).toBeGreaterThan(50);
    expect(beyond).toEqual([]);
  });
});

describe('a list is met', () => {
  test.for([
    ['as empty', {}, { JobRuns: [] }, ['empty list']],
    ['as empty where the list is left out', {}, {}, ['empty list']],
    ['as one page', {}, { JobRuns: [{}] }, ['one page']],
    ['as one page where the token is empty text', {}, { JobRuns: [{}], NextToken: '' }, ['one page']],
    ['not yet on a first page that says there is more', {}, { JobRuns: [{}], NextToken: 'n' }, []],
    ['as several pages once the next one is read', { NextToken: 'n' }, { JobRuns: [] }, ['several pages']],
  ] as const)('%s', ([, input, output, pages]) => {
    const hits = findHits({ operation: 'GetJobRuns', input } as unknown as Call, { output });
    expect(hits.flatMap(({ kind, name }) => (kind === 'page' ? [name] : []))).toEqual(pages);
  });

  test('as one page where its last token is a number that says so', () => {
    expect(hitsOf('GetJobBookmarks', { JobName: 'a' }, { output: { JobBookmarkEntries: [{}], NextToken: 1 } })).toContain('page one page');
  });
});

test('a fault meets its error and nothing of an answer, and one that was lost not even that', () => {
  const fault = { name: 'EntityNotFoundException', status: 400 };
  expect(hitsOf('GetJobRun', {}, { fault })).toEqual(['call called', 'error EntityNotFoundException']);
  expect(hitsOf('GetJobRun', {}, { fault, delivery: { lost: true } })).toEqual(['call called']);
  expect(hitsOf('GetJobRun', {}, { output: { JobRun: {} }, delivery: { lost: true } })).toEqual(['call called']);
});
