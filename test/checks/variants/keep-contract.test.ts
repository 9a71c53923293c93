import { describe, expect, test } from 'vitest';
import { keepContract } from '../../../src/checks/variants/keep-contract.ts';

const always: (output: object) => boolean = () => true;
const hasEnd = (output: object) => 'CompletedOn' in (output as { JobRun: object }).JobRun;
const end = 1_767_225_600;

function keepRun(JobRun: object, shows = always): object | undefined {
  return keepContract({ operation: 'GetJobRun', input: { RunId: 'jr_1' }, before: { JobRun: { Id: 'jr_1' } }, output: { JobRun }, shows });
}

describe('keepContract', () => {
  test('leaves alone what keeps the contract', () => {
    const run = { Id: 'jr_1', JobRunState: 'FAILED', CompletedOn: end };
    expect(keepRun(run)).toEqual({ JobRun: run });
  });

  test('takes out what an inferred rule forbids as well: a run that runs has no end', () => {
    expect(keepRun({ Id: 'jr_1', JobRunState: 'RUNNING', CompletedOn: end })).toEqual({ JobRun: { Id: 'jr_1', JobRunState: 'RUNNING' } });
  });

  test('heeds no inferred rule that would undo the change', () => {
    const run = { Id: 'jr_1', JobRunState: 'RUNNING', CompletedOn: end };
    expect(keepRun(run, hasEnd)).toEqual({ JobRun: run });
  });

  test('takes out several items of one list, however their places move', () => {
    const Edges = ['wnode_7', 'wnode_8', 'wnode_9'].map((DestinationId) => ({ SourceId: 'wnode_1', DestinationId }));
    const output = { Run: { Name: 'W1', WorkflowRunId: 'wr_1', Graph: { Nodes: [{ Type: 'JOB', UniqueId: 'wnode_1' }], Edges } } };
    const input = { Name: 'W1', RunId: 'wr_1', IncludeGraph: true };
    expect(JSON.stringify(keepContract({ operation: 'GetWorkflowRun', input, before: {}, output, shows: always }))).not.toMatch(/wnode_[789]/);
  });

  test('gives nothing where the rest would not show the change', () => {
    expect(keepRun({ Id: 'jr_1', CompletedOn: 'noon' }, hasEnd)).toBeUndefined();
  });

  test('gives nothing where something is missing that no removal brings back', () => {
    const output = { SuccessfulSubmissions: [], Errors: [] };
    expect(keepContract({ operation: 'BatchStopJobRun', input: { JobName: 'nightly', JobRunIds: ['jr_1'] }, before: output, output, shows: always })).toBeUndefined();
  });
});
