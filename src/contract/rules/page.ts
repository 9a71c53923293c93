import { operations, type OperationDescription } from '../../generated/operations.ts';
import type { OperationName } from '../operation.ts';
import { asked } from './asked.ts';
import { defineRule, type Rule } from './rule.ts';
import { ruleSubject } from './rule-subject.ts';

/** What holds of the pages of every operation that has pages. */
export const pageRules: readonly Rule[] = Object.entries<OperationDescription>(operations).flatMap(
  ([operation, { pagination, documented }]) => {
    if (pagination === undefined) return [];
    const { items, pageSize, inputToken, outputToken } = pagination;
    const about = { source: documented[0] ?? 'the service model', shape: `${operation as OperationName}Response` } as const;
    return [
      defineRule({
        ...about,
        id: `${ruleSubject(operation)}/page-size`,
        sentence: `A page of ${operation} holds at most ${pageSize} items.`,
        evidence: 'documented',
        book: [4],
        check(answer, report, context) {
          const most = asked(context, pageSize);
          const page = (answer as Readonly<Record<string, unknown>>)[items];
          if (typeof most === 'number' && Array.isArray(page) && page.length > most) {
            report(`/${items}`, `at most ${most} items, as ${pageSize} asked`, page);
          }
        },
      }),
      defineRule({
        ...about,
        id: `${ruleSubject(operation)}/token-moves-on`,
        sentence: `A page of ${operation} does not answer the ${outputToken} it was asked with, or its reader would never end.`,
        evidence: 'inferred',
        book: [5, 6],
        check(answer, report, context) {
          const token = (answer as Readonly<Record<string, unknown>>)[outputToken];
          if (token !== undefined && token !== pagination.lastToken && token === asked(context, inputToken)) {
            report(`/${outputToken}`, 'another token than the one that was asked with', token);
          }
        },
      }),
    ];
  },
);
