import type { CrawlerHistory, CrawlerHistoryState, LastCrawlInfo } from '../generated/types.ts';
import { fillShape } from './fill-shape.ts';
import { anchorMs, type World } from './world.ts';

/** When a crawl ran and how it went. */
export interface CrawlFacts {
  readonly crawler: string;
  readonly id: string;
  readonly state: CrawlerHistoryState;
  /** Epoch milliseconds of a whole second, as those of `endedMs`: real crawls have no fraction. */
  readonly startedMs: number;
  /** Absent while the crawl runs. */
  readonly endedMs: number | undefined;
  readonly dpuHours: number | undefined;
}

/** Each crawl starts within its own quarter of an hour, and is over before the next one starts. */
export const crawlSlotMs = 900_000;
const crawlerDpus = 2;

const lastStates = { COMPLETED: 'SUCCEEDED', FAILED: 'FAILED', STOPPED: 'CANCELLED', RUNNING: undefined } as const;

/** The crawl that stands at a place of the crawler's list, 0 being the newest, which alone may still run. */
export function readCrawl(world: World, crawler: string, index: number): CrawlFacts {
  const place = world.random.fork('crawler').fork(crawler).fork(`crawl ${index}`);
  const ended = place.chance(0.6) ? 'COMPLETED' : place.pick(['FAILED', 'STOPPED'] as const);
  const state = index === 0 && place.chance(0.4) ? 'RUNNING' : ended;
  const startedMs = anchorMs - (index + 1) * crawlSlotMs + place.int(0, 30) * 1_000;
  const seconds = state === 'RUNNING' ? undefined : place.int(20, 600);
  return {
    crawler,
    id: place.digest.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5'),
    state,
    startedMs,
    endedMs: seconds && startedMs + seconds * 1_000,
    dpuHours: seconds && Math.round((seconds * crawlerDpus * 1_000) / 3_600) / 1_000,
  };
}

/** The crawl as ListCrawls answers it. */
export function shapeCrawl(world: World, crawl: CrawlFacts): CrawlerHistory {
  const { id, state, startedMs, endedMs, dpuHours } = crawl;
  const random = world.random.fork('crawl').fork(id);
  return fillShape('CrawlerHistory', { size: world.size, random }, { CrawlId: id }, {
    ...shapeEnd(crawl),
    State: state,
    StartTime: startedMs / 1_000,
    EndTime: endedMs && endedMs / 1_000,
    Summary: state === 'COMPLETED' ? JSON.stringify({ TABLE: JSON.stringify({ ADD: { Count: random.int(1, 9) } }) }) : undefined,
    DPUHour: dpuHours,
  });
}

/** The crawl as its crawler tells of it once it is over. */
export function shapeLastCrawl(world: World, crawl: CrawlFacts): LastCrawlInfo {
  const draw = { size: world.size, random: world.random.fork('last crawl').fork(crawl.id) };
  return fillShape('LastCrawlInfo', draw, {}, { ...shapeEnd(crawl), Status: lastStates[crawl.state], StartTime: crawl.startedMs / 1_000 });
}

/** The log stream bears the crawler's name, as far as it may. */
function shapeEnd({ crawler, id, state }: CrawlFacts) {
  return {
    ErrorMessage: state === 'FAILED' ? 'The crawler could not read its target' : undefined,
    LogGroup: '/aws-glue/crawlers',
    LogStream: crawler.replaceAll(/[:*]/g, '_'),
    MessagePrefix: id,
  };
}
