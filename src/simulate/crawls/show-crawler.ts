import type { Crawler, LastCrawlInfo } from '../../generated/types.ts';
import { copyData } from '../../json/copy-data.ts';
import type { CrawlerRecord, CrawlRecord, World } from '../world.ts';
import { showCrawlLog } from './show-crawl-log.ts';

/** A crawler as answers show it. LastCrawl is the one before, while one runs (observed); times are whole seconds (observed). */
export function showCrawler(world: World, { definition, crawls, current }: CrawlerRecord): Crawler {
  const last = crawls.at(crawls.length - (current ? 2 : 1));
  return {
    ...copyData(definition),
    State: current ? stateOf(current) : 'READY',
    CrawlElapsedTime: current ? Math.floor((world.now - current.startedOn) / 1000) * 1000 : 0,
    ...(last && { LastCrawl: showLastCrawl(world, last) }),
  };
}

function stateOf({ state }: CrawlRecord): 'RUNNING' | 'STOPPING' {
  return state === 'CANCELLING' ? 'STOPPING' : 'RUNNING';
}

function showLastCrawl(world: World, crawl: CrawlRecord): LastCrawlInfo {
  const { state, startedOn, errorMessage } = crawl;
  return {
    Status: state === 'SUCCEEDED' || state === 'CANCELLED' ? state : 'FAILED',
    ...(errorMessage !== undefined && { ErrorMessage: errorMessage }),
    ...showCrawlLog(world, crawl),
    StartTime: Math.floor(startedOn / 1000),
  };
}
