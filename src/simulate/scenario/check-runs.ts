import { excerpt } from '../../contract/excerpt.ts';
import type { RunOutcome, Scenario } from '../../generated/types.ts';
import type { EntityNames } from './check-entities.ts';
import { expectName } from './expect-name.ts';
import { escapeToken } from '../../json/escape-token.ts';
import type { Mistake } from './mistake.ts';

/** The final states that a run of a job, and a crawl, can be told to reach. */
const states: { readonly [Kind in 'job' | 'crawler']: ReadonlySet<string> } = {
  job: new Set(['SUCCEEDED', 'FAILED', 'TIMEOUT', 'ERROR', 'EXPIRED', 'STOPPED']),
  crawler: new Set(['SUCCEEDED', 'FAILED', 'CANCELLED', 'STOPPED']),
};

/** Outcomes and pasts of what is not there, and final states that it cannot reach. */
export function checkRuns({ outcomes = {}, history = [] }: Scenario, { jobs, crawlers }: EntityNames): Mistake[] {
  const seen = new Set<string>();
  const running = new Set([...jobs, ...crawlers]);
  return [
    ...Object.entries(outcomes).flatMap(([name, list]) => {
      const path = `/outcomes/${escapeToken(name)}`;
      return [
        ...expectName(path, 'job or crawler', name, running),
        ...list.flatMap((outcome, index) => checkOutcome(outcome, `${path}/${index}`, crawlers.has(name) && !jobs.has(name) ? 'crawler' : 'job')),
      ];
    }),
    ...history.flatMap(({ job, outcomes: past = [] }, index) => {
      const path = `/history/${index}`;
      const again = seen.has(job);
      seen.add(job);
      return [
        ...expectName(`${path}/job`, 'job', job, jobs),
        ...(again ? [{ path: `${path}/job`, problem: `job ${excerpt(job)} has a history already`, expected: 'one history for each job', received: excerpt(job) }] : []),
        ...past.flatMap((outcome, place) => checkOutcome(outcome, `${path}/outcomes/${place}`, 'job')),
      ];
    }),
  ];
}

function checkOutcome({ state = 'SUCCEEDED' }: RunOutcome, path: string, kind: keyof typeof states): Mistake[] {
  if (states[kind].has(state)) return [];
  return [{ path: `${path}/state`, problem: `a ${kind} cannot end like this`, expected: `one of ${[...states[kind]].join(', ')}`, received: state }];
}
