import type { ListCrawlsRequest, ListCrawlsResponse } from '../../generated/types.ts';
import { findCrawler } from '../crawls/find-crawler.ts';
import { readCrawlFilters } from '../crawls/read-crawl-filters.ts';
import { showCrawlHistory } from '../crawls/show-crawl-history.ts';
import { parseDuration } from '../duration.ts';
import { findOldestReadable } from '../find-oldest-readable.ts';
import { listPage } from '../list-page.ts';
import type { World } from '../world.ts';

/** How many are answered when nobody asks (rule 126). */
const defaultPage = 20;

/** The crawls of the last twelve months that meet all filters, newest first (rule 126; the order is concluded). */
export function listCrawls(world: World, input: ListCrawlsRequest): ListCrawlsResponse {
  const { CrawlerName, Filters = [], MaxResults = defaultPage, NextToken } = input;
  const { crawls } = findCrawler(world, CrawlerName);
  const isWanted = readCrawlFilters(Filters);
  const request = { MaxResults, ...(NextToken !== undefined && { NextToken }) };
  const { items, token } = listPage(world, 'ListCrawls', JSON.stringify([CrawlerName, Filters]), request, {
    length: crawls.length,
    oldest: findOldestReadable(crawls, ({ startedOn }) => startedOn >= world.now - parseDuration(world.settings.crawlHistory)),
    at: (position) => {
      const crawl = crawls.at(position);
      const shown = crawl && showCrawlHistory(world, crawl);
      return shown && isWanted(shown) ? shown : undefined;
    },
  });
  return { Crawls: [...items], ...(token !== undefined && { NextToken: token }) };
}
