import { excerpt } from '../../contract/excerpt.ts';
import type { ConsumerRule, Finding } from '../consumer-rule.ts';
import { describeNode, type JudgedNode, type Verdict } from './judge-nodes.ts';
import type { NameLists } from './reading.ts';
import { graphRules } from './rules.ts';

/** What each list has to hold, and what it may hold besides. */
const lists: Readonly<Record<keyof NameLists, { readonly verdict: Verdict; readonly also?: Verdict; readonly phrase: string }>> = {
  failed: { verdict: 'failed', also: 'halted', phrase: 'failed' },
  succeeded: { verdict: 'succeeded', phrase: 'succeeded' },
  neverRan: { verdict: 'never ran', phrase: 'never ran' },
};

/** Compares what a reader says with what the nodes are; `rule` is the one to name where the situation is made for one. */
export function judgeReading(nodes: readonly JudgedNode[], reading: NameLists, triggers: ReadonlySet<string>, rule?: ConsumerRule): Finding[] {
  return (Object.keys(reading) as (keyof NameLists)[]).flatMap((key) => {
    const { verdict, also, phrase } = lists[key];
    const names = reading[key] ?? [];
    const said = new Set(names);
    const wrong = nodes.flatMap((node): Finding[] => {
      const isSaid = said.has(node.name);
      if (isSaid === (node.verdict === verdict) || (isSaid && node.verdict === also)) return [];
      return [{ glue: describeNode(node), consumer: `${isSaid ? 'says' : 'does not say'} that ${node.name} ${phrase}`, rule: rule ?? ruleOf(node) }];
    });
    const actions = new Set(nodes.map(({ name }) => name));
    const foreign = [...said].filter((name) => !actions.has(name)).map((name): Finding => ({
      glue: triggers.has(name) ? `${excerpt(name)} is a trigger` : `the graph has no job or crawler ${excerpt(name)}`,
      consumer: `says that ${excerpt(name)} ${phrase}`,
      rule: graphRules.actions,
    }));
    const twice = [...said].filter((name) => names.indexOf(name) !== names.lastIndexOf(name)).map((name): Finding => ({
      glue: `${excerpt(name)} is one node`,
      consumer: `says more than once that ${excerpt(name)} ${phrase}`,
      rule: graphRules.once,
    }));
    return [...wrong, ...foreign, ...twice];
  });
}

/** The rule that most likely was not known, by what is special about a node. */
function ruleOf({ type, copied, states, verdict }: JudgedNode): ConsumerRule {
  if (type === 'CRAWLER') return graphRules.crawlers;
  if (copied) return graphRules.copied;
  if (states.length > 1) return graphRules.lastRun;
  if (verdict === 'never ran') return graphRules.neverRan;
  return verdict === 'under way' ? graphRules.underWay : graphRules.states;
}
