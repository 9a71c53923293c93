import { describe, expect, test } from 'vitest';
import type { Call } from '../../src/contract/call.ts';
import { ToolkitError } from '../../src/errors.ts';
import { jobRunIdAt } from '../../src/synthesize/job-run-id.ts';
import { readJobRun } from '../../src/synthesize/job-run.ts';
import { synthesizeOutput } from '../../src/synthesize/synthesize-output.ts';
import { synthesize } from '../../src/synthesize/synthesize.ts';
import { createWorld } from '../../src/synthesize/world.ts';
import { inputsFor } from './cases.ts';

const start = (name: string): Call => ({ operation: 'StartJobRun', input: { JobName: name } });
const calls = Object.entries(inputsFor({ seed: 1 })).map(([operation, input]) => ({ operation, input }) as Call);

test('every call is answered, and the answer of synthesizeOutput is the first of a responder', () => {
  const answer = synthesize({ seed: 1 });
  for (const call of calls) expect(answer(call)).toEqual({ output: synthesizeOutput(call.operation, call.input as never, { seed: 1 }) });
});

test('answers do not depend on the order of calls', () => {
  const forwards = synthesize({ seed: 1 });
  const backwards = synthesize({ seed: 1 });
  const one = calls.map((call) => JSON.stringify(forwards(call)));
  const other = calls.toReversed().map((call) => JSON.stringify(backwards(call)));
  expect(one).toEqual(other.toReversed());
});

test('the bytes of a seed are these, in every process and release', () => {
  expect(synthesizeOutput('StartJobRun', { JobName: 'nightly' }, { seed: 7 })).toEqual(synthesize({ seed: 7 })(start('nightly')).output);
  const { random } = createWorld({ seed: 7 });
  expect(random.digest).toBe('81b5ba92e81bb49ac0a0ff69dcdc121cb3c20cb0259dbb8a827bfa03bf32d47d');
  expect([1, 2, 3].map(() => random.int(0, 999_999))).toEqual([88_950, 773_602, 164_725]);
});

describe('what starts a run', () => {
  test('gives every call of a job a new id, which calls for other jobs do not change', () => {
    const answer = synthesize({ seed: 1 });
    const alone = synthesize({ seed: 1 });
    const ids = ['a', 'b', 'a', 'b', 'a'].map((name) => answer(start(name)).output as { JobRunId: string });
    expect(new Set(ids.map(({ JobRunId }) => JobRunId)).size).toBe(5);
    expect([alone(start('a')), alone(start('a')), alone(start('a'))].map(({ output }) => output)).toEqual([ids[0], ids[2], ids[4]]);
  });

  test('gives the first id again after a reset', () => {
    const answer = synthesize({ seed: 1 });
    const first = answer(start('a'));
    answer(start('a'));
    answer.reset();
    expect(answer(start('a'))).toEqual(first);
  });

  test('gives an id that GetJobRun answers as a run that is over', () => {
    const answer = synthesize({ seed: 1 });
    const { JobRunId } = answer(start('a')).output as { JobRunId: string };
    const { output } = answer({ operation: 'GetJobRun', input: { JobName: 'a', RunId: JobRunId } });
    expect(output).toMatchObject({ JobRun: { Id: JobRunId, JobName: 'a', CompletedOn: expect.any(Number) } });
  });

  test('gives other ids for other seeds', () => {
    expect(synthesize({ seed: 1 })(start('a'))).not.toEqual(synthesize({ seed: 2 })(start('a')));
  });
});

test('BatchStopJobRun lists each id once: runs that are over as errors, runs under way as submitted', () => {
  for (let seed = 0; seed < 40; seed++) {
    const world = createWorld({ seed });
    const ids = [0, 1, 2].map((index) => jobRunIdAt(world, 'a', index));
    const output = synthesizeOutput('BatchStopJobRun', { JobName: 'a', JobRunIds: [...ids, ...ids] }, { seed });
    const isOver = (id: string) => readJobRun(world, 'a', id).completedMs !== undefined;
    expect(output.SuccessfulSubmissions?.map(({ JobRunId }) => JobRunId)).toEqual(ids.filter((id) => !isOver(id)));
    expect(output.Errors?.map(({ JobRunId }) => JobRunId)).toEqual(ids.filter(isOver));
  }
});

describe('bookmarks', () => {
  const options = { seed: 2, listLength: 9 };
  const entries = synthesizeOutput('GetJobBookmarks', { JobName: 'a' }, options).JobBookmarkEntries ?? [];
  const get = (input: { RunId?: string; Version?: number }) => synthesizeOutput('GetJobBookmark', { JobName: 'a', ...input }, options).JobBookmarkEntry;

  test('are listed by falling version, each following the run of the one before', () => {
    expect(entries.map(({ Version }) => Version)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1]);
    for (const [index, entry] of entries.entries()) expect(entry.PreviousRunId).toBe(entries[index + 1]?.RunId);
    expect(entries.map(({ JobBookmark = '' }) => typeof JSON.parse(JobBookmark))).toEqual(entries.map(() => 'object'));
  });

  test.each([
    { asked: 'nothing', input: {}, version: 9 },
    { asked: 'version 4', input: { Version: 4 }, version: 4 },
    { asked: 'a version that never was', input: { Version: 10 }, version: 9 },
    { asked: 'version 0', input: { Version: 0 }, version: 9 },
  ])('asked for $asked, the entry of version $version is answered', ({ input, version }) => {
    expect(get(input)).toEqual(entries.find(({ Version }) => Version === version));
  });

  test('asked for a run, the entry of that run is answered', () => {
    expect(get({ RunId: entries[3]?.RunId ?? '' })).toEqual(entries[3]);
    expect(get({ RunId: 'elsewhere' })).toMatchObject({ RunId: 'elsewhere', Version: 9 });
  });
});

describe('synthesizeOutput refuses', () => {
  test.each([
    { why: 'an input that breaks the contract', code: 'GLUE_OPTION_INVALID', use: () => synthesizeOutput('GetJobRuns', { JobName: 'a', MaxResults: 500 }, { seed: 1 }) },
    { why: 'an input without what is required', code: 'GLUE_OPTION_INVALID', use: () => synthesizeOutput('GetJobRun', {} as never, { seed: 1 }) },
    { why: 'an operation that is none', code: 'GLUE_UNKNOWN_OPERATION', use: () => synthesizeOutput('toString' as never, {} as never, { seed: 1 }) },
    { why: 'a token that is none', code: 'GLUE_SYNTHESIS_FAILED', use: () => synthesizeOutput('GetJobRuns', { JobName: 'a', NextToken: 'x' }, { seed: 1 }) },
  ])('$why with $code', ({ code, use }) => {
    expect(use).toThrow(ToolkitError);
    expect(use).toThrow(expect.objectContaining({ code }));
  });
});
