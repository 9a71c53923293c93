import type { CrawlRecord, World } from '../world.ts';

/** A crawl's own id; a crawler made anew under the same name repeats none. */
export function nameCrawl(world: World, { crawler, position }: CrawlRecord): string {
  return world.ids.create('crawl', crawler.owner, position);
}

/** Where a crawl writes its log: a stream per crawler, whose name cannot hold all that a crawler's name can. */
export function showCrawlLog(world: World, crawl: CrawlRecord) {
  return {
    LogGroup: '/aws-glue/crawlers',
    LogStream: (crawl.crawler.definition.Name ?? '').replaceAll(/[:*]/g, '_'),
    MessagePrefix: nameCrawl(world, crawl),
  };
}
