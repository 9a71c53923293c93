import { repeatOnSchedule } from '../triggers/repeat-on-schedule.ts';
import type { CrawlerRecord, World } from '../world.ts';
import { addCrawl } from './add-crawl.ts';

/** Follows the crawler's schedule as it is now, if it has one. A crawl that is due while another runs is left out. */
export function scheduleCrawler(world: World, crawler: CrawlerRecord): void {
  crawler.cancelNext?.();
  delete crawler.cancelNext;
  const expression = crawler.definition.Schedule?.ScheduleExpression;
  if (expression === undefined) return;
  crawler.cancelNext = repeatOnSchedule(world, expression, () => {
    if (!crawler.current) addCrawl(world, crawler, 'RUNNING');
  });
}
