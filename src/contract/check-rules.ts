import type { ViolationCollector } from './collect-violations.ts';
import { describeReceived } from './describe-received.ts';
import { rules } from './rules/rules.ts';
import type { Report, Rule, RuleContext } from './rules/rule.ts';
import { severityOf } from './severity-of.ts';
import type { Violation } from './violation.ts';
import { visitShapes } from './visit-shapes.ts';

const rulesByShape = Map.groupBy(rules, (rule) => rule.shape as string);
const walks = new Map<string, ReturnType<typeof visitShapes>>();

/** Applies the rule table wherever a value of a rule's shape occurs. Inferred rules are drift: they never fail a test by default. */
export function checkRules(
  about: Pick<Violation, 'operation' | 'direction'>,
  shape: string,
  value: unknown,
  context: RuleContext,
  collector: ViolationCollector,
): void {
  walkOf(shape)(value, (name, inner, at) => {
    // One reporter per value, not per rule: nearly all rules have nothing to report.
    let rule: Rule | undefined;
    const report: Report = (below, expected, received) => {
      if (rule === undefined || !collector.wants(severityOf(rule))) return;
      const path = at + below;
      collector.add({ severity: severityOf(rule), ...about, path, rule: rule.id, expected, received: describeReceived(shape, path, received) });
    };
    for (rule of rulesByShape.get(name) ?? []) rule.check(inner as never, report, context);
  });
}

function walkOf(shape: string): ReturnType<typeof visitShapes> {
  let walk = walks.get(shape);
  if (!walk) walks.set(shape, (walk = visitShapes(shape, new Set(rulesByShape.keys()))));
  return walk;
}
