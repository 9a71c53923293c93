import type { Crawler, CreateCrawlerRequest, UpdateCrawlerRequest } from '../../generated/types.ts';
import { readSchedule } from '../triggers/read-schedule.ts';

/** What Glue fills in where a crawler says nothing (documented defaults; the first two observed). */
const defaults: Crawler = {
  Classifiers: [],
  SchemaChangePolicy: { UpdateBehavior: 'UPDATE_IN_DATABASE', DeleteBehavior: 'DEPRECATE_IN_DATABASE' },
  RecrawlPolicy: { RecrawlBehavior: 'CRAWL_EVERYTHING' },
  LineageConfiguration: { CrawlerLineageSettings: 'DISABLE' },
};

/**
 * A crawler's definition after a request: what it names takes the place of what was, the rest stays. An empty Schedule or
 * Description takes it away. A schedule that cannot be read is an InvalidInputException.
 */
export function designCrawler(request: CreateCrawlerRequest | UpdateCrawlerRequest, now: number, before: Crawler = defaults): Crawler {
  const { Schedule, Tags: _, ...named } = structuredClone(request) as CreateCrawlerRequest;
  if (Schedule) readSchedule(Schedule);
  const seconds = Math.floor(now / 1000);
  const definition: Crawler = {
    ...before,
    ...named,
    ...(Schedule && { Schedule: { ScheduleExpression: Schedule, State: 'SCHEDULED' } }),
    CreationTime: before.CreationTime ?? seconds,
    LastUpdated: seconds,
    Version: (before.Version ?? 0) + 1,
  };
  if (Schedule === '') delete definition.Schedule;
  if (definition.Description === '') delete definition.Description;
  return definition;
}
