import type { StartCrawlerRequest, StartCrawlerResponse } from '../../generated/types.ts';
import { addCrawl } from '../crawls/add-crawl.ts';
import { findIdleCrawler } from '../crawls/find-crawler.ts';
import type { World } from '../world.ts';

/** Starts a crawl, unless one is running or stopping (rule 125). */
export function startCrawler(world: World, { Name }: StartCrawlerRequest): StartCrawlerResponse {
  addCrawl(world, findIdleCrawler(world, Name), 'RUNNING');
  return {};
}
