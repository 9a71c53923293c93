import type { Finding } from '../consumer-rule.ts';
import { formatClock, formatSpan } from './format-elapsed.ts';
import type { PollerRules } from './poller-rules.ts';
import type { RunKind } from './situation.ts';
import type { Watched } from './watch-run.ts';

/** How close, and how far apart, polls may be; in milliseconds. */
export interface Pace {
  readonly minInterval: number;
  readonly maxInterval: number;
}

/** More answers in one instant than anybody needs who looks closer at what it was just told. */
const burst = 20;

/** Judges the intervals until the run was over. Reads in the same instant are one poll: some ask for a run, then for its details. */
export function judgePace({ reads, end, endedAt }: Watched, { noun, isFinal }: RunKind, rules: PollerRules, { minInterval, maxInterval }: Pace): readonly Finding[] {
  const over = reads.findIndex(({ state }) => isFinal(state));
  const polls = over < 0 ? reads : reads.slice(0, over + 1);
  const instants = [...new Set(polls.map(({ at }) => at))];
  const gaps = instants.slice(1).map((at, index) => at - (instants[index] as number));
  const findings: Finding[] = [];

  const quick = gaps.filter((gap) => gap < minInterval);
  const crowded = instants.length < polls.length ? findCrowd(polls.map(({ at }) => at)) : undefined;
  if (crowded !== undefined) {
    findings.push({ rule: rules.notQuick, glue: describe(crowded), consumer: `asked more than ${burst} times in that instant, without a pause` });
  } else if (quick.length > 0) {
    const first = gaps.findIndex((gap) => gap < minInterval);
    const consumer = `asked again after ${formatSpan(gaps[first] as number)}; ${quick.length.toLocaleString('en')} of ${gaps.length.toLocaleString('en')} intervals are shorter than ${formatSpan(minInterval)}`;
    findings.push({ rule: rules.notQuick, glue: describe(instants[first] as number), consumer });
  }

  const all = [instants[0] ?? 0, ...gaps, ...(over < 0 && end.kind === 'went on' ? [endedAt - (instants.at(-1) ?? 0)] : [])];
  const longest = all.reduce((most, gap) => Math.max(most, gap), 0);
  if (reads.length > 0 && longest > maxInterval) {
    const from = longest === all[0] ? 0 : (instants[all.indexOf(longest) - 1] as number);
    findings.push({ rule: rules.notSlow, glue: describe(from), consumer: `did not ask again for ${formatSpan(longest)}; ${formatSpan(maxInterval)} is the most` });
  }
  return findings;

  function describe(at: number): string {
    return `the ${noun} was ${polls.find((read) => read.at === at)?.state ?? 'under way'} at ${formatClock(at)}`;
  }
}

/** The first instant with more reads than `burst`. */
function findCrowd(instants: readonly number[]): number | undefined {
  return instants.find((at, index) => instants[index + burst] === at);
}
