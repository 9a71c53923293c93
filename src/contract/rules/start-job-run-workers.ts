import { isOlderGlue } from './is-older-glue.ts';
import { defineRule, type Rule } from './rule.ts';

const source = 'https://docs.aws.amazon.com/glue/latest/webapi/API_StartJobRun.html';

interface WorkerLimits {
  /** The only kind of job that has this worker type; all types without it are for Spark jobs of either kind. */
  readonly command?: 'gluestreaming' | 'glueray';
  /** The first Glue version that has it. */
  readonly since?: number;
  readonly fewest?: number;
  readonly most?: number;
}

/** A map, so that no worker type can be mistaken for a member every object inherits. */
const limitsOf: ReadonlyMap<string, WorkerLimits> = new Map<string, WorkerLimits>([
  ['G.025X', { command: 'gluestreaming', since: 3, most: 299 }],
  ['G.1X', { fewest: 2, most: 299 }],
  ['G.2X', { most: 149 }],
  ['Z.2X', { command: 'glueray' }],
  ...['G.4X', 'G.8X'].map((type): [string, WorkerLimits] => [type, { since: 3 }]),
  ...['G.12X', 'G.16X', 'R.1X', 'R.2X', 'R.4X', 'R.8X'].map((type): [string, WorkerLimits] => [type, { since: 4 }]),
]);

/** Which workers StartJobRun takes for which job. */
export const startJobRunWorkerRules: readonly Rule[] = [
  defineRule({
    id: 'start-job-run/workers-complete',
    sentence: 'WorkerType and NumberOfWorkers are given together.',
    evidence: 'observed',
    source: 'https://github.com/aws/aws-cdk/issues/26241',
    book: [33],
    shape: 'StartJobRunRequest',
    check({ WorkerType, NumberOfWorkers }, report) {
      if (WorkerType !== undefined && NumberOfWorkers === undefined) report('/NumberOfWorkers', 'a number beside WorkerType', undefined);
      if (NumberOfWorkers !== undefined && WorkerType === undefined) report('/WorkerType', 'a type beside NumberOfWorkers', undefined);
    },
  }),
  defineRule({
    id: 'start-job-run/pythonshell-workers',
    sentence: 'A Python shell job is started without WorkerType.',
    evidence: 'observed',
    source: 'error texts in public issues',
    book: [36],
    shape: 'StartJobRunRequest',
    check({ WorkerType }, report, { job }) {
      if (WorkerType !== undefined && job?.Command?.Name === 'pythonshell') {
        report('/WorkerType', 'no WorkerType for a Python shell job', WorkerType);
      }
    },
  }),
  defineRule({
    id: 'start-job-run/worker-type-of-command',
    sentence: 'Z.2X is for Ray jobs and they take no other; G.025X is for streaming jobs only.',
    evidence: 'documented',
    source,
    book: [36, 37],
    shape: 'StartJobRunRequest',
    check({ WorkerType }, report, { job }) {
      const actual = job?.Command?.Name;
      if (WorkerType === undefined || actual === undefined) return;
      const only = limitsOf.get(WorkerType)?.command;
      if (only !== undefined && actual !== only) report('/WorkerType', `a worker type for other than ${only} jobs`, WorkerType);
      if (only !== 'glueray' && actual === 'glueray') report('/WorkerType', 'Z.2X for a Ray job', WorkerType);
    },
  }),
  defineRule({
    id: 'start-job-run/worker-type-version',
    sentence: 'G.025X, G.4X and G.8X need Glue 3.0; G.12X, G.16X and the R types need Glue 4.0.',
    evidence: 'documented',
    source,
    book: [37],
    shape: 'StartJobRunRequest',
    check({ WorkerType }, report, { job }) {
      const since = limitsOf.get(WorkerType ?? '')?.since;
      if (since !== undefined && isOlderGlue(job?.GlueVersion, since)) {
        report('/WorkerType', `a worker type of Glue before ${since}.0`, WorkerType);
      }
    },
  }),
  defineRule({
    id: 'start-job-run/number-of-workers',
    sentence: 'G.1X takes 2 to 299 workers, G.025X at most 299, G.2X at most 149.',
    evidence: 'observed',
    source: 'https://github.com/aws-samples/cql-replicator/issues/181',
    book: [38],
    shape: 'StartJobRunRequest',
    check({ WorkerType, NumberOfWorkers }, report) {
      if (NumberOfWorkers === undefined) return;
      const { fewest = -Infinity, most = Infinity } = limitsOf.get(WorkerType ?? '') ?? {};
      if (NumberOfWorkers < fewest) report('/NumberOfWorkers', `at least ${fewest} workers of type ${WorkerType}`, NumberOfWorkers);
      if (NumberOfWorkers > most) report('/NumberOfWorkers', `at most ${most} workers of type ${WorkerType}`, NumberOfWorkers);
    },
  }),
  defineRule({
    id: 'start-job-run/some-workers',
    sentence: 'NumberOfWorkers is at least 1, whatever their type.',
    evidence: 'inferred',
    source,
    book: [38],
    shape: 'StartJobRunRequest',
    check({ NumberOfWorkers }, report) {
      if (NumberOfWorkers !== undefined && NumberOfWorkers < 1) report('/NumberOfWorkers', 'at least 1', NumberOfWorkers);
    },
  }),
];
