import { isFinalJobRunState } from '../../contract/states.ts';
import type { JobRunState } from '../../generated/types.ts';
import type { Finding } from '../consumer-rule.ts';
import type { Scene } from '../open-scene.ts';
import { stopperRules } from './rules.ts';
import { runKinds, type RunKind } from './situations.ts';

/** A run as it was when the function ended; an unknown one has no state. */
export interface SeenRun {
  readonly id: string;
  readonly kind: RunKind;
  readonly state?: JobRunState;
}

export interface Stop {
  /** How the function ended, in the words of a failure. */
  readonly consumer: string;
  readonly verdict: 'success' | 'failure';
  readonly runs: readonly SeenRun[];
  /** A run of the same job that was not named. */
  readonly bystander: SeenRun;
  readonly exchanges: Scene['exchanges'];
  /** True when the function promises to wait until the runs are final. */
  readonly waits: boolean;
}

/** Everything that is wrong with what a function did to stop some runs. */
export function judgeStop({ consumer, verdict, runs, bystander, exchanges, waits }: Stop): Finding[] {
  const others: Finding[] =
    bystander.state === 'RUNNING' ? [] : [{ glue: `run ${bystander.id}, which was not named, is ${bystander.state}`, consumer: 'stopped it', rule: stopperRules.others }];
  const sizes = exchanges.flatMap(({ call }) => (call?.operation === 'BatchStopJobRun' ? [call.input.JobRunIds.length] : []));
  const wrongSize = sizes.find((size) => size < 1 || size > 25);
  if (wrongSize !== undefined) {
    return [...others, { glue: 'refused with InvalidInputException', consumer: `named ${wrongSize} runs in one BatchStopJobRun`, rule: stopperRules.batchSize }];
  }
  const missed = runs.find(({ kind, state }) => runKinds[kind].canStop && state !== 'STOPPING' && state !== 'STOPPED');
  if (missed) {
    const rule = missed.kind === 'running' ? stopperRules.runningReached : stopperRules.reached;
    return [...others, { glue: `run ${missed.id} was ${missed.kind} and is ${missed.state}`, consumer: `did not have it stopped, and ${consumer}`, rule }];
  }
  return [...others, ...judgeVerdict()];

  function judgeVerdict(): Finding[] {
    const unknown = runs.find(({ kind }) => kind === 'unknown');
    if (verdict === 'failure') {
      const allStopped = runs.every(({ kind }) => runKinds[kind].canStop);
      return allStopped && runs.length > 0 ? [{ glue: 'took every stop', consumer, rule: stopperRules.accepted }] : [];
    }
    if (unknown) return [{ glue: `answered that run ${unknown.id} is not found, in Errors`, consumer, rule: stopperRules.errors }];
    const open = runs.find(({ state }) => !isFinalJobRunState(state));
    return waits && open ? [{ glue: `run ${open.id} is ${open.state} still`, consumer, rule: stopperRules.submitted }] : [];
  }
}
