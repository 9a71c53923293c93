import { assert, boolean, integer, jsonValue, nat, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ToolkitError } from '../../src/errors.ts';
import type { Scenario } from '../../src/generated/types.ts';
import { parseScenario } from '../../src/simulate/scenario/parse-scenario.ts';

const job = (Name: string) => ({ Name, Role: 'etl', Command: { Name: 'glueetl' } });
const crawler = (Name: string) => ({ Name, Role: 'etl', Targets: {} });
const onDemand = (Name: string, JobName: string, WorkflowName = 'W') => ({ Name, WorkflowName, Type: 'ON_DEMAND' as const, Actions: [{ JobName }] });
const after = (Name: string, watched: string, JobName: string, WorkflowName = 'W') => ({
  Name,
  WorkflowName,
  Type: 'CONDITIONAL' as const,
  Predicate: { Conditions: [{ LogicalOperator: 'EQUALS' as const, JobName: watched, State: 'SUCCEEDED' as const }] },
  Actions: [{ JobName }],
});

const sound: Scenario = {
  description: 'Two jobs in a row',
  jobs: [job('extract'), job('load')],
  crawlers: [crawler('lake')],
  workflows: [{ Name: 'W' }],
  triggers: [onDemand('start', 'extract'), after('then', 'extract', 'load')],
  outcomes: { extract: [{ state: 'FAILED', duration: '2m' }], lake: [{ state: 'CANCELLED' }] },
  history: [{ job: 'load', count: 10, every: '1h' }],
  faults: [{ operations: ['GetJobRun'], error: 'ThrottlingException', on: [1] }],
  settings: { pages: 'ragged', stopping: 10 },
};

/** What parsing comes to: nothing, or the error, which must be the reader's own. */
function errorOf(source: string | object, path?: string): ToolkitError | undefined {
  try {
    parseScenario(source, path);
    return undefined;
  } catch (error) {
    if (error instanceof ToolkitError && error.code === 'GLUE_SCENARIO_INVALID') return error;
    throw error;
  }
}

/** The error of a scenario, with what the sound one has in the places that are not given. */
function mistakeIn(changes: object, path?: string): ToolkitError['detail'] {
  const error = errorOf({ ...sound, ...changes }, path);
  if (!error) throw new Error('nothing was found wrong');
  return error.detail;
}

test('a sound scenario is answered as it is, from an object and from its text', () => {
  expect(parseScenario(sound)).toBe(sound);
  expect(parseScenario(JSON.stringify(sound))).toEqual(sound);
  expect(parseScenario('{}')).toEqual({});
});

describe('a text that is no JSON', () => {
  test.each([
    ['an unclosed list', '{\n  "jobs": [\n', 'w.json:3:1'],
    ['a comment', '{\n  // jobs\n}', 'w.json:2:3'],
    ['a trailing comma', '{"jobs": [],}', 'w.json:1:13'],
    ['a byte order mark', '\uFEFF{}', 'w.json:1:1'],
    ['nothing', '', 'w.json:1:1'],
  ])('with %s is refused with line and column', (_, text, path) => {
    expect(() => parseScenario(text, 'w.json')).toThrow(expect.objectContaining({ code: 'GLUE_SCENARIO_INVALID', detail: expect.objectContaining({ path }) }));
  });

  test('however deeply it is nested, is refused without overflowing', () => {
    expect(() => parseScenario('['.repeat(200_000))).toThrow('This file is not JSON');
  });
});

describe('a scenario of another form', () => {
  test.each([
    ['a misspelt section', { trigers: [] }, '/trigers', 'there is no member "trigers"', 'the nearest is triggers'],
    ['a misspelt member of a job', { jobs: [{ ...job('extract'), Timout: 5 }] }, '/jobs/0/Timout', 'there is no member "Timout"', 'the nearest is Timeout'],
    ['a misspelt member deeper down', { jobs: [{ ...job('x'), Command: { Nam: 'glueetl' } }] }, '/jobs/0/Command/Nam', 'there is no member "Nam"', 'the nearest is Name'],
    ['a misspelt setting', { settings: { page: 'full' } }, '/settings/page', 'there is no member "page"', 'the nearest is pages'],
    ['a missing member', { jobs: [{ Name: 'x', Role: 'etl' }] }, '/jobs/0', 'the member Command is missing', 'a member Command'],
    ['a wrong type', { jobs: 'extract' }, '/jobs', 'this value does not fit', 'an array'],
    ['an unknown state', { outcomes: { extract: [{ state: 'DONE' }] } }, '/outcomes/extract/0/state', 'this value does not fit', 'one of SUCCEEDED, FAILED'],
    ['a duration without a unit', { outcomes: { extract: [{ duration: '90' }] } }, '/outcomes/extract/0/duration', 'this is not a duration', "such as '90s'"],
    ['a negative duration', { settings: { stopping: -1 } }, '/settings/stopping', 'this is not a duration', 'milliseconds'],
    ['outcomes without an outcome', { outcomes: { extract: [] } }, '/outcomes/extract', 'this value does not fit', 'at least 1 items'],
  ])('%s is named with its place', (_, changes, path, problem, expected) => {
    const detail = mistakeIn(changes);
    expect(detail.path).toBe(`scenario#${path}`);
    expect(detail.message).toContain(problem);
    expect(detail.expected).toContain(expected);
  });

  test('the value that does not fit is shown, and a long one is cut', () => {
    expect(mistakeIn({ jobs: [{ ...job('x'), Description: 'y'.repeat(3000) }] }).received).toMatch(/^"y{60,80}.*…/);
    expect(mistakeIn({ settings: { pageSize: 0 } }).received).toBe('0');
  });

  test('of any depth is refused, and one that holds itself does no harm', () => {
    let deep: object = {};
    for (let level = 0; level < 50_000; level++) deep = { deep };
    expect(mistakeIn({ jobs: [{ ...job('extract'), CodeGenConfigurationNodes: { deep } }] }).message).toContain('nested too deeply');
    const circular: Record<string, unknown> = { ...job('extract') };
    circular['Command'] = circular;
    expect(mistakeIn({ jobs: [circular] }).path).toMatch(/^scenario#\/jobs\/0\/Command/);
  });

  test.each([[null], [[]], ['"text"'], ['7']])('%j is no scenario', (value) => {
    expect(() => parseScenario(value as string)).toThrow(expect.objectContaining({ code: 'GLUE_SCENARIO_INVALID' }));
  });
});

describe('names that stand for nothing', () => {
  test.each([
    ['a trigger that starts an unknown job', { triggers: [onDemand('start', 'extrat')] }, '/triggers/0/Actions/0/JobName', 'the name of a job; the nearest is "extract"'],
    ['a trigger that watches an unknown job', { triggers: [onDemand('s', 'load'), after('t', 'Load2', 'load')] }, '/triggers/1/Predicate/Conditions/0/JobName', 'the nearest is "load"'],
    ['a trigger that starts an unknown crawler', { triggers: [{ ...onDemand('s', ''), Actions: [{ CrawlerName: 'lak' }] }] }, '/triggers/0/Actions/0/CrawlerName', 'the nearest is "lake"'],
    ['a trigger of an unknown workflow', { triggers: [onDemand('s', 'load', 'V')] }, '/triggers/0/WorkflowName', 'the name of a workflow; the nearest is "W"'],
    ['a trigger where there is no job at all', { jobs: [], outcomes: {}, history: [] }, '/triggers/0/Actions/0/JobName', 'a job, and there is none at all'],
    ['an outcome of an unknown job', { outcomes: { 'load/all~': [{}] } }, '/outcomes/load~1all~0', 'a job or crawler; the nearest is "load"'],
    ['an outcome of __proto__', JSON.parse('{"outcomes":{"__proto__":[{}]}}') as object, '/outcomes/__proto__', 'a job or crawler'],
    ['a history of an unknown job', { history: [{ job: 'lode', count: 1, every: '1h' }] }, '/history/0/job', 'the nearest is "load"'],
    ['a fault of an unknown operation', { faults: [{ operations: ['StartJob'], lost: true }] }, '/faults/0/operations/0', 'the nearest is "StartJobRun"'],
    ['a fault with an unknown error', { faults: [{ error: 'Throttling' }] }, '/faults/0/error', 'the nearest is "ThrottlingException"'],
  ])('%s is named with the nearest one', (_, changes, path, expected) => {
    const detail = mistakeIn(changes, 'etl.json');
    expect(detail.path).toBe(`etl.json#${path}`);
    expect(detail.expected).toContain(expected);
  });
});

describe('what contradicts itself', () => {
  test.each([
    ['a name that is taken', { jobs: [job('load'), job('extract'), job('load')] }, '/jobs/2/Name', 'taken by /jobs/0'],
    ['an input that Glue refuses', { jobs: [...(sound.jobs ?? []), { ...job('x'), Timeout: 0 }] }, '/jobs/2/Timeout', 'does not fit'],
    ['a workflow that nothing starts', { triggers: [after('t', 'extract', 'load')] }, '/workflows/0', 'nothing starts workflow W'],
    ['a workflow with two start triggers', { triggers: [onDemand('a', 'load'), onDemand('b', 'extract')] }, '/triggers/1', 'another start trigger, a'],
    ['a workflow in a circle', { triggers: [onDemand('s', 'extract'), after('t', 'extract', 'load'), after('u', 'load', 'extract')] }, '/triggers/2', 'runs in a circle: extract → t → load → u → extract'],
    ['a job that follows itself', { triggers: [onDemand('s', 'load'), after('t', 'load', 'load')] }, '/triggers/1', 'runs in a circle: load → t → load'],
    ['a job that is to be CANCELLED', { outcomes: { load: [{}, { state: 'CANCELLED' }] } }, '/outcomes/load/1/state', 'a job cannot end like this'],
    ['a crawl that is to EXPIRE', { outcomes: { lake: [{ state: 'EXPIRED' }] } }, '/outcomes/lake/0/state', 'a crawler cannot end like this'],
    ['two histories of one job', { history: [1, 2].map((count) => ({ job: 'load', count, every: '1h' })) }, '/history/1/job', 'has a history already'],
    ['a fault that does nothing', { faults: [{ operations: ['GetJob'], on: [1] }] }, '/faults/0', 'does nothing'],
    ['an error that the operation does not have', { faults: [{ operations: ['GetJobRun'], error: 'IllegalWorkflowStateException' }] }, '/faults/0/error', 'GetJobRun does not declare'],
    ['a lost response with an error', { faults: [{ error: 'ThrottlingException', lost: true }] }, '/faults/0/lost', 'answers no error'],
    ['a message without an error', { faults: [{ message: 'oh', lost: true }] }, '/faults/0/message', 'without an error'],
    ['a fault that ends before it begins', { faults: [{ lost: true, from: '1h', until: '60m' }] }, '/faults/0/until', 'ends before it begins'],
  ])('%s is a mistake', (_, changes, path, problem) => {
    const detail = mistakeIn(changes);
    expect(detail.path).toBe(`scenario#${path}`);
    expect(detail.message).toContain(problem);
  });

  test('a workflow without triggers is empty, which is no mistake', () => {
    expect(parseScenario({ workflows: [{ Name: 'empty' }] }).workflows).toHaveLength(1);
  });

  test('two branches that join again are no circle', () => {
    const join = { ...after('join', 'b', 'd'), Predicate: { Logical: 'AND' as const, Conditions: ['b', 'c'].map((JobName) => ({ LogicalOperator: 'EQUALS' as const, JobName, State: 'SUCCEEDED' as const })) } };
    const triggers = [onDemand('s', 'a'), { ...after('split', 'a', 'b'), Actions: [{ JobName: 'b' }, { JobName: 'c' }] }, join];
    expect(parseScenario({ jobs: ['a', 'b', 'c', 'd'].map(job), workflows: [{ Name: 'W' }], triggers }).triggers).toBe(triggers);
  });

  test('several mistakes are told together, the first in detail and at most five more', () => {
    const { message, path } = mistakeIn({ outcomes: Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`job ${index}`, [{}]])) });
    expect(path).toBe('scenario#/outcomes/job 0');
    expect(message.match(/\/outcomes\/job \d/g)).toHaveLength(5);
    expect(message).toContain('and 3 more');
  });
});

test('a chain of any length is walked, and a circle is found wherever it closes', () => {
  assert(
    property(integer({ min: 1, max: 40 }), nat(), boolean(), (length, back, closes) => {
      const names = Array.from({ length }, (_, index) => `j${index}`);
      const chain = names.slice(1).map((name, index) => after(`t${index}`, `j${index}`, name));
      const circle = closes ? [after('back', `j${length - 1}`, `j${back % length}`)] : [];
      const scenario = { jobs: names.map(job), workflows: [{ Name: 'W' }], triggers: [onDemand('s', 'j0'), ...chain, ...circle] };
      expect(errorOf(scenario)?.message ?? 'sound').toContain(closes ? `→ back → j${back % length}` : 'sound');
    }),
  );
  const deep = Array.from({ length: 20_000 }, (_, index) => `j${index}`);
  const triggers = [onDemand('s', 'j0'), ...deep.slice(1).map((name, index) => after(`t${index}`, `j${index}`, name))];
  expect(parseScenario({ jobs: deep.map(job), workflows: [{ Name: 'W' }], triggers }).triggers).toHaveLength(20_000);
});

test('no JSON value makes the reader throw anything but its own error', () => {
  assert(
    property(record({ jobs: jsonValue(), triggers: jsonValue(), outcomes: jsonValue(), faults: jsonValue() }, { requiredKeys: [] }), (value) => {
      expect(() => errorOf(value)).not.toThrow();
    }),
  );
});
