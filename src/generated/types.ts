// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * A flag that counts as false where it is absent.
 */
export type BooleanValue = boolean;
/**
 * Text of up to 2048 characters, line breaks allowed.
 */
export type DescriptionString = string;
/**
 * Text about a failure, without a documented bound.
 */
export type ErrorString = string;
/**
 * Text without a documented bound.
 */
export type GenericString = string;
/**
 * An identifier of 1 to 255 characters on a single line.
 */
export type IdString = string;
/**
 * A whole number of 32 bits that counts as 0 where it is absent.
 */
export type IntegerValue = number;
/**
 * The text of an error, which Glue may leave empty.
 */
export type MessageString = string;
/**
 * A name of 1 to 255 characters on a single line.
 */
export type NameString = string;
/**
 * A flag whose absence is distinct from false.
 */
export type NullableBoolean = boolean;
/**
 * A number whose absence is distinct from 0.
 */
export type NullableDouble = number;
/**
 * A whole number of 32 bits whose absence is distinct from 0.
 */
export type NullableInteger = number;
/**
 * Text of at most 400000 characters.
 */
export type OrchestrationMessageString = string;
/**
 * How many items a page may hold, from 1 to 200.
 */
export type OrchestrationPageSize200 = number;
/**
 * An IAM policy document as JSON text, 2 to 2048 characters.
 */
export type OrchestrationPolicyJsonString = string;
/**
 * How many items a page may hold, from 1 to 1000.
 */
export type PageSize = number;
/**
 * A point in time as seconds since 1970 in UTC, with milliseconds as the fraction.
 */
export type TimestampValue = number;
/**
 * The crawls of one crawler node.
 */
export type CrawlList = Crawl[];
/**
 * The states of a crawl, which differ from those of a crawler.
 */
export type CrawlState = 'RUNNING' | 'CANCELLING' | 'CANCELLED' | 'SUCCEEDED' | 'FAILED' | 'ERROR';
/**
 * The name of a CloudWatch log group.
 */
export type LogGroup = string;
/**
 * The name of a CloudWatch log stream.
 */
export type LogStream = string;
/**
 * The bookmark entries of a job, highest version first.
 */
export type JobBookmarkEntryList = JobBookmarkEntry[];
/**
 * A job's name as the bookmark operations take it: without bounds.
 */
export type JobName = string;
/**
 * A run's id as the bookmark operations take it: without bounds.
 */
export type RunId = string;
/**
 * JSON as text.
 */
export type JsonValue = string;
/**
 * Job runs, newest first where GetJobRuns answers them.
 */
export type JobRunList = JobRun[];
/**
 * The states of a job run; STOPPED, SUCCEEDED, FAILED, TIMEOUT, ERROR and EXPIRED are final.
 */
export type JobRunState =
  | 'STARTING'
  | 'RUNNING'
  | 'STOPPING'
  | 'STOPPED'
  | 'SUCCEEDED'
  | 'FAILED'
  | 'TIMEOUT'
  | 'ERROR'
  | 'WAITING'
  | 'EXPIRED';
/**
 * Which editor of Glue Studio a job comes from.
 */
export type JobMode = 'SCRIPT' | 'VISUAL' | 'NOTEBOOK';
/**
 * The kinds of workers, which differ in DPU, memory and disk.
 */
export type WorkerType =
  | 'Standard'
  | 'G.1X'
  | 'G.2X'
  | 'G.025X'
  | 'G.4X'
  | 'G.8X'
  | 'Z.2X'
  | 'G.12X'
  | 'G.16X'
  | 'R.1X'
  | 'R.2X'
  | 'R.4X'
  | 'R.8X';
/**
 * Dedicated capacity, or spare capacity that may come later and go sooner.
 */
export type ExecutionClass = 'FLEX' | 'STANDARD';
/**
 * A duration in whole seconds.
 */
export type ExecutionTime = number;
/**
 * The number of an automatic retry, 0 being the first try.
 */
export type AttemptCount = number;
/**
 * The runs that together let a conditional trigger fire.
 */
export type PredecessorList = Predecessor[];
/**
 * A delay in whole minutes.
 */
export type NotifyDelayAfter = number;
/**
 * A weekday and an hour in UTC, such as `Sun:4`.
 */
export type MaintenanceWindow = string;
/**
 * A Glue version, such as `5.1`.
 */
export type GlueVersionString = string;
/**
 * A duration in whole minutes.
 */
export type Timeout = number;
/**
 * From 1 to 25 ids of runs of one job.
 *
 * @minItems 1
 * @maxItems 25
 */
export type BatchStopJobRunJobRunIdList = IdString[];
/**
 * The stop requests that Glue took on.
 */
export type BatchStopJobRunSuccessfulSubmissionList = BatchStopJobRunSuccessfulSubmission[];
/**
 * The stop requests that Glue refused.
 */
export type BatchStopJobRunErrorList = BatchStopJobRunError[];
/**
 * What makes a trigger fire.
 */
export type TriggerType = 'SCHEDULED' | 'CONDITIONAL' | 'ON_DEMAND' | 'EVENT';
/**
 * The states of a trigger, of which only ACTIVATED fires by itself.
 */
export type TriggerState =
  'CREATING' | 'CREATED' | 'ACTIVATING' | 'ACTIVATED' | 'DEACTIVATING' | 'DEACTIVATED' | 'DELETING' | 'UPDATING';
/**
 * All that one trigger starts.
 */
export type ActionList = Action[];
/**
 * Whether all conditions must hold or any single one.
 */
export type Logical = 'AND' | 'ANY';
/**
 * The conditions of one trigger.
 *
 * @maxItems 500
 */
export type ConditionList = Condition[];
/**
 * The comparisons that conditions know.
 */
export type LogicalOperator = 'EQUALS';
/**
 * A number of events.
 */
export type BatchSize = number;
/**
 * A duration in whole seconds, at most 15 minutes.
 */
export type BatchWindow = number;
/**
 * The nodes of a graph.
 */
export type NodeList = Node[];
/**
 * What a node of a graph stands for.
 */
export type NodeType = 'CRAWLER' | 'JOB' | 'TRIGGER';
/**
 * The edges of a graph.
 */
export type EdgeList = Edge[];
/**
 * A page of workflow runs, which Glue documents as never empty.
 *
 * @maxItems 1000
 */
export type WorkflowRuns = WorkflowRun[];
/**
 * The states of a workflow run; COMPLETED, STOPPED and ERROR are final, and COMPLETED does not mean that its jobs succeeded.
 */
export type WorkflowRunStatus = 'RUNNING' | 'COMPLETED' | 'STOPPING' | 'STOPPED' | 'ERROR';
/**
 * UniqueIds of job and crawler nodes.
 */
export type NodeIdList = NameString[];
/**
 * A name of up to 128 letters, digits, dots, hyphens and underscores.
 */
export type OrchestrationNameString = string;

/**
 * The caller has no permission for this call.
 */
export interface AccessDeniedException {
  /**
   * What went wrong, absent where none is sent.
   */
  Message?: MessageString;
}
/**
 * The session token of the caller is no longer valid.
 */
export interface ExpiredTokenException {
  /**
   * What went wrong, absent where none is sent.
   */
  message?: MessageString;
}
/**
 * The authorization header lacks a part.
 */
export interface IncompleteSignatureException {
  /**
   * What went wrong, absent where none is sent.
   */
  message?: MessageString;
}
/**
 * The front end failed in an unexpected way.
 */
export interface InternalFailure {
  /**
   * What went wrong, absent where none is sent.
   */
  message?: MessageString;
}
/**
 * The signature does not match the request, or its time is too far off.
 */
export interface InvalidSignatureException {
  /**
   * What went wrong, absent where none is sent.
   */
  message?: MessageString;
}
/**
 * The request carries no signature.
 */
export interface MissingAuthenticationTokenException {
  /**
   * What went wrong, absent where none is sent.
   */
  message?: MessageString;
}
/**
 * The account has not subscribed to the service.
 */
export interface OptInRequired {
  /**
   * What went wrong, absent where none is sent.
   */
  message?: MessageString;
}
/**
 * The request reached AWS more than 15 minutes from its own date.
 */
export interface RequestExpired {
  /**
   * What went wrong, absent where none is sent.
   */
  message?: MessageString;
}
/**
 * The account makes too many calls at once.
 */
export interface RequestLimitExceeded {
  /**
   * What went wrong, absent where none is sent.
   */
  message?: MessageString;
}
/**
 * The body is not JSON, or a member has a wrong JSON type.
 */
export interface SerializationException {
  /**
   * What went wrong, absent where none is sent.
   */
  Message?: MessageString;
}
/**
 * The service cannot answer for the moment.
 */
export interface ServiceUnavailable {
  /**
   * What went wrong, absent where none is sent.
   */
  message?: MessageString;
}
/**
 * The caller sends requests faster than the account may.
 */
export interface ThrottlingException {
  /**
   * What went wrong, absent where none is sent.
   */
  Message?: MessageString;
}
/**
 * The X-Amz-Target header names no operation of Glue.
 */
export interface UnknownOperationException {}
/**
 * The access key or session token is not known.
 */
export interface UnrecognizedClientException {
  /**
   * What went wrong, absent where none is sent.
   */
  message?: MessageString;
}
/**
 * Arguments by name, most names beginning with two hyphens.
 */
export interface GenericMap {
  [k: string]: GenericString;
}
/**
 * One crawl that a workflow run started.
 */
export interface Crawl {
  /**
   * Where the crawl stands.
   */
  State?: CrawlState;
  /**
   * When the crawl began.
   */
  StartedOn?: TimestampValue;
  /**
   * When the crawl ended, absent before that.
   */
  CompletedOn?: TimestampValue;
  /**
   * Why the crawl failed, absent where it did not.
   */
  ErrorMessage?: DescriptionString;
  /**
   * The CloudWatch log group that the crawl writes to.
   */
  LogGroup?: LogGroup;
  /**
   * The stream within LogGroup that holds this crawl's lines.
   */
  LogStream?: LogStream;
}
/**
 * Something of that name exists and cannot be created again.
 */
export interface AlreadyExistsException {
  /**
   * What went wrong, absent where Glue sends no text.
   */
  Message?: MessageString;
}
/**
 * Another call changed the resource between reading and writing.
 */
export interface ConcurrentModificationException {
  /**
   * What went wrong, absent where Glue sends no text.
   */
  Message?: MessageString;
}
/**
 * As many runs as the job or workflow allows at once are active.
 */
export interface ConcurrentRunsExceededException {
  /**
   * What went wrong, absent where Glue sends no text.
   */
  Message?: MessageString;
}
/**
 * The job, workflow or run that the call names does not exist.
 */
export interface EntityNotFoundException {
  /**
   * What went wrong, absent where Glue sends no text.
   */
  Message?: MessageString;
  /**
   * Whether the error comes from a catalog that Glue federates.
   */
  FromFederationSource?: NullableBoolean;
}
/**
 * The workflow run is in a state that does not permit this call.
 */
export interface IllegalWorkflowStateException {
  /**
   * What went wrong, absent where Glue sends no text.
   */
  Message?: MessageString;
}
/**
 * Glue failed on its own side.
 */
export interface InternalServiceException {
  /**
   * What went wrong, absent where Glue sends no text.
   */
  Message?: MessageString;
}
/**
 * A member of the request, or their combination, is not acceptable.
 */
export interface InvalidInputException {
  /**
   * What went wrong, absent where Glue sends no text.
   */
  Message?: MessageString;
  /**
   * Whether the error comes from a catalog that Glue federates.
   */
  FromFederationSource?: NullableBoolean;
}
/**
 * Glue gave up on the call because it took too long.
 */
export interface OperationTimeoutException {
  /**
   * What went wrong, absent where Glue sends no text.
   */
  Message?: MessageString;
}
/**
 * A quota of the account is used up.
 */
export interface ResourceNumberLimitExceededException {
  /**
   * What went wrong, absent where Glue sends no text.
   */
  Message?: MessageString;
}
/**
 * A member of the request breaks a constraint of the service model.
 */
export interface ValidationException {
  /**
   * What went wrong, absent where Glue sends no text.
   */
  Message?: MessageString;
}
/**
 * How far a job had read its sources after a run.
 */
export interface JobBookmarkEntry {
  /**
   * The job that the bookmark belongs to.
   */
  JobName?: JobName;
  /**
   * The bookmark's version, which grows with every update.
   */
  Version?: IntegerValue;
  /**
   * A counter that grows with every successful run.
   */
  Run?: IntegerValue;
  /**
   * The number of tries at this run, the first being 0.
   */
  Attempt?: IntegerValue;
  /**
   * The run before this one, absent for the first entry.
   */
  PreviousRunId?: RunId;
  /**
   * The run that wrote the entry.
   */
  RunId?: RunId;
  /**
   * The state itself as JSON text, which only Glue's libraries interpret.
   */
  JobBookmark?: JsonValue;
}
/**
 * One run of a job, from its start request to its end.
 */
export interface JobRun {
  /**
   * The run's own id; an automatic retry has its first run's id with `_attempt_1` and so on appended.
   */
  Id?: IdString;
  /**
   * Which automatic retry this is, 0 being the first try.
   */
  Attempt?: AttemptCount;
  /**
   * The run that this one retries, absent where it retries none.
   */
  PreviousRunId?: IdString;
  /**
   * The trigger behind the run, absent where no trigger started it.
   */
  TriggerName?: NameString;
  /**
   * The job that runs.
   */
  JobName?: NameString;
  /**
   * How the job was authored, absence meaning `SCRIPT`.
   */
  JobMode?: JobMode;
  /**
   * Whether the run may wait for capacity instead of failing, absence meaning that it may not.
   */
  JobRunQueuingEnabled?: NullableBoolean;
  /**
   * When the run was requested to start.
   */
  StartedOn?: TimestampValue;
  /**
   * When Glue last changed the run, equal to CompletedOn once it has ended.
   */
  LastModifiedOn?: TimestampValue;
  /**
   * When the run reached a final state, absent until then.
   */
  CompletedOn?: TimestampValue;
  /**
   * Where the run stands.
   */
  JobRunState?: JobRunState;
  /**
   * Only what the start request or trigger set, without the job's defaults; absent where it set nothing.
   */
  Arguments?: GenericMap;
  /**
   * Why the run failed, absent where it did not.
   */
  ErrorMessage?: ErrorString;
  /**
   * The runs that satisfied the conditional trigger, empty unless asked for with PredecessorsIncluded.
   */
  PredecessorRuns?: PredecessorList;
  /**
   * @deprecated
   * The capacity in whole DPU, rounded down, in place of which MaxCapacity is to be read.
   */
  AllocatedCapacity?: IntegerValue;
  /**
   * Seconds in which the run used resources, start-up and queueing left out.
   */
  ExecutionTime?: ExecutionTime;
  /**
   * Minutes until Glue ends the run as `TIMEOUT`; absence means 2880, or 480 from Glue version 5.0 on.
   */
  Timeout?: Timeout;
  /**
   * The capacity in DPU, fractional only for Python shell jobs; answers may give it beside the workers.
   */
  MaxCapacity?: NullableDouble;
  /**
   * The kind of worker, absent for Python shell jobs.
   */
  WorkerType?: WorkerType;
  /**
   * How many workers of WorkerType the run has, absent for Python shell jobs.
   */
  NumberOfWorkers?: NullableInteger;
  /**
   * The security configuration that encrypts the run's output and logs, absent where there is none.
   */
  SecurityConfiguration?: NameString;
  /**
   * The CloudWatch log group of the run, whose name tells whether a security configuration encrypts it.
   */
  LogGroupName?: GenericString;
  /**
   * When a delay of the run is reported.
   */
  NotificationProperty?: NotificationProperty;
  /**
   * The Glue version the run uses, absent on old runs.
   */
  GlueVersion?: GlueVersionString;
  /**
   * Seconds of all executors times the DPU of their worker type, only for `FLEX` and auto-scaled runs.
   */
  DPUSeconds?: NullableDouble;
  /**
   * Whether the run has dedicated capacity, absence meaning `STANDARD`.
   */
  ExecutionClass?: ExecutionClass;
  /**
   * When Glue may restart a streaming run, as `Day:Hour` in UTC.
   */
  MaintenanceWindow?: MaintenanceWindow;
  /**
   * The usage profile whose limits applied, absent where there was none.
   */
  ProfileName?: NameString;
  /**
   * Why the run is in its state, such as what it waits for; mostly absent.
   */
  StateDetail?: OrchestrationMessageString;
  /**
   * The session policy that narrowed the run's role, absent where none was given.
   */
  ExecutionRoleSessionPolicy?: OrchestrationPolicyJsonString;
}
/**
 * A run that let a conditional trigger fire.
 */
export interface Predecessor {
  /**
   * The job of the earlier run.
   */
  JobName?: NameString;
  /**
   * The id of the earlier run.
   */
  RunId?: IdString;
}
/**
 * When Glue reports that a run is late.
 */
export interface NotificationProperty {
  /**
   * Minutes from the run's start until a delay event is sent.
   */
  NotifyDelayAfter?: NotifyDelayAfter;
}
/**
 * A stop request that Glue took on, which does not mean that the run has stopped.
 */
export interface BatchStopJobRunSuccessfulSubmission {
  /**
   * The job of the run.
   */
  JobName?: NameString;
  /**
   * The run that goes to `STOPPING`.
   */
  JobRunId?: IdString;
}
/**
 * A stop request that Glue refused.
 */
export interface BatchStopJobRunError {
  /**
   * The job that the request named.
   */
  JobName?: NameString;
  /**
   * The run that will not be stopped.
   */
  JobRunId?: IdString;
  /**
   * Why it will not.
   */
  ErrorDetail?: ErrorDetail;
}
/**
 * An error about one item of a batch.
 */
export interface ErrorDetail {
  /**
   * The error's name, which need not be one that the operation declares.
   */
  ErrorCode?: NameString;
  /**
   * The error's text.
   */
  ErrorMessage?: DescriptionString;
}
/**
 * What starts jobs and crawlers: a schedule, an event, other runs, or a call.
 */
export interface Trigger {
  /**
   * The trigger's own name.
   */
  Name?: NameString;
  /**
   * The workflow that owns the trigger, absent for one outside workflows.
   */
  WorkflowName?: NameString;
  /**
   * Nothing yet: real answers leave it out.
   */
  Id?: IdString;
  /**
   * What makes the trigger fire.
   */
  Type?: TriggerType;
  /**
   * Whether the trigger can fire; one of type `ON_DEMAND` stays `CREATED`.
   */
  State?: TriggerState;
  /**
   * What its author wrote about the trigger.
   */
  Description?: DescriptionString;
  /**
   * A cron expression in UTC such as `cron(15 12 * * ? *)`, only for `SCHEDULED`.
   */
  Schedule?: GenericString;
  /**
   * What the trigger starts.
   */
  Actions?: ActionList;
  /**
   * What the trigger waits for, only for `CONDITIONAL`.
   */
  Predicate?: Predicate;
  /**
   * How many events or how much time it takes, only for `EVENT`.
   */
  EventBatchingCondition?: EventBatchingCondition;
}
/**
 * One job or one crawler that a trigger starts.
 */
export interface Action {
  /**
   * The job to start, absent where a crawler is started.
   */
  JobName?: NameString;
  /**
   * Arguments of the job run, each overriding the job's default of the same name.
   */
  Arguments?: GenericMap;
  /**
   * Minutes until the job run times out, absence meaning the job's own value.
   */
  Timeout?: Timeout;
  /**
   * The security configuration of the job run.
   */
  SecurityConfiguration?: NameString;
  /**
   * When a delay of the job run is reported.
   */
  NotificationProperty?: NotificationProperty;
  /**
   * The crawler to start, absent where a job is started.
   */
  CrawlerName?: NameString;
}
/**
 * The conditions a trigger waits for.
 */
export interface Predicate {
  /**
   * How several conditions combine, needed once there are two.
   */
  Logical?: Logical;
  /**
   * The conditions, at most 500.
   */
  Conditions?: ConditionList;
}
/**
 * A state that a job run or a crawl must reach.
 */
export interface Condition {
  /**
   * How the state is compared.
   */
  LogicalOperator?: LogicalOperator;
  /**
   * The job that is watched, absent where a crawler is.
   */
  JobName?: NameString;
  /**
   * The state the job's run must reach, in practice SUCCEEDED, STOPPED, FAILED or TIMEOUT.
   */
  State?: JobRunState;
  /**
   * The crawler that is watched, absent where a job is.
   */
  CrawlerName?: NameString;
  /**
   * The state the crawl must reach, in practice SUCCEEDED, FAILED or CANCELLED.
   */
  CrawlState?: CrawlState;
}
/**
 * When collected events let a trigger fire: at the count or at the end of the window, whichever comes first.
 */
export interface EventBatchingCondition {
  /**
   * How many events make the trigger fire at once.
   */
  BatchSize: BatchSize;
  /**
   * Seconds from the first event until the trigger fires with what has arrived.
   */
  BatchWindow?: BatchWindow;
}
/**
 * Triggers, jobs and crawlers as nodes, and what leads to what as edges.
 */
export interface WorkflowGraph {
  /**
   * The nodes, empty for a workflow without triggers.
   */
  Nodes?: NodeList;
  /**
   * The edges, which lead from a trigger to its actions and from those to the triggers that wait for them.
   */
  Edges?: EdgeList;
}
/**
 * A trigger, a job or a crawler in a workflow.
 */
export interface Node {
  /**
   * Which of the three it is, and so which Details member it may have.
   */
  Type?: NodeType;
  /**
   * The name of that trigger, job or crawler.
   */
  Name?: NameString;
  /**
   * The id that edges and ResumeWorkflowRun refer to.
   */
  UniqueId?: NameString;
  /**
   * The trigger, only for `TRIGGER`.
   */
  TriggerDetails?: TriggerNodeDetails;
  /**
   * The runs of the job in this workflow run, only for `JOB`.
   */
  JobDetails?: JobNodeDetails;
  /**
   * The crawls in this workflow run, only for `CRAWLER`.
   */
  CrawlerDetails?: CrawlerNodeDetails;
}
/**
 * A step from one node to the next.
 */
export interface Edge {
  /**
   * The UniqueId of the node it leaves.
   */
  SourceId?: NameString;
  /**
   * The UniqueId of the node it enters.
   */
  DestinationId?: NameString;
}
/**
 * What a workflow run did with a job.
 */
export interface JobNodeDetails {
  /**
   * The job's runs with each retry on its own, absent in a design and where the job never ran.
   */
  JobRuns?: JobRunList;
}
/**
 * What a workflow run did with a crawler.
 */
export interface CrawlerNodeDetails {
  /**
   * The crawls, absent in a design and where the crawler never ran.
   */
  Crawls?: CrawlList;
}
/**
 * The trigger behind a node.
 */
export interface TriggerNodeDetails {
  /**
   * The trigger as it was when the workflow run started.
   */
  Trigger?: Trigger;
}
/**
 * One run of a workflow.
 */
export interface WorkflowRun {
  /**
   * The workflow that ran.
   */
  Name?: NameString;
  /**
   * The run's own id.
   */
  WorkflowRunId?: IdString;
  /**
   * The run that was resumed, absent where this one was not made by ResumeWorkflowRun.
   */
  PreviousRunId?: IdString;
  /**
   * The workflow's default properties, overlaid with those of this run.
   */
  WorkflowRunProperties?: WorkflowRunProperties;
  /**
   * When the run began.
   */
  StartedOn?: TimestampValue;
  /**
   * When the run ended, absent until then.
   */
  CompletedOn?: TimestampValue;
  /**
   * Where the run stands.
   */
  Status?: WorkflowRunStatus;
  /**
   * Why the run could not start, absent otherwise: failures of its jobs do not show here.
   */
  ErrorMessage?: ErrorString;
  /**
   * The run's jobs and crawlers, counted by how far they got.
   */
  Statistics?: WorkflowRunStatistics;
  /**
   * The graph with what has run so far, only where IncludeGraph asked for it.
   */
  Graph?: WorkflowGraph;
  /**
   * The batch of events that started the run, absent where none did.
   */
  StartingEventBatchCondition?: StartingEventBatchCondition;
}
/**
 * Values by name that a workflow run's jobs can read and change.
 */
export interface WorkflowRunProperties {
  [k: string]: GenericString;
}
/**
 * Actions of a workflow run by state, which need not add up to TotalActions.
 */
export interface WorkflowRunStatistics {
  /**
   * All jobs and crawlers of the run, also those that never started.
   */
  TotalActions?: IntegerValue;
  /**
   * Those that ran out of time.
   */
  TimeoutActions?: IntegerValue;
  /**
   * Those that ended as failed.
   */
  FailedActions?: IntegerValue;
  /**
   * Those that were stopped.
   */
  StoppedActions?: IntegerValue;
  /**
   * Those that ended well.
   */
  SucceededActions?: IntegerValue;
  /**
   * Those that run now.
   */
  RunningActions?: IntegerValue;
  /**
   * Job runs in state `ERROR`.
   */
  ErroredActions?: IntegerValue;
  /**
   * Job runs in state `WAITING`; older answers lack this counter.
   */
  WaitingActions?: IntegerValue;
}
/**
 * Which batch of events started a workflow run, one of the two members being above 0.
 */
export interface StartingEventBatchCondition {
  /**
   * How many events the batch held.
   */
  BatchSize?: NullableInteger;
  /**
   * Seconds after which the batch was closed.
   */
  BatchWindow?: NullableInteger;
}
/**
 * A workflow as it is designed now.
 */
export interface Workflow {
  /**
   * The workflow's own name.
   */
  Name?: NameString;
  /**
   * What its author wrote about the workflow.
   */
  Description?: GenericString;
  /**
   * The properties every run begins with.
   */
  DefaultRunProperties?: WorkflowRunProperties;
  /**
   * When the workflow was made.
   */
  CreatedOn?: TimestampValue;
  /**
   * When the workflow was last changed.
   */
  LastModifiedOn?: TimestampValue;
  /**
   * The latest run, absent before the first.
   */
  LastRun?: WorkflowRun;
  /**
   * The design, only where IncludeGraph asked for it.
   */
  Graph?: WorkflowGraph;
  /**
   * How many runs may be active at once, absence meaning any number.
   */
  MaxConcurrentRuns?: NullableInteger;
  /**
   * The blueprint run that made the workflow, absent where none did.
   */
  BlueprintDetails?: BlueprintDetails;
}
/**
 * Where a generated workflow comes from.
 */
export interface BlueprintDetails {
  /**
   * The blueprint.
   */
  BlueprintName?: OrchestrationNameString;
  /**
   * The run of the blueprint.
   */
  RunId?: IdString;
}
/**
 * Which runs of which job to stop.
 */
export interface BatchStopJobRunRequest {
  /**
   * The job whose runs to stop.
   */
  JobName: NameString;
  /**
   * The runs to stop.
   */
  JobRunIds: BatchStopJobRunJobRunIdList;
}
/**
 * The requested runs, each either submitted or refused, with HTTP status 200 in both cases.
 */
export interface BatchStopJobRunResponse {
  /**
   * The runs that will stop.
   */
  SuccessfulSubmissions?: BatchStopJobRunSuccessfulSubmissionList;
  /**
   * The runs that will not, each with a reason.
   */
  Errors?: BatchStopJobRunErrorList;
}
/**
 * Whose bookmark to read.
 */
export interface GetJobBookmarkRequest {
  /**
   * The job that the bookmark belongs to.
   */
  JobName: JobName;
  /**
   * The run whose entry to read, absence meaning the latest entry.
   */
  RunId?: RunId;
  /**
   * The version of the entry to read, which SDKs do not send.
   */
  Version?: IntegerValue;
}
/**
 * The bookmark.
 */
export interface GetJobBookmarkResponse {
  /**
   * The entry that was asked for.
   */
  JobBookmarkEntry?: JobBookmarkEntry;
}
/**
 * Whose bookmark entries to read, and from where on.
 */
export interface GetJobBookmarksRequest {
  /**
   * The job that the bookmarks belong to.
   */
  JobName: JobName;
  /**
   * How many entries a page may hold.
   */
  MaxResults?: IntegerValue;
  /**
   * The number that the page before gave, absent for the first page.
   */
  NextToken?: IntegerValue;
}
/**
 * A page of bookmark entries.
 */
export interface GetJobBookmarksResponse {
  /**
   * The entries of this page.
   */
  JobBookmarkEntries?: JobBookmarkEntryList;
  /**
   * 1 on the last page, otherwise the number to ask the next page with.
   */
  NextToken?: IntegerValue;
}
/**
 * Which run to read.
 */
export interface GetJobRunRequest {
  /**
   * The job that ran.
   */
  JobName: NameString;
  /**
   * The id that StartJobRun gave.
   */
  RunId: IdString;
  /**
   * Whether to fill PredecessorRuns.
   */
  PredecessorsIncluded?: BooleanValue;
}
/**
 * The run.
 */
export interface GetJobRunResponse {
  /**
   * The run that was asked for.
   */
  JobRun?: JobRun;
}
/**
 * Whose runs to read, and from where on.
 */
export interface GetJobRunsRequest {
  /**
   * The job that ran.
   */
  JobName: NameString;
  /**
   * The token that the page before gave, unchanged; absent for the first page.
   */
  NextToken?: GenericString;
  /**
   * How many runs a page may hold; it may hold fewer without being the last.
   */
  MaxResults?: OrchestrationPageSize200;
}
/**
 * A page of runs.
 */
export interface GetJobRunsResponse {
  /**
   * The runs of this page.
   */
  JobRuns?: JobRunList;
  /**
   * What to ask the next page with, absent on the last.
   */
  NextToken?: GenericString;
}
/**
 * Which workflow to read.
 */
export interface GetWorkflowRequest {
  /**
   * The workflow's name.
   */
  Name: NameString;
  /**
   * Whether to answer the graph as well, absence meaning not.
   */
  IncludeGraph?: NullableBoolean;
}
/**
 * The workflow.
 */
export interface GetWorkflowResponse {
  /**
   * The workflow that was asked for.
   */
  Workflow?: Workflow;
}
/**
 * Which run to read.
 */
export interface GetWorkflowRunRequest {
  /**
   * The workflow that ran.
   */
  Name: NameString;
  /**
   * The run to read.
   */
  RunId: IdString;
  /**
   * Whether to answer the graph as well, absence meaning not.
   */
  IncludeGraph?: NullableBoolean;
}
/**
 * The run.
 */
export interface GetWorkflowRunResponse {
  /**
   * The run that was asked for.
   */
  Run?: WorkflowRun;
}
/**
 * Which run's properties to read.
 */
export interface GetWorkflowRunPropertiesRequest {
  /**
   * The workflow that ran.
   */
  Name: NameString;
  /**
   * The run to read from.
   */
  RunId: IdString;
}
/**
 * The properties.
 */
export interface GetWorkflowRunPropertiesResponse {
  /**
   * The properties as they are now, the workflow's defaults among them.
   */
  RunProperties?: WorkflowRunProperties;
}
/**
 * Whose runs to read, and from where on.
 */
export interface GetWorkflowRunsRequest {
  /**
   * The workflow that ran.
   */
  Name: NameString;
  /**
   * Whether to answer each run's graph as well, absence meaning not.
   */
  IncludeGraph?: NullableBoolean;
  /**
   * The token that the page before gave, unchanged; absent for the first page.
   */
  NextToken?: GenericString;
  /**
   * How many runs a page may hold; it may hold fewer without being the last.
   */
  MaxResults?: PageSize;
}
/**
 * A page of runs.
 */
export interface GetWorkflowRunsResponse {
  /**
   * The runs of this page.
   */
  Runs?: WorkflowRuns;
  /**
   * What to ask the next page with, absent on the last.
   */
  NextToken?: GenericString;
}
/**
 * Which run's properties to set.
 */
export interface PutWorkflowRunPropertiesRequest {
  /**
   * The workflow that runs.
   */
  Name: NameString;
  /**
   * The run to change.
   */
  RunId: IdString;
  /**
   * The properties to add or overwrite.
   */
  RunProperties: WorkflowRunProperties;
}
/**
 * Nothing.
 */
export interface PutWorkflowRunPropertiesResponse {}
/**
 * Whose bookmark to reset.
 */
export interface ResetJobBookmarkRequest {
  /**
   * The job that the bookmark belongs to.
   */
  JobName: JobName;
  /**
   * The run to go back to, absence meaning the very start.
   */
  RunId?: RunId;
}
/**
 * The bookmark after the reset.
 */
export interface ResetJobBookmarkResponse {
  /**
   * The entry as it is now.
   */
  JobBookmarkEntry?: JobBookmarkEntry;
}
/**
 * Which run to resume, and from which nodes.
 */
export interface ResumeWorkflowRunRequest {
  /**
   * The workflow that ran.
   */
  Name: NameString;
  /**
   * The run to resume, whose status must be `COMPLETED`.
   */
  RunId: IdString;
  /**
   * The UniqueIds of job and crawler nodes that the run attempted.
   */
  NodeIds: NodeIdList;
}
/**
 * The new run.
 */
export interface ResumeWorkflowRunResponse {
  /**
   * The id of the new run, whose PreviousRunId is the resumed one.
   */
  RunId?: IdString;
  /**
   * The nodes it begins with: those asked for, except the ones that follow from others among them.
   */
  NodeIds?: NodeIdList;
}
/**
 * Which job to start, and what differs from its definition in this run.
 */
export interface StartJobRunRequest {
  /**
   * The job to start.
   */
  JobName: NameString;
  /**
   * Whether the run may wait for capacity instead of failing, absence meaning that it may not.
   */
  JobRunQueuingEnabled?: NullableBoolean;
  /**
   * The run to retry, absent for a run of its own.
   */
  JobRunId?: IdString;
  /**
   * Arguments of this run, each overriding the job's default of the same name; they may appear in logs.
   */
  Arguments?: GenericMap;
  /**
   * @deprecated
   * The capacity in whole DPU, in place of which MaxCapacity or workers are to be given.
   */
  AllocatedCapacity?: IntegerValue;
  /**
   * Minutes until Glue ends the run as `TIMEOUT`, up to 7 days; absence means the job's own value.
   */
  Timeout?: Timeout;
  /**
   * The capacity in DPU, never together with WorkerType or NumberOfWorkers.
   */
  MaxCapacity?: NullableDouble;
  /**
   * The security configuration that encrypts the run's output and logs.
   */
  SecurityConfiguration?: NameString;
  /**
   * When a delay of the run is reported.
   */
  NotificationProperty?: NotificationProperty;
  /**
   * The kind of worker, given together with NumberOfWorkers.
   */
  WorkerType?: WorkerType;
  /**
   * How many workers of WorkerType to use.
   */
  NumberOfWorkers?: NullableInteger;
  /**
   * Whether the run needs dedicated capacity, `FLEX` being for Spark jobs from Glue version 3.0 on.
   */
  ExecutionClass?: ExecutionClass;
  /**
   * A session policy that narrows the role of this run.
   */
  ExecutionRoleSessionPolicy?: OrchestrationPolicyJsonString;
  /**
   * The usage profile of the run, which SDKs do not send.
   */
  ProfileName?: NameString;
}
/**
 * The run that was started.
 */
export interface StartJobRunResponse {
  /**
   * The id of the new run.
   */
  JobRunId?: IdString;
}
/**
 * Which workflow to start, and with which properties.
 */
export interface StartWorkflowRunRequest {
  /**
   * The workflow to start.
   */
  Name: NameString;
  /**
   * Properties of this run, overlaid on the workflow's defaults.
   */
  RunProperties?: WorkflowRunProperties;
}
/**
 * The run that was started.
 */
export interface StartWorkflowRunResponse {
  /**
   * The id of the new run.
   */
  RunId?: IdString;
}
/**
 * Which run to stop.
 */
export interface StopWorkflowRunRequest {
  /**
   * The workflow that runs.
   */
  Name: NameString;
  /**
   * The run to stop.
   */
  RunId: IdString;
}
/**
 * Nothing.
 */
export interface StopWorkflowRunResponse {}
/**
 * A recording file of glue-contract: interactions with Glue in the order they happened.
 */
export interface Recording {
  /**
   * Where an editor finds this schema.
   */
  $schema?: string;
  /**
   * Marks the file as a recording of glue-contract.
   */
  format: 'glue-contract/recording';
  /**
   * The version of the file format.
   */
  formatVersion: 1;
  /**
   * Where the interactions come from: a real account, a published document, or a seed.
   */
  source: 'recorded' | 'documented' | 'synthesized';
  /**
   * The documents or commands that the interactions were taken from or made with.
   */
  references?: string[];
  /**
   * What this recording shows, for people.
   */
  description?: string;
  /**
   * The service that was called.
   */
  service: 'glue';
  /**
   * The AWS region that was called.
   */
  region: string;
  /**
   * The day of the recording, in UTC.
   */
  recordedAt: string;
  /**
   * @minItems 1
   */
  interactions: Interaction[];
}
/**
 * One call and its outcome: an output or a fault.
 */
export interface Interaction {
  /**
   * The operation, spelled as AWS spells it.
   */
  operation: string;
  /**
   * The request as it was on the wire.
   */
  input: {
    [k: string]: unknown;
  };
  /**
   * The answer as it was on the wire.
   */
  output?: {
    [k: string]: unknown;
  };
  fault?: RecordingFault;
}
/**
 * An error that Glue answered.
 */
export interface RecordingFault {
  /**
   * The error's bare name.
   */
  name: string;
  /**
   * The error's text, where it had one.
   */
  message?: string;
  /**
   * The HTTP status, where it is not the one the error is known for.
   */
  status?: number;
}

/** Every structure, list and map of the contract by its AWS name. */
export interface ShapeTypes {
  AccessDeniedException: AccessDeniedException;
  Action: Action;
  ActionList: ActionList;
  AlreadyExistsException: AlreadyExistsException;
  BatchStopJobRunError: BatchStopJobRunError;
  BatchStopJobRunErrorList: BatchStopJobRunErrorList;
  BatchStopJobRunJobRunIdList: BatchStopJobRunJobRunIdList;
  BatchStopJobRunRequest: BatchStopJobRunRequest;
  BatchStopJobRunResponse: BatchStopJobRunResponse;
  BatchStopJobRunSuccessfulSubmission: BatchStopJobRunSuccessfulSubmission;
  BatchStopJobRunSuccessfulSubmissionList: BatchStopJobRunSuccessfulSubmissionList;
  BlueprintDetails: BlueprintDetails;
  ConcurrentModificationException: ConcurrentModificationException;
  ConcurrentRunsExceededException: ConcurrentRunsExceededException;
  Condition: Condition;
  ConditionList: ConditionList;
  Crawl: Crawl;
  CrawlList: CrawlList;
  CrawlerNodeDetails: CrawlerNodeDetails;
  Edge: Edge;
  EdgeList: EdgeList;
  EntityNotFoundException: EntityNotFoundException;
  ErrorDetail: ErrorDetail;
  EventBatchingCondition: EventBatchingCondition;
  ExpiredTokenException: ExpiredTokenException;
  GenericMap: GenericMap;
  GetJobBookmarkRequest: GetJobBookmarkRequest;
  GetJobBookmarkResponse: GetJobBookmarkResponse;
  GetJobBookmarksRequest: GetJobBookmarksRequest;
  GetJobBookmarksResponse: GetJobBookmarksResponse;
  GetJobRunRequest: GetJobRunRequest;
  GetJobRunResponse: GetJobRunResponse;
  GetJobRunsRequest: GetJobRunsRequest;
  GetJobRunsResponse: GetJobRunsResponse;
  GetWorkflowRequest: GetWorkflowRequest;
  GetWorkflowResponse: GetWorkflowResponse;
  GetWorkflowRunPropertiesRequest: GetWorkflowRunPropertiesRequest;
  GetWorkflowRunPropertiesResponse: GetWorkflowRunPropertiesResponse;
  GetWorkflowRunRequest: GetWorkflowRunRequest;
  GetWorkflowRunResponse: GetWorkflowRunResponse;
  GetWorkflowRunsRequest: GetWorkflowRunsRequest;
  GetWorkflowRunsResponse: GetWorkflowRunsResponse;
  IllegalWorkflowStateException: IllegalWorkflowStateException;
  IncompleteSignatureException: IncompleteSignatureException;
  Interaction: Interaction;
  InternalFailure: InternalFailure;
  InternalServiceException: InternalServiceException;
  InvalidInputException: InvalidInputException;
  InvalidSignatureException: InvalidSignatureException;
  JobBookmarkEntry: JobBookmarkEntry;
  JobBookmarkEntryList: JobBookmarkEntryList;
  JobNodeDetails: JobNodeDetails;
  JobRun: JobRun;
  JobRunList: JobRunList;
  MissingAuthenticationTokenException: MissingAuthenticationTokenException;
  Node: Node;
  NodeIdList: NodeIdList;
  NodeList: NodeList;
  NotificationProperty: NotificationProperty;
  OperationTimeoutException: OperationTimeoutException;
  OptInRequired: OptInRequired;
  Predecessor: Predecessor;
  PredecessorList: PredecessorList;
  Predicate: Predicate;
  PutWorkflowRunPropertiesRequest: PutWorkflowRunPropertiesRequest;
  PutWorkflowRunPropertiesResponse: PutWorkflowRunPropertiesResponse;
  Recording: Recording;
  RecordingFault: RecordingFault;
  RequestExpired: RequestExpired;
  RequestLimitExceeded: RequestLimitExceeded;
  ResetJobBookmarkRequest: ResetJobBookmarkRequest;
  ResetJobBookmarkResponse: ResetJobBookmarkResponse;
  ResourceNumberLimitExceededException: ResourceNumberLimitExceededException;
  ResumeWorkflowRunRequest: ResumeWorkflowRunRequest;
  ResumeWorkflowRunResponse: ResumeWorkflowRunResponse;
  SerializationException: SerializationException;
  ServiceUnavailable: ServiceUnavailable;
  StartJobRunRequest: StartJobRunRequest;
  StartJobRunResponse: StartJobRunResponse;
  StartWorkflowRunRequest: StartWorkflowRunRequest;
  StartWorkflowRunResponse: StartWorkflowRunResponse;
  StartingEventBatchCondition: StartingEventBatchCondition;
  StopWorkflowRunRequest: StopWorkflowRunRequest;
  StopWorkflowRunResponse: StopWorkflowRunResponse;
  ThrottlingException: ThrottlingException;
  Trigger: Trigger;
  TriggerNodeDetails: TriggerNodeDetails;
  UnknownOperationException: UnknownOperationException;
  UnrecognizedClientException: UnrecognizedClientException;
  ValidationException: ValidationException;
  Workflow: Workflow;
  WorkflowGraph: WorkflowGraph;
  WorkflowRun: WorkflowRun;
  WorkflowRunProperties: WorkflowRunProperties;
  WorkflowRunStatistics: WorkflowRunStatistics;
  WorkflowRuns: WorkflowRuns;
}
