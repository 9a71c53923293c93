import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Call } from '../../src/contract/call.ts';
import type { OperationName } from '../../src/contract/operation.ts';
import { synthesizeOutput } from '../../src/synthesize/synthesize-output.ts';
import { synthesize } from '../../src/synthesize/synthesize.ts';
import type { SynthesizeOptions } from '../../src/synthesize/world.ts';
import { inputsFor, sizes } from './cases.ts';

interface Resource {
  readonly Name?: string;
}

type Members = Readonly<Record<string, unknown>>;

const ask = (operation: string, input: object, options: SynthesizeOptions): Members =>
  synthesizeOutput(operation as OperationName, input as never, options) as Members;

const kinds = [
  { kind: 'job', names: 'JobNames', one: 'Job', asked: 'JobName', batch: 'JobNames', missing: 'JobsNotFound' },
  { kind: 'crawler', names: 'CrawlerNames', one: 'Crawler', asked: 'Name', batch: 'CrawlerNames', missing: 'CrawlersNotFound' },
  { kind: 'trigger', names: 'TriggerNames', one: 'Trigger', asked: 'Name', batch: 'TriggerNames', missing: 'TriggersNotFound' },
  { kind: 'workflow', names: 'Workflows', one: 'Workflow', asked: 'Name', batch: 'Names', missing: undefined },
] as const;

describe.each(kinds)('a $kind', ({ names, one, asked, batch, missing }) => {
  const get = (name: string, options: SynthesizeOptions) => ask(`Get${one}`, { [asked]: name }, options)[one] as Resource;

  test.each(sizes)('is answered alike by its list, its batch and alone, at %s size', (size) => {
    const options = { seed: 6, size, listLength: 7 };
    const listed = ask(`List${one}s`, {}, options)[names] as readonly string[];
    const alone = listed.map((name) => get(name, options));
    const inFull = one === 'Workflow' ? alone : ask(`Get${one}s`, {}, options)[`${one}s`];
    expect(listed).toHaveLength(7);
    expect(alone.map(({ Name }) => Name)).toEqual(listed);
    expect(ask(`BatchGet${one}s`, { [batch]: listed }, options)[`${one}s`]).toEqual(alone);
    expect(inFull).toEqual(alone);
  });

  test('is listed over pages of any size', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 25 }), fc.nat(40), (MaxResults, listLength) => {
      const options = { seed: 6, listLength };
      const found: string[] = [];
      for (let NextToken: unknown, pages = 0; pages === 0 || NextToken !== undefined; pages++) {
        const page = ask(`List${one}s`, { MaxResults, ...(NextToken !== undefined && { NextToken }) }, options);
        found.push(...((page[names] ?? []) as string[]));
        NextToken = page['NextToken'];
      }
      expect(new Set(found).size).toBe(listLength);
      expect(found).toHaveLength(listLength);
    }), { numRuns: 20 });
  });

  test('is there whatever it is called, once for each name of a batch', () => {
    for (const size of ['maximal', 'random'] as const) {
      const answer = ask(`BatchGet${one}s`, { [batch]: ['b', 'a', 'b', 'constructor'] }, { seed: 6, size });
      expect((answer[`${one}s`] as readonly Resource[]).map(({ Name }) => Name)).toEqual(['b', 'a', 'constructor']);
      expect(missing && answer[missing]).toEqual(missing && []);
    }
  });

  test('differs from others of its kind', () => {
    const [a, b] = ['a', 'b'].map((name) => JSON.stringify({ ...get(name, { seed: 6 }), Name: undefined }));
    expect(a).not.toBe(b);
  });
});

test('a batch of no crawlers is empty', () => {
  expect(ask('BatchGetCrawlers', { CrawlerNames: [] }, { seed: 1 })).toEqual({ Crawlers: [], CrawlersNotFound: [] });
});

test('a batch of workflows has graphs where they are asked for', () => {
  const graphs = [true, false].map((IncludeGraph) =>
    (ask('BatchGetWorkflows', { Names: ['a', 'b'], IncludeGraph }, { seed: 1 })['Workflows'] as Members[]).map(({ Graph }) => Graph !== undefined));
  expect(graphs).toEqual([[true, true], [false, false]]);
});

describe('what creates, changes, starts, stops or deletes', () => {
  const inputs = inputsFor({ seed: 1 });
  const empty = [
    'CreateCrawler', 'UpdateCrawler', 'DeleteCrawler', 'StartCrawler', 'StopCrawler', 'TagResource', 'UntagResource', 'StopWorkflowRun',
    'PutWorkflowRunProperties',
  ] as const;
  const byName = [
    'CreateJob', 'CreateTrigger', 'CreateWorkflow', 'DeleteTrigger', 'DeleteWorkflow', 'StartTrigger', 'StopTrigger', 'UpdateWorkflow',
  ] as const;
  const byJobName = ['UpdateJob', 'DeleteJob'] as const;
  const cases = [
    ...empty.map((operation) => ({ operation, output: {} })),
    ...byName.map((operation) => ({ operation, output: { Name: 'nightly' } })),
    ...byJobName.map((operation) => ({ operation, output: { JobName: 'nightly' } })),
  ];

  test.each(cases)('$operation answers $output at every size', ({ operation, output }) => {
    for (const size of sizes) expect(ask(operation, inputs[operation], { seed: 1, size })).toEqual(output);
  });
});

const tagsOf = (name: string) =>
  ask('GetTags', { ResourceArn: `arn:aws:glue:eu-west-1:000012345678:job/${name}` }, { seed: 1, size: 'maximal' });

describe('tags', () => {
  test('belong to their resource, and stay the same', () => {
    expect(tagsOf('a')).toEqual(tagsOf('a'));
    expect(tagsOf('a')).not.toEqual(tagsOf('b'));
  });

  test('take nothing out of a list, but a token of one list is none of the other', () => {
    const answer = synthesize({ seed: 1, listLength: 9 });
    const list = (input: Call['input']) => answer({ operation: 'ListJobs', input } as Call);
    const tagged = list({ MaxResults: 4, Tags: { team: 'data' } }).output as { JobNames: string[]; NextToken: string };
    expect(tagged.JobNames).toEqual((list({ MaxResults: 4 }).output as typeof tagged).JobNames);
    expect(list({ NextToken: tagged.NextToken }).fault?.name).toBe('InvalidInputException');
    expect(list({ NextToken: tagged.NextToken, Tags: { team: 'data' } }).output).toMatchObject({ JobNames: { length: 5 } });
  });

  test('may be given in any order when a list is read on', () => {
    const first = ask('ListJobs', { MaxResults: 2, Tags: { a: '1', b: '2' } }, { seed: 1 });
    const rest = ask('ListJobs', { NextToken: first['NextToken'], Tags: { b: '2', a: '1' } }, { seed: 1 });
    expect(rest).toEqual({ JobNames: ['job-3'] });
  });
});
