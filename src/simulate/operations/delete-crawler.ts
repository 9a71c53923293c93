import type { DeleteCrawlerRequest, DeleteCrawlerResponse } from '../../generated/types.ts';
import { findIdleCrawler } from '../crawls/find-crawler.ts';
import { nameArn } from '../resource-arn.ts';
import type { World } from '../world.ts';

/** Unlike DeleteTrigger, this declares and answers an error for a crawler that is not there, and one for a crawler that runs. */
export function deleteCrawler(world: World, { Name }: DeleteCrawlerRequest): DeleteCrawlerResponse {
  findIdleCrawler(world, Name).cancelNext?.();
  world.crawlers.delete(Name);
  world.tags.delete(nameArn('crawler', Name));
  return {};
}
