import type { Crawler } from '../generated/types.ts';
import { crawlSlotMs, readCrawl, shapeLastCrawl } from './crawl.ts';
import { drawDaily } from './draw-daily.ts';
import { drawMembers, fillShape } from './fill-shape.ts';
import { anchorMs, type World } from './world.ts';

/** A crawler as Glue would answer it: busy while its newest crawl runs, its last crawl being the newest that is over. */
export function shapeCrawler(world: World, name: string): Crawler {
  const random = world.random.fork('crawler').fork(name).fork('members');
  const draw = { size: world.size, random };
  const [newest, before] = Array.from({ length: Math.min(world.listLength, 2) }, (_, index) => readCrawl(world, name, index));
  const runs = newest?.state === 'RUNNING';
  const last = runs ? before : newest;
  const createdMs = anchorMs - (world.listLength + 1) * crawlSlotMs - random.int(0, 1e6) * 1_000;
  const { Schedule } = drawMembers('Crawler', ['Schedule'], draw);
  return fillShape('Crawler', draw, { Name: name }, {
    State: runs ? random.pick(['RUNNING', 'RUNNING', 'STOPPING'] as const) : 'READY',
    Schedule: Schedule && { ...Schedule, ScheduleExpression: drawDaily(random) },
    // In milliseconds, unlike all other spans of time. Source: answers of real accounts.
    CrawlElapsedTime: newest && (newest.endedMs ?? anchorMs) - newest.startedMs,
    CreationTime: createdMs / 1_000,
    LastUpdated: createdMs / 1_000 + random.int(0, 600),
    LastCrawl: last && shapeLastCrawl(world, last),
    Version: random.int(1, 9),
  });
}
