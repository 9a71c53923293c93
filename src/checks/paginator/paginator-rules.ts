import { operations } from '../../generated/operations.ts';
import type { ConsumerRule } from '../consumer-rule.ts';
import type { ListOperation } from './list-subjects.ts';

/** What is asked of code that reads a whole list. */
const sentences = {
  'valid-request': 'Every request keeps the contract; a page has a size that the operation takes.',
  ends: 'A scan ends at the page without NextToken, and does not go on for ever when Glue fails.',
  complete: 'Pages may be short or empty: only the one without NextToken is the last, and every item that was there at the start is returned.',
  'each-once': 'Every item is returned once, also when others are added in mid-scan or the scan begins anew.',
  listed: 'Nothing is returned that Glue did not list.',
  order: 'The result keeps the order of the list over all pages; GetJobRuns lists newest first.',
  'no-silent-cut': 'A scan that Glue breaks off ends with an error or begins anew; a part is never returned as if it were all.',
  'clear-error': 'A scan that cannot be completed ends with an error that says why.',
  bounded: 'A scan reads no more pages than its bound.',
} as const;

export type PaginatorRules = Readonly<Record<keyof typeof sentences, ConsumerRule>>;

/** The rules for one operation; their source is its page, where its pages and its errors are described. */
export function paginatorRules(operation: ListOperation): PaginatorRules {
  const [source] = operations[operation].documented;
  const rules = Object.entries(sentences).map(([what, sentence]) => [what, { id: `paginator/${what}`, sentence, evidence: 'documented', source }]);
  return Object.fromEntries(rules) as PaginatorRules;
}
