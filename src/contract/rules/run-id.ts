import type { ShapeTypes } from '../../generated/types.ts';
import { defineRule, type Rule } from './rule.ts';

const retry = /^(?<first>jr_[0-9a-f]{64})(?:_attempt_(?<attempt>[1-9]\d*))?$/u;

const kinds = {
  jobRun: { format: retry, expected: 'jr_ and 64 hexadecimal digits, for a retry then _attempt_ and its number' },
  workflowRun: { format: /^wr_[0-9a-f]{64}$/u, expected: 'wr_ and 64 hexadecimal digits' },
  node: { format: /^wnode_[0-9a-f]{64}$/u, expected: 'wnode_ and 64 hexadecimal digits' },
};

/** Where Glue answers ids that it made itself. */
const places: readonly (readonly [subject: string, shape: keyof ShapeTypes, member: string, kind: keyof typeof kinds])[] = [
  ['job-run', 'JobRun', 'Id', 'jobRun'],
  ['start-job-run', 'StartJobRunResponse', 'JobRunId', 'jobRun'],
  ['workflow-run', 'WorkflowRun', 'WorkflowRunId', 'workflowRun'],
  ['start-workflow-run', 'StartWorkflowRunResponse', 'RunId', 'workflowRun'],
  ['resume-workflow-run', 'ResumeWorkflowRunResponse', 'RunId', 'workflowRun'],
  ['node', 'Node', 'UniqueId', 'node'],
];

/** What ids look like, and how those of automatic retries tell their attempt. Observed in every real answer, promised nowhere. */
export const runIdRules: readonly Rule[] = [
  ...places.map(([subject, shape, member, kind]) =>
    defineRule({
      id: `${subject}/id-format`,
      sentence: `${member} of ${shape} is ${kinds[kind].expected}.`,
      evidence: 'observed',
      severity: 'drift',
      source: 'every recorded answer of a real account',
      book: [21],
      shape,
      check(value, report) {
        const id = (value as Readonly<Record<string, unknown>>)[member];
        if (typeof id === 'string' && !kinds[kind].format.test(id)) report(`/${member}`, kinds[kind].expected, id);
      },
    }),
  ),
  defineRule({
    id: 'job-run/attempt-of-id',
    sentence: 'The id of a retry ends in the number of its Attempt; attempt 0 has the bare id.',
    evidence: 'observed',
    severity: 'drift',
    source: 'https://docs.aws.amazon.com/cli/latest/reference/glue/get-job-runs.html',
    book: [26],
    shape: 'JobRun',
    check({ Id = '', Attempt }, report) {
      if (Attempt === undefined) return;
      const parts = retry.exec(Id)?.groups;
      const expected = Number(parts?.['attempt'] ?? 0);
      if (parts && Attempt !== expected) report('/Attempt', `${expected}, as the Id says`, Attempt);
    },
  }),
  defineRule({
    id: 'job-run/previous-attempt',
    sentence: 'PreviousRunId of a retry is the id of the attempt before it.',
    evidence: 'observed',
    severity: 'drift',
    source: 'https://docs.aws.amazon.com/cli/latest/reference/glue/get-job-runs.html',
    book: [26],
    shape: 'JobRun',
    check({ Id = '', PreviousRunId }, report) {
      if (PreviousRunId === undefined) return;
      const { first, attempt } = retry.exec(Id)?.groups ?? {};
      if (attempt === undefined) return;
      const before = Number(attempt) - 1;
      if (PreviousRunId !== (before === 0 ? first : `${first}_attempt_${before}`)) {
        report('/PreviousRunId', `the id of attempt ${before} of this run`, PreviousRunId);
      }
    },
  }),
];
