import type { Call } from '../src/contract/call.ts';
import type { Predicate, Recording } from '../src/generated/types.ts';
import { simulate } from '../src/simulate/simulate.ts';

const arn = 'arn:aws:glue:us-east-1:123456789012:job/load';
const job = { Role: 'etl', Command: { Name: 'glueetl', ScriptLocation: 's3://scripts/load.py' }, GlueVersion: '5.0', WorkerType: 'G.1X', NumberOfWorkers: 2 } as const;
const onLoaded: Predicate = { Conditions: [{ LogicalOperator: 'EQUALS', JobName: 'load', State: 'SUCCEEDED' }] };
const wait = { advance: '2m' } as const;

/** The life of a small nightly load: made, changed, listed, started, stopped and deleted through the API. */
const steps: readonly (Call | typeof wait)[] = [
  { operation: 'CreateJob', input: { Name: 'load', ...job, Tags: { team: 'orders' } } },
  { operation: 'CreateJob', input: { Name: 'report', ...job } },
  { operation: 'UpdateJob', input: { JobName: 'load', JobUpdate: { ...job, MaxRetries: 1 } } },
  { operation: 'GetJob', input: { JobName: 'load' } },
  { operation: 'GetJobs', input: { MaxResults: 1 } },
  { operation: 'BatchGetJobs', input: { JobNames: ['load', 'gone'] } },
  { operation: 'ListJobs', input: { Tags: { team: 'orders' } } },
  { operation: 'CreateCrawler', input: { Name: 'landing', Role: 'etl', Targets: { S3Targets: [{ Path: 's3://landing/orders' }] } } },
  { operation: 'UpdateCrawler', input: { Name: 'landing', Description: 'Finds the new partitions' } },
  { operation: 'StartCrawler', input: { Name: 'landing' } },
  { operation: 'GetCrawler', input: { Name: 'landing' } },
  { operation: 'StopCrawler', input: { Name: 'landing' } },
  wait,
  { operation: 'GetCrawlers', input: {} },
  { operation: 'BatchGetCrawlers', input: { CrawlerNames: ['landing', 'gone'] } },
  { operation: 'ListCrawlers', input: {} },
  { operation: 'ListCrawls', input: { CrawlerName: 'landing' } },
  { operation: 'CreateWorkflow', input: { Name: 'nightly', DefaultRunProperties: { source: 'orders' } } },
  { operation: 'UpdateWorkflow', input: { Name: 'nightly', MaxConcurrentRuns: 1 } },
  { operation: 'BatchGetWorkflows', input: { Names: ['nightly', 'gone'] } },
  { operation: 'ListWorkflows', input: {} },
  { operation: 'CreateTrigger', input: { Name: 'begin', WorkflowName: 'nightly', Type: 'SCHEDULED', Schedule: 'cron(0 2 * * ? *)', Actions: [{ JobName: 'load' }] } },
  { operation: 'CreateTrigger', input: { Name: 'then', WorkflowName: 'nightly', Type: 'CONDITIONAL', Predicate: onLoaded, Actions: [{ JobName: 'report' }] } },
  { operation: 'UpdateTrigger', input: { Name: 'begin', TriggerUpdate: { Schedule: 'cron(0 3 * * ? *)', Actions: [{ JobName: 'load' }] } } },
  { operation: 'StartTrigger', input: { Name: 'begin' } },
  wait,
  { operation: 'GetTrigger', input: { Name: 'begin' } },
  { operation: 'GetTriggers', input: { DependentJobName: 'report' } },
  { operation: 'BatchGetTriggers', input: { TriggerNames: ['then', 'gone'] } },
  { operation: 'ListTriggers', input: {} },
  { operation: 'StopTrigger', input: { Name: 'begin' } },
  { operation: 'TagResource', input: { ResourceArn: arn, TagsToAdd: { stage: 'test' } } },
  { operation: 'UntagResource', input: { ResourceArn: arn, TagsToRemove: ['team'] } },
  { operation: 'GetTags', input: { ResourceArn: arn } },
  wait,
  { operation: 'DeleteTrigger', input: { Name: 'begin' } },
  { operation: 'DeleteWorkflow', input: { Name: 'nightly' } },
  { operation: 'DeleteCrawler', input: { Name: 'landing' } },
  { operation: 'DeleteJob', input: { JobName: 'load' } },
];

/** What the simulator answers to these steps. */
export function makeAdministration(): Recording {
  const glue = simulate({ seed: 7, clock: 'manual' });
  return {
    format: 'glue-contract/recording',
    formatVersion: 1,
    source: 'synthesized',
    references: ['node recordings/make.ts'],
    description: 'A nightly load with its jobs, crawler, workflow, triggers and tags: made, changed, read, run and deleted.',
    service: 'glue',
    region: 'us-east-1',
    recordedAt: '2026-11-20',
    interactions: steps.flatMap((step) => {
      if ('advance' in step) return (glue.advance(step.advance), []);
      const { output, fault } = glue(step);
      return [{ operation: step.operation, input: { ...step.input }, ...(fault ? { fault } : { output: { ...output } }) }];
    }),
  };
}
