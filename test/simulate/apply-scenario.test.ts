import { describe, expect, expectTypeOf, test } from 'vitest';
import { readFileSync } from 'node:fs';
import type { Call } from '../../src/contract/call.ts';
import type { OperationName, OutputOf } from '../../src/contract/operation.ts';
import { operations as contract } from '../../src/generated/operations.ts';
import type * as generated from '../../src/generated/types.ts';
import { createSimulation } from '../../src/simulate/create-simulation.ts';
import { operations } from '../../src/simulate/operations.ts';
import type { RunOutcome } from '../../src/simulate/outcome.ts';
import { defineScenario } from '../../src/simulate/scenario/define-scenario.ts';
import { defaultSettings, type Settings } from '../../src/simulate/settings.ts';
import { simulate, type SimulateOptions } from '../../src/simulate/simulate.ts';

const job = (Name: string) => ({ Name, Role: 'etl', Command: { Name: 'glueetl' }, ExecutionProperty: { MaxConcurrentRuns: 5 } });
const crawler = { Name: 'lake', Role: 'etl', Targets: { S3Targets: [{ Path: 's3://example/' }] } };
const begin = (scenario: generated.Scenario, options: SimulateOptions = {}) => simulate({ scenario, clock: 'manual', seed: 1, ...options });
type Glue = ReturnType<typeof begin>;

function call<O extends OperationName>(glue: Glue, operation: O, input: object): OutputOf<O> {
  const { output, fault } = glue({ operation, input } as Call);
  if (fault) throw new Error(fault.name);
  return output;
}
const runsOf = (glue: Glue, JobName: string, MaxResults = 200) => call(glue, 'GetJobRuns', { JobName, MaxResults }).JobRuns ?? [];
const secondsAgo = (glue: Glue, instant = 0) => glue.now() / 1000 - instant;

describe('what a scenario describes', () => {
  test('is there as if somebody had created it', () => {
    const glue = begin({
      jobs: [{ ...job('load'), Tags: { team: 'data' } }],
      crawlers: [crawler],
      workflows: [{ Name: 'W', DefaultRunProperties: { source: 'x' } }],
      triggers: [{ Name: 'T', WorkflowName: 'W', Type: 'ON_DEMAND', Actions: [{ JobName: 'load' }] }],
    });
    expect(call(glue, 'GetJob', { JobName: 'load' }).Job).toMatchObject({ Name: 'load', CreatedOn: glue.now() / 1000 });
    expect(call(glue, 'GetCrawler', { Name: 'lake' }).Crawler).toMatchObject({ State: 'READY' });
    expect(call(glue, 'GetTrigger', { Name: 'T' }).Trigger).toMatchObject({ WorkflowName: 'W', State: 'CREATED' });
    expect(call(glue, 'GetWorkflow', { Name: 'W', IncludeGraph: true }).Workflow?.Graph?.Nodes).toHaveLength(2);
    expect(call(glue, 'ListJobs', { Tags: { team: 'data' } })).toMatchObject({ JobNames: ['load'] });
  });

  test('has triggers that are active when it begins, and fire only afterwards', () => {
    const triggers = [{ Name: 'T', Type: 'SCHEDULED' as const, Schedule: 'cron(0 6 * * ? *)', StartOnCreation: true, Actions: [{ JobName: 'load' }] }];
    const glue = begin({ jobs: [job('load')], triggers });
    expect(call(glue, 'GetTrigger', { Name: 'T' }).Trigger?.State).toBe('ACTIVATED');
    glue.advance('23h');
    expect(runsOf(glue, 'load')).toEqual([]);
    glue.advance('1h');
    expect(runsOf(glue, 'load')).toHaveLength(1);
  });

  test('runs as its outcomes say, in turn, the last one for ever', () => {
    const glue = begin({ jobs: [job('load')], crawlers: [crawler], outcomes: { load: [{ state: 'FAILED' }, { duration: '2m' }], lake: [{ state: 'FAILED', errorMessage: 'no access' }] } });
    for (let run = 0; run < 3; run++) call(glue, 'StartJobRun', { JobName: 'load' });
    call(glue, 'StartCrawler', { Name: 'lake' });
    glue.settle();
    expect(runsOf(glue, 'load').map(({ JobRunState, ExecutionTime }) => [JobRunState, ExecutionTime])).toEqual([['SUCCEEDED', 120], ['SUCCEEDED', 120], ['FAILED', 60]]);
    expect(call(glue, 'GetCrawler', { Name: 'lake' }).Crawler?.LastCrawl).toMatchObject({ Status: 'FAILED', ErrorMessage: 'no access' });
  });

  test('may name an outcome for __proto__, if there is such a job', () => {
    const scenario = JSON.parse('{"outcomes":{"__proto__":[{"state":"FAILED"}]}}') as generated.Scenario;
    const glue = begin({ ...scenario, jobs: [job('__proto__')] });
    call(glue, 'StartJobRun', { JobName: '__proto__' });
    glue.settle();
    expect(runsOf(glue, '__proto__')).toMatchObject([{ JobRunState: 'FAILED' }]);
  });

  test('that one of the operations refuses is an error with the place and the text', () => {
    const triggers = [{ Name: 'T', Type: 'SCHEDULED' as const, Schedule: 'at noon', Actions: [{ JobName: 'load' }] }];
    expect(() => begin({ jobs: [job('load')], triggers })).toThrow(expect.objectContaining({
      code: 'GLUE_SCENARIO_INVALID',
      message: expect.stringMatching(/CreateTrigger answers InvalidInputException: .*schedule/is),
      detail: expect.objectContaining({ path: 'scenario#/triggers/0' }),
    }));
  });
});

const past = (history: generated.PastRuns) => begin({ jobs: [job('load')], history: [history] });

describe('history', () => {
  test('ends when the simulation begins, with one run per interval', () => {
    const glue = past({ job: 'load', count: 3, every: '1h', outcomes: [{}, { state: 'FAILED', errorMessage: 'full' }] });
    const runs = runsOf(glue, 'load');
    expect(runs.map(({ JobRunState, StartedOn }) => [JobRunState, secondsAgo(glue, StartedOn)])).toEqual([['SUCCEEDED', 3600], ['FAILED', 7200], ['SUCCEEDED', 10_800]]);
    expect(runs[1]?.ErrorMessage).toBe('full');
    expect(call(glue, 'GetJobRun', { JobName: 'load', RunId: runs[2]?.Id }).JobRun).toEqual(runs[2]);
  });

  test('may have ended some time before that', () => {
    const glue = past({ job: 'load', count: 2, every: '1h', ended: '30m' });
    expect(runsOf(glue, 'load').map(({ StartedOn }) => secondsAgo(glue, StartedOn))).toEqual([5400, 9000]);
  });

  test('makes the job as old as its first run, but not older than time itself', () => {
    expect(secondsAgo(past({ job: 'load', count: 3, every: '1h' }), call(past({ job: 'load', count: 3, every: '1h' }), 'GetJob', { JobName: 'load' }).Job?.CreatedOn)).toBe(10_800);
    expect(call(past({ job: 'load', count: 100_000_000, every: '1d' }), 'GetJob', { JobName: 'load' }).Job?.CreatedOn).toBe(0);
  });

  test('of a million runs is at hand at once, and its outcomes are not those of the runs to come', () => {
    const glue = begin({ jobs: [job('load')], outcomes: { load: [{ state: 'FAILED' }] }, history: [{ job: 'load', count: 1_000_000, every: '5m' }] });
    call(glue, 'StartJobRun', { JobName: 'load' });
    glue.settle();
    expect(runsOf(glue, 'load', 3).map(({ JobRunState }) => JobRunState)).toEqual(['FAILED', 'SUCCEEDED', 'SUCCEEDED']);
  });

  test('with runs that are longer than their interval is refused with its place', () => {
    expect(() => past({ job: 'load', count: 3, every: '1m', outcomes: [{ duration: '2m' }] })).toThrow(expect.objectContaining({
      code: 'GLUE_SCENARIO_INVALID',
      detail: expect.objectContaining({ path: 'scenario#/history/0', expected: expect.stringContaining('over when the next one starts') }),
    }));
  });
});

const play = (glue: Glue) => {
  call(glue, 'StartJobRun', { JobName: 'load', Arguments: { '--day': '5' } });
  call(glue, 'StartJobRun', { JobName: 'load' });
  glue.settle();
  return JSON.stringify(runsOf(glue, 'load'));
};

const refused = (path: string) => expect.objectContaining({ code: 'GLUE_OPTION_INVALID', detail: expect.objectContaining({ path }) }) as Error;

describe('the simulation of a scenario', () => {
  const scenario = defineScenario({ jobs: [job('load')], history: [{ job: 'load', count: 5, every: '1h' }], outcomes: { load: [{ state: 'FAILED' }, {}] }, settings: { duration: '3m', startup: '1s' } });
  test('gives the same bytes for the same seed, after a reset too, and other ids for another', () => {
    const glue = begin(scenario);
    const first = play(glue);
    glue.reset();
    expect(play(glue)).toBe(first);
    expect(play(begin(scenario))).toBe(first);
    expect(play(begin(scenario, { seed: 2 }))).not.toBe(first);
  });

  test('takes its settings, and those of the options before them', () => {
    expect(JSON.parse(play(begin(scenario, { settings: { startup: '9s' } })))).toMatchObject([{ ExecutionTime: 180 }, {}, {}, {}, {}, {}, {}]);
    const glue = begin(scenario, { settings: { startup: '9s' } });
    const { JobRunId } = call(glue, 'StartJobRun', { JobName: 'load' });
    glue.advance('8s');
    expect(call(glue, 'GetJobRun', { JobName: 'load', RunId: JobRunId }).JobRun?.JobRunState).toBe('STARTING');
  });

  test('refuses options that are no settings', () => {
    expect(() => begin({}, { settings: { page: 'full' } as never })).toThrow(refused('/settings/page'));
    expect(() => begin({}, { settings: { stopping: 'soon' } })).toThrow(refused('/settings/stopping'));
    expect(begin({}, { settings: { waitingLimit: undefined } }).now()).toBe(Date.UTC(2026, 0, 5, 6));
  });

  test('does not change the scenario, nor is changed through it afterwards', () => {
    const own = structuredClone(scenario);
    const glue = begin(own);
    play(glue);
    call(glue, 'UpdateJob', { JobName: 'load', JobUpdate: { Role: 'other', Command: { Name: 'glueetl' }, ExecutionProperty: { MaxConcurrentRuns: 5 } } });
    expect(own).toEqual(scenario);
    own.jobs?.splice(0);
    glue.reset();
    expect(call(glue, 'GetJob', { JobName: 'load' }).Job?.Role).toBe('etl');
  });

  test('is refused before anything is simulated, under the name it was given', () => {
    expect(() => begin({ outcomes: { load: [{}] } })).toThrow('scenario#/outcomes/load');
    expect(() => createSimulation({ jobs: [job('a'), job('a')] }, 'w.json')).toThrow('w.json#/jobs/1');
  });
});

describe('the format and the simulator', () => {
  test('have the same settings', () => {
    const schema = JSON.parse(readFileSync('schemas/scenario.json', 'utf8')) as { $defs: { ScenarioSettings: { properties: object } } };
    expect(Object.keys(schema.$defs.ScenarioSettings.properties).toSorted()).toEqual(Object.keys(defaultSettings).toSorted());
    expectTypeOf<Required<generated.ScenarioSettings>>().toExtend<Settings>();
    expectTypeOf<Partial<Settings>['pages']>().toEqualTypeOf<generated.ScenarioSettings['pages']>();
  });

  test('have the same operations', () => {
    expect(Object.keys(operations)).toEqual(Object.keys(contract).toSorted());
  });

  test('have the same outcomes', () => {
    expectTypeOf<generated.RunOutcome>().toExtend<RunOutcome>();
    expectTypeOf<RunOutcome>().toExtend<generated.RunOutcome>();
    expectTypeOf<keyof RunOutcome>().toEqualTypeOf<keyof generated.RunOutcome>();
    expect(defineScenario({})).toEqual({});
  });
});
