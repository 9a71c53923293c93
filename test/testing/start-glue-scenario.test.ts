import { GetJobRunCommand } from '@aws-sdk/client-glue';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import type { Call } from '../../src/contract/call.ts';
import type { Recording, Scenario } from '../../src/generated/types.ts';
import { startGlue, type GlueOptions, type GlueSession } from '../../src/testing/start-glue.ts';

const scenario: Scenario = { jobs: [{ Name: 'nightly', Role: 'etl', Command: { Name: 'glueetl' }, ExecutionProperty: { MaxConcurrentRuns: 9 } }] };
const recording = (JobRunId: string) => ({ interactions: [{ operation: 'StartJobRun', input: { JobName: 'nightly' }, output: { JobRunId } }] }) as unknown as Recording;
const responder = ({ operation }: Call) => (operation === 'StartJobRun' ? { output: { JobRunId: 'jr_responder' } } : undefined);
const folder = mkdtempSync(join(tmpdir(), 'glue-contract-scenario-'));
afterAll(() => rmSync(folder, { recursive: true }));

let glue: GlueSession;
const begin = async (options: Partial<GlueOptions> = {}) => (glue = await startGlue({ transport: 'sdk', scenario, clock: 'manual', ...options }));
afterEach(async () => {
  vi.useRealTimers();
  await glue?.close();
});
const start = async () => (await glue.send('StartJobRun', { JobName: 'nightly' })).JobRunId ?? '';
const stateOf = async (RunId: string) => (await glue.client().send(new GetJobRunCommand({ JobName: 'nightly', RunId }))).JobRun?.JobRunState;

describe('who answers', () => {
  test('responders come before recordings, and recordings before the simulation', async () => {
    await begin({ responders: [responder], recordings: recording('jr_recorded') });
    expect(await start()).toBe('jr_responder');
    await begin({ recordings: recording('jr_recorded') });
    expect(await start()).toBe('jr_recorded');
    expect((await glue.send('GetJob', { JobName: 'nightly' })).Job?.Name).toBe('nightly');
    await begin();
    expect(await stateOf(await start())).toBe('STARTING');
  });

  test('overrides come before all of them, until the next reset', async () => {
    await begin();
    glue.use(responder);
    expect(await start()).toBe('jr_responder');
    glue.reset();
    expect(await start()).toMatch(/^jr_[0-9a-f]{64}$/);
  });

  test('an empty scenario is a Glue in which things can be made, and nothing is synthesized', async () => {
    await begin({ scenario: {}, seed: 7 });
    await expect(glue.send('GetJob', { JobName: 'made' })).rejects.toMatchObject({ name: 'EntityNotFoundException' });
    await glue.send('CreateJob', { Name: 'made', Role: 'etl', Command: { Name: 'glueetl' } });
    expect((await glue.send('GetJob', { JobName: 'made' })).Job?.Role).toBe('etl');
  });

  test('the seed is the simulation’s: ids come from it', async () => {
    const ids = [];
    for (const seed of [1, 1, 2]) ids.push(await begin({ seed }).then(start));
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
  });
});

describe('the time of the session', () => {
  test('stands at a fixed instant until it is advanced or settled', async () => {
    await begin();
    expect(glue.now()).toBe(Date.UTC(2026, 0, 5, 6));
    const id = await start();
    glue.advance('6s');
    expect(await stateOf(id)).toBe('RUNNING');
    glue.settle();
    expect(await stateOf(id)).toBe('SUCCEEDED');
    expect(glue.now()).toBe(Date.UTC(2026, 0, 5, 6, 1, 5));
  });

  test('is the system’s by default, which fake timers drive', async () => {
    glue = await startGlue({ transport: 'sdk', scenario });
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 2, 1) });
    const id = await start();
    vi.setSystemTime(Date.UTC(2026, 2, 1, 0, 2));
    expect(await stateOf(id)).toBe('SUCCEEDED');
    expect(() => glue.advance('1m')).toThrow('cannot move this clock');
  });

  test('moves with each read, if that is wanted', async () => {
    await begin({ clock: 'per-read' });
    const id = await start();
    expect([await stateOf(id), await stateOf(id), await stateOf(id)]).toEqual(['STARTING', 'RUNNING', 'SUCCEEDED']);
  });

  test('goes back to the beginning with a reset, and so does the world', async () => {
    await begin();
    const id = await start();
    glue.settle();
    glue.reset();
    expect(glue.now()).toBe(Date.UTC(2026, 0, 5, 6));
    await expect(stateOf(id)).rejects.toMatchObject({ name: 'EntityNotFoundException' });
    expect(await start()).toBe(id);
  });

  test('is nobody’s without a scenario', async () => {
    glue = await startGlue({ transport: 'sdk' });
    for (const use of [() => glue.advance(1), () => glue.settle(), () => glue.now(), () => glue.sendEvents('T')]) {
      expect(use).toThrow(expect.objectContaining({ code: 'GLUE_OPTION_INVALID', detail: expect.objectContaining({ path: '/scenario' }) }));
    }
  });
});

describe('options', () => {
  test('settings reach the simulation', async () => {
    await begin({ settings: { startup: '1h' } });
    const id = await start();
    glue.advance('59m');
    expect(await stateOf(id)).toBe('STARTING');
  });

  test.each([['clock', 'manual'], ['settings', { pages: 'ragged' }]])('%s without a scenario is refused, for nobody would obey it', async (name, value) => {
    await expect(startGlue({ transport: 'sdk', [name]: value })).rejects.toMatchObject({ code: 'GLUE_OPTION_INVALID', detail: { path: `/${name}` } });
  });

  test('events reach a trigger that waits for them', async () => {
    await begin({ scenario: { ...scenario, triggers: [{ Name: 'T', Type: 'EVENT', Actions: [{ JobName: 'nightly' }], EventBatchingCondition: { BatchSize: 2 } }] } });
    glue.sendEvents('T', 3);
    expect((await glue.send('GetJobRuns', { JobName: 'nightly' })).JobRuns).toMatchObject([{ TriggerName: 'T' }]);
    expect(() => glue.sendEvents('U')).toThrow(expect.objectContaining({ code: 'GLUE_OPTION_INVALID' }));
  });
});

const write = (text: string | Uint8Array) => {
  const path = join(folder, 'world.json');
  writeFileSync(path, text);
  return path;
};

describe('a scenario file', () => {
  test('is read', async () => {
    await begin({ scenario: write(JSON.stringify(scenario)) });
    expect(await stateOf(await start())).toBe('STARTING');
  });

  test.each([
    ['with an unknown job', '{"outcomes":{"nightyl":[{}]},"jobs":[{"Name":"nightly","Role":"r","Command":{"Name":"glueetl"}}]}', '#/outcomes/nightyl'],
    ['that Glue would refuse', '{"triggers":[{"Name":"T","Type":"SCHEDULED","Schedule":"noon","Actions":[{"JobName":"j"}]}],"jobs":[{"Name":"j","Role":"r","Command":{"Name":"glueetl"}}]}', '#/triggers/0'],
    ['that is no JSON', '{\n"jobs" []}', ':2:8'],
    ['that is no UTF-8', Uint8Array.of(0x22, 0xff, 0x22), ''],
  ])('%s is refused by its name and place', async (_, text, place) => {
    const path = write(text);
    await expect(begin({ scenario: path })).rejects.toMatchObject({ code: 'GLUE_SCENARIO_INVALID', detail: { path: `${path}${place}` } });
  });

  test.each(['nowhere.json', '.'])('%s is refused, for it cannot be read', async (name) => {
    const path = join(folder, name);
    await expect(begin({ scenario: path })).rejects.toMatchObject({ code: 'GLUE_SCENARIO_INVALID', detail: { path } });
  });
});
