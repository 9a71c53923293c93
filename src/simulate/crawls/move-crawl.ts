import { isFinalCrawlState } from '../../contract/states.ts';
import type { CrawlState } from '../../generated/types.ts';
import type { CrawlRecord, World } from '../world.ts';

/** What is told of a final state when the outcome has no text of its own. */
const texts: Partial<Record<CrawlState, string>> = {
  CANCELLED: 'The crawl was cancelled',
  FAILED: 'The crawl failed',
  ERROR: 'The crawl could not be started',
};

/** Moves a crawl to its next state at the instant being played; when the state is final, everything that waits for it is told. */
export function moveCrawl(world: World, crawl: CrawlRecord, state: CrawlState): void {
  crawl.cancelNext?.();
  delete crawl.cancelNext;
  crawl.state = state;
  if (!isFinalCrawlState(state)) return;
  crawl.completedOn = world.now;
  const text = texts[state];
  if (text !== undefined) crawl.errorMessage = crawl.outcome.errorMessage ?? text;
  if (crawl.crawler.current === crawl) delete crawl.crawler.current;
  for (const tell of world.whenFinal.crawl) tell(crawl);
}
