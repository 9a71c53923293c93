import { excerpt } from './excerpt.ts';
import type { OperationName } from './operation.ts';
import { redactClass } from './redact-class.ts';
import { rules } from './rules/rules.ts';
import type { Rule, RuleContext } from './rules/rule.ts';
import type { Direction, Violation } from './violation.ts';
import { visitShapes } from './visit-shapes.ts';

const rulesByShape = Map.groupBy(rules, (rule) => rule.shape as string);
const walks = new Map<string, ReturnType<typeof visitShapes>>();

/** Applies the rule table wherever a value of a rule's shape occurs. Inferred rules are drift: they never fail a test by default. */
export function checkRules(
  operation: OperationName,
  direction: Direction,
  shape: string,
  value: unknown,
  context: RuleContext,
): Violation[] {
  const violations: Violation[] = [];
  walkOf(shape)(value, (name, inner, at) => {
    for (const rule of rulesByShape.get(name) as readonly Rule[]) {
      rule.check(inner as never, (path, expected, received) => {
        const place = at + path;
        violations.push({
          severity: rule.evidence === 'inferred' ? 'drift' : 'violation',
          operation,
          direction,
          path: place,
          rule: rule.id,
          expected,
          received: redactClass(shape, place) === 'keep' || typeof received !== 'string' ? excerpt(received) : 'a value that recordings redact',
        });
      }, context);
    }
  });
  return violations;
}

function walkOf(shape: string): ReturnType<typeof visitShapes> {
  let walk = walks.get(shape);
  if (!walk) walks.set(shape, (walk = visitShapes(shape, new Set(rulesByShape.keys()))));
  return walk;
}
