import { isFinalWorkflowRunStatus } from '../../contract/states.ts';
import type { WorkflowRun } from '../../generated/types.ts';
import { describeEnding, type Ending } from '../act-in-scene.ts';
import type { Finding } from '../consumer-rule.ts';
import type { WorkflowTarget } from '../graph/ask-workflow.ts';
import { describeNode, judgeNodes } from '../graph/judge-nodes.ts';
import type { Scene } from '../open-scene.ts';
import { judgeNodesSent } from './judge-nodes-sent.ts';
import { resumerRules } from './rules.ts';
import type { ResumeSituation } from './situations.ts';

export interface Resumption {
  readonly target: WorkflowTarget;
  readonly ending: Ending<unknown>;
  /** What the ending says: `unsaid` when it is a value that nothing was said about. */
  readonly verdict: 'success' | 'failure' | 'unsaid';
  /** All runs of the workflow, as they were when the function ended. */
  readonly runs: readonly WorkflowRun[];
  readonly exchanges: Scene['exchanges'];
  /** True when the function promises to wait for the resumed run. */
  readonly waits: boolean;
}

type ResumeCall = ReturnType<typeof callsOf>[number];

/** Everything that is wrong with what a function did about a run. */
export function judgeResumption({ rule, refused }: ResumeSituation, resumption: Resumption): Finding[] {
  const calls = callsOf(resumption.exchanges);
  const accepted = calls.filter(({ answer }) => answer);
  return [...judgeCalls(calls, accepted, resumption, rule), ...(accepted.length > 0 ? judgeAccepted(accepted, resumption) : judgeUnresumed(calls, resumption, refused === true))];
}

function callsOf(exchanges: Scene['exchanges']) {
  return exchanges.flatMap(({ call, outcome }) => {
    if (call?.operation !== 'ResumeWorkflowRun') return [];
    return { ...call.input, fault: outcome?.fault, answer: outcome?.output as { readonly RunId?: string; readonly NodeIds?: readonly string[] } | undefined };
  });
}

function judgeCalls(calls: readonly ResumeCall[], accepted: readonly ResumeCall[], { target, runs }: Resumption, rule: ResumeSituation['rule']): Finding[] {
  const family = findFamily(runs, target.RunId);
  const strange = calls.filter(({ RunId }) => !family.has(RunId)).map(({ RunId }): Finding => {
    return { glue: `was to resume run ${target.RunId}`, consumer: `asked to resume ${RunId}`, rule: resumerRules.thisRun };
  });
  const byRun = [...Map.groupBy(accepted.length > 0 ? accepted : calls, ({ RunId }) => RunId)];
  const wrong = byRun.flatMap(([RunId, [first, second]]): Finding[] => {
    if (second?.answer) return [{ glue: `made several runs from run ${RunId}`, consumer: 'sent several calls to resume it', rule: resumerRules.once }];
    const run = runs.find(({ WorkflowRunId }) => WorkflowRunId === RunId);
    return run?.Status === 'COMPLETED' && first ? judgeNodesSent(run, first.NodeIds, rule) : [];
  });
  return [...strange, ...wrong];
}

/** The run was resumed. */
function judgeAccepted(accepted: readonly ResumeCall[], { target, ending, verdict, runs, waits }: Resumption): Finding[] {
  const consumer = describeEnding(ending);
  const made = new Set(accepted.map(({ answer }) => answer?.RunId));
  const last = runs.find(({ WorkflowRunId }) => made.has(WorkflowRunId));
  const glue = `resumed the run as ${last?.WorkflowRunId}`;
  if (ending.kind === 'returned' && nameRun(ending.value) === target.RunId) return [{ glue, consumer, rule: resumerRules.newRun }];
  const isOver = isFinalWorkflowRunStatus(last?.Status);
  const failed = last && isOver && waits ? judgeNodes(last).filter((node) => node.verdict === 'failed') : [];
  if (waits && verdict !== 'failure') {
    if (!isOver) return [{ glue: `${glue}, which was ${last?.Status} still`, consumer, rule: resumerRules.newRun }];
    return failed.slice(0, 1).map((node) => ({ glue: `${glue}, which was COMPLETED: ${describeNode(node)}`, consumer, rule: resumerRules.completed }));
  }
  if (verdict !== 'failure' || failed.length > 0) return [];
  const pruned = accepted.find(({ NodeIds, answer }) => (answer?.NodeIds?.length ?? 0) < NodeIds.length);
  if (!pruned) return [{ glue, consumer, rule: resumerRules.accepted }];
  return [{ glue: `${glue}, and answered ${pruned.answer?.NodeIds?.length} of ${pruned.NodeIds.length} NodeIds`, consumer, rule: resumerRules.pruned }];
}

/** The run was not resumed. */
function judgeUnresumed(calls: readonly ResumeCall[], { target, ending, verdict, runs }: Resumption, refused: boolean): Finding[] {
  const consumer = describeEnding(ending);
  const run = runs.find(({ WorkflowRunId }) => WorkflowRunId === target.RunId);
  const fault = calls.at(-1)?.fault;
  if (fault && verdict !== 'failure') return [{ glue: `refused with ${fault.name}: ${fault.message}`, consumer, rule: resumerRules.refusal }];
  if (verdict === 'success' && run?.Status !== 'COMPLETED') return [{ glue: `the run is ${run?.Status}, which cannot be resumed`, consumer, rule: resumerRules.refusal }];
  const missing = run?.Status === 'COMPLETED' && calls.length === 0 && !refused ? judgeNodesSent(run, []) : [];
  return missing.slice(0, 1).map((finding) => ({ ...finding, glue: `the run is COMPLETED, but ${finding.glue}`, consumer: `sent no ResumeWorkflowRun and ${consumer}` }));
}

/** The ids of a run and of all that were resumed from it. */
function findFamily(runs: readonly WorkflowRun[], id: string): Set<string> {
  const family = new Set([id]);
  for (const { WorkflowRunId = '', PreviousRunId = '' } of runs.toReversed()) if (family.has(PreviousRunId)) family.add(WorkflowRunId);
  return family;
}

/** The run that a result names, when it does so as Glue and its clients do. */
function nameRun(result: unknown): unknown {
  if (typeof result === 'string') return result;
  const { RunId, WorkflowRunId, runId } = Object(result) as Readonly<Record<string, unknown>>;
  return RunId ?? WorkflowRunId ?? runId;
}
