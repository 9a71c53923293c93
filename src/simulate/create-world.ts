import type { Clock } from './clock.ts';
import { settleCrawl } from './crawls/settle-crawl.ts';
import { createIds } from './ids.ts';
import { settleJobRun } from './job-runs/settle-job-run.ts';
import { Registry } from './registry.ts';
import { createSchedule } from './schedule.ts';
import { defaultSettings, type Settings } from './settings.ts';
import { noticeRun } from './triggers/notice-run.ts';
import type { World } from './world.ts';

/** An empty Glue. */
export function createWorld(seed: number, clock: Clock, settings: Partial<Settings> = {}): World {
  const world: World = {
    clock,
    schedule: createSchedule(),
    ids: createIds(seed),
    tokenKey: `glue-contract tokens ${seed}`,
    settings: { ...defaultSettings, ...settings },
    jobs: new Registry(),
    crawlers: new Registry(),
    triggers: new Registry(),
    workflows: new Registry(),
    occupied: new Set(),
    waiting: new Set(),
    watchers: new Map(),
    tags: new Map(),
    whenFinal: { jobRun: [], crawl: [] },
    now: clock.now(),
    owners: 0,
  };
  world.whenFinal.jobRun.push((run) => settleJobRun(world, run));
  world.whenFinal.crawl.push((crawl) => settleCrawl(world, crawl));
  world.whenFinal.jobRun.push((run) => noticeRun(world, run));
  world.whenFinal.crawl.push((crawl) => noticeRun(world, crawl));
  return world;
}
