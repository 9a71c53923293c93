// Generated from schemas/ by `npm run generate`. Do not edit.

export type BooleanValue = boolean;
export type DescriptionString = string;
export type ErrorString = string;
export type GenericString = string;
export type IdString = string;
export type IntegerValue = number;
export type MessageString = string;
export type NameString = string;
export type NullableBoolean = boolean;
export type NullableDouble = number;
export type NullableInteger = number;
export type OrchestrationMessageString = string;
export type OrchestrationPageSize200 = number;
export type OrchestrationPolicyJsonString = string;
export type PageSize = number;
export type TimestampValue = number;
export type CrawlList = Crawl[];
export type CrawlState = 'RUNNING' | 'CANCELLING' | 'CANCELLED' | 'SUCCEEDED' | 'FAILED' | 'ERROR';
export type LogGroup = string;
export type LogStream = string;
export type JobBookmarkEntryList = JobBookmarkEntry[];
export type JobName = string;
export type RunId = string;
export type JsonValue = string;
export type JobRunList = JobRun[];
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
export type JobMode = 'SCRIPT' | 'VISUAL' | 'NOTEBOOK';
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
export type ExecutionClass = 'FLEX' | 'STANDARD';
export type ExecutionTime = number;
export type AttemptCount = number;
export type PredecessorList = Predecessor[];
export type NotifyDelayAfter = number;
export type MaintenanceWindow = string;
export type GlueVersionString = string;
export type Timeout = number;
/**
 * @minItems 1
 * @maxItems 25
 */
export type BatchStopJobRunJobRunIdList = IdString[];
export type BatchStopJobRunSuccessfulSubmissionList = BatchStopJobRunSuccessfulSubmission[];
export type BatchStopJobRunErrorList = BatchStopJobRunError[];
export type TriggerType = 'SCHEDULED' | 'CONDITIONAL' | 'ON_DEMAND' | 'EVENT';
export type TriggerState =
  'CREATING' | 'CREATED' | 'ACTIVATING' | 'ACTIVATED' | 'DEACTIVATING' | 'DEACTIVATED' | 'DELETING' | 'UPDATING';
export type ActionList = Action[];
export type Logical = 'AND' | 'ANY';
/**
 * @maxItems 500
 */
export type ConditionList = Condition[];
export type LogicalOperator = 'EQUALS';
export type BatchSize = number;
export type BatchWindow = number;
export type NodeList = Node[];
export type NodeType = 'CRAWLER' | 'JOB' | 'TRIGGER';
export type EdgeList = Edge[];
/**
 * @maxItems 1000
 */
export type WorkflowRuns = WorkflowRun[];
export type WorkflowRunStatus = 'RUNNING' | 'COMPLETED' | 'STOPPING' | 'STOPPED' | 'ERROR';
export type NodeIdList = NameString[];
export type OrchestrationNameString = string;
export type Interaction = {
  [k: string]: unknown;
};

export interface GenericMap {
  [k: string]: GenericString;
}
export interface Crawl {
  State?: CrawlState;
  StartedOn?: TimestampValue;
  CompletedOn?: TimestampValue;
  ErrorMessage?: DescriptionString;
  LogGroup?: LogGroup;
  LogStream?: LogStream;
}
export interface AlreadyExistsException {
  Message?: MessageString;
}
export interface ConcurrentModificationException {
  Message?: MessageString;
}
export interface ConcurrentRunsExceededException {
  Message?: MessageString;
}
export interface EntityNotFoundException {
  Message?: MessageString;
  FromFederationSource?: NullableBoolean;
}
export interface IllegalWorkflowStateException {
  Message?: MessageString;
}
export interface InternalServiceException {
  Message?: MessageString;
}
export interface InvalidInputException {
  Message?: MessageString;
  FromFederationSource?: NullableBoolean;
}
export interface OperationTimeoutException {
  Message?: MessageString;
}
export interface ResourceNumberLimitExceededException {
  Message?: MessageString;
}
export interface ValidationException {
  Message?: MessageString;
}
export interface JobBookmarkEntry {
  JobName?: JobName;
  Version?: IntegerValue;
  Run?: IntegerValue;
  Attempt?: IntegerValue;
  PreviousRunId?: RunId;
  RunId?: RunId;
  JobBookmark?: JsonValue;
}
export interface JobRun {
  Id?: IdString;
  Attempt?: AttemptCount;
  PreviousRunId?: IdString;
  TriggerName?: NameString;
  JobName?: NameString;
  JobMode?: JobMode;
  JobRunQueuingEnabled?: NullableBoolean;
  StartedOn?: TimestampValue;
  LastModifiedOn?: TimestampValue;
  CompletedOn?: TimestampValue;
  JobRunState?: JobRunState;
  Arguments?: GenericMap;
  ErrorMessage?: ErrorString;
  PredecessorRuns?: PredecessorList;
  /**
   * @deprecated
   *
   */
  AllocatedCapacity?: IntegerValue;
  ExecutionTime?: ExecutionTime;
  Timeout?: Timeout;
  MaxCapacity?: NullableDouble;
  WorkerType?: WorkerType;
  NumberOfWorkers?: NullableInteger;
  SecurityConfiguration?: NameString;
  LogGroupName?: GenericString;
  NotificationProperty?: NotificationProperty;
  GlueVersion?: GlueVersionString;
  DPUSeconds?: NullableDouble;
  ExecutionClass?: ExecutionClass;
  MaintenanceWindow?: MaintenanceWindow;
  ProfileName?: NameString;
  StateDetail?: OrchestrationMessageString;
  ExecutionRoleSessionPolicy?: OrchestrationPolicyJsonString;
}
export interface Predecessor {
  JobName?: NameString;
  RunId?: IdString;
}
export interface NotificationProperty {
  NotifyDelayAfter?: NotifyDelayAfter;
}
export interface BatchStopJobRunSuccessfulSubmission {
  JobName?: NameString;
  JobRunId?: IdString;
}
export interface BatchStopJobRunError {
  JobName?: NameString;
  JobRunId?: IdString;
  ErrorDetail?: ErrorDetail;
}
export interface ErrorDetail {
  ErrorCode?: NameString;
  ErrorMessage?: DescriptionString;
}
export interface Trigger {
  Name?: NameString;
  WorkflowName?: NameString;
  Id?: IdString;
  Type?: TriggerType;
  State?: TriggerState;
  Description?: DescriptionString;
  Schedule?: GenericString;
  Actions?: ActionList;
  Predicate?: Predicate;
  EventBatchingCondition?: EventBatchingCondition;
}
export interface Action {
  JobName?: NameString;
  Arguments?: GenericMap;
  Timeout?: Timeout;
  SecurityConfiguration?: NameString;
  NotificationProperty?: NotificationProperty;
  CrawlerName?: NameString;
}
export interface Predicate {
  Logical?: Logical;
  Conditions?: ConditionList;
}
export interface Condition {
  LogicalOperator?: LogicalOperator;
  JobName?: NameString;
  State?: JobRunState;
  CrawlerName?: NameString;
  CrawlState?: CrawlState;
}
export interface EventBatchingCondition {
  BatchSize: BatchSize;
  BatchWindow?: BatchWindow;
}
export interface WorkflowGraph {
  Nodes?: NodeList;
  Edges?: EdgeList;
}
export interface Node {
  Type?: NodeType;
  Name?: NameString;
  UniqueId?: NameString;
  TriggerDetails?: TriggerNodeDetails;
  JobDetails?: JobNodeDetails;
  CrawlerDetails?: CrawlerNodeDetails;
}
export interface Edge {
  SourceId?: NameString;
  DestinationId?: NameString;
}
export interface JobNodeDetails {
  JobRuns?: JobRunList;
}
export interface CrawlerNodeDetails {
  Crawls?: CrawlList;
}
export interface TriggerNodeDetails {
  Trigger?: Trigger;
}
export interface WorkflowRun {
  Name?: NameString;
  WorkflowRunId?: IdString;
  PreviousRunId?: IdString;
  WorkflowRunProperties?: WorkflowRunProperties;
  StartedOn?: TimestampValue;
  CompletedOn?: TimestampValue;
  Status?: WorkflowRunStatus;
  ErrorMessage?: ErrorString;
  Statistics?: WorkflowRunStatistics;
  Graph?: WorkflowGraph;
  StartingEventBatchCondition?: StartingEventBatchCondition;
}
export interface WorkflowRunProperties {
  [k: string]: GenericString;
}
export interface WorkflowRunStatistics {
  TotalActions?: IntegerValue;
  TimeoutActions?: IntegerValue;
  FailedActions?: IntegerValue;
  StoppedActions?: IntegerValue;
  SucceededActions?: IntegerValue;
  RunningActions?: IntegerValue;
  ErroredActions?: IntegerValue;
  WaitingActions?: IntegerValue;
}
export interface StartingEventBatchCondition {
  BatchSize?: NullableInteger;
  BatchWindow?: NullableInteger;
}
export interface Workflow {
  Name?: NameString;
  Description?: GenericString;
  DefaultRunProperties?: WorkflowRunProperties;
  CreatedOn?: TimestampValue;
  LastModifiedOn?: TimestampValue;
  LastRun?: WorkflowRun;
  Graph?: WorkflowGraph;
  MaxConcurrentRuns?: NullableInteger;
  BlueprintDetails?: BlueprintDetails;
}
export interface BlueprintDetails {
  BlueprintName?: OrchestrationNameString;
  RunId?: IdString;
}
export interface BatchStopJobRunRequest {
  JobName: NameString;
  JobRunIds: BatchStopJobRunJobRunIdList;
}
export interface BatchStopJobRunResponse {
  SuccessfulSubmissions?: BatchStopJobRunSuccessfulSubmissionList;
  Errors?: BatchStopJobRunErrorList;
}
export interface GetJobBookmarkRequest {
  JobName: JobName;
  RunId?: RunId;
  Version?: IntegerValue;
}
export interface GetJobBookmarkResponse {
  JobBookmarkEntry?: JobBookmarkEntry;
}
export interface GetJobBookmarksRequest {
  JobName: JobName;
  MaxResults?: IntegerValue;
  NextToken?: IntegerValue;
}
export interface GetJobBookmarksResponse {
  JobBookmarkEntries?: JobBookmarkEntryList;
  NextToken?: IntegerValue;
}
export interface GetJobRunRequest {
  JobName: NameString;
  RunId: IdString;
  PredecessorsIncluded?: BooleanValue;
}
export interface GetJobRunResponse {
  JobRun?: JobRun;
}
export interface GetJobRunsRequest {
  JobName: NameString;
  NextToken?: GenericString;
  MaxResults?: OrchestrationPageSize200;
}
export interface GetJobRunsResponse {
  JobRuns?: JobRunList;
  NextToken?: GenericString;
}
export interface GetWorkflowRequest {
  Name: NameString;
  IncludeGraph?: NullableBoolean;
}
export interface GetWorkflowResponse {
  Workflow?: Workflow;
}
export interface GetWorkflowRunRequest {
  Name: NameString;
  RunId: IdString;
  IncludeGraph?: NullableBoolean;
}
export interface GetWorkflowRunResponse {
  Run?: WorkflowRun;
}
export interface GetWorkflowRunPropertiesRequest {
  Name: NameString;
  RunId: IdString;
}
export interface GetWorkflowRunPropertiesResponse {
  RunProperties?: WorkflowRunProperties;
}
export interface GetWorkflowRunsRequest {
  Name: NameString;
  IncludeGraph?: NullableBoolean;
  NextToken?: GenericString;
  MaxResults?: PageSize;
}
export interface GetWorkflowRunsResponse {
  Runs?: WorkflowRuns;
  NextToken?: GenericString;
}
export interface PutWorkflowRunPropertiesRequest {
  Name: NameString;
  RunId: IdString;
  RunProperties: WorkflowRunProperties;
}
export interface PutWorkflowRunPropertiesResponse {}
export interface ResetJobBookmarkRequest {
  JobName: JobName;
  RunId?: RunId;
}
export interface ResetJobBookmarkResponse {
  JobBookmarkEntry?: JobBookmarkEntry;
}
export interface ResumeWorkflowRunRequest {
  Name: NameString;
  RunId: IdString;
  NodeIds: NodeIdList;
}
export interface ResumeWorkflowRunResponse {
  RunId?: IdString;
  NodeIds?: NodeIdList;
}
export interface StartJobRunRequest {
  JobName: NameString;
  JobRunQueuingEnabled?: NullableBoolean;
  JobRunId?: IdString;
  Arguments?: GenericMap;
  /**
   * @deprecated
   *
   */
  AllocatedCapacity?: IntegerValue;
  Timeout?: Timeout;
  MaxCapacity?: NullableDouble;
  SecurityConfiguration?: NameString;
  NotificationProperty?: NotificationProperty;
  WorkerType?: WorkerType;
  NumberOfWorkers?: NullableInteger;
  ExecutionClass?: ExecutionClass;
  ExecutionRoleSessionPolicy?: OrchestrationPolicyJsonString;
  ProfileName?: NameString;
}
export interface StartJobRunResponse {
  JobRunId?: IdString;
}
export interface StartWorkflowRunRequest {
  Name: NameString;
  RunProperties?: WorkflowRunProperties;
}
export interface StartWorkflowRunResponse {
  RunId?: IdString;
}
export interface StopWorkflowRunRequest {
  Name: NameString;
  RunId: IdString;
}
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
export interface Interaction1 {
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
  fault?: RecordedFault;
}
/**
 * An error that Glue answered.
 */
export interface RecordedFault {
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
  Interaction: Interaction;
  InternalServiceException: InternalServiceException;
  InvalidInputException: InvalidInputException;
  JobBookmarkEntry: JobBookmarkEntry;
  JobBookmarkEntryList: JobBookmarkEntryList;
  JobNodeDetails: JobNodeDetails;
  JobRun: JobRun;
  JobRunList: JobRunList;
  Node: Node;
  NodeIdList: NodeIdList;
  NodeList: NodeList;
  NotificationProperty: NotificationProperty;
  OperationTimeoutException: OperationTimeoutException;
  Predecessor: Predecessor;
  PredecessorList: PredecessorList;
  Predicate: Predicate;
  PutWorkflowRunPropertiesRequest: PutWorkflowRunPropertiesRequest;
  PutWorkflowRunPropertiesResponse: PutWorkflowRunPropertiesResponse;
  RecordedFault: RecordedFault;
  Recording: Recording;
  ResetJobBookmarkRequest: ResetJobBookmarkRequest;
  ResetJobBookmarkResponse: ResetJobBookmarkResponse;
  ResourceNumberLimitExceededException: ResourceNumberLimitExceededException;
  ResumeWorkflowRunRequest: ResumeWorkflowRunRequest;
  ResumeWorkflowRunResponse: ResumeWorkflowRunResponse;
  StartJobRunRequest: StartJobRunRequest;
  StartJobRunResponse: StartJobRunResponse;
  StartWorkflowRunRequest: StartWorkflowRunRequest;
  StartWorkflowRunResponse: StartWorkflowRunResponse;
  StartingEventBatchCondition: StartingEventBatchCondition;
  StopWorkflowRunRequest: StopWorkflowRunRequest;
  StopWorkflowRunResponse: StopWorkflowRunResponse;
  Trigger: Trigger;
  TriggerNodeDetails: TriggerNodeDetails;
  ValidationException: ValidationException;
  Workflow: Workflow;
  WorkflowGraph: WorkflowGraph;
  WorkflowRun: WorkflowRun;
  WorkflowRunProperties: WorkflowRunProperties;
  WorkflowRunStatistics: WorkflowRunStatistics;
  WorkflowRuns: WorkflowRuns;
}
