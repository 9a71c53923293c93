import type { Crawler } from '../../generated/types.ts';
import { createHistory } from '../history.ts';
import type { RunOutcome } from '../outcome.ts';
import type { CrawlerRecord, World } from '../world.ts';

/** A crawler without crawls. */
export function createCrawlerRecord(world: World, definition: Crawler, outcomes: readonly RunOutcome[] = []): CrawlerRecord {
  return { owner: world.owners++, definition, crawls: createHistory(), outcomes, played: 0 };
}
