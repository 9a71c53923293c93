import type { UpdateCrawlerRequest, UpdateCrawlerResponse } from '../../generated/types.ts';
import { designCrawler } from '../crawls/design-crawler.ts';
import { findIdleCrawler } from '../crawls/find-crawler.ts';
import { scheduleCrawler } from '../crawls/schedule-crawler.ts';
import type { World } from '../world.ts';

/** Changes what the request names and keeps the rest, unlike UpdateTrigger; each update is a new Version. */
export function updateCrawler(world: World, input: UpdateCrawlerRequest): UpdateCrawlerResponse {
  const crawler = findIdleCrawler(world, input.Name);
  crawler.definition = designCrawler(input, world.now, crawler.definition);
  scheduleCrawler(world, crawler);
  return {};
}
