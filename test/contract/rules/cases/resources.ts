import { ruleSubject } from '../../../../src/contract/rules/rule-subject.ts';
import type { RuleCase } from '../rule-case.ts';

/** Lists whose pages need nothing but items; those with tokens or items of their own kind have cases of their own. */
const lists = [
  ['GetCrawlers', 'Crawlers', {}],
  ['GetJobs', 'Jobs', {}],
  ['GetTriggers', 'Triggers', {}],
  ['ListCrawlers', 'CrawlerNames', 'a'],
  ['ListCrawls', 'Crawls', {}],
  ['ListJobs', 'JobNames', 'a'],
  ['ListTriggers', 'TriggerNames', 'a'],
  ['ListWorkflows', 'Workflows', 'a'],
] as const;

const asking = (input: object) => ({ input: { ...input } });

/** Single things that are asked for by their name. */
const named = [
  ['GetJob', 'Job', 'JobName'],
  ['GetTrigger', 'Trigger', 'Name'],
  ['UpdateTrigger', 'Trigger', 'Name'],
  ['GetCrawler', 'Crawler', 'Name'],
] as const;

export const namedCases: readonly RuleCase[] = named.map(([operation, holder, member]) => ({
  rule: `${ruleSubject(operation)}/asked`,
  operation,
  direction: 'output',
  keeps: [[{ [holder]: { Name: 'a' } }, asking({ [member]: 'a' })], [{ [holder]: {} }, asking({ [member]: 'a' })], [{}, asking({ [member]: 'a' })]],
  breaks: [[{ [holder]: { Name: 'b' } }, `/${holder}/Name`, asking({ [member]: 'a' })]],
}));

export const pageCases: readonly RuleCase[] = lists.flatMap(([operation, items, item]): RuleCase[] => [
  {
    rule: `${ruleSubject(operation)}/page-size`,
    operation,
    direction: 'output',
    keeps: [[{ [items]: [item] }, asking({ MaxResults: 1 })], [{ [items]: [] }, asking({ MaxResults: 1 })], [{ [items]: [item, item] }]],
    breaks: [[{ [items]: [item, item] }, `/${items}`, asking({ MaxResults: 1 })]],
  },
  {
    rule: `${ruleSubject(operation)}/token-moves-on`,
    operation,
    direction: 'output',
    keeps: [[{ NextToken: 'b' }, asking({ NextToken: 'a' })], [{}, asking({ NextToken: 'a' })]],
    breaks: [[{ NextToken: 'a' }, '/NextToken', asking({ NextToken: 'a' })]],
  },
]);
