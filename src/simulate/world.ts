import type { Crawler, Job, JobBookmarkEntry, JobRun, JobRunState, Predecessor, StartJobRunRequest, Trigger, Workflow, WorkflowRun, WorkflowRunStatistics, CrawlState } from '../generated/types.ts';
import type { Clock } from './clock.ts';
import type { History } from './history.ts';
import type { Ids } from './ids.ts';
import type { RunOutcome } from './outcome.ts';
import type { Registry } from './registry.ts';
import type { Schedule } from './schedule.ts';
import type { Settings } from './settings.ts';

/** Everything the simulated Glue remembers. Operations read and change it; events in the schedule change it as time passes. */
export interface World {
  readonly clock: Clock;
  readonly schedule: Schedule;
  readonly ids: Ids;
  readonly settings: Settings;
  readonly jobs: Registry<JobRecord>;
  readonly crawlers: Registry<CrawlerRecord>;
  readonly triggers: Registry<TriggerRecord>;
  readonly workflows: Registry<WorkflowRecord>;
  /** Job runs of the account that hold a slot, those of deleted jobs included. */
  readonly occupied: Set<JobRunRecord>;
  /** Job runs of the account that wait for a slot, oldest first. */
  readonly waiting: Set<JobRunRecord>;
  /** The active conditional triggers outside workflows, by what they watch for: `<state> JOB/<name>`, `<state> CRAWLER/<name>`. */
  readonly watchers: Map<string, Set<TriggerRecord>>;
  /** Tags by ARN. */
  readonly tags: Map<string, Map<string, string>>;
  /** The instant that is being played, in epoch milliseconds: an event's own time, or that of the call. */
  now: number;
  /** Called, in order, when a run or a crawl has become final. */
  readonly whenFinal: {
    readonly jobRun: ((run: JobRunRecord) => void)[];
    readonly crawl: ((crawl: CrawlRecord) => void)[];
  };
  /** What page tokens are sealed with. */
  readonly tokenKey: string;
  /** How many owners of ids there have been, deleted ones included. */
  owners: number;
}

export interface JobRecord {
  readonly owner: number;
  definition: Job;
  readonly runs: History<JobRunRecord>;
  /** Runs that count against the job's concurrency, those whose slot is still being released included. */
  readonly occupied: Set<JobRunRecord>;
  /** What the runs to come do; the last stands for all further ones. */
  outcomes: readonly RunOutcome[];
  /** How many runs have taken an outcome, so that the next takes the next. */
  played: number;
  readonly bookmarks: BookmarkLog;
}

/** What became of a job's bookmark, by successful runs and by resets. */
export interface BookmarkLog {
  /** Oldest first, versions rising. */
  readonly entries: JobBookmarkEntry[];
  /** The newest entry of each run. */
  readonly byRun: Map<string, JobBookmarkEntry>;
  /** Runs that failed since the newest entry. */
  failures: number;
}

/** Why a run starts, besides the parameters that the start names. */
export interface RunOrigin {
  readonly asked: Partial<StartJobRunRequest>;
  readonly triggerName?: string;
  readonly predecessors?: readonly Predecessor[];
  /** The workflow run and the node that the run belongs to. */
  readonly node?: { readonly run: WorkflowRunRecord; readonly node: ActionNode };
  /** The run that this one tries again, by the start's JobRunId or by the job's own retries. */
  readonly previous?: JobRunRecord;
  /** For the job's own retries: which attempt this is, from 1. */
  readonly attempt?: number;
}

/** A job run: its members as Glue shows them, and what the simulation knows besides. */
export interface JobRunRecord {
  /** As GetJobRun answers it, but for ExecutionTime, which grows while the run is RUNNING. */
  readonly shown: JobRun & { Id: string; JobName: string; JobRunState: JobRunState };
  readonly job: JobRecord;
  /** The job as it was when the run started: retries are tries of the same. */
  readonly definition: Job;
  readonly origin: RunOrigin;
  /** The place in the job's history. */
  readonly position: number;
  /** When RUNNING began, in epoch milliseconds. */
  runningSince?: number;
  readonly outcome: RunOutcome;
  /** The workflow run and the node that this run belongs to. */
  readonly node?: { readonly run: WorkflowRunRecord; readonly node: ActionNode };
  /** Takes back the run's next scheduled transition. */
  cancelNext?: () => void;
  /** The next attempt, when this one failed and was retried. */
  retry?: JobRunRecord | undefined;
}

export interface CrawlerRecord {
  readonly owner: number;
  definition: Crawler;
  readonly crawls: History<CrawlRecord>;
  current?: CrawlRecord;
  /** Takes back the next crawl of the crawler's schedule. */
  cancelNext?: () => void;
  outcomes: readonly RunOutcome[];
  played: number;
}

export interface CrawlRecord {
  readonly crawler: CrawlerRecord;
  readonly position: number;
  state: CrawlState;
  readonly startedOn: number;
  completedOn?: number;
  errorMessage?: string;
  readonly outcome: RunOutcome;
  /** The trigger outside workflows that started the crawl. */
  readonly triggerName?: string;
  readonly node?: { readonly run: WorkflowRunRecord; readonly node: ActionNode };
  cancelNext?: () => void;
}

export interface TriggerRecord {
  definition: Trigger;
  /** Takes back what is scheduled next: a change of state, a firing, the end of a batch window. */
  cancelNext?: () => void;
  /** For a conditional trigger outside workflows: the runs that met its conditions since it last fired, by what it watches for. */
  readonly seen: Map<string, JobRunRecord | CrawlRecord>;
  /** Events received in the open batch window. */
  events: number;
  /** When a conditional trigger outside workflows last fired. */
  firedOn?: number;
}

export interface WorkflowRecord {
  readonly owner: number;
  definition: Workflow;
  readonly runs: History<WorkflowRunRecord>;
  readonly active: Set<WorkflowRunRecord>;
  /** The ids of its nodes by `<type>/<name>`, so that the design and all runs share them. */
  readonly nodeIds: Map<string, string>;
}

export interface WorkflowRunRecord {
  readonly workflow: WorkflowRecord;
  readonly position: number;
  /** As GetWorkflowRun answers it, without Statistics and Graph, which are derived. */
  readonly shown: WorkflowRun & { WorkflowRunId: string; Name: string };
  /** The nodes of the design at the start, by UniqueId. */
  readonly nodes: ReadonlyMap<string, GraphNode>;
  /** The action nodes by the name of their job or crawler: `JOB/<name>`, `CRAWLER/<name>`. */
  readonly actions: ReadonlyMap<string, ActionNode>;
  /** How many starts of action nodes have not come to their end yet. */
  active: number;
  /** Kept once the run is final; derived from the nodes until then. */
  statistics?: WorkflowRunStatistics;
}

export type GraphNode = ActionNode | TriggerNode;

export interface TriggerNode {
  readonly type: 'TRIGGER';
  readonly id: string;
  readonly name: string;
  /** The trigger as it was when the run started. */
  readonly trigger: Trigger;
  /** The action nodes that it starts, and those it watches. */
  readonly starts: readonly ActionNode[];
  readonly watches: readonly ActionNode[];
  fired: boolean;
}

export interface ActionNode {
  readonly type: 'JOB' | 'CRAWLER';
  readonly id: string;
  readonly name: string;
  /** The triggers that watch this node. */
  readonly watchedBy: TriggerNode[];
  readonly startedBy: TriggerNode[];
  /** Oldest first; copied from the resumed run where this run did not start the node itself. */
  jobRuns: JobRunRecord[];
  crawls: CrawlRecord[];
}
