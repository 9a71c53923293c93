import { describe, expect, test } from 'vitest';
import type { OperationName } from '../../src/contract/operation.ts';
import { operations } from '../../src/generated/operations.ts';
import { shapes, type Shape } from '../../src/generated/shapes.ts';
import { synthesizeOutput } from '../../src/synthesize/synthesize-output.ts';
import type { Size } from '../../src/synthesize/world.ts';
import { inputsFor } from './cases.ts';

const names = Object.keys(operations) as OperationName[];

function shapeOf(schema: Shape): { readonly name: string; readonly shape: Shape } {
  const name = schema.$ref?.slice('#/$defs/'.length) ?? '';
  return { name, shape: name === '' ? schema : (shapes[name] as Shape) };
}

/** `Shape.Member` of every member that stands in a value, and `Shape=value` of every enumerated one. */
function membersIn(schema: Shape, value: unknown, found: Set<string>): Set<string> {
  const { name, shape } = shapeOf(schema);
  if (shape.enum) found.add(`${name}=${String(value)}`);
  if (Array.isArray(value)) for (const item of value) membersIn(shape.items as Shape, item, found);
  else if (typeof value === 'object' && value !== null && shape.properties) {
    for (const [member, inner] of Object.entries(value)) {
      found.add(`${name}.${member}`);
      membersIn(shape.properties[member] as Shape, inner, found);
    }
  }
  return found;
}

function membersOf(schema: Shape, found: Set<string>): Set<string> {
  const { name, shape } = shapeOf(schema);
  for (const value of shape.enum ?? []) found.add(`${name}=${value}`);
  if (shape.items) membersOf(shape.items, found);
  for (const [member, inner] of Object.entries(shape.properties ?? {})) {
    found.add(`${name}.${member}`);
    membersOf(inner, found);
  }
  return found;
}

/** What turns up in the answers of all operations, over some seeds. */
function collect(size: Size, seeds: number): Set<string> {
  const found = new Set<string>();
  for (let seed = 0; seed < seeds; seed++) {
    const options = { seed, size, graphNodes: 1 + (seed % 12), listLength: 4 };
    for (const name of names) membersIn({ $ref: `#/$defs/${name}Response` }, synthesizeOutput(name, inputsFor(options)[name], options), found);
  }
  return found;
}

const all = new Set(names.flatMap((name) => [...membersOf({ $ref: `#/$defs/${name}Response` }, new Set())]));

/** Values that no answer of these operations has, with the reason. */
const impossible: Readonly<Record<string, string>> = {
  'BatchGetWorkflowsResponse.MissingWorkflows': 'a workflow of any name is there, and an empty list is off the contract',
};

describe('the members of all answers', () => {
  test('each stands in some maximal answer, and each value of an enum too', () => {
    const found = collect('maximal', 48);
    expect([...all].filter((member) => !found.has(member) && !Object.hasOwn(impossible, member))).toEqual([]);
    expect(Object.keys(impossible).filter((member) => found.has(member))).toEqual([]);
  });

  test('a minimal answer has only what tells which thing it is', () => {
    expect([...collect('minimal', 20)].filter((member) => !member.includes('=')).toSorted()).toEqual([
      'BatchGetCrawlersResponse.Crawlers', 'BatchGetJobsResponse.Jobs', 'BatchGetTriggersResponse.Triggers', 'BatchGetWorkflowsResponse.Workflows',
      'BatchStopJobRunError.JobName', 'BatchStopJobRunError.JobRunId', 'BatchStopJobRunResponse.Errors', 'BatchStopJobRunResponse.SuccessfulSubmissions',
      'BatchStopJobRunSuccessfulSubmission.JobName', 'BatchStopJobRunSuccessfulSubmission.JobRunId', 'Crawler.Name', 'CrawlerHistory.CrawlId',
      'CreateJobResponse.Name', 'CreateTriggerResponse.Name', 'CreateWorkflowResponse.Name', 'DeleteJobResponse.JobName', 'DeleteTriggerResponse.Name',
      'DeleteWorkflowResponse.Name', 'Edge.DestinationId', 'Edge.SourceId', 'GetCrawlerResponse.Crawler', 'GetCrawlersResponse.Crawlers',
      'GetCrawlersResponse.NextToken', 'GetJobBookmarkResponse.JobBookmarkEntry', 'GetJobBookmarksResponse.JobBookmarkEntries',
      'GetJobBookmarksResponse.NextToken', 'GetJobResponse.Job', 'GetJobRunResponse.JobRun', 'GetJobRunsResponse.JobRuns', 'GetJobRunsResponse.NextToken',
      'GetJobsResponse.Jobs', 'GetJobsResponse.NextToken', 'GetTriggerResponse.Trigger', 'GetTriggersResponse.NextToken', 'GetTriggersResponse.Triggers',
      'GetWorkflowResponse.Workflow', 'GetWorkflowRunResponse.Run', 'GetWorkflowRunsResponse.NextToken', 'GetWorkflowRunsResponse.Runs', 'Job.Name',
      'JobBookmarkEntry.JobName', 'JobBookmarkEntry.RunId', 'JobRun.Id', 'JobRun.JobName', 'ListCrawlersResponse.CrawlerNames',
      'ListCrawlersResponse.NextToken', 'ListCrawlsResponse.Crawls', 'ListCrawlsResponse.NextToken', 'ListJobsResponse.JobNames', 'ListJobsResponse.NextToken',
      'ListTriggersResponse.NextToken', 'ListTriggersResponse.TriggerNames', 'ListWorkflowsResponse.NextToken', 'ListWorkflowsResponse.Workflows', 'Node.Name',
      'Node.Type', 'Node.UniqueId', 'ResetJobBookmarkResponse.JobBookmarkEntry', 'ResumeWorkflowRunResponse.NodeIds', 'ResumeWorkflowRunResponse.RunId',
      'StartJobRunResponse.JobRunId', 'StartTriggerResponse.Name', 'StartWorkflowRunResponse.RunId', 'StopTriggerResponse.Name', 'Trigger.Name',
      'UpdateJobResponse.JobName', 'UpdateTriggerResponse.Trigger', 'UpdateWorkflowResponse.Name', 'Workflow.Graph', 'Workflow.Name', 'WorkflowGraph.Edges',
      'WorkflowGraph.Nodes', 'WorkflowRun.Graph', 'WorkflowRun.Name', 'WorkflowRun.WorkflowRunId',
    ]);
  });

  test('a random answer has some optional members and lacks others', () => {
    const counts = Array.from({ length: 30 }, (_, seed) => {
      const options = { seed, listLength: 1 };
      return Object.keys(synthesizeOutput('GetJobRuns', inputsFor(options).GetJobRuns, options).JobRuns?.[0] ?? {}).length;
    });
    expect(new Set(counts).size).toBeGreaterThan(3);
  });
});
