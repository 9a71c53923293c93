import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { toWire } from '../../src/wire/to-wire.ts';
import { validateOutput } from '../../src/contract/validate.ts';

const run = (time: unknown) => ({ JobRun: { Id: 'jr_1', StartedOn: time } });
const jobRuns = (time: unknown) => ({ JobRuns: [{ StartedOn: time }, { CompletedOn: time }] });
const graph = (time: unknown) => ({
  Run: { StartedOn: time, Graph: { Nodes: [{ JobDetails: jobRuns(time), CrawlerDetails: { Crawls: [{ StartedOn: time }] } }] } },
});

test.each([
  ['2020-10-16T18:45:31.255000+00:00', 1602873931.255, 'the AWS CLI, version 2'],
  ['2020-10-16T20:45:31.255000+02:00', 1602873931.255, 'an offset east'],
  ['2020-10-16T13:15:31.255000-05:30', 1602873931.255, 'an offset west with half an hour'],
  ['2020-10-16T18:45:31+0000', 1602873931, 'an offset without a colon'],
  ['2020-10-16 18:45:31.255000+00:00', 1602873931.255, 'a date as Python prints it'],
  ['2020-10-16T18:45:31.255Z', 1602873931.255, 'JSON.stringify of a Date'],
  ['2020-10-16T18:45:31Z', 1602873931, 'no fraction'],
  ['2020-10-16T18:45:31.255001Z', 1602873931.255001, 'microseconds'],
  ['1969-12-31T23:59:59.500Z', -0.5, 'a moment before 1970'],
])('%s is %d: %s', (text, seconds) => {
  expect(toWire('GetJobRunResponse', 'cli', run(text))).toEqual(run(seconds));
});

test.each([1602873931.255, 0, '2020-10-16T18:45:31', '2020-10-16', '2020-13-16T18:45:31Z', 'yesterday', '', '1602873931', null, true, {}, []])(
  '%j is left as it is',
  (value) => {
    expect(toWire('GetJobRunResponse', 'cli', run(value))).toEqual(run(value));
  },
);

test('a time that cannot be converted is a violation, not a guess', () => {
  const [violation] = validateOutput('GetJobRun', toWire('GetJobRunResponse', 'cli', run('2020-10-16T18:45:31')));
  expect(violation).toMatchObject({ severity: 'violation', path: '/JobRun/StartedOn', rule: 'shape/type' });
});

test('only timestamps are converted: a text that looks like one stays a text', () => {
  const time = '2020-10-16T18:45:31Z';
  const output = { JobRun: { Id: time, JobName: time, Arguments: { '--since': time }, Unknown: { StartedOn: time } }, StartedOn: time };
  expect(toWire('GetJobRunResponse', 'cli', output)).toEqual(output);
});

test('timestamps are found in lists and below several shapes', () => {
  expect(toWire('GetJobRunsResponse', 'sdk', jobRuns('1970-01-01T00:00:07Z'))).toEqual(jobRuns(7));
  expect(toWire('GetWorkflowRunResponse', 'sdk', graph('1970-01-01T00:00:07Z'))).toEqual(graph(7));
});

test.each([
  ['cli', { JobRuns: [], $metadata: {} }],
  ['sdk', { JobRuns: [], ResponseMetadata: {} }],
  ['wire', { JobRuns: [], ResponseMetadata: {}, $metadata: {} }],
] as const)('the form %s drops the member its client adds, and no other', (form, kept) => {
  expect(toWire('GetJobRunsResponse', form, { JobRuns: [], ResponseMetadata: {}, $metadata: {} })).toEqual(kept);
});

test('the form wire is the value itself', () => {
  const value = run('2020-10-16T18:45:31Z');
  expect(toWire('GetJobRunResponse', 'wire', value)).toBe(value);
});

test.each(['cli', 'sdk'] as const)('in the form %s members named __proto__ survive and touch no prototype', (form) => {
  const value: unknown = JSON.parse('{"JobRun":{"Arguments":{"__proto__":"x"},"__proto__":{"StartedOn":"1970-01-01T00:00:07Z"}}}');
  expect(JSON.stringify(toWire('GetJobRunResponse', form, value))).toBe(JSON.stringify(value));
  expect(({} as { StartedOn?: unknown }).StartedOn).toBeUndefined();
});

test('depth is no matter: 100,000 levels pass through', () => {
  const deep: unknown = JSON.parse(`{"JobRun":{"Deep":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`);
  expect(toWire('GetJobRunResponse', 'cli', deep)).toEqual({ JobRun: { Deep: expect.any(Array) as unknown } });
});

test('a Date of the SDK comes back as its epoch seconds, to the millisecond', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1970-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true }), (date) => {
      const saved: unknown = JSON.parse(JSON.stringify(run(date)));
      const { JobRun } = toWire('GetJobRunResponse', 'sdk', saved) as { readonly JobRun: { readonly StartedOn: number } };
      expect(Math.round(JobRun.StartedOn * 1000)).toBe(date.getTime());
    }),
  );
});

test('no JSON value makes it throw, and what has no timestamps comes back equal', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom('cli', 'sdk'), (value, form) => {
      expect(JSON.stringify(toWire('StopWorkflowRunResponse', form, value))).toBe(JSON.stringify(value));
    }),
  );
});
