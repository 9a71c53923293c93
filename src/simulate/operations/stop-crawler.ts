import type { StopCrawlerRequest, StopCrawlerResponse } from '../../generated/types.ts';
import { findCrawler } from '../crawls/find-crawler.ts';
import { stopCrawl } from '../crawls/stop-crawl.ts';
import { raiseFault } from '../raise-fault.ts';
import type { World } from '../world.ts';

/** Only a crawl that is running and not yet stopping can be stopped (rule 125). */
export function stopCrawler(world: World, { Name }: StopCrawlerRequest): StopCrawlerResponse {
  const { current } = findCrawler(world, Name);
  if (!current) return raiseFault('CrawlerNotRunningException', `Crawler with name ${Name} is not running.`);
  if (current.state === 'CANCELLING') raiseFault('CrawlerStoppingException', `Crawler with name ${Name} is stopping.`);
  stopCrawl(world, current);
  return {};
}
