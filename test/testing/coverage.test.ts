import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GetJobRunsCommand } from '@aws-sdk/client-glue';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Responder } from '../../src/contract/call.ts';
import { parseCoverage } from '../../src/contract/coverage/coverage-file.ts';
import type { Coverage } from '../../src/contract/coverage/coverage.ts';
import { createFault } from '../../src/contract/fault.ts';
import { startGlue, type GlueOptions, type GlueSession } from '../../src/testing/start-glue.ts';
import { makeFolder } from '../cli/run-cli.ts';

const call = { operation: 'GetJobRun', input: { JobName: 'nightly', RunId: 'jr_1' } } as const;
const states: Responder = () => ({ output: { JobRun: { JobRunState: 'RUNNING' } } });

/** What a session wrote that did this. */
async function collect(options: Partial<GlueOptions>, act: (glue: GlueSession) => Promise<unknown>): Promise<Coverage> {
  const folder = join(makeFolder(), 'new/folder');
  const glue = await startGlue({ transport: 'sdk', ...options, coverage: folder });
  await act(glue);
  await glue.close();
  return onlyCoverage(folder);
}

function onlyCoverage(folder: string): Coverage {
  const files = readdirSync(folder);
  expect(files).toHaveLength(1);
  const [file] = files as [string];
  return parseCoverage(readFileSync(join(folder, file), 'utf8'), file);
}

/** Answers so once, and then properly. */
function failing(outcome: Awaited<ReturnType<Responder>>): Responder {
  const outcomes = [outcome];
  return () => outcomes.pop() ?? { output: {} };
}

const retries = ({ hits }: Coverage) => hits.filter(([, kind]) => kind === 'retry');

describe('a session whose coverage is asked for', () => {
  test('writes what it was called with and what it delivered, when it is closed', async () => {
    const coverage = await collect({ responders: [states] }, async (glue) => {
      await glue.send(call.operation, call.input);
      await glue.send(call.operation, call.input);
    });
    expect(coverage.hits).toContainEqual(['GetJobRun', 'call', 'called', 2]);
    expect(coverage.hits).toContainEqual(['GetJobRun', 'value', 'JobRun.JobRunState RUNNING', 2]);
    expect(coverage.calls).toEqual([['GetJobRun', 'answered', '{"JobName":"nightly","RunId":"jr_1"}', 2]]);
  });

  test('counts what the real client of the SDK asks, too', async () => {
    const { calls } = await collect({ responders: [() => ({ output: { JobRuns: [] } })] }, (glue) => glue.client().send(new GetJobRunsCommand({ JobName: 'a' })));
    expect(calls).toEqual([['GetJobRuns', 'answered', '{"JobName":"a"}', 1]]);
  });

  test('counts over all tests: a reset forgets nothing of it', async () => {
    const { hits } = await collect({ responders: [states] }, async (glue) => {
      await glue.send(call.operation, call.input);
      glue.reset();
      await glue.send(call.operation, call.input);
    });
    expect(hits).toContainEqual(['GetJobRun', 'call', 'called', 2]);
  });

  test('counts what was sent, whatever the responder made of its object later', async () => {
    const output = { JobRun: { JobRunState: 'RUNNING' as string } };
    const { hits } = await collect({ responders: [() => ({ output })] }, async (glue) => {
      await glue.send(call.operation, call.input);
      output.JobRun.JobRunState = 'FAILED';
      await glue.send(call.operation, call.input);
    });
    expect(hits.filter(([, kind]) => kind === 'value').map(([, , name, count]) => [name, count])).toEqual([['JobRun.JobRunState FAILED', 1], ['JobRun.JobRunState RUNNING', 1]]);
  });

  test('tells what broke the contract, and what the toolkit could not answer', async () => {
    const { violations, calls, hits } = await collect({}, async (glue) => {
      await glue.send('GetJobRuns', { JobName: 'a', MaxResults: 500 }).catch(() => {});
      await glue.send(call.operation, call.input).catch(() => {});
    });
    expect(violations).toEqual([['violation', 'GetJobRuns', 'GetJobRuns input /MaxResults: expected at most 200, received 500 (shape/maximum)', 1]]);
    expect(calls.map(([operation, result]) => [operation, result])).toEqual([['GetJobRun', 'GLUE_NO_ANSWER'], ['GetJobRuns', 'InvalidInputException']]);
    expect(hits.map(([operation, , goal]) => [operation, goal])).toEqual([['GetJobRuns', 'called'], ['GetJobRuns', 'InvalidInputException']]);
  });

  test('shows no value that recordings would replace', async () => {
    const { calls } = await collect({ seed: 1 }, (glue) => glue.send('StartJobRun', { JobName: 'a', Arguments: { '--password': 'hunter2' } }));
    expect(calls).toEqual([['StartJobRun', 'answered', '{"JobName":"a","Arguments":{"--password":"…"}}', 1]]);
  });

  test('counts inputs beyond five hundred together', async () => {
    const { calls } = await collect({ responders: [states] }, async (glue) => {
      for (let index = 0; index < 503; index++) await glue.send(call.operation, { JobName: 'a', RunId: `jr_${index}` });
    });
    expect(calls).toHaveLength(501);
    expect(calls).toContainEqual(['GetJobRun', 'answered', '(others)', 3]);
  });

  test('writes once, however often it is closed', async () => {
    const coverage = await collect({ responders: [states] }, (glue) => glue.close());
    expect(coverage).toEqual({ hits: [], calls: [], violations: [], recordings: [] });
  });

  test('has a file of its own beside those of other sessions', async () => {
    const folder = makeFolder();
    const sessions = await Promise.all([1, 2, 3].map(() => startGlue({ transport: 'sdk', coverage: folder })));
    await Promise.all(sessions.map((session) => session.close()));
    expect(readdirSync(folder).filter((name) => /^glue-coverage-.+\.json$/.test(name))).toHaveLength(3);
    expect(readdirSync(folder)).toHaveLength(3);
  });

  test('says so where the folder cannot be written', async () => {
    const folder = join(makeFolder({ file: '' }), 'file');
    const glue = await startGlue({ transport: 'sdk', coverage: folder });
    await expect(glue.close()).rejects.toMatchObject({ code: 'GLUE_RECORDING_UNREADABLE', detail: { path: folder } });
  });
});

describe('a retry is', () => {
  test.for([
    ['the same request again after a fault', { fault: createFault('OperationTimeoutException') }],
    ['the same request again after a lost answer', { output: {}, delivery: { lost: true } }],
  ] as const)('%s', async ([, outcome]) => {
    const coverage = await collect({ responders: [failing(outcome)] }, async (glue) => {
      await glue.send(call.operation, call.input).catch(() => {});
      await glue.send(call.operation, { RunId: 'jr_1', JobName: 'nightly' });
      await glue.send(call.operation, call.input);
    });
    expect(retries(coverage)).toEqual([['GetJobRun', 'retry', 'same request again', 1]]);
  });

  test('not another request after a fault, nor the same one after an answer, nor that of another test', async () => {
    const coverage = await collect({ responders: [failing({ fault: createFault('OperationTimeoutException') })] }, async (glue) => {
      await glue.send(call.operation, call.input).catch(() => {});
      await glue.send(call.operation, { JobName: 'nightly', RunId: 'jr_2' });
      await glue.send(call.operation, { JobName: 'nightly', RunId: 'jr_2' });
      glue.reset();
      await glue.send(call.operation, call.input);
    });
    expect(retries(coverage)).toEqual([]);
  });
});

describe('of the recordings of a session', () => {
  const recordings = 'recordings/GetJobRuns';

  test('those that answered nothing count 0, the others how many tests used them', async () => {
    const { recordings: rows } = await collect({ recordings, repage: true }, async (glue) => {
      await glue.send('GetJobRuns', { JobName: 'load-orders' });
      glue.reset();
      await glue.send('GetJobRuns', { JobName: 'load-orders' });
    });
    expect(rows.find(([place]) => place === 'recordings/GetJobRuns/history.json#/interactions/0')?.at(-1)).toBe(2);
    expect(rows.find(([place]) => place.startsWith('recordings/GetJobRuns/access-denied.json'))?.at(-1)).toBe(0);
  });

  test('a file has the same name, however it was given', async () => {
    const one = await collect({ recordings }, async () => {});
    const other = await collect({ recordings: `${process.cwd()}/${recordings}` }, async () => {});
    expect(other.recordings).toEqual(one.recordings);
    expect(one.recordings.length).toBeGreaterThan(3);
  });
});

describe('coverage is asked for', () => {
  test('by the environment as well, but an option goes before it', async () => {
    const [ofEnvironment, ofOption] = [makeFolder(), makeFolder()];
    vi.stubEnv('GLUE_CONTRACT_COVERAGE', ofEnvironment);
    onTestFinished(() => void vi.unstubAllEnvs());
    await (await startGlue({ transport: 'sdk' })).close();
    await (await startGlue({ transport: 'sdk', coverage: ofOption })).close();
    expect([readdirSync(ofEnvironment).length, readdirSync(ofOption).length]).toEqual([1, 1]);
  });

  test.for([7, true, {}])('not by %j', async (coverage) => {
    await expect(startGlue({ transport: 'sdk', coverage: coverage as never })).rejects.toMatchObject({ code: 'GLUE_OPTION_INVALID', detail: { path: '/coverage' } });
  });

  test('not by an empty variable, and then nothing is loaded for it', async () => {
    vi.stubEnv('GLUE_CONTRACT_COVERAGE', '');
    onTestFinished(() => void vi.unstubAllEnvs());
    const load = vi.fn<() => void>();
    vi.doMock('../../src/testing/collect-coverage.ts', () => (load(), {}));
    onTestFinished(() => {
      vi.doUnmock('../../src/testing/collect-coverage.ts');
    });
    await (await startGlue({ transport: 'sdk' })).close();
    expect(load).not.toHaveBeenCalled();
  });
});
