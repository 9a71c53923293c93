import type { CreateCrawlerRequest, CreateCrawlerResponse } from '../../generated/types.ts';
import { createCrawlerRecord } from '../crawls/create-crawler-record.ts';
import { designCrawler } from '../crawls/design-crawler.ts';
import { scheduleCrawler } from '../crawls/schedule-crawler.ts';
import { raiseFault } from '../raise-fault.ts';
import { nameArn } from '../resource-arn.ts';
import { setTags } from '../tags/set-tags.ts';
import type { World } from '../world.ts';

/** A crawler that is READY, or that its schedule will start. */
export function createCrawler(world: World, input: CreateCrawlerRequest): CreateCrawlerResponse {
  const { Name, Tags } = input;
  const definition = designCrawler(input, world.now);
  if (world.crawlers.has(Name)) raiseFault('AlreadyExistsException', `Crawler ${Name} exists already.`);
  setTags(world, nameArn('crawler', Name), Tags);
  const crawler = createCrawlerRecord(world, definition);
  world.crawlers.set(Name, crawler);
  scheduleCrawler(world, crawler);
  return {};
}
