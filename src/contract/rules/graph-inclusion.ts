import { operations } from '../../generated/operations.ts';
import { asked } from './asked.ts';
import { resourcesAt } from './resources-at.ts';
import { defineRule, type Rule } from './rule.ts';
import { ruleSubject } from './rule-subject.ts';

const holders = [
  ['GetWorkflow', 'Workflow'],
  ['GetWorkflowRun', 'Run'],
  ['GetWorkflowRuns', 'Runs'],
] as const;

/** Graphs come only to those who ask for them. */
export const graphInclusionRules: readonly Rule[] = holders.map(([operation, holder]) =>
  defineRule({
    id: `${ruleSubject(operation)}/graph-only-when-asked`,
    sentence: `${operation} answers a Graph only where IncludeGraph is true.`,
    evidence: 'documented',
    source: operations[operation].documented[0],
    book: [68],
    shape: `${operation}Response`,
    check(answer, report, context) {
      if (context.input === undefined || asked(context, 'IncludeGraph') === true) return;
      for (const { resource, path } of resourcesAt(answer, holder)) {
        if (resource['Graph'] !== undefined) report(`${path}/Graph`, 'nothing without IncludeGraph', resource['Graph']);
      }
    },
  }),
);
