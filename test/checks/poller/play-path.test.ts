import { array, assert, boolean, constantFrom, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdBack } from '../../../src/checks/poller/hold-back.ts';
import { lastsFor } from '../../../src/checks/poller/lasts-for.ts';
import { listPaths } from '../../../src/checks/poller/list-paths.ts';
import { playPath } from '../../../src/checks/poller/play-path.ts';
import type { Outcome } from '../../../src/contract/call.ts';
import { createFault } from '../../../src/contract/fault.ts';
import { jobRunStates } from '../../../src/contract/states.ts';
import { validateOutput } from '../../../src/contract/validate.ts';
import type { JobRun } from '../../../src/generated/types.ts';
import { simulate } from '../../../src/simulate/simulate.ts';

const shown = (Status: 'RUNNING' | 'COMPLETED', graph = false): Outcome => ({ output: { Run: { WorkflowRunId: 'wr_1', Status, ...(graph && { Graph: { Nodes: [] } }) } } });

const JobName = 'nightly';
const paths = listPaths(jobRunStates, ['STARTING', 'WAITING', 'ERROR', 'FAILED']);

function open() {
  const glue = simulate({ scenario: { jobs: [{ Name: JobName, Role: 'etl', Command: { Name: 'glueetl' } }] }, clock: 'manual' });
  const { output } = glue({ operation: 'StartJobRun', input: { JobName } }) as Outcome<'StartJobRun'>;
  const RunId = output?.JobRunId as string;
  return { glue, RunId, read: () => glue({ operation: 'GetJobRun', input: { JobName, RunId } }), list: () => glue({ operation: 'GetJobRuns', input: { JobName } }) };
}

const runOf = ({ output }: Outcome) => (output as { JobRun?: JobRun }).JobRun;

describe('playPath', () => {
  test('shows each state twice, then the last one for ever', () => {
    const { RunId, read } = open();
    const show = playPath(['WAITING', 'RUNNING', 'TIMEOUT']);
    const states = Array.from({ length: 7 }, (_, count) => runOf(show(read(), RunId, count))?.JobRunState);
    expect(states).toEqual(['WAITING', 'WAITING', 'RUNNING', 'RUNNING', 'TIMEOUT', 'TIMEOUT', 'TIMEOUT']);
  });

  test('gives answers that keep the contract, on every path, at every pace, one run or the list', () => {
    assert(
      property(constantFrom(...paths), array(integer({ min: 0, max: 1e8 }), { minLength: 10, maxLength: 10 }), boolean(), (path, pauses, listed) => {
        const { glue, RunId, read, list } = open();
        const show = playPath(path);
        const broken = pauses.flatMap((pause) => {
          glue.advance(pause);
          const { output } = show(listed ? list() : read(), RunId, glue.now());
          return validateOutput(listed ? 'GetJobRuns' : 'GetJobRun', output);
        });
        expect(broken).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('does not count a fault, a lost answer or another run as a read', () => {
    const { RunId, read, list } = open();
    const show = playPath(['STARTING', 'FAILED']);
    const fault: Outcome = { fault: createFault('ThrottlingException') };
    const lost: Outcome = { ...read(), delivery: { lost: true } };
    expect([show(fault, RunId, 0), show(lost, RunId, 0)]).toEqual([fault, lost]);
    const others = read();
    expect([show(others, 'jr_0', 0), show(list(), 'jr_0', 0)]).toEqual([others, list()]);
    expect([1, 2, 3].map(() => runOf(show(read(), RunId, 0))?.JobRunState)).toEqual(['STARTING', 'STARTING', 'FAILED']);
  });

  test('leaves a state by what it is told suffices', () => {
    const { RunId, read } = open();
    const show = playPath(['RUNNING', 'SUCCEEDED'], lastsFor(60_000));
    expect([0, 59_999, 60_000].map((at) => runOf(show(read(), RunId, at))?.JobRunState)).toEqual(['RUNNING', 'RUNNING', 'SUCCEEDED']);
    const often = playPath(['RUNNING', 'SUCCEEDED'], lastsFor(1e9));
    const states = Array.from({ length: 501 }, () => runOf(often(read(), RunId, 0))?.JobRunState);
    expect([states.indexOf('SUCCEEDED'), states.length]).toEqual([500, 501]);
  });
});

test('holdBack shows a workflow run as it was at first, each form of it, until that suffices', () => {
  const show = holdBack(lastsFor(1000));
  expect(show(shown('RUNNING'), 'wr_1', 0)).toEqual(shown('RUNNING'));
  expect(show(shown('COMPLETED'), 'wr_1', 999)).toEqual(shown('RUNNING'));
  expect(show(shown('RUNNING', true), 'wr_1', 999)).toEqual(shown('RUNNING', true));
  expect(show(shown('COMPLETED'), 'wr_2', 5)).toEqual(shown('COMPLETED'));
  expect(show(shown('COMPLETED'), 'wr_1', 1000)).toEqual(shown('COMPLETED'));
});
