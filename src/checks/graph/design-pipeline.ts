import type { CreateTriggerRequest, RunOutcome, Scenario } from '../../generated/types.ts';

type FinalState = NonNullable<RunOutcome['state']>;

/** A job or crawler of a pipeline. */
export interface Step {
  /** How its runs end, one after the other, those of resumed workflow runs included; SUCCEEDED when absent. */
  readonly runs?: readonly FinalState[];
  /** How often a failed run of a job is tried again by itself; never when absent. */
  readonly retries?: number;
  readonly crawler?: true;
  /** The step it waits for; one that waits for none starts with the workflow. */
  readonly after?: string;
  /** How that one has to end; SUCCEEDED when absent. */
  readonly on?: 'FAILED';
  /** From RUNNING to the end; 20 seconds when absent. */
  readonly duration?: string;
}

export interface PipelineOptions {
  /** How many runs the workflow may have at once; no limit when absent. */
  readonly maxConcurrentRuns?: number;
  /** Starts the workflow on a schedule, not on demand. */
  readonly schedule?: string;
  /** Names each trigger after the job or crawler it starts. */
  readonly namesakes?: true;
}

export const workflowName = 'nightly';

/** The scenario of a workflow of some steps by name. */
export function designPipeline(steps: Readonly<Record<string, Step>>, { maxConcurrentRuns, schedule, namesakes }: PipelineOptions = {}): Scenario {
  const entries = Object.entries(steps);
  const jobs = entries.filter(([, { crawler }]) => !crawler);
  const crawlers = entries.filter(([, { crawler }]) => crawler);
  const action = (name: string) => (steps[name]?.crawler ? { CrawlerName: name } : { JobName: name });
  const shared = { WorkflowName: workflowName };
  const first: CreateTriggerRequest = {
    ...shared,
    Name: 'start',
    ...(schedule === undefined ? { Type: 'ON_DEMAND' } : { Type: 'SCHEDULED', Schedule: schedule, StartOnCreation: true }),
    Actions: entries.filter(([, { after }]) => after === undefined).map(([name]) => action(name)),
  };
  const others = entries.flatMap(([name, { after, on: State = 'SUCCEEDED' as const }]): CreateTriggerRequest[] => {
    if (after === undefined) return [];
    const state = steps[after]?.crawler ? { CrawlState: State } : { State };
    const Predicate = { Conditions: [{ LogicalOperator: 'EQUALS' as const, ...action(after), ...state }] };
    return [{ ...shared, Name: namesakes ? name : `to-${name}`, Type: 'CONDITIONAL', StartOnCreation: true, Actions: [action(name)], Predicate }];
  });
  return {
    jobs: jobs.map(([Name, { retries = 0 }]) => ({
      Name,
      Role: 'etl',
      Command: { Name: 'glueetl' },
      ExecutionProperty: { MaxConcurrentRuns: 10 },
      MaxRetries: retries,
      // Minutes: well within the time that a scene gets.
      Timeout: 20,
    })),
    crawlers: crawlers.map(([Name]) => ({ Name, Role: 'etl', DatabaseName: 'raw', Targets: { S3Targets: [{ Path: `s3://example/${Name}/` }] } })),
    workflows: [{ Name: workflowName, ...(maxConcurrentRuns !== undefined && { MaxConcurrentRuns: maxConcurrentRuns }) }],
    triggers: [first, ...others],
    outcomes: Object.fromEntries(
      entries.map(([name, { runs = ['SUCCEEDED'] as const, duration = '20s' }]) => [name, runs.map((state) => ({ state, duration }))]),
    ),
  };
}
