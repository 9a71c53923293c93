import { advanceWorkflowRun } from '../workflow-runs/advance-workflow-run.ts';
import type { CrawlRecord, World } from '../world.ts';

/** What follows when a crawl is final: its workflow run goes on. */
export function settleCrawl(world: World, { node }: CrawlRecord): void {
  if (node) advanceWorkflowRun(world, node.run, node.node);
}
