import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Interaction } from '../../../src/generated/types.ts';
import { checkInteractions } from '../../../src/recording/check-interactions.ts';
import { createRedactor } from '../../../src/recording/redact/create-redactor.ts';
import { readRecordings } from '../../../src/recording/store.ts';

const key = new Uint8Array(32).fill(5);
const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'.split('')), minLength: 64, maxLength: 64 });

/** Names as Glue allows them, with what regular expressions stumble over. */
const name = fc.oneof(
  fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
  fc.constantFrom('my testing job', 'a/b', '123456789012', '__proto__', 'constructor', 'redacted', 'Job', 'name-0123456789ab', '.*', '$&', 'not found.', '作業', 'a:b:c'),
);

function call(operation: string, input: object, output: object): Interaction {
  return { operation, input: input as {}, output: output as {} };
}

const nameOf = (seed: number) => createRedactor({ key: new Uint8Array(32).fill(seed) }).redact([call('GetJob', { JobName: 'nightly' }, {})])[0]?.input;

describe('one name is one pseudonym', () => {
  test('over requests, answers, lists, ARNs, error texts and graphs, whatever the name is', () => {
    fc.assert(
      fc.property(name, hex, fc.integer({ min: 1, max: 99 }), (job, digits, attempt) => {
        fc.pre(!job.startsWith('/') && !job.startsWith('--') && !job.startsWith('arn:aws') && !/^(https?|s3[an]?):\/\//.test(job));
        const first = `jr_${digits}`;
        const retry = `${first}_attempt_${attempt}`;
        const redactor = createRedactor({ key });
        const [run, runs, tags, missing, graph] = redactor.redact([
          call('GetJobRun', { JobName: job, RunId: retry }, { JobRun: { Id: retry, PreviousRunId: first, JobName: job } }),
          call('ListJobs', {}, { JobNames: ['other', job] }),
          call('GetTags', { ResourceArn: `arn:aws:glue:eu-west-1:123456789012:job/${job}` }, {}),
          { operation: 'GetJob', input: { JobName: job }, fault: { name: 'EntityNotFoundException', message: `Job with name: ${job} not found.` } },
          call('GetWorkflowRun', { Name: 'w', RunId: 'wr_1' }, { Run: { Graph: { Nodes: [{ Type: 'JOB', Name: job, UniqueId: 'wnode_1', JobDetails: { JobRuns: [{ Id: first, JobName: job }] } }] } } }),
        ]) as unknown as [GetJobRun, ListJobs, GetTags, Interaction, GetWorkflowRun];
        const alias = run.input.JobName;
        const id = run.output.JobRun.PreviousRunId;
        expect(alias).not.toBe(job);
        expect([run.output.JobRun.JobName, runs.output.JobNames[1], graph.output.Run.Graph.Nodes[0].Name, graph.output.Run.Graph.Nodes[0].JobDetails.JobRuns[0].JobName]).toEqual([alias, alias, alias, alias]);
        expect(tags.input.ResourceArn).toMatch(new RegExp(`^arn:aws:glue:eu-west-1:0000[0-9]{8}:job/${alias}$`));
        expect(missing.fault?.message).toBe(`Job with name: ${alias} not found.`);
        expect([run.input.RunId, run.output.JobRun.Id]).toEqual([`${id}_attempt_${attempt}`, `${id}_attempt_${attempt}`]);
        expect(graph.output.Run.Graph.Nodes[0].JobDetails.JobRuns[0].Id).toBe(id);
      }),
    );
  });

  test('over all files that one key makes, and another one with another key', () => {
    expect(nameOf(1)).toEqual(nameOf(1));
    expect(nameOf(1)).not.toEqual(nameOf(2));
  });

  test('for 10,000 runs, 10,000 names and 10,000 arguments without a clash', () => {
    const runs = Array.from({ length: 10_000 }, (_, index) => ({ Id: `jr_${index.toString(16).padStart(64, '0')}`, JobName: `job ${index}`, Arguments: { [`--k${index}`]: 'v' } }));
    const [redacted] = createRedactor({ key }).redact([call('GetJobRuns', { JobName: 'j' }, { JobRuns: runs })]) as unknown as [{ output: { JobRuns: typeof runs } }];
    const texts = redacted.output.JobRuns.flatMap(({ Id, JobName, Arguments }) => [Id, JobName, ...Object.keys(Arguments)]);
    expect(new Set(texts).size).toBe(30_000);
  });
});

const page = (JobName: string, asked: string | undefined, given: string | undefined) =>
  call('GetJobRuns', { JobName, ...(asked !== undefined && { NextToken: asked }) }, { JobRuns: [], ...(given !== undefined && { NextToken: given }) });

const tokensOf = (interactions: Interaction[]) => createRedactor({ key }).redact(interactions).map(({ input, output }) => [input['NextToken'], output?.['NextToken']]);

/** Three pages, under these tokens. */
const record = (one: string, two: string) => createRedactor({ key }).redact([page('a', undefined, one), page('a', one, two), page('a', two, '')]);

describe('tokens of pages', () => {
  test('lead from each page to the next', () => {
    const [first, second, third] = tokensOf([page('a', undefined, 'T1'), page('a', 'T1', 'T2'), page('a', 'T2', undefined)]) as [string[], string[], string[]];
    expect([first[0], third[1]]).toEqual([undefined, undefined]);
    expect([second[0], third[0]]).toEqual([first[1], second[1]]);
    expect(first[1]).not.toBe(second[1]);
  });

  test('of two lists stay apart, although Glue gave the same for both', () => {
    const [a1, b1, a2, b2] = tokensOf([page('a', undefined, 'T'), page('b', undefined, 'T'), page('a', 'T', undefined), page('b', 'T', undefined)]) as [string[], string[], string[], string[]];
    expect([a2[0], b2[0]]).toEqual([a1[1], b1[1]]);
    expect(a1[1]).not.toBe(b1[1]);
  });

  test('are the same bytes when the same pages are recorded again under other tokens', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 4, maxLength: 4 }), ([t1 = '', t2 = '', u1 = '', u2 = '']) => {
        expect(record(t1, t2)).toEqual(record(u1, u2));
      }),
    );
  });
});

const idsOf = (value: unknown) => new Set(JSON.stringify(value).match(/(?:jr|wr|wnode)_[0-9a-f]{64}(?:_attempt_[0-9]+)?/g));

test.each(readRecordings('recordings'))('$path has as many ids after redaction as before, and none of the old ones', ({ recording: { interactions } }) => {
  const redacted = createRedactor({ key }).redact(interactions);
  expect(idsOf(redacted).size).toBe(idsOf(interactions).size);
  expect([...idsOf(redacted)].filter((id) => idsOf(interactions).has(id))).toEqual([]);
  expect(checkInteractions(redacted).filter(({ severity }) => severity === 'violation')).toEqual([]);
});

interface GetJobRun {
  input: { JobName: string; RunId: string };
  output: { JobRun: { Id: string; PreviousRunId: string; JobName: string } };
}
interface ListJobs {
  output: { JobNames: string[] };
}
interface GetTags {
  input: { ResourceArn: string };
}
interface GetWorkflowRun {
  output: { Run: { Graph: { Nodes: [{ Name: string; JobDetails: { JobRuns: [{ Id: string; JobName: string }] } }] } } };
}
