import { excerpt } from '../../contract/excerpt.ts';
import type { Finding } from '../consumer-rule.ts';
import { describeError } from '../describe-end.ts';
import { formatClock, formatSpan } from './format-elapsed.ts';
import { judgePace, type Pace } from './judge-pace.ts';
import type { PollerRules } from './poller-rules.ts';
import type { RunKind, Situation } from './situation.ts';
import type { Read, Watched } from './watch-run.ts';

interface JudgeOptions {
  readonly kind: RunKind;
  readonly rules: PollerRules;
  readonly pace: Pace;
  /** What a value means that the consumer resolves with. */
  readonly classify: (result: unknown) => 'success' | 'failure';
}

/** What a consumer did wrong that waited for a run; most often nothing, and rarely more than one thing. */
export function judgeWait(watched: Watched, situation: Situation, { kind, rules, pace, classify }: JudgeOptions): readonly Finding[] {
  const { reads, end, endedAt } = watched;
  // The SDK's own pauses between attempts are not the consumer's.
  const paced = situation.scenario.faults ? [] : judgePace(watched, kind, rules, pace);
  const final = reads.find(({ state }) => kind.isFinal(state));
  const ended = final && `the ${kind.noun} was ${final.state} from ${formatClock(final.at)} on${situation.but ?? ''}`;
  const further = final ? reads.filter(({ at }) => at > final.at) : [];

  if (end.kind === 'went on' || end.kind === 'hung') {
    // Whoever was cut off, or ran out of time, for its pace is not also told that it did not end.
    if (!ended) return paced.length > 0 ? paced : [{ rule: rules.ends, glue: describeLast(kind, reads), consumer: `${countReads(reads)}, and never returned` }];
    return [...paced, { rule: rules.ends, glue: ended, consumer: further.length === 0 ? 'was told so, and never returned' : `${askedOn(further, final.at)} and never returned` }];
  }
  const said = end.kind === 'returned' ? `returned ${excerpt(end.value)}` : `threw ${describeError(end.error)}`;
  if (!final || !ended) {
    const consumer = `${said} at ${formatClock(endedAt)}, ${reads.length === 0 ? 'without having asked' : 'before it had been told a final state'}`;
    return [...paced, { rule: rules.patient, glue: describeLast(kind, reads), consumer }];
  }
  const findings: Finding[] = [...paced];
  if (situation.verdict === undefined) return findings;
  if (further.length > 0) findings.push({ rule: rules.quiet, glue: ended, consumer: `${askedOn(further, final.at)} before it ${said}` });
  const verdict = end.kind === 'threw' ? 'failure' : classify(end.value);
  if (verdict !== situation.verdict) {
    findings.push({ rule: verdict === 'success' ? rules.success : rules.failure, glue: ended, consumer: `${said}, a ${verdict}` });
  }
  return findings;
}

function describeLast({ noun }: RunKind, reads: readonly Read[]): string {
  const last = reads.at(-1);
  return last ? `the ${noun} was still ${last.state} at ${formatClock(last.at)}` : `the ${noun} was under way from 00:00:00 on`;
}

function countReads(reads: readonly Read[]): string {
  const last = reads.at(-1);
  return last ? `asked ${countTimes(reads.length)}, for the last time at ${formatClock(last.at)}` : 'did not ask for it';
}

function askedOn(further: readonly Read[], since: number): string {
  return `asked ${further.length === 1 ? 'once more' : `${further.length.toLocaleString('en')} more times`} over ${formatSpan((further.at(-1)?.at ?? since) - since)}`;
}

function countTimes(count: number): string {
  return count === 1 ? 'once' : `${count.toLocaleString('en')} times`;
}
