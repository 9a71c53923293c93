import type { Coverage } from '../../src/contract/coverage/coverage.ts';
import type { OperationName } from '../../src/contract/operation.ts';
import { summarizeCoverage, type CoverageSummary } from '../../src/reports/coverage/summarize-coverage.ts';

/** What a small suite made of the contract. */
export const sample: Coverage = {
  hits: [
    ['GetJobRuns', 'call', 'called', 7],
    ['GetJobRuns', 'error', 'EntityNotFoundException', 1],
    ['GetJobRuns', 'error', 'ThrottlingException', 2],
    ['GetJobRuns', 'member', 'JobRun.CompletedOn absent', 3],
    ['GetJobRuns', 'page', 'several pages', 1],
    ['GetJobRuns', 'retry', 'same request again', 1],
    ['GetJobRuns', 'value', 'JobRun.JobRunState FAILED', 4],
    ['GetJobRuns', 'value', 'JobRun.JobRunState QUARANTINED', 1],
    ['StartJobRun', 'call', 'called', 2],
    ['StartJobRun', 'error', 'EntityNotFoundException', 2],
  ],
  calls: [
    ['GetJobRuns', 'ThrottlingException', '{"JobName":"nightly"}', 2],
    ['GetJobRuns', 'answered', '{"JobName":"nightly"}', 5],
    ['StartJobRun', 'EntityNotFoundException', '{"JobName":"nightly"}', 2],
  ],
  violations: [['violation', 'GetJobRuns', 'GetJobRuns input /MaxResults: expected at most 200, received 500 (shape/maximum)', 1]],
  recordings: [
    ['recordings/a.json#/interactions/0', 'GetJobRuns', '{"JobName":"nightly"}', 5],
    ['recordings/a.json#/interactions/1', 'GetJobRuns', '{"JobName":"other"}', 0],
    ['recordings/b.json#/interactions/0', 'StartJobRun', '{"JobName":"nightly"}', 0],
  ],
};

export function summarize(members: Partial<Coverage> = {}, operations?: readonly OperationName[]): CoverageSummary {
  return summarizeCoverage({ ...sample, ...members }, operations);
}
