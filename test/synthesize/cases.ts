import type { InputOf, OperationName } from '../../src/contract/operation.ts';
import { referTo } from '../../src/contract/resolve-shape.ts';
import { operations } from '../../src/generated/operations.ts';
import { drawValue } from '../../src/synthesize/draw-value.ts';
import { jobRunIdAt } from '../../src/synthesize/job-run-id.ts';
import { designWorkflow } from '../../src/synthesize/design-workflow.ts';
import { workflowRunIdAt } from '../../src/synthesize/workflow-run.ts';
import { createRandom } from '../../src/synthesize/random.ts';
import { createWorld, type Size, type SynthesizeOptions } from '../../src/synthesize/world.ts';

export const sizes: readonly Size[] = ['minimal', 'maximal', 'random'];

/** An input of every operation, whose ids are those of the world that the options make. */
export function inputsFor(options: SynthesizeOptions, name = 'nightly'): { readonly [O in OperationName]: InputOf<O> } {
  const world = createWorld(options);
  const RunId = jobRunIdAt(world, name, 0);
  const started = `jr_${'ab'.repeat(32)}`;
  const workflowRun = { Name: name, RunId: workflowRunIdAt(world, name, 0) };
  // A graph of one node has no action; any id is asked for there.
  const nodeIds = [...designWorkflow(world, name).flatMap(({ type, id }) => (type === 'TRIGGER' ? [] : [id])), `wnode_${'cd'.repeat(32)}`];
  return {
    ...leastInputs(),
    StartJobRun: { JobName: name, Arguments: { '--day': '1' } },
    BatchStopJobRun: { JobName: name, JobRunIds: [RunId, jobRunIdAt(world, name, 1), started, `${started}_attempt_1`] },
    GetJobRun: { JobName: name, RunId, PredecessorsIncluded: true },
    GetJobRuns: { JobName: name, MaxResults: 3 },
    GetJobBookmark: { JobName: name, RunId },
    GetJobBookmarks: { JobName: name, MaxResults: 2 },
    ResetJobBookmark: { JobName: name },
    StartWorkflowRun: { Name: name },
    StopWorkflowRun: workflowRun,
    ResumeWorkflowRun: { ...workflowRun, NodeIds: nodeIds.slice(0, 3) },
    GetWorkflowRun: { ...workflowRun, IncludeGraph: true },
    GetWorkflowRuns: { Name: name, IncludeGraph: true, MaxResults: 3 },
    GetWorkflowRunProperties: workflowRun,
    PutWorkflowRunProperties: { ...workflowRun, RunProperties: { a: 'b' } },
    GetWorkflow: { Name: name, IncludeGraph: true },
    ...resourceInputs(name),
  };
}

/** For an operation that is not named here: what its schema requires. */
function leastInputs() {
  const draw = { size: 'minimal', random: createRandom(0) } as const;
  return Object.fromEntries(Object.keys(operations).map((name) => [name, drawValue(referTo(`${name}Request`), draw)])) as { readonly [O in OperationName]: InputOf<O> };
}

/** Calls of what builds and reads jobs, crawlers, triggers and workflows; no id stands in them. */
function resourceInputs(name: string) {
  const ResourceArn = `arn:aws:glue:eu-west-1:000012345678:job/${name}`;
  const Tags = { team: 'data' };
  const target = { Name: name, Actions: [{ JobName: 'a', Timeout: 5 }, { CrawlerName: 'b' }] };
  return {
    CreateJob: { Name: name, Role: 'role', Command: { Name: 'glueetl', ScriptLocation: 's3://scripts/a.py' }, Tags },
    UpdateJob: { JobName: name, JobUpdate: { Role: 'role', Command: { Name: 'glueetl' } } },
    DeleteJob: { JobName: name },
    GetJob: { JobName: name },
    GetJobs: { MaxResults: 3 },
    BatchGetJobs: { JobNames: [name, 'job-1', name] },
    ListJobs: { MaxResults: 3, Tags },
    CreateCrawler: { Name: name, Role: 'role', Targets: { S3Targets: [{ Path: 's3://data' }] } },
    UpdateCrawler: { Name: name, Description: '' },
    DeleteCrawler: { Name: name },
    StartCrawler: { Name: name },
    StopCrawler: { Name: name },
    GetCrawler: { Name: name },
    GetCrawlers: { MaxResults: 3 },
    BatchGetCrawlers: { CrawlerNames: [name, 'crawler-1'] },
    ListCrawlers: { MaxResults: 3 },
    ListCrawls: { CrawlerName: name, MaxResults: 3 },
    CreateTrigger: { ...target, Type: 'ON_DEMAND' as const },
    UpdateTrigger: { Name: name, TriggerUpdate: target },
    DeleteTrigger: { Name: name },
    StartTrigger: { Name: name },
    StopTrigger: { Name: name },
    GetTrigger: { Name: name },
    GetTriggers: { MaxResults: 3 },
    BatchGetTriggers: { TriggerNames: [name, 'trigger-1', 'trigger-2', 'trigger-3', 'trigger-4'] },
    ListTriggers: { MaxResults: 3 },
    CreateWorkflow: { Name: name, DefaultRunProperties: { a: 'b' }, MaxConcurrentRuns: 1 },
    UpdateWorkflow: { Name: name, MaxConcurrentRuns: 1 },
    DeleteWorkflow: { Name: name },
    BatchGetWorkflows: { Names: [name, 'workflow-1'], IncludeGraph: true },
    ListWorkflows: { MaxResults: 3 },
    TagResource: { ResourceArn, TagsToAdd: Tags },
    UntagResource: { ResourceArn, TagsToRemove: ['team'] },
    GetTags: { ResourceArn },
  };
}
