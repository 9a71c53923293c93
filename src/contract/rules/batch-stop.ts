import { operations } from '../../generated/operations.ts';
import { asked } from './asked.ts';
import { resourcesAt } from './resources-at.ts';
import { defineRule, type Rule } from './rule.ts';

const source = operations.BatchStopJobRun.documented[0];

/** BatchStopJobRun accounts for every id it was given, as stopped or as failed. */
export const batchStopRules: readonly Rule[] = [
  defineRule({
    id: 'batch-stop-job-run/accounts-for-all',
    sentence: 'Each JobRunId that was asked for is answered, in SuccessfulSubmissions or in Errors, and no other is.',
    evidence: 'documented',
    source,
    book: [55, 56, 58],
    shape: 'BatchStopJobRunResponse',
    check(answer, report, context) {
      const wanted = asked(context, 'JobRunIds');
      if (!Array.isArray(wanted)) return;
      const left = new Set<unknown>(wanted);
      const known = new Set<unknown>(wanted);
      for (const { id, path } of answeredIds(answer)) {
        if (!known.has(id)) report(path, 'a JobRunId that was asked for', id);
        left.delete(id);
      }
      if (left.size > 0) report('', `an entry for each JobRunId that was asked for, ${left.size} more`, answer);
    },
  }),
  defineRule({
    id: 'batch-stop-job-run/each-once',
    sentence: 'A JobRunId that was asked for once is answered once.',
    evidence: 'inferred',
    source,
    book: [56],
    shape: 'BatchStopJobRunResponse',
    check(answer, report, context) {
      const wanted = asked(context, 'JobRunIds');
      // What becomes of an id that is asked for twice is not known.
      if (Array.isArray(wanted) && new Set(wanted).size < wanted.length) return;
      const seen = new Set<unknown>();
      for (const { id, path } of answeredIds(answer)) {
        if (seen.has(id)) report(path, 'a JobRunId that is not answered already', id);
        seen.add(id);
      }
    },
  }),
];

function answeredIds(answer: object) {
  return ['SuccessfulSubmissions', 'Errors']
    .flatMap((list) => resourcesAt(answer, list))
    .flatMap(({ resource: { JobRunId: id }, path }) => (id === undefined ? [] : [{ id, path: `${path}/JobRunId` }]));
}
