import { asked } from './asked.ts';
import { isOlderGlue } from './is-older-glue.ts';
import { defineRule, type Rule } from './rule.ts';

const source = 'https://docs.aws.amazon.com/glue/latest/webapi/API_StartJobRun.html';

/** The week that Glue lets a run take, in minutes. */
const longestTimeout = 10_080;

/** What StartJobRun accepts and answers beyond how the run is sized. */
export const startJobRunRules: readonly Rule[] = [
  defineRule({
    id: 'start-job-run/timeout',
    sentence: 'Timeout is at most 10080 minutes, seven days.',
    evidence: 'documented',
    source,
    book: [29],
    shape: 'StartJobRunRequest',
    check({ Timeout }, report) {
      if (Timeout !== undefined && Timeout > longestTimeout) report('/Timeout', `at most ${longestTimeout} minutes`, Timeout);
    },
  }),
  defineRule({
    id: 'start-job-run/flex',
    sentence: 'ExecutionClass FLEX is for glueetl jobs of Glue 3.0 or later.',
    evidence: 'documented',
    source,
    book: [39],
    shape: 'StartJobRunRequest',
    check({ ExecutionClass }, report, { job }) {
      if (ExecutionClass !== 'FLEX') return;
      const command = job?.Command?.Name ?? 'glueetl';
      if (command !== 'glueetl' || isOlderGlue(job?.GlueVersion, 3)) {
        report('/ExecutionClass', 'STANDARD for other than glueetl jobs of Glue 3.0 or later', ExecutionClass);
      }
    },
  }),
  defineRule({
    id: 'start-job-run/flex-capacity',
    sentence: 'ExecutionClass FLEX is not combined with MaxCapacity, which ends with the Glue versions before FLEX.',
    evidence: 'documented',
    source,
    book: [32, 39],
    shape: 'StartJobRunRequest',
    check({ ExecutionClass, MaxCapacity }, report) {
      if (ExecutionClass === 'FLEX' && MaxCapacity !== undefined) {
        report('/MaxCapacity', 'WorkerType and NumberOfWorkers beside FLEX', MaxCapacity);
      }
    },
  }),
  defineRule({
    id: 'start-job-run/new-run',
    sentence: 'A retry gets an id of its own, not that of the run it retries.',
    evidence: 'documented',
    source,
    book: [25],
    shape: 'StartJobRunResponse',
    check({ JobRunId }, report, context) {
      if (JobRunId !== undefined && JobRunId === asked(context, 'JobRunId')) report('/JobRunId', 'the id of a new run', JobRunId);
    },
  }),
];
