import { parseDuration } from '../duration.ts';
import type { CrawlRecord, World } from '../world.ts';
import { moveCrawl } from './move-crawl.ts';

/** Stops a crawl that is RUNNING: CANCELLING, then CANCELLED. */
export function stopCrawl(world: World, crawl: CrawlRecord): void {
  moveCrawl(world, crawl, 'CANCELLING');
  crawl.cancelNext = world.schedule.add(world.now + parseDuration(world.settings.stopping), () => moveCrawl(world, crawl, 'CANCELLED'));
}
