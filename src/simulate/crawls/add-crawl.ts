import type { CrawlState } from '../../generated/types.ts';
import { parseDuration } from '../duration.ts';
import type { CrawlerRecord, CrawlRecord, World } from '../world.ts';
import { moveCrawl } from './move-crawl.ts';
import { stopCrawl } from './stop-crawl.ts';

/** The workflow run and its node that a crawl belongs to, or the trigger outside workflows that started it; neither for StartCrawler and schedules. */
export type CrawlOrigin = NonNullable<CrawlRecord['node']> | { readonly triggerName?: string };

/** Starts a crawl; or makes one that could not start (ERROR), which stands in its workflow node but not in the crawler's history. */
export function addCrawl(world: World, crawler: CrawlerRecord, state: 'RUNNING' | 'ERROR', origin: CrawlOrigin = {}): CrawlRecord {
  const starts = state === 'RUNNING';
  const outcome = (starts ? crawler.outcomes[Math.min(crawler.played++, crawler.outcomes.length - 1)] : undefined) ?? {};
  const crawl: CrawlRecord = {
    crawler,
    position: crawler.crawls.length,
    state,
    startedOn: world.now,
    outcome,
    ...('node' in origin ? { node: origin } : origin),
  };
  crawl.node?.node.crawls.push(crawl);
  if (!starts) {
    moveCrawl(world, crawl, state);
    return crawl;
  }
  crawler.crawls.add(crawl);
  forgetOld(world, crawler);
  crawler.current = crawl;
  const length = parseDuration(outcome.startup ?? 0) + parseDuration(outcome.duration ?? world.settings.duration);
  const end = endOf(outcome.state);
  crawl.cancelNext = world.schedule.add(world.now + length, () => (end === 'CANCELLED' ? stopCrawl(world, crawl) : moveCrawl(world, crawl, end)));
  return crawl;
}

/** Crawls have fewer final states than job runs. */
function endOf(state = 'SUCCEEDED'): CrawlState {
  if (state === 'SUCCEEDED') return state;
  return state === 'CANCELLED' || state === 'STOPPED' ? 'CANCELLED' : 'FAILED';
}

/** So that memory stays bounded: crawls that are not listed any more (rule 126), but for the last one, which the crawler shows. */
function forgetOld(world: World, { crawls }: CrawlerRecord): void {
  const oldest = world.now - parseDuration(world.settings.crawlHistory);
  while (crawls.length - crawls.oldest > 2 && (crawls.at(crawls.oldest)?.startedOn ?? oldest) < oldest) crawls.forgetOldest();
}
