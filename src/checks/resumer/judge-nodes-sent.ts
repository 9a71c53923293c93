import { excerpt } from '../../contract/excerpt.ts';
import type { WorkflowRun } from '../../generated/types.ts';
import type { ConsumerRule, Finding } from '../consumer-rule.ts';
import { describeNode, judgeNodes, type JudgedNode } from '../graph/judge-nodes.ts';
import { resumerRules } from './rules.ts';

/**
 * Compares the nodes that a call names with those that failed. What is downstream of a failed node and was attempted may be
 * named too, and so may what was stopped; naming a node names all that is downstream of it.
 */
export function judgeNodesSent(run: WorkflowRun, nodeIds: readonly string[], rule?: ConsumerRule): Finding[] {
  const nodes = judgeNodes(run);
  const sent = new Set(nodeIds);
  const unsuccessful = nodes.filter(({ verdict }) => verdict === 'failed' || verdict === 'halted');
  const mayBeNamed = (node: JudgedNode) => node.states.length > 0 && unsuccessful.some(({ id, downstream }) => id === node.id || downstream.has(node.id));
  const runsAgain = ({ id }: JudgedNode) => sent.has(id) || nodes.some((node) => sent.has(node.id) && node.downstream.has(id));

  const superfluous = nodes.filter((node) => sent.has(node.id) && !mayBeNamed(node)).map((node): Finding => {
    return { glue: describeNode(node), consumer: `asked to resume from ${node.name}`, rule: rule ?? ruleOf(node, resumerRules.onlyFailed) };
  });
  const missing = nodes.filter((node) => node.verdict === 'failed' && !runsAgain(node)).map((node): Finding => {
    return { glue: describeNode(node), consumer: `did not ask to resume from ${node.name}`, rule: rule ?? ruleOf(node, resumerRules.allFailed) };
  });
  const known = new Set(nodes.map(({ id }) => id));
  const foreign = [...sent].filter((id) => !known.has(id)).map((id): Finding => {
    const node = run.Graph?.Nodes?.find(({ UniqueId }) => UniqueId === id);
    const glue = node ? `${excerpt(id)} is trigger ${node.Name}` : `the run has no node with the id ${excerpt(id)}`;
    return { glue, consumer: `asked to resume from ${excerpt(id)}`, rule: resumerRules.actions };
  });
  return [...superfluous, ...missing, ...foreign];
}

/** The rule that most likely was not known, by what is special about a node. */
function ruleOf({ type, states }: JudgedNode, otherwise: ConsumerRule): ConsumerRule {
  if (states.length === 0) return resumerRules.attempted;
  if (states.length > 1) return resumerRules.lastRun;
  return type === 'CRAWLER' ? resumerRules.crawlers : otherwise;
}
