import type { CrawlerHistory, CrawlerHistoryState, CrawlState } from '../../generated/types.ts';
import type { CrawlRecord, World } from '../world.ts';
import { nameCrawl, showCrawlLog } from './show-crawl-log.ts';

/** The history has an enum of its own (rule 124). */
const states: Readonly<Record<CrawlState, CrawlerHistoryState>> = {
  RUNNING: 'RUNNING',
  CANCELLING: 'RUNNING',
  CANCELLED: 'STOPPED',
  SUCCEEDED: 'COMPLETED',
  FAILED: 'FAILED',
  ERROR: 'FAILED',
};

/** A crawl as ListCrawls shows it, with times in whole seconds like all of crawlers. */
export function showCrawlHistory(world: World, crawl: CrawlRecord): CrawlerHistory {
  const { state, startedOn, completedOn, errorMessage, outcome } = crawl;
  return {
    CrawlId: nameCrawl(world, crawl),
    State: states[state],
    StartTime: Math.floor(startedOn / 1000),
    ...(completedOn !== undefined && { EndTime: Math.floor(completedOn / 1000) }),
    ...(errorMessage !== undefined && { ErrorMessage: errorMessage }),
    ...showCrawlLog(world, crawl),
    DPUHour: completedOn === undefined ? 0 : (outcome.dpuSeconds ?? 0) / 3600,
  };
}
