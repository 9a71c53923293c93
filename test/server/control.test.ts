import { expect, test } from 'vitest';
import { parseCoverage } from '../../src/contract/coverage/coverage-file.ts';
import { Control as validateControl } from '../../src/generated/validators.js';
import { hostile, openScene, pipeline } from './control-scene.ts';

const reads = ['status', 'journal', 'workflows', 'job-runs', 'picture?workflow=nightly', 'ui'];
const orders = ['reset', 'scenario', 'advance', 'settle', 'faults', 'events'];

test('status tells the simulated instant and counts every call', async () => {
  const { ask, send } = openScene();
  await send('StartJobRun', { JobName: 'extract' });
  await send('GetJobRun', { JobName: 'extract', RunId: 'jr_0' });
  await send('GetJobRuns', { JobName: 'extract', MaxResults: 500 });
  expect((await ask('GET', 'status')).json).toEqual({
    simulated: true,
    now: Date.UTC(2026, 0, 5, 6),
    resets: 0,
    requests: 3,
    faults: 2,
    errors: 0,
    violations: 1,
    byOperation: { StartJobRun: 1, GetJobRun: 1, GetJobRuns: 1 },
  });
});

test.each([
  ['a text with a unit', '90s', 90_000],
  ['milliseconds', 1500, 1500],
  ['nothing', 0, 0],
])('advance lets %s pass and answers the status', async (_, duration, expected) => {
  const { ask, state } = openScene();
  const before = state.now();
  const { status, json } = await ask('POST', 'advance', { duration });
  expect([status, (json['now'] as number) - before]).toEqual([200, expected]);
});

test('settle plays until nothing runs, and job-runs are newest first with their retries', async () => {
  const { ask, send } = openScene();
  await send('StartWorkflowRun', { Name: 'nightly' });
  await ask('POST', 'settle');
  const { json } = await ask('GET', 'job-runs');
  const runs = json['jobRuns'] as { readonly JobName: string; readonly JobRunState: string; readonly Attempt: number }[];
  expect(runs.map(({ JobName, JobRunState, Attempt }) => [JobName, JobRunState, Attempt])).toEqual([
    ['load', 'FAILED', 1],
    ['load', 'FAILED', 0],
    ['extract', 'SUCCEEDED', 0],
  ]);
});

test('events fire an EVENT trigger as often as they are sent', async () => {
  const { ask } = openScene();
  await ask('POST', 'events', { trigger: 'arrival' });
  const { json } = await ask('GET', 'workflows');
  expect(json['workflows']).toContainEqual({ name: 'arrivals', lastRun: expect.objectContaining({ Status: 'RUNNING' }) });
  await ask('POST', 'settle');
  expect((await ask('POST', 'events', { trigger: 'arrival', count: 2 })).status).toBe(200);
  expect((await ask('GET', 'job-runs')).json['jobRuns']).toHaveLength(3);
});

test.each([['[]', []], ['{}', {}], ['an empty body', '']])('faults strike from then on, and %s ends them', async (_, none) => {
  const { ask, send } = openScene();
  expect((await ask('POST', 'faults', [{ error: 'ThrottlingException', operations: ['ListJobs'] }])).status).toBe(200);
  expect([(await send('ListJobs', {})).status, (await send('ListWorkflows', {})).status]).toEqual([400, 200]);
  await ask('POST', 'faults', none);
  expect((await send('ListJobs', {})).status).toBe(200);
});

test('a scenario replaces the world, and one that is refused changes nothing', async () => {
  const { ask, send } = openScene();
  await ask('POST', 'scenario', { jobs: [{ Name: 'other', Role: 'etl', Command: { Name: 'glueetl' } }] });
  expect((await send('ListJobs', {})).output).toEqual({ JobNames: ['other'] });
  const { status, json } = await ask('POST', 'scenario', { jobs: [{ Name: 'a' }] });
  expect([status, json['code'], json['path']]).toEqual([400, 'GLUE_SCENARIO_INVALID', '/jobs/0']);
  expect((await send('ListJobs', {})).output).toEqual({ JobNames: ['other'] });
});

test('reset begins the scenario anew and forgets the calls', async () => {
  const { ask, send } = openScene();
  await send('StartWorkflowRun', { Name: 'nightly' });
  await ask('POST', 'advance', { duration: '1h' });
  const { json } = await ask('POST', 'reset', {});
  expect([json['requests'], json['now']]).toEqual([0, Date.UTC(2026, 0, 5, 6)]);
  expect((await ask('GET', 'job-runs')).json['jobRuns']).toEqual([]);
});

test('journal tells the calls after a number, and where to go on', async () => {
  const { ask, send } = openScene();
  for (const JobName of ['extract', 'load']) await send('GetJob', { JobName });
  const first = (await ask('GET', 'journal')).json;
  expect((first['entries'] as { readonly input: unknown }[]).map(({ input }) => input)).toEqual([{ JobName: 'extract' }, { JobName: 'load' }]);
  expect(first['next']).toBe(2);
  expect((await ask('GET', 'journal?since=1')).json['entries']).toHaveLength(1);
  expect((await ask('GET', 'journal?since=2')).json).toEqual({ entries: [], next: 2, resets: 0 });
});

test('status and journal tell how often the server began anew, for then a number of before says nothing', async () => {
  const { ask, send } = openScene();
  await send('ListJobs', {});
  await ask('POST', 'reset');
  await ask('POST', 'scenario', pipeline);
  for (const name of ['extract', 'load']) await send('GetJob', { JobName: name });
  expect((await ask('GET', 'journal?since=1')).json).toMatchObject({ next: 2, resets: 2 });
  expect((await ask('GET', 'status')).json['resets']).toBe(2);
});

test.each(['full', 'ragged'] as const)('job-runs are the newest of all jobs, however many a job has, in %s pages', async (pages) => {
  const jobs = Array.from({ length: 130 }, (_, index) => ({ Name: `j${index}`, Role: 'etl', Command: { Name: 'glueetl' } }));
  const { ask, send } = openScene({ scenario: { jobs, settings: { pages } }, clock: 'manual' });
  const started: unknown[] = [];
  const start = async (JobName: string) => {
    started.unshift((await send('StartJobRun', { JobName })).output['JobRunId']);
    await ask('POST', 'advance', { duration: '2m' });
  };
  const list = async () => {
    const { jobRuns, more } = (await ask('GET', 'job-runs')).json;
    return { ids: (jobRuns as { readonly Id: string }[]).map(({ Id }) => Id), more };
  };
  for (let count = 0; count < 70; count++) await start('j0');
  for (let index = 100; index < 130; index++) await start(`j${index}`);
  expect(await list()).toEqual({ ids: started, more: false });
  await start('j129');
  expect(await list()).toEqual({ ids: started.slice(0, 100), more: true });
});

test('workflows and runs beyond the first hundred are not listed, but told of, even when pages are ragged', async () => {
  const workflows = Array.from({ length: 101 }, (_, index) => ({ Name: `w${index}` }));
  const { ask } = openScene({ scenario: { workflows, settings: { pages: 'ragged' } }, clock: 'manual' });
  const many = (await ask('GET', 'workflows')).json;
  expect([(many['workflows'] as unknown[]).length, many['more']]).toEqual([100, true]);
  const few = openScene({ scenario: { workflows: workflows.slice(0, 100), settings: { pages: 'ragged' } }, clock: 'manual' });
  const all = (await few.ask('GET', 'workflows')).json;
  expect([(all['workflows'] as unknown[]).length, all['more']]).toEqual([100, false]);
});

test('whoever looks is in no journal and changes no count', async () => {
  const { ask, send } = openScene();
  await send('StartWorkflowRun', { Name: 'nightly' });
  const before = (await ask('GET', 'status')).text;
  for (const name of reads) await ask('GET', name);
  expect((await ask('GET', 'status')).text).toBe(before);
});

test('whoever looks moves no clock that moves with reads, and meets no fault of the scenario', async () => {
  const { ask, send } = openScene({ scenario: { ...pipeline, faults: [{ error: 'ThrottlingException', operations: ['ListJobs'], times: 1 }] }, clock: 'per-read' });
  await send('StartWorkflowRun', { Name: 'nightly' });
  const before = (await ask('GET', 'status')).text;
  for (const name of reads) await ask('GET', name);
  expect((await ask('GET', 'status')).text).toBe(before);
  expect((await send('ListJobs', {})).status).toBe(400);
});

test('a picture is drawn anew when what it shows has changed, and only then', async () => {
  const { ask, send } = openScene();
  const draw = async (name: string) => (await ask('GET', `picture?workflow=${name}`)).text;
  const design = await draw('nightly');
  expect(await draw('arrivals')).not.toBe(design);
  expect(await draw('nightly')).toBe(design);
  await send('StartWorkflowRun', { Name: 'nightly' });
  const begun = await draw('nightly');
  expect(begun).toContain('STARTING');
  await ask('POST', 'advance', { duration: '1m' });
  expect(await draw('nightly')).not.toBe(begun);
});

test('no answer holds a value that recordings replace, or a header', async () => {
  const { ask, send } = openScene();
  await send('StartWorkflowRun', { Name: 'nightly', RunProperties: { token: 'hunter2' } });
  await send('StartJobRun', { JobName: 'extract', Arguments: { '--password': 'hunter2' } });
  await ask('POST', 'settle');
  const texts = await Promise.all(reads.map(async (name) => (await ask('GET', name)).text));
  expect(texts.filter((text) => /hunter2|AWS4-HMAC/.test(text))).toEqual([]);
  expect(texts.join()).toContain('…');
});

test('a picture shows the newest run with hostile names as text', async () => {
  const { ask, send } = openScene();
  await send('StartWorkflowRun', { Name: hostile });
  const { status, headers, text } = await ask('GET', `picture?workflow=${encodeURIComponent(hostile)}`);
  expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
  expect(text).toContain('&lt;img src=x');
  expect(text).not.toMatch(/<img|<script|<b>|\u202E/);
});

test.each([
  ['statusAnswer', 'status'],
  ['journalAnswer', 'journal'],
  ['workflowsAnswer', 'workflows'],
  ['jobRunsAnswer', 'job-runs'],
  ['errorAnswer', 'picture?workflow=none'],
])('the %s is as schemas/control.json says', async (member, name) => {
  const { ask, send } = openScene();
  await send('StartWorkflowRun', { Name: 'nightly' });
  expect(validateControl({ [member]: (await ask('GET', name)).json })).toBe(true);
  expect(validateControl({ [member]: {} })).toBe(false);
});

test('where nothing is simulated there is no world, and what would move it is refused', async () => {
  const { ask } = openScene({ responder: () => ({ output: {} }) });
  expect((await ask('GET', 'status')).json['simulated']).toBe(false);
  expect((await ask('GET', 'workflows')).json).toEqual({ workflows: [], more: false });
  expect((await ask('GET', 'job-runs')).json).toEqual({ jobRuns: [], more: false });
  expect((await ask('GET', 'picture?workflow=nightly')).status).toBe(404);
  for (const [name, body] of [['advance', { duration: 1 }], ['settle', {}], ['events', { trigger: 'arrival' }]] as const) {
    const { status, json } = await ask('POST', name, body);
    expect([name, status, json['code']]).toEqual([name, 400, 'GLUE_OPTION_INVALID']);
  }
  expect((await ask('POST', 'scenario', pipeline)).json['simulated']).toBe(true);
});

test.each(orders)('%s takes POST only, and a GET of it changes nothing', async (name) => {
  const { status, headers } = await openScene().ask('GET', name);
  expect([status, headers['allow']]).toEqual([405, 'POST']);
});

test.each(reads)('%s takes GET and HEAD only', async (name) => {
  const { status, headers } = await openScene().ask('POST', name, {});
  expect([status, headers['allow']]).toEqual([405, 'GET, HEAD']);
});

test('coverage tells what the calls met, also across a reset, and 404 where nobody counts', async () => {
  const { ask, send } = openScene({ scenario: pipeline, clock: 'manual', coverage: true });
  await send('GetJobRun', { JobName: 'extract', RunId: 'jr_0' });
  await ask('POST', 'reset');
  await send('ListJobs', {});
  const { status, text } = await ask('GET', 'coverage');
  const { hits } = parseCoverage(text, 'coverage.json');
  expect(status).toBe(200);
  expect(hits).toContainEqual(['GetJobRun', 'error', 'EntityNotFoundException', 1]);
  expect(hits.filter(([operation, kind]) => operation === 'ListJobs' && kind === 'call')).toHaveLength(1);
  expect(await openScene().ask('GET', 'coverage')).toMatchObject({ status: 404, json: { message: 'This server does not count coverage.' } });
});
