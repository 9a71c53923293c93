import type { GetCrawlersRequest, GetCrawlersResponse } from '../../generated/types.ts';
import { showCrawler } from '../crawls/show-crawler.ts';
import { listPage } from '../list-page.ts';
import type { World } from '../world.ts';

/** In no documented order. */
export function getCrawlers(world: World, input: GetCrawlersRequest): GetCrawlersResponse {
  const { items, token } = listPage(world, 'GetCrawlers', '', input, world.crawlers.inOrder());
  return { Crawlers: items.map((crawler) => showCrawler(world, crawler)), ...(token !== undefined && { NextToken: token }) };
}
