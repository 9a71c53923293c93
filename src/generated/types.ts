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
 * The name or ARN of an IAM role.
 */
export type Role = string;
/**
 * A database of the Data Catalog, by its name.
 */
export type DatabaseName = string;
/**
 * The S3 paths of one crawler.
 */
export type S3TargetList = S3Target[];
/**
 * A path, whose form depends on the kind of target.
 */
export type Path = string;
/**
 * A list of paths or of glob patterns.
 */
export type PathList = Path[];
/**
 * The name of a connection in the Data Catalog.
 */
export type ConnectionName = string;
/**
 * The ARN of an SQS queue.
 */
export type EventQueueArn = string;
/**
 * The JDBC targets of one crawler.
 */
export type JdbcTargetList = JdbcTarget[];
/**
 * Kinds of additional metadata.
 */
export type EnableAdditionalMetadata = JdbcMetadataEntry[];
/**
 * Comments of tables and columns, or the types as the database names them.
 */
export type JdbcMetadataEntry = 'COMMENTS' | 'RAWTYPES';
/**
 * The MongoDB and DocumentDB targets of one crawler.
 */
export type MongoDBTargetList = MongoDBTarget[];
/**
 * The DynamoDB targets of one crawler.
 */
export type DynamoDBTargetList = DynamoDBTarget[];
/**
 * The Data Catalog targets of one crawler.
 */
export type CatalogTargetList = CatalogTarget[];
/**
 * Names of tables, at least one.
 *
 * @minItems 1
 */
export type CatalogTablesList = NameString[];
/**
 * The Delta Lake targets of one crawler.
 */
export type DeltaTargetList = DeltaTarget[];
/**
 * The Iceberg targets of one crawler.
 */
export type IcebergTargetList = IcebergTarget[];
/**
 * The Hudi targets of one crawler.
 */
export type HudiTargetList = HudiTarget[];
/**
 * A schedule in UTC such as `cron(15 12 * * ? *)`.
 */
export type CronExpression = string;
/**
 * Names of classifiers.
 */
export type ClassifierNameList = NameString[];
/**
 * The beginning of the names of new tables, in at most 128 characters.
 */
export type TablePrefix = string;
/**
 * Only a log entry, or a changed table.
 */
export type UpdateBehavior = 'LOG' | 'UPDATE_IN_DATABASE';
/**
 * Only a log entry, a deleted table, or one marked as deprecated.
 */
export type DeleteBehavior = 'LOG' | 'DELETE_FROM_DATABASE' | 'DEPRECATE_IN_DATABASE';
/**
 * Everything, only folders that are new, or only what events tell of.
 */
export type RecrawlBehavior = 'CRAWL_EVERYTHING' | 'CRAWL_NEW_FOLDERS_ONLY' | 'CRAWL_EVENT_MODE';
/**
 * Lineage on or off.
 */
export type CrawlerLineageSettings = 'ENABLE' | 'DISABLE';
/**
 * The number of an AWS account, or an empty text.
 */
export type AccountId = string;
/**
 * Settings of a crawler as a JSON text with a version of its own.
 */
export type CrawlerConfiguration = string;
/**
 * The name of a security configuration, in at most 128 characters, which may be none.
 */
export type CrawlerSecurityConfiguration = string;
/**
 * The id of a Data Catalog, by default the number of its account.
 */
export type CatalogIdString = string;
/**
 * Text of up to 2048 characters, line breaks allowed, an empty one removing what was there.
 */
export type DescriptionStringRemovable = string;
/**
 * The states of a crawler, which differ from those of a crawl.
 */
export type CrawlerState = 'READY' | 'RUNNING' | 'STOPPING';
/**
 * The states of a schedule.
 */
export type ScheduleState = 'SCHEDULED' | 'NOT_SCHEDULED' | 'TRANSITIONING';
/**
 * A duration in milliseconds.
 */
export type MillisecondsCount = number;
/**
 * A point in time as seconds since 1970 in UTC.
 */
export type Timestamp = number;
/**
 * How a crawl can have ended.
 */
export type LastCrawlStatus = 'SUCCEEDED' | 'CANCELLED' | 'FAILED';
/**
 * What the log lines of one crawl begin with, in 1 to 255 characters on a single line.
 */
export type MessagePrefix = string;
/**
 * A count of changes.
 */
export type VersionId = number;
/**
 * A text that stands for a place in a list, to be given back unchanged.
 */
export type Token = string;
/**
 * A list of crawlers.
 */
export type CrawlerList = Crawler[];
/**
 * At most 100 names of crawlers.
 *
 * @minItems 0
 * @maxItems 100
 */
export type CrawlerNameList = NameString[];
/**
 * Filters that a crawl must satisfy, all of them.
 */
export type CrawlsFilterList = CrawlsFilter[];
/**
 * What filters can compare.
 */
export type FieldName = 'CRAWL_ID' | 'STATE' | 'START_TIME' | 'END_TIME' | 'DPU_HOUR';
/**
 * The comparisons that filters know: greater, less, equal and their opposites.
 */
export type FilterOperator = 'GT' | 'GE' | 'LT' | 'LE' | 'EQ' | 'NE';
/**
 * Crawls of one crawler.
 */
export type CrawlerHistoryList = CrawlerHistory[];
/**
 * The id of a crawl, a UUID without a documented bound.
 */
export type CrawlId = string;
/**
 * The states of a crawl in ListCrawls, which differ from those in workflow graphs.
 */
export type CrawlerHistoryState = 'RUNNING' | 'COMPLETED' | 'FAILED' | 'STOPPED';
/**
 * A number that is never below 0.
 */
export type NonNegativeDouble = number;
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
 * A URI without a documented bound.
 */
export type UriString = string;
/**
 * The name or ARN of an IAM role.
 */
export type RoleString = string;
/**
 * A number of runs.
 */
export type MaxConcurrentRuns = number;
/**
 * Where a script is stored, in at most 400000 characters.
 */
export type ScriptLocationString = string;
/**
 * A Python version: `2`, `3` or `3.9`.
 */
export type PythonVersionString = string;
/**
 * A runtime environment on a single line, such as `Ray2.4`.
 */
export type RuntimeNameString = string;
/**
 * At most 1000 names of connections.
 *
 * @maxItems 1000
 */
export type ConnectionStringList = ConnectionString[];
/**
 * The name of a connection, in at most 255 characters.
 */
export type ConnectionString = string;
/**
 * How many automatic retries may follow a failed run.
 */
export type MaxRetries = number;
/**
 * The id of a node in the graph of a visual job.
 */
export type NodeId = string;
/**
 * The hosts of repositories that Glue can synchronize with.
 */
export type SourceControlProvider = 'GITHUB' | 'GITLAB' | 'BITBUCKET' | 'AWS_CODE_COMMIT';
/**
 * Text of 1 to 512 characters.
 */
export type Generic512CharString = string;
/**
 * A token of a person, or a secret in Secrets Manager.
 */
export type SourceControlAuthStrategy = 'PERSONAL_ACCESS_TOKEN' | 'AWS_SECRETS_MANAGER';
/**
 * The states of an automatic upgrade.
 */
export type AutoUpgradeStatus =
  'OBSERVING' | 'STOPPED' | 'UPGRADE_FAILED' | 'UPGRADE_SUCCEEDED' | 'UPGRADING' | 'WAITING_FOR_CONSENT';
/**
 * A list of jobs.
 */
export type JobList = Job[];
/**
 * Names of jobs.
 */
export type JobNameList = NameString[];
/**
 * The key of a tag, in 1 to 128 characters.
 */
export type TagKey = string;
/**
 * The value of a tag, in at most 256 characters, which may be none.
 */
export type TagValue = string;
/**
 * The ARN of a resource of Glue, such as `arn:aws:glue:eu-west-1:000012345678:job/nightly`.
 */
export type GlueResourceArn = string;
/**
 * Up to 50 keys of tags.
 *
 * @minItems 0
 * @maxItems 50
 */
export type TagKeysList = TagKey[];
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
 * A list of triggers.
 */
export type TriggerList = Trigger[];
/**
 * Names of triggers.
 */
export type TriggerNameList = NameString[];
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
 * Text of at most 120000 characters.
 */
export type WorkflowDescriptionString = string;
/**
 * From 1 to 25 names of workflows, the least number binding requests only.
 *
 * @minItems 1
 * @maxItems 25
 */
export type WorkflowNames = NameString[];
/**
 * Workflows of one answer, which Glue documents as never none.
 *
 * @maxItems 25
 */
export type Workflows = Workflow[];
/**
 * How many items a page may hold, from 1 to 25.
 */
export type OrchestrationPageSize25 = number;
/**
 * The faults that strike from now on, in place of those injected before; `[]` and `{}` end them.
 */
export type ControlFaults = ScriptedFault[] | ControlNothing;
/**
 * Milliseconds as a number, or text with a unit such as `90s`, `5m`, `2h` or `1d`.
 */
export type Duration = number | string;

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
 * What a crawler reads, at least one list having an item.
 */
export interface CrawlerTargets {
  /**
   * Paths in S3.
   */
  S3Targets?: S3TargetList;
  /**
   * Databases behind JDBC.
   */
  JdbcTargets?: JdbcTargetList;
  /**
   * Databases of MongoDB or DocumentDB.
   */
  MongoDBTargets?: MongoDBTargetList;
  /**
   * Tables of DynamoDB.
   */
  DynamoDBTargets?: DynamoDBTargetList;
  /**
   * Tables that the Data Catalog has already.
   */
  CatalogTargets?: CatalogTargetList;
  /**
   * Tables in Delta Lake format.
   */
  DeltaTargets?: DeltaTargetList;
  /**
   * Folders that hold Iceberg tables.
   */
  IcebergTargets?: IcebergTargetList;
  /**
   * Folders that hold Hudi tables.
   */
  HudiTargets?: HudiTargetList;
}
/**
 * A path in S3 to crawl.
 */
export interface S3Target {
  /**
   * The path, such as `s3://bucket/prefix`.
   */
  Path?: Path;
  /**
   * Glob patterns of what to leave out.
   */
  Exclusions?: PathList;
  /**
   * The connection to reach it through, absent where none is needed.
   */
  ConnectionName?: ConnectionName;
  /**
   * How many files of each lowest folder to read, from 1 to 249, absence meaning all.
   */
  SampleSize?: NullableInteger;
  /**
   * The SQS queue that tells of changes, only for crawls by events.
   */
  EventQueueArn?: EventQueueArn;
  /**
   * The SQS queue for events that could not be handled.
   */
  DlqEventQueueArn?: EventQueueArn;
}
/**
 * A database behind JDBC to crawl.
 */
export interface JdbcTarget {
  /**
   * The connection to the database.
   */
  ConnectionName?: ConnectionName;
  /**
   * Database, schema and table with slashes between, `%` standing for any.
   */
  Path?: Path;
  /**
   * Glob patterns of what to leave out.
   */
  Exclusions?: PathList;
  /**
   * What to keep of each table besides its schema, absent for nothing.
   */
  EnableAdditionalMetadata?: EnableAdditionalMetadata;
}
/**
 * A database of MongoDB or DocumentDB to crawl.
 */
export interface MongoDBTarget {
  /**
   * The connection to the database.
   */
  ConnectionName?: ConnectionName;
  /**
   * Database and collection with a slash between.
   */
  Path?: Path;
  /**
   * Whether to read all records instead of a sample, absence meaning that all are read.
   */
  ScanAll?: NullableBoolean;
}
/**
 * A table of DynamoDB to crawl.
 */
export interface DynamoDBTarget {
  /**
   * The table's name.
   */
  Path?: Path;
  /**
   * Whether to read all records instead of a sample, absence meaning that all are read.
   */
  scanAll?: NullableBoolean;
  /**
   * The share of the table's read capacity that a crawl may use, from 0.1 to 1.5; absence lets Glue choose.
   */
  scanRate?: NullableDouble;
}
/**
 * Tables of the Data Catalog to crawl.
 */
export interface CatalogTarget {
  /**
   * The database of the tables.
   */
  DatabaseName: NameString;
  /**
   * The names of the tables.
   */
  Tables: CatalogTablesList;
  /**
   * The connection to reach it through, absent where none is needed.
   */
  ConnectionName?: ConnectionName;
  /**
   * The SQS queue that tells of changes, only for crawls by events.
   */
  EventQueueArn?: EventQueueArn;
  /**
   * The SQS queue for events that could not be handled.
   */
  DlqEventQueueArn?: EventQueueArn;
}
/**
 * Tables in Delta Lake format to crawl.
 */
export interface DeltaTarget {
  /**
   * The S3 paths of the tables.
   */
  DeltaTables?: PathList;
  /**
   * The connection to reach it through, absent where none is needed.
   */
  ConnectionName?: ConnectionName;
  /**
   * Whether to write a manifest beside each table.
   */
  WriteManifest?: NullableBoolean;
  /**
   * Whether the Data Catalog gets tables that engines with Delta Lake support read by the log itself.
   */
  CreateNativeDeltaTable?: NullableBoolean;
}
/**
 * Folders with Iceberg tables to crawl.
 */
export interface IcebergTarget {
  /**
   * The S3 paths of the folders.
   */
  Paths?: PathList;
  /**
   * The connection to reach it through, absent where none is needed.
   */
  ConnectionName?: ConnectionName;
  /**
   * Glob patterns of what to leave out.
   */
  Exclusions?: PathList;
  /**
   * How many folders deep to look for tables.
   */
  MaximumTraversalDepth?: NullableInteger;
}
/**
 * Folders with Hudi tables to crawl.
 */
export interface HudiTarget {
  /**
   * The S3 paths of the folders.
   */
  Paths?: PathList;
  /**
   * The connection to reach it through, absent where none is needed.
   */
  ConnectionName?: ConnectionName;
  /**
   * Glob patterns of what to leave out.
   */
  Exclusions?: PathList;
  /**
   * How many folders deep to look for tables.
   */
  MaximumTraversalDepth?: NullableInteger;
}
/**
 * What a crawl does to tables that are in the Data Catalog already.
 */
export interface SchemaChangePolicy {
  /**
   * What happens where the schema has changed.
   */
  UpdateBehavior?: UpdateBehavior;
  /**
   * What happens where the data has gone.
   */
  DeleteBehavior?: DeleteBehavior;
}
/**
 * How much of its targets a crawler reads again.
 */
export interface RecrawlPolicy {
  /**
   * What is read from the second crawl on.
   */
  RecrawlBehavior?: RecrawlBehavior;
}
/**
 * Whether a crawler records where data comes from.
 */
export interface LineageConfiguration {
  /**
   * Whether lineage is recorded.
   */
  CrawlerLineageSettings?: CrawlerLineageSettings;
}
/**
 * How a crawler uses the permissions of Lake Formation.
 */
export interface LakeFormationConfiguration {
  /**
   * Whether data is read with the credentials of Lake Formation instead of the crawler's role.
   */
  UseLakeFormationCredentials?: NullableBoolean;
  /**
   * The account that owns the data, empty in real answers where it is the own one.
   */
  AccountId?: AccountId;
}
/**
 * A crawler as it is defined now, with its state and its last crawl.
 */
export interface Crawler {
  /**
   * The crawler's own name.
   */
  Name?: NameString;
  /**
   * The IAM role that crawls act as.
   */
  Role?: Role;
  /**
   * What the crawler reads.
   */
  Targets?: CrawlerTargets;
  /**
   * The database that gets the tables, absent where each target has its own.
   */
  DatabaseName?: DatabaseName;
  /**
   * What its author wrote about the crawler.
   */
  Description?: DescriptionString;
  /**
   * Own classifiers to try before those of Glue, in this order.
   */
  Classifiers?: ClassifierNameList;
  /**
   * How much is read from the second crawl on, absence meaning everything.
   */
  RecrawlPolicy?: RecrawlPolicy;
  /**
   * What happens to tables that exist already.
   */
  SchemaChangePolicy?: SchemaChangePolicy;
  /**
   * Whether lineage is recorded, absence meaning not.
   */
  LineageConfiguration?: LineageConfiguration;
  /**
   * Whether the crawler can be started, runs, or is stopping.
   */
  State?: CrawlerState;
  /**
   * The beginning of the names of new tables.
   */
  TablePrefix?: TablePrefix;
  /**
   * When the crawler starts by itself, absent where it does not.
   */
  Schedule?: Schedule;
  /**
   * Milliseconds that the current crawl has taken, 0 where none is under way.
   */
  CrawlElapsedTime?: MillisecondsCount;
  /**
   * When the crawler was made, in real answers without a fraction.
   */
  CreationTime?: Timestamp;
  /**
   * When the definition was last changed, in real answers without a fraction.
   */
  LastUpdated?: Timestamp;
  /**
   * The crawl before the current one, or the latest where none is under way; absent before the first has ended.
   */
  LastCrawl?: LastCrawlInfo;
  /**
   * A number that grows with each change of the definition, 1 in a new crawler.
   */
  Version?: VersionId;
  /**
   * Settings as a JSON text, such as how partitions take over changes.
   */
  Configuration?: CrawlerConfiguration;
  /**
   * The security configuration that encrypts logs and output.
   */
  CrawlerSecurityConfiguration?: CrawlerSecurityConfiguration;
  /**
   * How Lake Formation is used.
   */
  LakeFormationConfiguration?: LakeFormationConfiguration;
  /**
   * The Data Catalog that gets the tables, absence meaning that of the account.
   */
  CatalogId?: CatalogIdString;
}
/**
 * When a crawler starts by itself.
 */
export interface Schedule {
  /**
   * The points in time.
   */
  ScheduleExpression?: CronExpression;
  /**
   * Whether the schedule is in force.
   */
  State?: ScheduleState;
}
/**
 * How the last crawl of a crawler went.
 */
export interface LastCrawlInfo {
  /**
   * How the crawl ended.
   */
  Status?: LastCrawlStatus;
  /**
   * Why the crawl failed, absent where it did not.
   */
  ErrorMessage?: DescriptionString;
  /**
   * The CloudWatch log group that the crawl wrote to.
   */
  LogGroup?: LogGroup;
  /**
   * The stream within LogGroup that holds this crawl's lines.
   */
  LogStream?: LogStream;
  /**
   * What this crawl's lines begin with.
   */
  MessagePrefix?: MessagePrefix;
  /**
   * When the crawl began.
   */
  StartTime?: Timestamp;
}
/**
 * A comparison that a crawl must satisfy.
 */
export interface CrawlsFilter {
  /**
   * What is compared.
   */
  FieldName?: FieldName;
  /**
   * How it is compared.
   */
  FilterOperator?: FilterOperator;
  /**
   * What it is compared with: for times milliseconds since 1970, for hours of DPU a number, both as text.
   */
  FieldValue?: GenericString;
}
/**
 * One crawl as ListCrawls tells of it.
 */
export interface CrawlerHistory {
  /**
   * The crawl's own id, a UUID.
   */
  CrawlId?: CrawlId;
  /**
   * Where the crawl stands.
   */
  State?: CrawlerHistoryState;
  /**
   * When the crawl began.
   */
  StartTime?: Timestamp;
  /**
   * When the crawl ended, absent before that.
   */
  EndTime?: Timestamp;
  /**
   * What the crawl added, changed and deleted in the Data Catalog, as a JSON text.
   */
  Summary?: NameString;
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
  /**
   * What this crawl's lines begin with.
   */
  MessagePrefix?: MessagePrefix;
  /**
   * The hours of DPU that the crawl has used.
   */
  DPUHour?: NonNegativeDouble;
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
 * Something of that name exists with another definition.
 */
export interface IdempotentParameterMismatchException {
  /**
   * What went wrong, absent where Glue sends no text.
   */
  Message?: MessageString;
}
/**
 * The resource has changed since it was read.
 */
export interface VersionMismatchException {
  /**
   * What went wrong, absent where Glue sends no text.
   */
  Message?: MessageString;
}
/**
 * The crawler runs, and cannot be started, changed or deleted before it is ready again.
 */
export interface CrawlerRunningException {
  /**
   * What went wrong, absent where Glue sends no text.
   */
  Message?: MessageString;
}
/**
 * The crawler does not run, so there is nothing to stop.
 */
export interface CrawlerNotRunningException {
  /**
   * What went wrong, absent where Glue sends no text.
   */
  Message?: MessageString;
}
/**
 * The crawler is stopping already.
 */
export interface CrawlerStoppingException {
  /**
   * What went wrong, absent where Glue sends no text.
   */
  Message?: MessageString;
}
/**
 * The crawler's schedule is about to change its state.
 */
export interface SchedulerTransitioningException {
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
 * How many runs of a job may be active at once.
 */
export interface ExecutionProperty {
  /**
   * The most active runs, absence and 0 meaning 1; one more start is refused, or waits where queuing is allowed.
   */
  MaxConcurrentRuns?: MaxConcurrentRuns;
}
/**
 * What a job executes.
 */
export interface JobCommand {
  /**
   * The kind of job: `glueetl`, `gluestreaming`, `pythonshell` or `glueray`.
   */
  Name?: GenericString;
  /**
   * The S3 path of the script.
   */
  ScriptLocation?: ScriptLocationString;
  /**
   * The Python version of a Python shell job, or the major one of a Spark job.
   */
  PythonVersion?: PythonVersionString;
  /**
   * The runtime environment, only for Ray jobs.
   */
  Runtime?: RuntimeNameString;
}
/**
 * The connections of a job.
 */
export interface ConnectionsList {
  /**
   * Their names.
   */
  Connections?: ConnectionStringList;
}
/**
 * The graph of a visual job, its nodes by id; Glue treats all of it as sensitive, so recordings replace each node whole.
 */
export interface CodeGenConfigurationNodes {
  [k: string]: CodeGenConfigurationNode;
}
/**
 * A node of a visual job, left opaque: its over 100 structures of sources, transforms and targets say nothing about runs.
 */
export interface CodeGenConfigurationNode {
  [k: string]: unknown;
}
/**
 * The remote repository that a job is kept in.
 */
export interface SourceControlDetails {
  /**
   * Who hosts the repository.
   */
  Provider?: SourceControlProvider;
  /**
   * The repository.
   */
  Repository?: Generic512CharString;
  /**
   * The account or organization that the repository belongs to.
   */
  Owner?: Generic512CharString;
  /**
   * The branch that is read and written, absent for the default one.
   */
  Branch?: Generic512CharString;
  /**
   * The folder within the repository.
   */
  Folder?: Generic512CharString;
  /**
   * The commit that was synchronized last.
   */
  LastCommitId?: Generic512CharString;
  /**
   * What AuthToken holds.
   */
  AuthStrategy?: SourceControlAuthStrategy;
  /**
   * A token in plain text, or the name of the secret that holds it.
   */
  AuthToken?: Generic512CharString;
}
/**
 * A new definition that takes the place of the old one: a member that is absent is removed or goes back to its default.
 */
export interface JobUpdate {
  /**
   * How the job was authored, absence meaning `SCRIPT`.
   */
  JobMode?: JobMode;
  /**
   * Whether runs may wait for capacity instead of failing, absence meaning that they may not.
   */
  JobRunQueuingEnabled?: NullableBoolean;
  /**
   * What its author wrote about the job.
   */
  Description?: DescriptionString;
  /**
   * Nothing yet: it is reserved for later use.
   */
  LogUri?: UriString;
  /**
   * The IAM role that runs will act as.
   */
  Role?: RoleString;
  /**
   * How many runs may be active at once, absence meaning one.
   */
  ExecutionProperty?: ExecutionProperty;
  /**
   * What runs will execute.
   */
  Command?: JobCommand;
  /**
   * Arguments of each run, unless its start request or trigger overrides the one of that name.
   */
  DefaultArguments?: GenericMap;
  /**
   * Arguments of each run that no start request and no trigger can override.
   */
  NonOverridableArguments?: GenericMap;
  /**
   * The connections that runs may use.
   */
  Connections?: ConnectionsList;
  /**
   * How many automatic retries may follow a failed run, from 0 to 10.
   */
  MaxRetries?: MaxRetries;
  /**
   * @deprecated
   * The capacity in whole DPU, in place of which MaxCapacity or workers are to be given.
   */
  AllocatedCapacity?: IntegerValue;
  /**
   * Minutes until Glue ends a run as `TIMEOUT`, up to 7 days; absence means 2880, or 480 from Glue version 5.0 on.
   */
  Timeout?: Timeout;
  /**
   * The capacity in DPU, never together with WorkerType or NumberOfWorkers and not for Spark from Glue version 2.0 on.
   */
  MaxCapacity?: NullableDouble;
  /**
   * The kind of worker, given together with NumberOfWorkers; never for Python shell jobs.
   */
  WorkerType?: WorkerType;
  /**
   * How many workers of WorkerType a run has.
   */
  NumberOfWorkers?: NullableInteger;
  /**
   * The security configuration that encrypts the runs' output and logs.
   */
  SecurityConfiguration?: NameString;
  /**
   * When a delay of a run is reported.
   */
  NotificationProperty?: NotificationProperty;
  /**
   * The Glue version that runs use; absence lets Glue choose one.
   */
  GlueVersion?: GlueVersionString;
  /**
   * The graph that a visual job is generated from, absent for other jobs.
   */
  CodeGenConfigurationNodes?: CodeGenConfigurationNodes;
  /**
   * Whether runs have dedicated capacity, absence meaning `STANDARD`; `FLEX` is for `glueetl` from Glue version 3.0 on.
   */
  ExecutionClass?: ExecutionClass;
  /**
   * The repository that the job is kept in, absent where there is none.
   */
  SourceControlDetails?: SourceControlDetails;
  /**
   * When Glue may restart a streaming run, as `Day:Hour` in UTC.
   */
  MaintenanceWindow?: MaintenanceWindow;
}
/**
 * A job as it is defined now.
 */
export interface Job {
  /**
   * The job's own name.
   */
  Name?: NameString;
  /**
   * How the job was authored, absence meaning `SCRIPT`.
   */
  JobMode?: JobMode;
  /**
   * Whether runs may wait for capacity instead of failing, absence meaning that they may not.
   */
  JobRunQueuingEnabled?: NullableBoolean;
  /**
   * What its author wrote about the job.
   */
  Description?: DescriptionString;
  /**
   * Nothing yet: it is reserved for later use.
   */
  LogUri?: UriString;
  /**
   * The IAM role that runs act as.
   */
  Role?: RoleString;
  /**
   * When the job was made.
   */
  CreatedOn?: TimestampValue;
  /**
   * When the definition was last changed, which runs do not count as.
   */
  LastModifiedOn?: TimestampValue;
  /**
   * How many runs may be active at once, absence meaning one.
   */
  ExecutionProperty?: ExecutionProperty;
  /**
   * What runs execute.
   */
  Command?: JobCommand;
  /**
   * Arguments of each run, unless its start request or trigger overrides the one of that name.
   */
  DefaultArguments?: GenericMap;
  /**
   * Arguments of each run that no start request and no trigger can override.
   */
  NonOverridableArguments?: GenericMap;
  /**
   * The connections that runs may use.
   */
  Connections?: ConnectionsList;
  /**
   * How many automatic retries may follow a failed run, from 0 to 10.
   */
  MaxRetries?: MaxRetries;
  /**
   * @deprecated
   * The capacity in whole DPU, in place of which MaxCapacity is to be read.
   */
  AllocatedCapacity?: IntegerValue;
  /**
   * Minutes until Glue ends a run as `TIMEOUT`; absence means 2880, or 480 from Glue version 5.0 on.
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
   * How many workers of WorkerType a run has, absent for Python shell jobs.
   */
  NumberOfWorkers?: NullableInteger;
  /**
   * The security configuration that encrypts the runs' output and logs.
   */
  SecurityConfiguration?: NameString;
  /**
   * When a delay of a run is reported.
   */
  NotificationProperty?: NotificationProperty;
  /**
   * The Glue version that runs use, absent on old jobs.
   */
  GlueVersion?: GlueVersionString;
  /**
   * The graph that a visual job is generated from, absent for other jobs.
   */
  CodeGenConfigurationNodes?: CodeGenConfigurationNodes;
  /**
   * Whether runs have dedicated capacity, absence meaning `STANDARD`.
   */
  ExecutionClass?: ExecutionClass;
  /**
   * The repository that the job is kept in, absent where there is none.
   */
  SourceControlDetails?: SourceControlDetails;
  /**
   * When Glue may restart a streaming run, as `Day:Hour` in UTC.
   */
  MaintenanceWindow?: MaintenanceWindow;
  /**
   * The usage profile whose limits apply to the job, absent where there is none.
   */
  ProfileName?: NameString;
  /**
   * How far an automatic upgrade to a newer Glue version got, absent where there was none.
   */
  AutoUpgradeMetadata?: AutoUpgradeMetadata;
}
/**
 * How far an automatic upgrade of a job to a newer Glue version got.
 */
export interface AutoUpgradeMetadata {
  /**
   * The Glue version that the upgrade leads to.
   */
  TargetVersion?: GenericString;
  /**
   * The Glue version of the job before the upgrade.
   */
  SourceVersion?: GenericString;
  /**
   * Where the upgrade stands.
   */
  Status?: AutoUpgradeStatus;
  /**
   * The analysis that came before the upgrade.
   */
  AnalysisId?: GenericString;
}
/**
 * Up to 50 tags.
 */
export interface TagsMap {
  [k: string]: TagValue;
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
 * A new definition that takes the place of the old one: a member that is absent is removed, and neither type nor workflow can change.
 */
export interface TriggerUpdate {
  /**
   * Nothing yet: it is reserved for later use.
   */
  Name?: NameString;
  /**
   * What its author writes about the trigger.
   */
  Description?: DescriptionString;
  /**
   * A cron expression in UTC such as `cron(15 12 * * ? *)`, only for `SCHEDULED`.
   */
  Schedule?: GenericString;
  /**
   * What the trigger will start.
   */
  Actions?: ActionList;
  /**
   * What the trigger will wait for, only for `CONDITIONAL`.
   */
  Predicate?: Predicate;
  /**
   * How many events or how much time it takes, only for `EVENT`.
   */
  EventBatchingCondition?: EventBatchingCondition;
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
 * Which crawlers to read.
 */
export interface BatchGetCrawlersRequest {
  /**
   * The names of the crawlers.
   */
  CrawlerNames: CrawlerNameList;
}
/**
 * The crawlers that were found, and the names that no crawler has.
 */
export interface BatchGetCrawlersResponse {
  /**
   * The crawlers that were found.
   */
  Crawlers?: CrawlerList;
  /**
   * The asked names that no crawler has.
   */
  CrawlersNotFound?: CrawlerNameList;
}
/**
 * Which jobs to read.
 */
export interface BatchGetJobsRequest {
  /**
   * The names of the jobs.
   */
  JobNames: JobNameList;
}
/**
 * The jobs that were found, and the names that no job has.
 */
export interface BatchGetJobsResponse {
  /**
   * The jobs that were found.
   */
  Jobs?: JobList;
  /**
   * The asked names that no job has.
   */
  JobsNotFound?: JobNameList;
}
/**
 * Which triggers to read.
 */
export interface BatchGetTriggersRequest {
  /**
   * The names of the triggers.
   */
  TriggerNames: TriggerNameList;
}
/**
 * The triggers that were found, and the names that no trigger has.
 */
export interface BatchGetTriggersResponse {
  /**
   * The triggers that were found.
   */
  Triggers?: TriggerList;
  /**
   * The asked names that no trigger has.
   */
  TriggersNotFound?: TriggerNameList;
}
/**
 * Which workflows to read.
 */
export interface BatchGetWorkflowsRequest {
  /**
   * The names of the workflows.
   */
  Names: WorkflowNames;
  /**
   * Whether to answer each workflow's graph as well, absence meaning not.
   */
  IncludeGraph?: NullableBoolean;
}
/**
 * The workflows that were found, and the names that no workflow has.
 */
export interface BatchGetWorkflowsResponse {
  /**
   * The workflows that were found.
   */
  Workflows?: Workflows;
  /**
   * The asked names that no workflow has.
   */
  MissingWorkflows?: WorkflowNames;
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
 * The definition of the crawler.
 */
export interface CreateCrawlerRequest {
  /**
   * The name to give, which no other crawler has.
   */
  Name: NameString;
  /**
   * The IAM role that crawls act as.
   */
  Role: Role;
  /**
   * The database that gets the tables, absent where each target has its own.
   */
  DatabaseName?: DatabaseName;
  /**
   * What its author writes about the crawler.
   */
  Description?: DescriptionString;
  /**
   * What the crawler reads.
   */
  Targets: CrawlerTargets;
  /**
   * A cron expression in UTC such as `cron(15 12 * * ? *)`, absent for a crawler that never starts by itself.
   */
  Schedule?: CronExpression;
  /**
   * Own classifiers to try before those of Glue, in this order.
   */
  Classifiers?: ClassifierNameList;
  /**
   * The beginning of the names of new tables.
   */
  TablePrefix?: TablePrefix;
  /**
   * What happens to tables that exist already.
   */
  SchemaChangePolicy?: SchemaChangePolicy;
  /**
   * How much is read from the second crawl on, absence meaning everything.
   */
  RecrawlPolicy?: RecrawlPolicy;
  /**
   * Whether lineage is recorded, absence meaning not.
   */
  LineageConfiguration?: LineageConfiguration;
  /**
   * How Lake Formation is used.
   */
  LakeFormationConfiguration?: LakeFormationConfiguration;
  /**
   * Settings as a JSON text, such as how partitions take over changes.
   */
  Configuration?: CrawlerConfiguration;
  /**
   * The security configuration that encrypts logs and output.
   */
  CrawlerSecurityConfiguration?: CrawlerSecurityConfiguration;
  /**
   * Tags to put on the crawler.
   */
  Tags?: TagsMap;
  /**
   * The Data Catalog that gets the tables, absence meaning that of the account.
   */
  CatalogId?: CatalogIdString;
}
/**
 * Nothing.
 */
export interface CreateCrawlerResponse {}
/**
 * The definition of the job.
 */
export interface CreateJobRequest {
  /**
   * The name to give, which no other job has.
   */
  Name: NameString;
  /**
   * How the job was authored, absence meaning `SCRIPT`.
   */
  JobMode?: JobMode;
  /**
   * Whether runs may wait for capacity instead of failing, absence meaning that they may not.
   */
  JobRunQueuingEnabled?: NullableBoolean;
  /**
   * What its author wrote about the job.
   */
  Description?: DescriptionString;
  /**
   * Nothing yet: it is reserved for later use.
   */
  LogUri?: UriString;
  /**
   * The IAM role that runs act as.
   */
  Role: RoleString;
  /**
   * How many runs may be active at once, absence meaning one.
   */
  ExecutionProperty?: ExecutionProperty;
  /**
   * What runs execute.
   */
  Command: JobCommand;
  /**
   * Arguments of each run, unless its start request or trigger overrides the one of that name.
   */
  DefaultArguments?: GenericMap;
  /**
   * Arguments of each run that no start request and no trigger can override.
   */
  NonOverridableArguments?: GenericMap;
  /**
   * The connections that runs may use.
   */
  Connections?: ConnectionsList;
  /**
   * How many automatic retries may follow a failed run, from 0 to 10.
   */
  MaxRetries?: MaxRetries;
  /**
   * @deprecated
   * The capacity in whole DPU, in place of which MaxCapacity or workers are to be given.
   */
  AllocatedCapacity?: IntegerValue;
  /**
   * Minutes until Glue ends a run as `TIMEOUT`, up to 7 days; absence means 2880, or 480 from Glue version 5.0 on.
   */
  Timeout?: Timeout;
  /**
   * The capacity in DPU, never together with WorkerType or NumberOfWorkers and not for Spark from Glue version 2.0 on.
   */
  MaxCapacity?: NullableDouble;
  /**
   * The security configuration that encrypts the runs' output and logs.
   */
  SecurityConfiguration?: NameString;
  /**
   * Tags to put on the job.
   */
  Tags?: TagsMap;
  /**
   * When a delay of a run is reported.
   */
  NotificationProperty?: NotificationProperty;
  /**
   * The Glue version that runs use; absence lets Glue choose one.
   */
  GlueVersion?: GlueVersionString;
  /**
   * How many workers of WorkerType a run has.
   */
  NumberOfWorkers?: NullableInteger;
  /**
   * The kind of worker, given together with NumberOfWorkers; never for Python shell jobs.
   */
  WorkerType?: WorkerType;
  /**
   * The graph that a visual job is generated from, absent for other jobs.
   */
  CodeGenConfigurationNodes?: CodeGenConfigurationNodes;
  /**
   * Whether runs have dedicated capacity, absence meaning `STANDARD`; `FLEX` is for `glueetl` from Glue version 3.0 on.
   */
  ExecutionClass?: ExecutionClass;
  /**
   * The repository that the job is kept in, absent where there is none.
   */
  SourceControlDetails?: SourceControlDetails;
  /**
   * When Glue may restart a streaming run, as `Day:Hour` in UTC.
   */
  MaintenanceWindow?: MaintenanceWindow;
}
/**
 * The job that was made.
 */
export interface CreateJobResponse {
  /**
   * The name of the new job.
   */
  Name?: NameString;
}
/**
 * The definition of the trigger.
 */
export interface CreateTriggerRequest {
  /**
   * The name to give, which no other trigger has.
   */
  Name: NameString;
  /**
   * The workflow that will own the trigger, absent for one outside workflows.
   */
  WorkflowName?: NameString;
  /**
   * What makes the trigger fire.
   */
  Type: TriggerType;
  /**
   * A cron expression in UTC such as `cron(15 12 * * ? *)`, required for `SCHEDULED`.
   */
  Schedule?: GenericString;
  /**
   * What the trigger waits for, required for `CONDITIONAL`.
   */
  Predicate?: Predicate;
  /**
   * What the trigger starts.
   */
  Actions: ActionList;
  /**
   * What its author writes about the trigger.
   */
  Description?: DescriptionString;
  /**
   * Whether the trigger is activated at once, absence meaning not; never for `ON_DEMAND`.
   */
  StartOnCreation?: BooleanValue;
  /**
   * Tags to put on the trigger.
   */
  Tags?: TagsMap;
  /**
   * How many events or how much time it takes, only for `EVENT`.
   */
  EventBatchingCondition?: EventBatchingCondition;
}
/**
 * The trigger that was made.
 */
export interface CreateTriggerResponse {
  /**
   * The name of the new trigger.
   */
  Name?: NameString;
}
/**
 * The definition of the workflow.
 */
export interface CreateWorkflowRequest {
  /**
   * The name to give, which no other workflow has.
   */
  Name: NameString;
  /**
   * What its author writes about the workflow.
   */
  Description?: WorkflowDescriptionString;
  /**
   * The properties every run begins with.
   */
  DefaultRunProperties?: WorkflowRunProperties;
  /**
   * Tags to put on the workflow.
   */
  Tags?: TagsMap;
  /**
   * How many runs may be active at once, absence meaning any number.
   */
  MaxConcurrentRuns?: NullableInteger;
}
/**
 * The workflow that was made.
 */
export interface CreateWorkflowResponse {
  /**
   * The name of the new workflow.
   */
  Name?: NameString;
}
/**
 * Which crawler to delete.
 */
export interface DeleteCrawlerRequest {
  /**
   * The crawler to delete.
   */
  Name: NameString;
}
/**
 * Nothing.
 */
export interface DeleteCrawlerResponse {}
/**
 * Which job to delete.
 */
export interface DeleteJobRequest {
  /**
   * The job to delete.
   */
  JobName: NameString;
}
/**
 * The job that is gone.
 */
export interface DeleteJobResponse {
  /**
   * The job that was named.
   */
  JobName?: NameString;
}
/**
 * Which trigger to delete.
 */
export interface DeleteTriggerRequest {
  /**
   * The trigger to delete.
   */
  Name: NameString;
}
/**
 * The trigger that is gone.
 */
export interface DeleteTriggerResponse {
  /**
   * The trigger that was named.
   */
  Name?: NameString;
}
/**
 * Which workflow to delete.
 */
export interface DeleteWorkflowRequest {
  /**
   * The workflow to delete.
   */
  Name: NameString;
}
/**
 * The workflow that is gone.
 */
export interface DeleteWorkflowResponse {
  /**
   * The workflow that was named.
   */
  Name?: NameString;
}
/**
 * Which crawler to read.
 */
export interface GetCrawlerRequest {
  /**
   * The crawler's name.
   */
  Name: NameString;
}
/**
 * The crawler.
 */
export interface GetCrawlerResponse {
  /**
   * The crawler that was asked for.
   */
  Crawler?: Crawler;
}
/**
 * From where on to read.
 */
export interface GetCrawlersRequest {
  /**
   * How many crawlers a page may hold; it may hold fewer without being the last.
   */
  MaxResults?: PageSize;
  /**
   * The token that the page before gave, unchanged; absent for the first page.
   */
  NextToken?: Token;
}
/**
 * A page of crawlers.
 */
export interface GetCrawlersResponse {
  /**
   * The crawlers of this page.
   */
  Crawlers?: CrawlerList;
  /**
   * What to ask the next page with, absent on the last.
   */
  NextToken?: Token;
}
/**
 * Which job to read.
 */
export interface GetJobRequest {
  /**
   * The job's name.
   */
  JobName: NameString;
}
/**
 * The job.
 */
export interface GetJobResponse {
  /**
   * The job that was asked for.
   */
  Job?: Job;
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
 * From where on to read.
 */
export interface GetJobsRequest {
  /**
   * The token that the page before gave, unchanged; absent for the first page.
   */
  NextToken?: GenericString;
  /**
   * How many jobs a page may hold; it may hold fewer without being the last.
   */
  MaxResults?: PageSize;
}
/**
 * A page of jobs.
 */
export interface GetJobsResponse {
  /**
   * The jobs of this page.
   */
  Jobs?: JobList;
  /**
   * What to ask the next page with, absent on the last.
   */
  NextToken?: GenericString;
}
/**
 * Whose tags to read.
 */
export interface GetTagsRequest {
  /**
   * The resource that has the tags.
   */
  ResourceArn: GlueResourceArn;
}
/**
 * The tags.
 */
export interface GetTagsResponse {
  /**
   * All its tags.
   */
  Tags?: TagsMap;
}
/**
 * Which trigger to read.
 */
export interface GetTriggerRequest {
  /**
   * The trigger's name.
   */
  Name: NameString;
}
/**
 * The trigger.
 */
export interface GetTriggerResponse {
  /**
   * The trigger that was asked for.
   */
  Trigger?: Trigger;
}
/**
 * Which triggers to read, and from where on.
 */
export interface GetTriggersRequest {
  /**
   * The token that the page before gave, unchanged; absent for the first page.
   */
  NextToken?: GenericString;
  /**
   * The job that a trigger must start; where none starts it, all triggers are answered.
   */
  DependentJobName?: NameString;
  /**
   * How many triggers a page may hold; it may hold fewer without being the last.
   */
  MaxResults?: OrchestrationPageSize200;
}
/**
 * A page of triggers.
 */
export interface GetTriggersResponse {
  /**
   * The triggers of this page.
   */
  Triggers?: TriggerList;
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
 * Which crawlers to list, and from where on.
 */
export interface ListCrawlersRequest {
  /**
   * How many names a page may hold; it may hold fewer without being the last.
   */
  MaxResults?: PageSize;
  /**
   * The token that the page before gave, unchanged; absent for the first page.
   */
  NextToken?: Token;
  /**
   * Tags that a crawler must have, all of them, absent for any.
   */
  Tags?: TagsMap;
}
/**
 * A page of names.
 */
export interface ListCrawlersResponse {
  /**
   * The names of this page.
   */
  CrawlerNames?: CrawlerNameList;
  /**
   * What to ask the next page with, absent on the last.
   */
  NextToken?: Token;
}
/**
 * Whose crawls to read, which of them, and from where on.
 */
export interface ListCrawlsRequest {
  /**
   * The crawler that crawled.
   */
  CrawlerName: NameString;
  /**
   * How many crawls a page may hold; it may hold fewer without being the last.
   */
  MaxResults?: PageSize;
  /**
   * What a crawl must satisfy, absent for all crawls.
   */
  Filters?: CrawlsFilterList;
  /**
   * The token that the page before gave, unchanged; absent for the first page.
   */
  NextToken?: Token;
}
/**
 * A page of crawls.
 */
export interface ListCrawlsResponse {
  /**
   * The crawls of this page.
   */
  Crawls?: CrawlerHistoryList;
  /**
   * What to ask the next page with, absent on the last.
   */
  NextToken?: Token;
}
/**
 * Which jobs to list, and from where on.
 */
export interface ListJobsRequest {
  /**
   * The token that the page before gave, unchanged; absent for the first page.
   */
  NextToken?: GenericString;
  /**
   * How many names a page may hold; it may hold fewer without being the last.
   */
  MaxResults?: PageSize;
  /**
   * Tags that a job must have, all of them, absent for any.
   */
  Tags?: TagsMap;
}
/**
 * A page of names.
 */
export interface ListJobsResponse {
  /**
   * The names of this page.
   */
  JobNames?: JobNameList;
  /**
   * What to ask the next page with, absent on the last.
   */
  NextToken?: GenericString;
}
/**
 * Which triggers to list, and from where on.
 */
export interface ListTriggersRequest {
  /**
   * The token that the page before gave, unchanged; absent for the first page.
   */
  NextToken?: GenericString;
  /**
   * The job that a trigger must start; where none starts it, all triggers are answered.
   */
  DependentJobName?: NameString;
  /**
   * How many names a page may hold; it may hold fewer without being the last.
   */
  MaxResults?: OrchestrationPageSize200;
  /**
   * Tags that a trigger must have, all of them, absent for any.
   */
  Tags?: TagsMap;
}
/**
 * A page of names.
 */
export interface ListTriggersResponse {
  /**
   * The names of this page.
   */
  TriggerNames?: TriggerNameList;
  /**
   * What to ask the next page with, absent on the last.
   */
  NextToken?: GenericString;
}
/**
 * From where on to read.
 */
export interface ListWorkflowsRequest {
  /**
   * The token that the page before gave, unchanged; absent for the first page.
   */
  NextToken?: GenericString;
  /**
   * How many names a page may hold; it may hold fewer without being the last.
   */
  MaxResults?: OrchestrationPageSize25;
}
/**
 * A page of names.
 */
export interface ListWorkflowsResponse {
  /**
   * The names of this page.
   */
  Workflows?: WorkflowNames;
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
 * Which crawler to start.
 */
export interface StartCrawlerRequest {
  /**
   * The crawler to start.
   */
  Name: NameString;
}
/**
 * Nothing.
 */
export interface StartCrawlerResponse {}
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
 * Which trigger to start.
 */
export interface StartTriggerRequest {
  /**
   * The trigger to start.
   */
  Name: NameString;
}
/**
 * The trigger that was started.
 */
export interface StartTriggerResponse {
  /**
   * The trigger that was started.
   */
  Name?: NameString;
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
 * Which crawler to stop.
 */
export interface StopCrawlerRequest {
  /**
   * The crawler to stop.
   */
  Name: NameString;
}
/**
 * Nothing.
 */
export interface StopCrawlerResponse {}
/**
 * Which trigger to stop.
 */
export interface StopTriggerRequest {
  /**
   * The trigger to stop.
   */
  Name: NameString;
}
/**
 * The trigger that was stopped.
 */
export interface StopTriggerResponse {
  /**
   * The trigger that was stopped.
   */
  Name?: NameString;
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
 * Which resource gets which tags.
 */
export interface TagResourceRequest {
  /**
   * The resource to tag.
   */
  ResourceArn: GlueResourceArn;
  /**
   * The tags to add or overwrite.
   */
  TagsToAdd: TagsMap;
}
/**
 * Nothing.
 */
export interface TagResourceResponse {}
/**
 * Which resource loses which tags.
 */
export interface UntagResourceRequest {
  /**
   * The resource that loses tags.
   */
  ResourceArn: GlueResourceArn;
  /**
   * The keys of the tags to remove.
   */
  TagsToRemove: TagKeysList;
}
/**
 * Nothing.
 */
export interface UntagResourceResponse {}
/**
 * Which crawler to change, and what of it; a member that is absent stays as it is.
 */
export interface UpdateCrawlerRequest {
  /**
   * The crawler to change.
   */
  Name: NameString;
  /**
   * The IAM role that crawls act as.
   */
  Role?: Role;
  /**
   * The database that gets the tables.
   */
  DatabaseName?: DatabaseName;
  /**
   * What its author writes about the crawler, empty to remove what was there.
   */
  Description?: DescriptionStringRemovable;
  /**
   * What the crawler reads.
   */
  Targets?: CrawlerTargets;
  /**
   * A cron expression in UTC such as `cron(15 12 * * ? *)`.
   */
  Schedule?: CronExpression;
  /**
   * Own classifiers to try before those of Glue, in this order.
   */
  Classifiers?: ClassifierNameList;
  /**
   * The beginning of the names of new tables.
   */
  TablePrefix?: TablePrefix;
  /**
   * What happens to tables that exist already.
   */
  SchemaChangePolicy?: SchemaChangePolicy;
  /**
   * How much is read from the second crawl on.
   */
  RecrawlPolicy?: RecrawlPolicy;
  /**
   * Whether lineage is recorded.
   */
  LineageConfiguration?: LineageConfiguration;
  /**
   * How Lake Formation is used.
   */
  LakeFormationConfiguration?: LakeFormationConfiguration;
  /**
   * Settings as a JSON text, such as how partitions take over changes.
   */
  Configuration?: CrawlerConfiguration;
  /**
   * The security configuration that encrypts logs and output.
   */
  CrawlerSecurityConfiguration?: CrawlerSecurityConfiguration;
  /**
   * The Data Catalog that gets the tables.
   */
  CatalogId?: CatalogIdString;
}
/**
 * Nothing.
 */
export interface UpdateCrawlerResponse {}
/**
 * Which job to redefine, and how.
 */
export interface UpdateJobRequest {
  /**
   * The job to redefine.
   */
  JobName: NameString;
  /**
   * The new definition.
   */
  JobUpdate: JobUpdate;
}
/**
 * The job that was redefined.
 */
export interface UpdateJobResponse {
  /**
   * The job that was redefined.
   */
  JobName?: NameString;
}
/**
 * Which trigger to redefine, and how.
 */
export interface UpdateTriggerRequest {
  /**
   * The trigger to redefine.
   */
  Name: NameString;
  /**
   * The new definition.
   */
  TriggerUpdate: TriggerUpdate;
}
/**
 * The trigger as it is now.
 */
export interface UpdateTriggerResponse {
  /**
   * The redefined trigger.
   */
  Trigger?: Trigger;
}
/**
 * Which workflow to redefine, and how.
 */
export interface UpdateWorkflowRequest {
  /**
   * The workflow to redefine.
   */
  Name: NameString;
  /**
   * What its author writes about the workflow, removed where absent.
   */
  Description?: WorkflowDescriptionString;
  /**
   * The properties every later run begins with, removed where absent.
   */
  DefaultRunProperties?: WorkflowRunProperties;
  /**
   * How many runs may be active at once, absence meaning any number.
   */
  MaxConcurrentRuns?: NullableInteger;
}
/**
 * The workflow that was redefined.
 */
export interface UpdateWorkflowResponse {
  /**
   * The workflow that was redefined.
   */
  Name?: NameString;
}
/**
 * What is said to a server under /_glue-contract/, and what it answers: each member is one body.
 */
export interface Control {
  advance?: ControlAdvance;
  events?: ControlEvents;
  faults?: ControlFaults;
  reset?: ControlNothing;
  settle?: ControlNothing;
  statusAnswer?: ControlStatus;
  journalAnswer?: ControlJournal;
  workflowsAnswer?: ControlWorkflows;
  jobRunsAnswer?: ControlJobRuns;
  errorAnswer?: ControlError;
}
/**
 * A request that has nothing to say; an empty body says the same.
 */
export interface ControlNothing {}
/**
 * Lets simulated time pass.
 */
export interface ControlAdvance {
  /**
   * How much, 366 days at most.
   */
  duration: Duration;
}
/**
 * Hands events to an EVENT trigger.
 */
export interface ControlEvents {
  /**
   * The name of the trigger.
   */
  trigger: string;
  /**
   * How many events, one when absent.
   */
  count?: number;
}
/**
 * What the server has done since the start or the last reset.
 */
export interface ControlStatus {
  /**
   * Whether there is a simulation, and so a world and its time.
   */
  simulated: boolean;
  /**
   * The simulated instant in epoch milliseconds, or the real one where nothing is simulated.
   */
  now: number;
  /**
   * How often the server began anew, by a reset or a scenario.
   */
  resets: number;
  /**
   * Requests in all.
   */
  requests: number;
  /**
   * Those that were answered with a fault of Glue.
   */
  faults: number;
  /**
   * Those that the toolkit could not answer, or with --strict did not let pass.
   */
  errors: number;
  /**
   * Places where requests or answers and the contract differed.
   */
  violations: number;
  /**
   * Calls by operation.
   */
  byOperation: {
    [k: string]: number;
  };
}
/**
 * Calls, oldest first. Text that recordings would replace is hidden.
 */
export interface ControlJournal {
  /**
   * The newest that are still kept.
   */
  entries: {
    [k: string]: unknown;
  }[];
  /**
   * Ask with `since` set to this for what comes later.
   */
  next: number;
  /**
   * How often the server began anew. When it is another than in the answer before, `next` of that one says nothing: ask with `since` 0.
   */
  resets: number;
}
/**
 * The workflows of the simulated world.
 */
export interface ControlWorkflows {
  /**
   * In the order of ListWorkflows.
   */
  workflows: ControlWorkflow[];
  /**
   * Whether there are more than are told.
   */
  more: boolean;
}
/**
 * A workflow with its newest run.
 */
export interface ControlWorkflow {
  /**
   * Its name.
   */
  name: string;
  /**
   * Its newest run without the graph, if it ever ran; as on the wire.
   */
  lastRun?: {
    [k: string]: unknown;
  };
}
/**
 * The newest job runs of the simulated world, newest first; as on the wire.
 */
export interface ControlJobRuns {
  /**
   * Job runs.
   */
  jobRuns: {
    [k: string]: unknown;
  }[];
  /**
   * Whether there are more than are told.
   */
  more: boolean;
}
/**
 * Why the server did not do as it was told.
 */
export interface ControlError {
  /**
   * One of docs/errors.md.
   */
  code: string;
  /**
   * What is wrong, in one sentence.
   */
  message: string;
  /**
   * Where, as JSON Pointer into the body; `line:column` in a scenario that is no JSON; for GET, `/` and the parameter of the query.
   */
  path?: string;
  /**
   * What should stand there.
   */
  expected?: string;
  /**
   * What stands there.
   */
  received?: string;
  /**
   * What to do next.
   */
  next: string;
}
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
/**
 * A world for the simulated Glue: what exists in it, what its runs do, what happened before, and what goes wrong.
 */
export interface Scenario {
  /**
   * Where an editor finds this schema.
   */
  $schema?: string;
  /**
   * What this world is for, for people.
   */
  description?: string;
  /**
   * The jobs, as inputs of CreateJob.
   */
  jobs?: CreateJobRequest[];
  /**
   * The crawlers, as inputs of CreateCrawler.
   */
  crawlers?: CreateCrawlerRequest[];
  /**
   * The workflows, as inputs of CreateWorkflow.
   */
  workflows?: CreateWorkflowRequest[];
  /**
   * The triggers, as inputs of CreateTrigger.
   */
  triggers?: CreateTriggerRequest[];
  outcomes?: ScenarioOutcomes;
  /**
   * Runs of jobs from before the simulation begins.
   */
  history?: PastRuns[];
  /**
   * What goes wrong between the caller and Glue; of those that strike the same call, the first counts.
   */
  faults?: ScriptedFault[];
  settings?: ScenarioSettings;
}
/**
 * What the runs of a job or crawler do, by its name: one outcome per run, attempts included, the last one for all further runs.
 */
export interface ScenarioOutcomes {
  /**
   * @minItems 1
   */
  [k: string]: RunOutcome[];
}
/**
 * What one run of a job, or one crawl, does once it is started.
 */
export interface RunOutcome {
  /**
   * The final state it reaches by itself, SUCCEEDED when absent; a timeout or a stop may come first.
   */
  state?: 'SUCCEEDED' | 'FAILED' | 'TIMEOUT' | 'ERROR' | 'EXPIRED' | 'STOPPED' | 'CANCELLED';
  /**
   * How long it waits for capacity before it is started.
   */
  waiting?: Duration;
  /**
   * From the start to RUNNING.
   */
  startup?: Duration;
  /**
   * From RUNNING to the final state.
   */
  duration?: Duration;
  /**
   * The text of a run that does not succeed.
   */
  errorMessage?: string;
  /**
   * Seconds that were consumed, derived from the running time when absent.
   */
  executionTime?: number;
  /**
   * DPU-seconds of a run that reports them.
   */
  dpuSeconds?: number;
}
/**
 * A regular series of past runs of one job, which costs nothing until somebody looks at it.
 */
export interface PastRuns {
  /**
   * The name of a job of this scenario.
   */
  job: string;
  /**
   * How many runs there were.
   */
  count: number;
  /**
   * From the start of one run to the start of the next.
   */
  every: Duration;
  /**
   * How long before the simulation begins the series ended, right before it when absent.
   */
  ended?: Duration;
  /**
   * What the runs did, in turn and over and over; all of them SUCCEEDED when absent.
   *
   * @minItems 1
   */
  outcomes?: RunOutcome[];
}
/**
 * An error, a lost response or a delay, and the calls that it strikes: those to which all that is said here applies.
 */
export interface ScriptedFault {
  /**
   * The operations it strikes, every one that can answer the error when absent.
   *
   * @minItems 1
   */
  operations?: string[];
  /**
   * The error that is answered instead of doing anything, such as ThrottlingException.
   */
  error?: string;
  /**
   * The text of the error.
   */
  message?: string;
  /**
   * True lets the operation happen and then breaks the connection, so that nobody hears of it.
   */
  lost?: boolean;
  /**
   * How long the answer takes, in the timers of the process.
   */
  latency?: Duration;
  /**
   * Which of the calls of the operations, counted from 1.
   *
   * @minItems 1
   */
  on?: number[];
  /**
   * The share of the calls, drawn from the seed.
   */
  share?: number;
  /**
   * Not before this time after the simulation began.
   */
  from?: Duration;
  /**
   * Only before this time after the simulation began.
   */
  until?: Duration;
  /**
   * How many calls at most.
   */
  times?: number;
}
/**
 * Quotas and readings of the documents, where the usual ones are not wanted.
 */
export interface ScenarioSettings {
  /**
   * How long the slot of a run stays taken after its end.
   */
  slotRelease?: Duration;
  /**
   * How many job runs the account may have at once.
   */
  maxConcurrentJobRuns?: number;
  /**
   * How long job runs stay readable.
   */
  jobRunHistory?: Duration;
  /**
   * How long workflow runs stay readable.
   */
  workflowRunHistory?: Duration;
  /**
   * How long crawls stay readable.
   */
  crawlHistory?: Duration;
  /**
   * From the call that starts or stops a trigger until it is ACTIVATED or DEACTIVATED.
   */
  triggerLag?: Duration;
  /**
   * From the request to stop until STOPPED.
   */
  stopping?: Duration;
  /**
   * How long runs wait for capacity whose outcome says nothing of it.
   */
  capacityWait?: Duration;
  /**
   * How long a run may wait for a slot, for ever when absent.
   */
  waitingLimit?: Duration;
  /**
   * How a run ends that has waited too long.
   */
  waitingEnd?: 'FAILED' | 'EXPIRED';
  /**
   * Which arguments a run shows: those of its start, or those it works with.
   */
  shownArguments?: 'given' | 'merged';
  /**
   * The Glue version of a job that names none.
   */
  glueVersion?: string;
  /**
   * From the start to RUNNING where the outcome says nothing.
   */
  startup?: Duration;
  /**
   * From RUNNING to the end where the outcome says nothing.
   */
  duration?: Duration;
  /**
   * Whether pages are full, or short and even empty now and then.
   */
  pages?: 'full' | 'ragged';
  /**
   * The size of a page where the request names none.
   */
  pageSize?: number;
}

/** Every structure, list and map of the contract by its AWS name. */
export interface ShapeTypes {
  AccessDeniedException: AccessDeniedException;
  Action: Action;
  ActionList: ActionList;
  AlreadyExistsException: AlreadyExistsException;
  AutoUpgradeMetadata: AutoUpgradeMetadata;
  BatchGetCrawlersRequest: BatchGetCrawlersRequest;
  BatchGetCrawlersResponse: BatchGetCrawlersResponse;
  BatchGetJobsRequest: BatchGetJobsRequest;
  BatchGetJobsResponse: BatchGetJobsResponse;
  BatchGetTriggersRequest: BatchGetTriggersRequest;
  BatchGetTriggersResponse: BatchGetTriggersResponse;
  BatchGetWorkflowsRequest: BatchGetWorkflowsRequest;
  BatchGetWorkflowsResponse: BatchGetWorkflowsResponse;
  BatchStopJobRunError: BatchStopJobRunError;
  BatchStopJobRunErrorList: BatchStopJobRunErrorList;
  BatchStopJobRunJobRunIdList: BatchStopJobRunJobRunIdList;
  BatchStopJobRunRequest: BatchStopJobRunRequest;
  BatchStopJobRunResponse: BatchStopJobRunResponse;
  BatchStopJobRunSuccessfulSubmission: BatchStopJobRunSuccessfulSubmission;
  BatchStopJobRunSuccessfulSubmissionList: BatchStopJobRunSuccessfulSubmissionList;
  BlueprintDetails: BlueprintDetails;
  CatalogTablesList: CatalogTablesList;
  CatalogTarget: CatalogTarget;
  CatalogTargetList: CatalogTargetList;
  ClassifierNameList: ClassifierNameList;
  CodeGenConfigurationNode: CodeGenConfigurationNode;
  CodeGenConfigurationNodes: CodeGenConfigurationNodes;
  ConcurrentModificationException: ConcurrentModificationException;
  ConcurrentRunsExceededException: ConcurrentRunsExceededException;
  Condition: Condition;
  ConditionList: ConditionList;
  ConnectionStringList: ConnectionStringList;
  ConnectionsList: ConnectionsList;
  Control: Control;
  ControlAdvance: ControlAdvance;
  ControlError: ControlError;
  ControlEvents: ControlEvents;
  ControlJobRuns: ControlJobRuns;
  ControlJournal: ControlJournal;
  ControlNothing: ControlNothing;
  ControlStatus: ControlStatus;
  ControlWorkflow: ControlWorkflow;
  ControlWorkflows: ControlWorkflows;
  Crawl: Crawl;
  CrawlList: CrawlList;
  Crawler: Crawler;
  CrawlerHistory: CrawlerHistory;
  CrawlerHistoryList: CrawlerHistoryList;
  CrawlerList: CrawlerList;
  CrawlerNameList: CrawlerNameList;
  CrawlerNodeDetails: CrawlerNodeDetails;
  CrawlerNotRunningException: CrawlerNotRunningException;
  CrawlerRunningException: CrawlerRunningException;
  CrawlerStoppingException: CrawlerStoppingException;
  CrawlerTargets: CrawlerTargets;
  CrawlsFilter: CrawlsFilter;
  CrawlsFilterList: CrawlsFilterList;
  CreateCrawlerRequest: CreateCrawlerRequest;
  CreateCrawlerResponse: CreateCrawlerResponse;
  CreateJobRequest: CreateJobRequest;
  CreateJobResponse: CreateJobResponse;
  CreateTriggerRequest: CreateTriggerRequest;
  CreateTriggerResponse: CreateTriggerResponse;
  CreateWorkflowRequest: CreateWorkflowRequest;
  CreateWorkflowResponse: CreateWorkflowResponse;
  DeleteCrawlerRequest: DeleteCrawlerRequest;
  DeleteCrawlerResponse: DeleteCrawlerResponse;
  DeleteJobRequest: DeleteJobRequest;
  DeleteJobResponse: DeleteJobResponse;
  DeleteTriggerRequest: DeleteTriggerRequest;
  DeleteTriggerResponse: DeleteTriggerResponse;
  DeleteWorkflowRequest: DeleteWorkflowRequest;
  DeleteWorkflowResponse: DeleteWorkflowResponse;
  DeltaTarget: DeltaTarget;
  DeltaTargetList: DeltaTargetList;
  DynamoDBTarget: DynamoDBTarget;
  DynamoDBTargetList: DynamoDBTargetList;
  Edge: Edge;
  EdgeList: EdgeList;
  EnableAdditionalMetadata: EnableAdditionalMetadata;
  EntityNotFoundException: EntityNotFoundException;
  ErrorDetail: ErrorDetail;
  EventBatchingCondition: EventBatchingCondition;
  ExecutionProperty: ExecutionProperty;
  ExpiredTokenException: ExpiredTokenException;
  GenericMap: GenericMap;
  GetCrawlerRequest: GetCrawlerRequest;
  GetCrawlerResponse: GetCrawlerResponse;
  GetCrawlersRequest: GetCrawlersRequest;
  GetCrawlersResponse: GetCrawlersResponse;
  GetJobBookmarkRequest: GetJobBookmarkRequest;
  GetJobBookmarkResponse: GetJobBookmarkResponse;
  GetJobBookmarksRequest: GetJobBookmarksRequest;
  GetJobBookmarksResponse: GetJobBookmarksResponse;
  GetJobRequest: GetJobRequest;
  GetJobResponse: GetJobResponse;
  GetJobRunRequest: GetJobRunRequest;
  GetJobRunResponse: GetJobRunResponse;
  GetJobRunsRequest: GetJobRunsRequest;
  GetJobRunsResponse: GetJobRunsResponse;
  GetJobsRequest: GetJobsRequest;
  GetJobsResponse: GetJobsResponse;
  GetTagsRequest: GetTagsRequest;
  GetTagsResponse: GetTagsResponse;
  GetTriggerRequest: GetTriggerRequest;
  GetTriggerResponse: GetTriggerResponse;
  GetTriggersRequest: GetTriggersRequest;
  GetTriggersResponse: GetTriggersResponse;
  GetWorkflowRequest: GetWorkflowRequest;
  GetWorkflowResponse: GetWorkflowResponse;
  GetWorkflowRunPropertiesRequest: GetWorkflowRunPropertiesRequest;
  GetWorkflowRunPropertiesResponse: GetWorkflowRunPropertiesResponse;
  GetWorkflowRunRequest: GetWorkflowRunRequest;
  GetWorkflowRunResponse: GetWorkflowRunResponse;
  GetWorkflowRunsRequest: GetWorkflowRunsRequest;
  GetWorkflowRunsResponse: GetWorkflowRunsResponse;
  HudiTarget: HudiTarget;
  HudiTargetList: HudiTargetList;
  IcebergTarget: IcebergTarget;
  IcebergTargetList: IcebergTargetList;
  IdempotentParameterMismatchException: IdempotentParameterMismatchException;
  IllegalWorkflowStateException: IllegalWorkflowStateException;
  IncompleteSignatureException: IncompleteSignatureException;
  Interaction: Interaction;
  InternalFailure: InternalFailure;
  InternalServiceException: InternalServiceException;
  InvalidInputException: InvalidInputException;
  InvalidSignatureException: InvalidSignatureException;
  JdbcTarget: JdbcTarget;
  JdbcTargetList: JdbcTargetList;
  Job: Job;
  JobBookmarkEntry: JobBookmarkEntry;
  JobBookmarkEntryList: JobBookmarkEntryList;
  JobCommand: JobCommand;
  JobList: JobList;
  JobNameList: JobNameList;
  JobNodeDetails: JobNodeDetails;
  JobRun: JobRun;
  JobRunList: JobRunList;
  JobUpdate: JobUpdate;
  LakeFormationConfiguration: LakeFormationConfiguration;
  LastCrawlInfo: LastCrawlInfo;
  LineageConfiguration: LineageConfiguration;
  ListCrawlersRequest: ListCrawlersRequest;
  ListCrawlersResponse: ListCrawlersResponse;
  ListCrawlsRequest: ListCrawlsRequest;
  ListCrawlsResponse: ListCrawlsResponse;
  ListJobsRequest: ListJobsRequest;
  ListJobsResponse: ListJobsResponse;
  ListTriggersRequest: ListTriggersRequest;
  ListTriggersResponse: ListTriggersResponse;
  ListWorkflowsRequest: ListWorkflowsRequest;
  ListWorkflowsResponse: ListWorkflowsResponse;
  MissingAuthenticationTokenException: MissingAuthenticationTokenException;
  MongoDBTarget: MongoDBTarget;
  MongoDBTargetList: MongoDBTargetList;
  Node: Node;
  NodeIdList: NodeIdList;
  NodeList: NodeList;
  NotificationProperty: NotificationProperty;
  OperationTimeoutException: OperationTimeoutException;
  OptInRequired: OptInRequired;
  PastRuns: PastRuns;
  PathList: PathList;
  Predecessor: Predecessor;
  PredecessorList: PredecessorList;
  Predicate: Predicate;
  PutWorkflowRunPropertiesRequest: PutWorkflowRunPropertiesRequest;
  PutWorkflowRunPropertiesResponse: PutWorkflowRunPropertiesResponse;
  Recording: Recording;
  RecordingFault: RecordingFault;
  RecrawlPolicy: RecrawlPolicy;
  RequestExpired: RequestExpired;
  RequestLimitExceeded: RequestLimitExceeded;
  ResetJobBookmarkRequest: ResetJobBookmarkRequest;
  ResetJobBookmarkResponse: ResetJobBookmarkResponse;
  ResourceNumberLimitExceededException: ResourceNumberLimitExceededException;
  ResumeWorkflowRunRequest: ResumeWorkflowRunRequest;
  ResumeWorkflowRunResponse: ResumeWorkflowRunResponse;
  RunOutcome: RunOutcome;
  S3Target: S3Target;
  S3TargetList: S3TargetList;
  Scenario: Scenario;
  ScenarioOutcomes: ScenarioOutcomes;
  ScenarioSettings: ScenarioSettings;
  Schedule: Schedule;
  SchedulerTransitioningException: SchedulerTransitioningException;
  SchemaChangePolicy: SchemaChangePolicy;
  ScriptedFault: ScriptedFault;
  SerializationException: SerializationException;
  ServiceUnavailable: ServiceUnavailable;
  SourceControlDetails: SourceControlDetails;
  StartCrawlerRequest: StartCrawlerRequest;
  StartCrawlerResponse: StartCrawlerResponse;
  StartJobRunRequest: StartJobRunRequest;
  StartJobRunResponse: StartJobRunResponse;
  StartTriggerRequest: StartTriggerRequest;
  StartTriggerResponse: StartTriggerResponse;
  StartWorkflowRunRequest: StartWorkflowRunRequest;
  StartWorkflowRunResponse: StartWorkflowRunResponse;
  StartingEventBatchCondition: StartingEventBatchCondition;
  StopCrawlerRequest: StopCrawlerRequest;
  StopCrawlerResponse: StopCrawlerResponse;
  StopTriggerRequest: StopTriggerRequest;
  StopTriggerResponse: StopTriggerResponse;
  StopWorkflowRunRequest: StopWorkflowRunRequest;
  StopWorkflowRunResponse: StopWorkflowRunResponse;
  TagKeysList: TagKeysList;
  TagResourceRequest: TagResourceRequest;
  TagResourceResponse: TagResourceResponse;
  TagsMap: TagsMap;
  ThrottlingException: ThrottlingException;
  Trigger: Trigger;
  TriggerList: TriggerList;
  TriggerNameList: TriggerNameList;
  TriggerNodeDetails: TriggerNodeDetails;
  TriggerUpdate: TriggerUpdate;
  UnknownOperationException: UnknownOperationException;
  UnrecognizedClientException: UnrecognizedClientException;
  UntagResourceRequest: UntagResourceRequest;
  UntagResourceResponse: UntagResourceResponse;
  UpdateCrawlerRequest: UpdateCrawlerRequest;
  UpdateCrawlerResponse: UpdateCrawlerResponse;
  UpdateJobRequest: UpdateJobRequest;
  UpdateJobResponse: UpdateJobResponse;
  UpdateTriggerRequest: UpdateTriggerRequest;
  UpdateTriggerResponse: UpdateTriggerResponse;
  UpdateWorkflowRequest: UpdateWorkflowRequest;
  UpdateWorkflowResponse: UpdateWorkflowResponse;
  ValidationException: ValidationException;
  VersionMismatchException: VersionMismatchException;
  Workflow: Workflow;
  WorkflowGraph: WorkflowGraph;
  WorkflowNames: WorkflowNames;
  WorkflowRun: WorkflowRun;
  WorkflowRunProperties: WorkflowRunProperties;
  WorkflowRunStatistics: WorkflowRunStatistics;
  WorkflowRuns: WorkflowRuns;
  Workflows: Workflows;
}
