import type { BatchGetCrawlersRequest, BatchGetCrawlersResponse } from '../../generated/types.ts';
import { showCrawler } from '../crawls/show-crawler.ts';
import { findAll } from '../find-all.ts';
import type { World } from '../world.ts';

/** Names that no crawler has are told apart, never a fault (rule 122). */
export function batchGetCrawlers(world: World, { CrawlerNames }: BatchGetCrawlersRequest): BatchGetCrawlersResponse {
  const { found, missing } = findAll(world.crawlers, CrawlerNames);
  return { Crawlers: found.map((crawler) => showCrawler(world, crawler)), CrawlersNotFound: missing };
}
