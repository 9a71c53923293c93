import { operations } from '../../generated/operations.ts';
import { resourcesAt } from './resources-at.ts';
import { defineRule, type Rule } from './rule.ts';

/** In which order lists are answered, and that they hold nothing twice. */
export const listOrderRules: readonly Rule[] = [
  defineRule({
    id: 'get-job-runs/newest-first',
    sentence: 'GetJobRuns answers the run that started last first.',
    evidence: 'documented',
    source: operations.GetJobRuns.documented[0],
    book: [1, 2],
    shape: 'GetJobRunsResponse',
    check(answer, report) {
      reportRising(answer, 'JobRuns', 'StartedOn', report);
    },
  }),
  defineRule({
    id: 'get-job-runs/each-once',
    sentence: 'A page of GetJobRuns holds each run once.',
    evidence: 'documented',
    source: operations.GetJobRuns.documented[0],
    book: [6],
    shape: 'GetJobRunsResponse',
    check({ JobRuns = [] }, report) {
      const seen = new Set<string>();
      for (const [index, { Id }] of JobRuns.entries()) {
        if (Id === undefined) continue;
        if (seen.has(Id)) report(`/JobRuns/${index}/Id`, 'a run that is not on the page before', Id);
        seen.add(Id);
      }
    },
  }),
  defineRule({
    id: 'get-job-bookmarks/newest-first',
    sentence: 'GetJobBookmarks answers the entry with the highest Version first.',
    evidence: 'documented',
    source: operations.GetJobBookmarks.documented[0],
    book: [62],
    shape: 'GetJobBookmarksResponse',
    check(answer, report) {
      reportRising(answer, 'JobBookmarkEntries', 'Version', report);
    },
  }),
];

/** Items that lack the member are passed over, so that the ones around them are still compared. */
function reportRising(answer: object, list: string, member: string, report: (path: string, expected: string, received: unknown) => void): void {
  let before = Infinity;
  for (const { resource, path } of resourcesAt(answer, list)) {
    const value = resource[member];
    if (typeof value !== 'number') continue;
    if (value > before) report(`${path}/${member}`, `at most ${before}, that of the item before`, value);
    before = value;
  }
}
