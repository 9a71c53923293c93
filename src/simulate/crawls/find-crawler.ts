import { raiseFault } from '../raise-fault.ts';
import type { CrawlerRecord, World } from '../world.ts';

/** The crawler of a name, or the fault that Glue answers when there is none (observed text). */
export function findCrawler(world: World, name: string): CrawlerRecord {
  return world.crawlers.get(name) ?? raiseFault('EntityNotFoundException', `Crawler entry with name ${name} does not exist`);
}

/** The crawler of a name that does nothing now: one that crawls can be neither started, changed nor deleted (rule 125). */
export function findIdleCrawler(world: World, name: string): CrawlerRecord {
  const crawler = findCrawler(world, name);
  if (crawler.current) raiseFault('CrawlerRunningException', `Crawler with name ${name} is running.`);
  return crawler;
}
