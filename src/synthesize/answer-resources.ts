import type { Outcome } from '../contract/call.ts';
import { createFault } from '../contract/fault.ts';
import type { InputOf, OperationName } from '../contract/operation.ts';
import { referTo } from '../contract/resolve-shape.ts';
import type { Answer } from './answer.ts';
import { readCrawl, shapeCrawl } from './crawl.ts';
import { shapeCrawler } from './crawler.ts';
import { drawValue } from './draw-value.ts';
import { shapeJob } from './job.ts';
import { listPage, type ListOperation, type PageRequest } from './list-page.ts';
import { passesFilters } from './passes-filters.ts';
import { nameOf, readName } from './resource-name.ts';
import { shapeTrigger } from './shape-trigger.ts';
import { shapeWorkflow } from './workflow.ts';
import type { World } from './world.ts';

/** A resource, or what a list shows of it, from its name alone. */
type Show = (world: World, name: string) => unknown;

const showName: Show = (_world, name) => name;

/** Whatever name is asked for, there is a resource of it; lists have those that are named after their places. */
export const resourceAnswers = {
  GetJob: (world, { JobName }) => ({ output: { Job: shapeJob(world, JobName) } }),
  GetJobs: (world, input) => listNamed(world, 'GetJobs', input, 'job', shapeJob),
  BatchGetJobs: (world, { JobNames }) => getEach(world, JobNames, shapeJob, 'Jobs', 'JobsNotFound'),
  ListJobs: (world, input) => listNamed(world, 'ListJobs', input, 'job', showName),
  GetCrawler: (world, { Name }) => ({ output: { Crawler: shapeCrawler(world, Name) } }),
  GetCrawlers: (world, input) => listNamed(world, 'GetCrawlers', input, 'crawler', shapeCrawler),
  BatchGetCrawlers: (world, { CrawlerNames }) => getEach(world, CrawlerNames, shapeCrawler, 'Crawlers', 'CrawlersNotFound'),
  ListCrawlers: (world, input) => listNamed(world, 'ListCrawlers', input, 'crawler', showName),
  ListCrawls: (world, { CrawlerName, Filters = [], ...page }) =>
    listPage(world, 'ListCrawls', [CrawlerName, Filters], page, (index) => {
      const crawl = readCrawl(world, CrawlerName, index);
      return passesFilters(crawl, Filters) ? shapeCrawl(world, crawl) : undefined;
    }),
  GetTrigger: (world, { Name }) => ({ output: { Trigger: shapeTrigger(world, Name) } }),
  GetTriggers: (world, input) => listTriggers(world, 'GetTriggers', input, shapeTrigger),
  BatchGetTriggers: (world, { TriggerNames }) => getEach(world, TriggerNames, shapeTrigger, 'Triggers', 'TriggersNotFound'),
  ListTriggers: (world, input) => listTriggers(world, 'ListTriggers', input, showName),
  UpdateTrigger: updateTrigger,
  GetWorkflow: (world, { Name, IncludeGraph }) => ({ output: { Workflow: shapeWorkflow(world, Name, IncludeGraph) } }),
  BatchGetWorkflows: (world, { Names, IncludeGraph }) =>
    getEach(world, Names, (_world, name) => shapeWorkflow(world, name, IncludeGraph), 'Workflows'),
  ListWorkflows: (world, input) => listNamed(world, 'ListWorkflows', input, 'workflow', showName),
  GetTags: (world, { ResourceArn }) => {
    const random = world.random.fork('tags').fork(ResourceArn);
    return { output: world.size === 'minimal' ? {} : { Tags: drawValue(referTo('TagsMap'), { size: world.size, random }) } };
  },
} satisfies { readonly [O in OperationName]?: Answer<O> };

/** Each name stands once, however often it is asked for. */
function getEach(world: World, names: readonly string[], show: Show, found: string, missing?: string): Outcome {
  const resources = Array.from(new Set(names), (name) => show(world, name));
  return { output: { [found]: resources, ...(missing !== undefined && world.size !== 'minimal' && { [missing]: [] }) } };
}

interface ListRequest extends PageRequest {
  readonly Tags?: object;
  readonly DependentJobName?: string;
}

/** Tags take nothing out of a list: every resource is taken to have them. A token is bound to them all the same. */
function listNamed(world: World, operation: ListOperation, input: ListRequest, kind: string, show: Show): Outcome {
  return listPage(world, operation, [input.Tags, input.DependentJobName], input, (index) => show(world, nameOf(world, kind, index + 1)));
}

/** The trigger that starts a job; all triggers where none starts it. Source: GetTriggers, DependentJobName. */
function listTriggers(world: World, operation: 'GetTriggers' | 'ListTriggers', input: ListRequest, show: Show): Outcome {
  const job = readName(world, 'job', input.DependentJobName ?? '');
  if (!job || job.workflow !== undefined || job.number > world.listLength) return listNamed(world, operation, input, 'trigger', show);
  return listPage(world, operation, [input.DependentJobName], input, () => show(world, nameOf(world, 'trigger', job.number)), 1);
}

function updateTrigger(world: World, { Name, TriggerUpdate }: InputOf<'UpdateTrigger'>): Outcome {
  const crawlers = TriggerUpdate.Actions?.filter(({ CrawlerName }) => CrawlerName !== undefined) ?? [];
  if (crawlers.length > 2) return { fault: createFault('InvalidInputException', 'A trigger starts at most two crawlers.') };
  const trigger = shapeTrigger(world, Name);
  return { output: { Trigger: world.size === 'minimal' ? trigger : { ...trigger, ...TriggerUpdate, Name } } };
}
