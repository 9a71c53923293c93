import type { GetCrawlerRequest, GetCrawlerResponse } from '../../generated/types.ts';
import { findCrawler } from '../crawls/find-crawler.ts';
import { showCrawler } from '../crawls/show-crawler.ts';
import type { World } from '../world.ts';

/** A crawler's definition, its state and its last crawl. */
export function getCrawler(world: World, { Name }: GetCrawlerRequest): GetCrawlerResponse {
  return { Crawler: showCrawler(world, findCrawler(world, Name)) };
}
