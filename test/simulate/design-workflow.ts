import type { OutputOf } from '../../src/contract/operation.ts';
import type { Condition, Job, Node, Trigger, WorkflowGraph, WorkflowRun } from '../../src/generated/types.ts';
import { createCrawlerRecord } from '../../src/simulate/crawls/create-crawler-record.ts';
import { createJobRecord } from '../../src/simulate/job-runs/create-job-record.ts';
import type { TestGlue } from './start-world.ts';

/**
 * Makes a workflow of triggers written as `T4: J2 & J3 FAILED -> J4 J5`: what it watches (`&` all, `|` any, SUCCEEDED when
 * no state is written), then what it starts; a trigger that watches nothing starts the workflow. Names with C are crawlers.
 */
export function designWorkflow(glue: TestGlue, name: string, triggers: readonly string[], job: Partial<Job> = {}): void {
  glue.call('CreateWorkflow', { Name: name });
  for (const text of triggers) addTrigger(glue, name, text, job);
}

export function addTrigger(glue: TestGlue, workflow: string, text: string, job: Partial<Job> = {}): void {
  const definition = readTrigger(workflow, text);
  glue.world.triggers.set(definition.Name as string, { definition, seen: new Map(), events: 0 });
  for (const { JobName, CrawlerName } of [...(definition.Actions ?? []), ...(definition.Predicate?.Conditions ?? [])]) {
    if (JobName !== undefined && !glue.world.jobs.has(JobName)) addJob(glue, JobName, job);
    if (CrawlerName !== undefined && !glue.world.crawlers.has(CrawlerName)) {
      glue.world.crawlers.set(CrawlerName, createCrawlerRecord(glue.world, { Name: CrawlerName, State: 'READY' }));
    }
  }
}

function addJob({ world }: TestGlue, name: string, job: Partial<Job> = {}): void {
  const defaults: Job = { Role: 'etl', Command: { Name: 'glueetl' }, GlueVersion: '4.0', ExecutionProperty: { MaxConcurrentRuns: 100 } };
  world.jobs.set(name, createJobRecord(world, { Name: name, ...defaults, ...job }));
}

function readTrigger(workflow: string, text: string): Trigger {
  const [, name, watched, started] = /^(\S+): (.*?)-> (.*)$/.exec(text) ?? [];
  const conditions = (watched ?? '').split(/[&|]/).map((condition) => condition.trim()).filter(Boolean);
  const shared = { Name: name as string, WorkflowName: workflow, Actions: (started as string).split(' ').map(nameTarget) };
  if (conditions.length === 0) return { ...shared, Type: 'ON_DEMAND', State: 'CREATED' };
  const Logical = watched?.includes('|') ? 'ANY' : 'AND';
  return { ...shared, Type: 'CONDITIONAL', State: 'ACTIVATED', Predicate: { Logical, Conditions: conditions.map(readCondition) } };
}

function readCondition(text: string): Condition {
  const [name = '', state = 'SUCCEEDED'] = text.split(' ');
  const target = nameTarget(name);
  return { LogicalOperator: 'EQUALS', ...target, ...('JobName' in target ? { State: state } : { CrawlState: state }) } as Condition;
}

function nameTarget(name: string): { readonly JobName: string } | { readonly CrawlerName: string } {
  return name.startsWith('C') ? { CrawlerName: name } : { JobName: name };
}

/** Starts a run and lets it end; the run with its graph. */
export function runWorkflow(glue: TestGlue, name: string): ShownRun {
  const { RunId } = glue.call('StartWorkflowRun', { Name: name });
  glue.settle();
  return readRun(glue, name, RunId as string);
}

/** Resumes a run from the nodes of some names and lets the new run end. */
export function resumeRun(glue: TestGlue, { Name, WorkflowRunId, node }: ShownRun, names: readonly string[]): { run: ShownRun; answer: OutputOf<'ResumeWorkflowRun'> } {
  const answer = glue.call('ResumeWorkflowRun', { Name, RunId: WorkflowRunId, NodeIds: names.map((name) => node(name).UniqueId) });
  glue.settle();
  return { run: readRun(glue, Name, answer.RunId as string), answer };
}

export interface ShownRun extends WorkflowRun {
  readonly Name: string;
  readonly WorkflowRunId: string;
  readonly Graph: WorkflowGraph;
  /** The node of a job, a crawler or a trigger. */
  readonly node: (name: string) => Node & { UniqueId: string };
  /** The states that the node's runs are in, oldest first. */
  readonly states: (name: string) => readonly (string | undefined)[];
}

/** The names of the nodes of a graph, sorted. */
export function namesOf({ Nodes = [] }: WorkflowGraph = {}): string[] {
  return Nodes.map(({ Name }) => Name as string).toSorted();
}

export function readRun(glue: TestGlue, name: string, runId: string): ShownRun {
  const run = glue.call('GetWorkflowRun', { Name: name, RunId: runId, IncludeGraph: true }).Run as ShownRun;
  const node = (wanted: string) => {
    const found = run.Graph.Nodes?.find(({ Name }) => Name === wanted);
    if (!found) throw new Error(`there is no node ${wanted}`);
    return found as Node & { UniqueId: string };
  };
  const states = (wanted: string) => {
    const { JobDetails, CrawlerDetails } = node(wanted);
    return JobDetails?.JobRuns?.map(({ JobRunState }) => JobRunState) ?? CrawlerDetails?.Crawls?.map(({ State }) => State) ?? [];
  };
  return Object.assign(run, { node, states });
}
