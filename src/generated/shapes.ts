// Generated from schemas/ by `npm run generate`. Do not edit.

/** A schema as far as values are made from it and members are looked up in it; texts are left out. */
export interface Shape {
  readonly $ref?: string;
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Shape;
  readonly propertyNames?: Shape;
  readonly items?: Shape;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly maxProperties?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format?: string;
  readonly default?: unknown;
  readonly 'x-redact'?: 'keep' | 'pseudonym' | 'replace';
  readonly 'x-redact-keys'?: 'keep' | 'pseudonym' | 'replace';
  readonly 'x-own-keys'?: readonly string[];
  readonly 'x-timestamp'?: 'epoch-seconds';
  readonly 'x-modelled'?: boolean;
}

export const shapes: Readonly<Record<string, Shape>> = {
 "AccessDeniedException": {
  "type": "object",
  "properties": {
   "Message": {
    "$ref": "#/$defs/MessageString"
   }
  },
  "additionalProperties": false
 },
 "ExpiredTokenException": {
  "type": "object",
  "properties": {
   "message": {
    "$ref": "#/$defs/MessageString"
   }
  },
  "additionalProperties": false
 },
 "IncompleteSignatureException": {
  "type": "object",
  "properties": {
   "message": {
    "$ref": "#/$defs/MessageString"
   }
  },
  "additionalProperties": false
 },
 "InternalFailure": {
  "type": "object",
  "properties": {
   "message": {
    "$ref": "#/$defs/MessageString"
   }
  },
  "additionalProperties": false
 },
 "InvalidSignatureException": {
  "type": "object",
  "properties": {
   "message": {
    "$ref": "#/$defs/MessageString"
   }
  },
  "additionalProperties": false
 },
 "MissingAuthenticationTokenException": {
  "type": "object",
  "properties": {
   "message": {
    "$ref": "#/$defs/MessageString"
   }
  },
  "additionalProperties": false
 },
 "OptInRequired": {
  "type": "object",
  "properties": {
   "message": {
    "$ref": "#/$defs/MessageString"
   }
  },
  "additionalProperties": false
 },
 "RequestExpired": {
  "type": "object",
  "properties": {
   "message": {
    "$ref": "#/$defs/MessageString"
   }
  },
  "additionalProperties": false
 },
 "RequestLimitExceeded": {
  "type": "object",
  "properties": {
   "message": {
    "$ref": "#/$defs/MessageString"
   }
  },
  "additionalProperties": false
 },
 "SerializationException": {
  "type": "object",
  "properties": {
   "Message": {
    "$ref": "#/$defs/MessageString"
   }
  },
  "additionalProperties": false
 },
 "ServiceUnavailable": {
  "type": "object",
  "properties": {
   "message": {
    "$ref": "#/$defs/MessageString"
   }
  },
  "additionalProperties": false
 },
 "ThrottlingException": {
  "type": "object",
  "properties": {
   "Message": {
    "$ref": "#/$defs/MessageString"
   }
  },
  "additionalProperties": false
 },
 "UnknownOperationException": {
  "type": "object",
  "additionalProperties": false
 },
 "UnrecognizedClientException": {
  "type": "object",
  "properties": {
   "message": {
    "$ref": "#/$defs/MessageString"
   }
  },
  "additionalProperties": false
 },
 "BooleanValue": {
  "type": "boolean"
 },
 "DescriptionString": {
  "type": "string",
  "minLength": 0,
  "maxLength": 2048,
  "pattern": "^[\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$",
  "x-redact": "replace"
 },
 "ErrorString": {
  "type": "string",
  "x-redact": "replace"
 },
 "GenericMap": {
  "type": "object",
  "propertyNames": {
   "$ref": "#/$defs/GenericString"
  },
  "additionalProperties": {
   "$ref": "#/$defs/GenericString"
  },
  "x-redact": "replace",
  "x-redact-keys": "pseudonym",
  "x-own-keys": [
   "--JOB_NAME",
   "--TempDir",
   "--additional-python-modules",
   "--class",
   "--conf",
   "--continuous-log-conversionPattern",
   "--continuous-log-logGroup",
   "--continuous-log-logStreamPrefix",
   "--datalake-formats",
   "--debug",
   "--enable-auto-scaling",
   "--enable-continuous-cloudwatch-log",
   "--enable-continuous-log-filter",
   "--enable-glue-datacatalog",
   "--enable-job-insights",
   "--enable-metrics",
   "--enable-observability-metrics",
   "--enable-rename-algorithm-v2",
   "--enable-s3-parquet-optimized-committer",
   "--enable-spark-ui",
   "--extra-files",
   "--extra-jars",
   "--extra-py-files",
   "--job-bookmark-from",
   "--job-bookmark-option",
   "--job-bookmark-to",
   "--job-language",
   "--mode",
   "--python-modules-installer-option",
   "--scriptLocation",
   "--spark-event-logs-path",
   "--use-postgres-driver",
   "--user-jars-first",
   "--write-shuffle-files-to-s3",
   "--write-shuffle-spills-to-s3"
  ]
 },
 "GenericString": {
  "type": "string",
  "x-redact": "replace"
 },
 "IdString": {
  "type": "string",
  "minLength": 1,
  "maxLength": 255,
  "pattern": "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$",
  "x-redact": "pseudonym"
 },
 "IntegerValue": {
  "type": "integer",
  "format": "int32"
 },
 "MessageString": {
  "type": "string",
  "x-redact": "replace"
 },
 "NameString": {
  "type": "string",
  "minLength": 1,
  "maxLength": 255,
  "pattern": "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$",
  "x-redact": "pseudonym"
 },
 "NullableBoolean": {
  "type": "boolean"
 },
 "NullableDouble": {
  "type": "number",
  "format": "double"
 },
 "NullableInteger": {
  "type": "integer",
  "format": "int32"
 },
 "OrchestrationMessageString": {
  "type": "string",
  "maxLength": 400000,
  "x-redact": "replace"
 },
 "OrchestrationPageSize200": {
  "type": "integer",
  "format": "int32",
  "minimum": 1,
  "maximum": 200
 },
 "OrchestrationPolicyJsonString": {
  "type": "string",
  "minLength": 2,
  "maxLength": 2048,
  "x-redact": "replace"
 },
 "PageSize": {
  "type": "integer",
  "format": "int32",
  "minimum": 1,
  "maximum": 1000
 },
 "TimestampValue": {
  "type": "number",
  "x-timestamp": "epoch-seconds"
 },
 "Crawl": {
  "type": "object",
  "properties": {
   "State": {
    "$ref": "#/$defs/CrawlState"
   },
   "StartedOn": {
    "$ref": "#/$defs/TimestampValue"
   },
   "CompletedOn": {
    "$ref": "#/$defs/TimestampValue"
   },
   "ErrorMessage": {
    "$ref": "#/$defs/DescriptionString"
   },
   "LogGroup": {
    "$ref": "#/$defs/LogGroup"
   },
   "LogStream": {
    "$ref": "#/$defs/LogStream"
   }
  },
  "additionalProperties": false
 },
 "CrawlList": {
  "type": "array",
  "items": {
   "$ref": "#/$defs/Crawl"
  }
 },
 "CrawlState": {
  "type": "string",
  "enum": [
   "RUNNING",
   "CANCELLING",
   "CANCELLED",
   "SUCCEEDED",
   "FAILED",
   "ERROR"
  ]
 },
 "LogGroup": {
  "type": "string",
  "minLength": 1,
  "maxLength": 512,
  "pattern": "^[\\.\\-_/#A-Za-z0-9]+$",
  "x-redact": "pseudonym"
 },
 "LogStream": {
  "type": "string",
  "minLength": 1,
  "maxLength": 512,
  "pattern": "^[^:*]*$",
  "x-redact": "pseudonym"
 },
 "AlreadyExistsException": {
  "type": "object",
  "properties": {
   "Message": {
    "$ref": "#/$defs/MessageString"
   }
  },
  "additionalProperties": false
 },
 "ConcurrentModificationException": {
  "type": "object",
  "properties": {
   "Message": {
    "$ref": "#/$defs/MessageString"
   }
  },
  "additionalProperties": false
 },
 "ConcurrentRunsExceededException": {
  "type": "object",
  "properties": {
   "Message": {
    "$ref": "#/$defs/MessageString"
   }
  },
  "additionalProperties": false
 },
 "EntityNotFoundException": {
  "type": "object",
  "properties": {
   "Message": {
    "$ref": "#/$defs/MessageString"
   },
   "FromFederationSource": {
    "$ref": "#/$defs/NullableBoolean"
   }
  },
  "additionalProperties": false
 },
 "IllegalWorkflowStateException": {
  "type": "object",
  "properties": {
   "Message": {
    "$ref": "#/$defs/MessageString"
   }
  },
  "additionalProperties": false
 },
 "InternalServiceException": {
  "type": "object",
  "properties": {
   "Message": {
    "$ref": "#/$defs/MessageString"
   }
  },
  "additionalProperties": false
 },
 "InvalidInputException": {
  "type": "object",
  "properties": {
   "Message": {
    "$ref": "#/$defs/MessageString"
   },
   "FromFederationSource": {
    "$ref": "#/$defs/NullableBoolean"
   }
  },
  "additionalProperties": false
 },
 "OperationTimeoutException": {
  "type": "object",
  "properties": {
   "Message": {
    "$ref": "#/$defs/MessageString"
   }
  },
  "additionalProperties": false
 },
 "ResourceNumberLimitExceededException": {
  "type": "object",
  "properties": {
   "Message": {
    "$ref": "#/$defs/MessageString"
   }
  },
  "additionalProperties": false
 },
 "ValidationException": {
  "type": "object",
  "properties": {
   "Message": {
    "$ref": "#/$defs/MessageString"
   }
  },
  "additionalProperties": false
 },
 "JobBookmarkEntry": {
  "type": "object",
  "properties": {
   "JobName": {
    "$ref": "#/$defs/JobName"
   },
   "Version": {
    "$ref": "#/$defs/IntegerValue",
    "default": 0
   },
   "Run": {
    "$ref": "#/$defs/IntegerValue",
    "default": 0
   },
   "Attempt": {
    "$ref": "#/$defs/IntegerValue",
    "default": 0
   },
   "PreviousRunId": {
    "$ref": "#/$defs/RunId"
   },
   "RunId": {
    "$ref": "#/$defs/RunId"
   },
   "JobBookmark": {
    "$ref": "#/$defs/JsonValue"
   }
  },
  "additionalProperties": false
 },
 "JobBookmarkEntryList": {
  "type": "array",
  "items": {
   "$ref": "#/$defs/JobBookmarkEntry"
  }
 },
 "JobName": {
  "type": "string",
  "x-redact": "pseudonym"
 },
 "RunId": {
  "type": "string",
  "x-redact": "pseudonym"
 },
 "JsonValue": {
  "type": "string",
  "x-redact": "replace"
 },
 "JobRun": {
  "type": "object",
  "properties": {
   "Id": {
    "$ref": "#/$defs/IdString"
   },
   "Attempt": {
    "$ref": "#/$defs/AttemptCount",
    "default": 0
   },
   "PreviousRunId": {
    "$ref": "#/$defs/IdString"
   },
   "TriggerName": {
    "$ref": "#/$defs/NameString"
   },
   "JobName": {
    "$ref": "#/$defs/NameString"
   },
   "JobMode": {
    "$ref": "#/$defs/JobMode"
   },
   "JobRunQueuingEnabled": {
    "$ref": "#/$defs/NullableBoolean"
   },
   "StartedOn": {
    "$ref": "#/$defs/TimestampValue"
   },
   "LastModifiedOn": {
    "$ref": "#/$defs/TimestampValue"
   },
   "CompletedOn": {
    "$ref": "#/$defs/TimestampValue"
   },
   "JobRunState": {
    "$ref": "#/$defs/JobRunState"
   },
   "Arguments": {
    "$ref": "#/$defs/GenericMap"
   },
   "ErrorMessage": {
    "$ref": "#/$defs/ErrorString"
   },
   "PredecessorRuns": {
    "$ref": "#/$defs/PredecessorList"
   },
   "AllocatedCapacity": {
    "$ref": "#/$defs/IntegerValue",
    "default": 0
   },
   "ExecutionTime": {
    "$ref": "#/$defs/ExecutionTime",
    "default": 0
   },
   "Timeout": {
    "$ref": "#/$defs/Timeout"
   },
   "MaxCapacity": {
    "$ref": "#/$defs/NullableDouble"
   },
   "WorkerType": {
    "$ref": "#/$defs/WorkerType"
   },
   "NumberOfWorkers": {
    "$ref": "#/$defs/NullableInteger"
   },
   "SecurityConfiguration": {
    "$ref": "#/$defs/NameString"
   },
   "LogGroupName": {
    "$ref": "#/$defs/GenericString",
    "x-redact": "pseudonym"
   },
   "NotificationProperty": {
    "$ref": "#/$defs/NotificationProperty"
   },
   "GlueVersion": {
    "$ref": "#/$defs/GlueVersionString"
   },
   "DPUSeconds": {
    "$ref": "#/$defs/NullableDouble"
   },
   "ExecutionClass": {
    "$ref": "#/$defs/ExecutionClass"
   },
   "MaintenanceWindow": {
    "$ref": "#/$defs/MaintenanceWindow"
   },
   "ProfileName": {
    "$ref": "#/$defs/NameString"
   },
   "StateDetail": {
    "$ref": "#/$defs/OrchestrationMessageString"
   },
   "ExecutionRoleSessionPolicy": {
    "$ref": "#/$defs/OrchestrationPolicyJsonString"
   }
  },
  "additionalProperties": false
 },
 "JobRunList": {
  "type": "array",
  "items": {
   "$ref": "#/$defs/JobRun"
  }
 },
 "JobRunState": {
  "type": "string",
  "enum": [
   "STARTING",
   "RUNNING",
   "STOPPING",
   "STOPPED",
   "SUCCEEDED",
   "FAILED",
   "TIMEOUT",
   "ERROR",
   "WAITING",
   "EXPIRED"
  ]
 },
 "JobMode": {
  "type": "string",
  "enum": [
   "SCRIPT",
   "VISUAL",
   "NOTEBOOK"
  ]
 },
 "WorkerType": {
  "type": "string",
  "enum": [
   "Standard",
   "G.1X",
   "G.2X",
   "G.025X",
   "G.4X",
   "G.8X",
   "Z.2X",
   "G.12X",
   "G.16X",
   "R.1X",
   "R.2X",
   "R.4X",
   "R.8X"
  ]
 },
 "ExecutionClass": {
  "type": "string",
  "enum": [
   "FLEX",
   "STANDARD"
  ],
  "maxLength": 16
 },
 "ExecutionTime": {
  "type": "integer",
  "format": "int32"
 },
 "AttemptCount": {
  "type": "integer",
  "format": "int32"
 },
 "Predecessor": {
  "type": "object",
  "properties": {
   "JobName": {
    "$ref": "#/$defs/NameString"
   },
   "RunId": {
    "$ref": "#/$defs/IdString"
   }
  },
  "additionalProperties": false
 },
 "PredecessorList": {
  "type": "array",
  "items": {
   "$ref": "#/$defs/Predecessor"
  }
 },
 "NotificationProperty": {
  "type": "object",
  "properties": {
   "NotifyDelayAfter": {
    "$ref": "#/$defs/NotifyDelayAfter"
   }
  },
  "additionalProperties": false
 },
 "NotifyDelayAfter": {
  "type": "integer",
  "format": "int32",
  "minimum": 1
 },
 "MaintenanceWindow": {
  "type": "string",
  "pattern": "^(Sun|Mon|Tue|Wed|Thu|Fri|Sat):([01]?[0-9]|2[0-3])$",
  "x-redact": "keep"
 },
 "GlueVersionString": {
  "type": "string",
  "minLength": 1,
  "maxLength": 255,
  "pattern": "^(\\w+\\.)+\\w+$",
  "x-redact": "keep"
 },
 "Timeout": {
  "type": "integer",
  "format": "int32",
  "minimum": 1
 },
 "BatchStopJobRunJobRunIdList": {
  "type": "array",
  "items": {
   "$ref": "#/$defs/IdString"
  },
  "minItems": 1,
  "maxItems": 25
 },
 "BatchStopJobRunSuccessfulSubmission": {
  "type": "object",
  "properties": {
   "JobName": {
    "$ref": "#/$defs/NameString"
   },
   "JobRunId": {
    "$ref": "#/$defs/IdString"
   }
  },
  "additionalProperties": false
 },
 "BatchStopJobRunSuccessfulSubmissionList": {
  "type": "array",
  "items": {
   "$ref": "#/$defs/BatchStopJobRunSuccessfulSubmission"
  }
 },
 "BatchStopJobRunError": {
  "type": "object",
  "properties": {
   "JobName": {
    "$ref": "#/$defs/NameString"
   },
   "JobRunId": {
    "$ref": "#/$defs/IdString"
   },
   "ErrorDetail": {
    "$ref": "#/$defs/ErrorDetail"
   }
  },
  "additionalProperties": false
 },
 "BatchStopJobRunErrorList": {
  "type": "array",
  "items": {
   "$ref": "#/$defs/BatchStopJobRunError"
  }
 },
 "ErrorDetail": {
  "type": "object",
  "properties": {
   "ErrorCode": {
    "$ref": "#/$defs/NameString",
    "x-redact": "keep"
   },
   "ErrorMessage": {
    "$ref": "#/$defs/DescriptionString"
   }
  },
  "additionalProperties": false
 },
 "Trigger": {
  "type": "object",
  "properties": {
   "Name": {
    "$ref": "#/$defs/NameString"
   },
   "WorkflowName": {
    "$ref": "#/$defs/NameString"
   },
   "Id": {
    "$ref": "#/$defs/IdString"
   },
   "Type": {
    "$ref": "#/$defs/TriggerType"
   },
   "State": {
    "$ref": "#/$defs/TriggerState"
   },
   "Description": {
    "$ref": "#/$defs/DescriptionString"
   },
   "Schedule": {
    "$ref": "#/$defs/GenericString"
   },
   "Actions": {
    "$ref": "#/$defs/ActionList"
   },
   "Predicate": {
    "$ref": "#/$defs/Predicate"
   },
   "EventBatchingCondition": {
    "$ref": "#/$defs/EventBatchingCondition"
   }
  },
  "additionalProperties": false
 },
 "TriggerType": {
  "type": "string",
  "enum": [
   "SCHEDULED",
   "CONDITIONAL",
   "ON_DEMAND",
   "EVENT"
  ]
 },
 "TriggerState": {
  "type": "string",
  "enum": [
   "CREATING",
   "CREATED",
   "ACTIVATING",
   "ACTIVATED",
   "DEACTIVATING",
   "DEACTIVATED",
   "DELETING",
   "UPDATING"
  ]
 },
 "Action": {
  "type": "object",
  "properties": {
   "JobName": {
    "$ref": "#/$defs/NameString"
   },
   "Arguments": {
    "$ref": "#/$defs/GenericMap"
   },
   "Timeout": {
    "$ref": "#/$defs/Timeout"
   },
   "SecurityConfiguration": {
    "$ref": "#/$defs/NameString"
   },
   "NotificationProperty": {
    "$ref": "#/$defs/NotificationProperty"
   },
   "CrawlerName": {
    "$ref": "#/$defs/NameString"
   }
  },
  "additionalProperties": false
 },
 "ActionList": {
  "type": "array",
  "items": {
   "$ref": "#/$defs/Action"
  }
 },
 "Predicate": {
  "type": "object",
  "properties": {
   "Logical": {
    "$ref": "#/$defs/Logical"
   },
   "Conditions": {
    "$ref": "#/$defs/ConditionList"
   }
  },
  "additionalProperties": false
 },
 "Logical": {
  "type": "string",
  "enum": [
   "AND",
   "ANY"
  ]
 },
 "Condition": {
  "type": "object",
  "properties": {
   "LogicalOperator": {
    "$ref": "#/$defs/LogicalOperator"
   },
   "JobName": {
    "$ref": "#/$defs/NameString"
   },
   "State": {
    "$ref": "#/$defs/JobRunState"
   },
   "CrawlerName": {
    "$ref": "#/$defs/NameString"
   },
   "CrawlState": {
    "$ref": "#/$defs/CrawlState"
   }
  },
  "additionalProperties": false
 },
 "ConditionList": {
  "type": "array",
  "items": {
   "$ref": "#/$defs/Condition"
  },
  "maxItems": 500
 },
 "LogicalOperator": {
  "type": "string",
  "enum": [
   "EQUALS"
  ]
 },
 "EventBatchingCondition": {
  "type": "object",
  "properties": {
   "BatchSize": {
    "$ref": "#/$defs/BatchSize"
   },
   "BatchWindow": {
    "$ref": "#/$defs/BatchWindow"
   }
  },
  "required": [
   "BatchSize"
  ],
  "additionalProperties": false
 },
 "BatchSize": {
  "type": "integer",
  "format": "int32",
  "minimum": 1,
  "maximum": 100
 },
 "BatchWindow": {
  "type": "integer",
  "format": "int32",
  "minimum": 1,
  "maximum": 900
 },
 "WorkflowGraph": {
  "type": "object",
  "properties": {
   "Nodes": {
    "$ref": "#/$defs/NodeList"
   },
   "Edges": {
    "$ref": "#/$defs/EdgeList"
   }
  },
  "additionalProperties": false
 },
 "Node": {
  "type": "object",
  "properties": {
   "Type": {
    "$ref": "#/$defs/NodeType"
   },
   "Name": {
    "$ref": "#/$defs/NameString"
   },
   "UniqueId": {
    "$ref": "#/$defs/NameString"
   },
   "TriggerDetails": {
    "$ref": "#/$defs/TriggerNodeDetails"
   },
   "JobDetails": {
    "$ref": "#/$defs/JobNodeDetails"
   },
   "CrawlerDetails": {
    "$ref": "#/$defs/CrawlerNodeDetails"
   }
  },
  "additionalProperties": false
 },
 "NodeList": {
  "type": "array",
  "items": {
   "$ref": "#/$defs/Node"
  }
 },
 "NodeType": {
  "type": "string",
  "enum": [
   "CRAWLER",
   "JOB",
   "TRIGGER"
  ]
 },
 "Edge": {
  "type": "object",
  "properties": {
   "SourceId": {
    "$ref": "#/$defs/NameString"
   },
   "DestinationId": {
    "$ref": "#/$defs/NameString"
   }
  },
  "additionalProperties": false
 },
 "EdgeList": {
  "type": "array",
  "items": {
   "$ref": "#/$defs/Edge"
  }
 },
 "JobNodeDetails": {
  "type": "object",
  "properties": {
   "JobRuns": {
    "$ref": "#/$defs/JobRunList"
   }
  },
  "additionalProperties": false
 },
 "CrawlerNodeDetails": {
  "type": "object",
  "properties": {
   "Crawls": {
    "$ref": "#/$defs/CrawlList"
   }
  },
  "additionalProperties": false
 },
 "TriggerNodeDetails": {
  "type": "object",
  "properties": {
   "Trigger": {
    "$ref": "#/$defs/Trigger"
   }
  },
  "additionalProperties": false
 },
 "WorkflowRun": {
  "type": "object",
  "properties": {
   "Name": {
    "$ref": "#/$defs/NameString"
   },
   "WorkflowRunId": {
    "$ref": "#/$defs/IdString"
   },
   "PreviousRunId": {
    "$ref": "#/$defs/IdString"
   },
   "WorkflowRunProperties": {
    "$ref": "#/$defs/WorkflowRunProperties"
   },
   "StartedOn": {
    "$ref": "#/$defs/TimestampValue"
   },
   "CompletedOn": {
    "$ref": "#/$defs/TimestampValue"
   },
   "Status": {
    "$ref": "#/$defs/WorkflowRunStatus"
   },
   "ErrorMessage": {
    "$ref": "#/$defs/ErrorString"
   },
   "Statistics": {
    "$ref": "#/$defs/WorkflowRunStatistics"
   },
   "Graph": {
    "$ref": "#/$defs/WorkflowGraph"
   },
   "StartingEventBatchCondition": {
    "$ref": "#/$defs/StartingEventBatchCondition"
   }
  },
  "additionalProperties": false
 },
 "WorkflowRuns": {
  "type": "array",
  "items": {
   "$ref": "#/$defs/WorkflowRun"
  },
  "maxItems": 1000
 },
 "WorkflowRunStatus": {
  "type": "string",
  "enum": [
   "RUNNING",
   "COMPLETED",
   "STOPPING",
   "STOPPED",
   "ERROR"
  ]
 },
 "WorkflowRunProperties": {
  "type": "object",
  "propertyNames": {
   "$ref": "#/$defs/IdString"
  },
  "additionalProperties": {
   "$ref": "#/$defs/GenericString"
  },
  "x-redact": "replace",
  "x-redact-keys": "pseudonym"
 },
 "WorkflowRunStatistics": {
  "type": "object",
  "properties": {
   "TotalActions": {
    "$ref": "#/$defs/IntegerValue",
    "default": 0
   },
   "TimeoutActions": {
    "$ref": "#/$defs/IntegerValue",
    "default": 0
   },
   "FailedActions": {
    "$ref": "#/$defs/IntegerValue",
    "default": 0
   },
   "StoppedActions": {
    "$ref": "#/$defs/IntegerValue",
    "default": 0
   },
   "SucceededActions": {
    "$ref": "#/$defs/IntegerValue",
    "default": 0
   },
   "RunningActions": {
    "$ref": "#/$defs/IntegerValue",
    "default": 0
   },
   "ErroredActions": {
    "$ref": "#/$defs/IntegerValue",
    "default": 0
   },
   "WaitingActions": {
    "$ref": "#/$defs/IntegerValue",
    "default": 0
   }
  },
  "additionalProperties": false
 },
 "StartingEventBatchCondition": {
  "type": "object",
  "properties": {
   "BatchSize": {
    "$ref": "#/$defs/NullableInteger"
   },
   "BatchWindow": {
    "$ref": "#/$defs/NullableInteger"
   }
  },
  "additionalProperties": false
 },
 "NodeIdList": {
  "type": "array",
  "items": {
   "$ref": "#/$defs/NameString"
  }
 },
 "Workflow": {
  "type": "object",
  "properties": {
   "Name": {
    "$ref": "#/$defs/NameString"
   },
   "Description": {
    "$ref": "#/$defs/GenericString"
   },
   "DefaultRunProperties": {
    "$ref": "#/$defs/WorkflowRunProperties"
   },
   "CreatedOn": {
    "$ref": "#/$defs/TimestampValue"
   },
   "LastModifiedOn": {
    "$ref": "#/$defs/TimestampValue"
   },
   "LastRun": {
    "$ref": "#/$defs/WorkflowRun"
   },
   "Graph": {
    "$ref": "#/$defs/WorkflowGraph"
   },
   "MaxConcurrentRuns": {
    "$ref": "#/$defs/NullableInteger"
   },
   "BlueprintDetails": {
    "$ref": "#/$defs/BlueprintDetails"
   }
  },
  "additionalProperties": false
 },
 "BlueprintDetails": {
  "type": "object",
  "properties": {
   "BlueprintName": {
    "$ref": "#/$defs/OrchestrationNameString"
   },
   "RunId": {
    "$ref": "#/$defs/IdString"
   }
  },
  "additionalProperties": false
 },
 "OrchestrationNameString": {
  "type": "string",
  "minLength": 1,
  "maxLength": 128,
  "pattern": "^[\\.\\-_A-Za-z0-9]+$",
  "x-redact": "pseudonym"
 },
 "BatchStopJobRunRequest": {
  "type": "object",
  "properties": {
   "JobName": {
    "$ref": "#/$defs/NameString"
   },
   "JobRunIds": {
    "$ref": "#/$defs/BatchStopJobRunJobRunIdList"
   }
  },
  "required": [
   "JobName",
   "JobRunIds"
  ],
  "additionalProperties": false
 },
 "BatchStopJobRunResponse": {
  "type": "object",
  "properties": {
   "SuccessfulSubmissions": {
    "$ref": "#/$defs/BatchStopJobRunSuccessfulSubmissionList"
   },
   "Errors": {
    "$ref": "#/$defs/BatchStopJobRunErrorList"
   }
  },
  "additionalProperties": false
 },
 "GetJobBookmarkRequest": {
  "type": "object",
  "properties": {
   "JobName": {
    "$ref": "#/$defs/JobName"
   },
   "RunId": {
    "$ref": "#/$defs/RunId"
   },
   "Version": {
    "$ref": "#/$defs/IntegerValue",
    "x-modelled": false
   }
  },
  "required": [
   "JobName"
  ],
  "additionalProperties": false
 },
 "GetJobBookmarkResponse": {
  "type": "object",
  "properties": {
   "JobBookmarkEntry": {
    "$ref": "#/$defs/JobBookmarkEntry"
   }
  },
  "additionalProperties": false
 },
 "GetJobBookmarksRequest": {
  "type": "object",
  "properties": {
   "JobName": {
    "$ref": "#/$defs/JobName"
   },
   "MaxResults": {
    "$ref": "#/$defs/IntegerValue"
   },
   "NextToken": {
    "$ref": "#/$defs/IntegerValue"
   }
  },
  "required": [
   "JobName"
  ],
  "additionalProperties": false
 },
 "GetJobBookmarksResponse": {
  "type": "object",
  "properties": {
   "JobBookmarkEntries": {
    "$ref": "#/$defs/JobBookmarkEntryList"
   },
   "NextToken": {
    "$ref": "#/$defs/IntegerValue"
   }
  },
  "additionalProperties": false
 },
 "GetJobRunRequest": {
  "type": "object",
  "properties": {
   "JobName": {
    "$ref": "#/$defs/NameString"
   },
   "RunId": {
    "$ref": "#/$defs/IdString"
   },
   "PredecessorsIncluded": {
    "$ref": "#/$defs/BooleanValue",
    "default": false
   }
  },
  "required": [
   "JobName",
   "RunId"
  ],
  "additionalProperties": false
 },
 "GetJobRunResponse": {
  "type": "object",
  "properties": {
   "JobRun": {
    "$ref": "#/$defs/JobRun"
   }
  },
  "additionalProperties": false
 },
 "GetJobRunsRequest": {
  "type": "object",
  "properties": {
   "JobName": {
    "$ref": "#/$defs/NameString"
   },
   "NextToken": {
    "$ref": "#/$defs/GenericString",
    "x-redact": "pseudonym"
   },
   "MaxResults": {
    "$ref": "#/$defs/OrchestrationPageSize200"
   }
  },
  "required": [
   "JobName"
  ],
  "additionalProperties": false
 },
 "GetJobRunsResponse": {
  "type": "object",
  "properties": {
   "JobRuns": {
    "$ref": "#/$defs/JobRunList"
   },
   "NextToken": {
    "$ref": "#/$defs/GenericString",
    "x-redact": "pseudonym"
   }
  },
  "additionalProperties": false
 },
 "GetWorkflowRequest": {
  "type": "object",
  "properties": {
   "Name": {
    "$ref": "#/$defs/NameString"
   },
   "IncludeGraph": {
    "$ref": "#/$defs/NullableBoolean"
   }
  },
  "required": [
   "Name"
  ],
  "additionalProperties": false
 },
 "GetWorkflowResponse": {
  "type": "object",
  "properties": {
   "Workflow": {
    "$ref": "#/$defs/Workflow"
   }
  },
  "additionalProperties": false
 },
 "GetWorkflowRunRequest": {
  "type": "object",
  "properties": {
   "Name": {
    "$ref": "#/$defs/NameString"
   },
   "RunId": {
    "$ref": "#/$defs/IdString"
   },
   "IncludeGraph": {
    "$ref": "#/$defs/NullableBoolean"
   }
  },
  "required": [
   "Name",
   "RunId"
  ],
  "additionalProperties": false
 },
 "GetWorkflowRunResponse": {
  "type": "object",
  "properties": {
   "Run": {
    "$ref": "#/$defs/WorkflowRun"
   }
  },
  "additionalProperties": false
 },
 "GetWorkflowRunPropertiesRequest": {
  "type": "object",
  "properties": {
   "Name": {
    "$ref": "#/$defs/NameString"
   },
   "RunId": {
    "$ref": "#/$defs/IdString"
   }
  },
  "required": [
   "Name",
   "RunId"
  ],
  "additionalProperties": false
 },
 "GetWorkflowRunPropertiesResponse": {
  "type": "object",
  "properties": {
   "RunProperties": {
    "$ref": "#/$defs/WorkflowRunProperties"
   }
  },
  "additionalProperties": false
 },
 "GetWorkflowRunsRequest": {
  "type": "object",
  "properties": {
   "Name": {
    "$ref": "#/$defs/NameString"
   },
   "IncludeGraph": {
    "$ref": "#/$defs/NullableBoolean"
   },
   "NextToken": {
    "$ref": "#/$defs/GenericString",
    "x-redact": "pseudonym"
   },
   "MaxResults": {
    "$ref": "#/$defs/PageSize"
   }
  },
  "required": [
   "Name"
  ],
  "additionalProperties": false
 },
 "GetWorkflowRunsResponse": {
  "type": "object",
  "properties": {
   "Runs": {
    "$ref": "#/$defs/WorkflowRuns"
   },
   "NextToken": {
    "$ref": "#/$defs/GenericString",
    "x-redact": "pseudonym"
   }
  },
  "additionalProperties": false
 },
 "PutWorkflowRunPropertiesRequest": {
  "type": "object",
  "properties": {
   "Name": {
    "$ref": "#/$defs/NameString"
   },
   "RunId": {
    "$ref": "#/$defs/IdString"
   },
   "RunProperties": {
    "$ref": "#/$defs/WorkflowRunProperties"
   }
  },
  "required": [
   "Name",
   "RunId",
   "RunProperties"
  ],
  "additionalProperties": false
 },
 "PutWorkflowRunPropertiesResponse": {
  "type": "object",
  "additionalProperties": false
 },
 "ResetJobBookmarkRequest": {
  "type": "object",
  "properties": {
   "JobName": {
    "$ref": "#/$defs/JobName"
   },
   "RunId": {
    "$ref": "#/$defs/RunId"
   }
  },
  "required": [
   "JobName"
  ],
  "additionalProperties": false
 },
 "ResetJobBookmarkResponse": {
  "type": "object",
  "properties": {
   "JobBookmarkEntry": {
    "$ref": "#/$defs/JobBookmarkEntry"
   }
  },
  "additionalProperties": false
 },
 "ResumeWorkflowRunRequest": {
  "type": "object",
  "properties": {
   "Name": {
    "$ref": "#/$defs/NameString"
   },
   "RunId": {
    "$ref": "#/$defs/IdString"
   },
   "NodeIds": {
    "$ref": "#/$defs/NodeIdList"
   }
  },
  "required": [
   "Name",
   "RunId",
   "NodeIds"
  ],
  "additionalProperties": false
 },
 "ResumeWorkflowRunResponse": {
  "type": "object",
  "properties": {
   "RunId": {
    "$ref": "#/$defs/IdString"
   },
   "NodeIds": {
    "$ref": "#/$defs/NodeIdList"
   }
  },
  "additionalProperties": false
 },
 "StartJobRunRequest": {
  "type": "object",
  "properties": {
   "JobName": {
    "$ref": "#/$defs/NameString"
   },
   "JobRunQueuingEnabled": {
    "$ref": "#/$defs/NullableBoolean"
   },
   "JobRunId": {
    "$ref": "#/$defs/IdString"
   },
   "Arguments": {
    "$ref": "#/$defs/GenericMap"
   },
   "AllocatedCapacity": {
    "$ref": "#/$defs/IntegerValue",
    "default": 0
   },
   "Timeout": {
    "$ref": "#/$defs/Timeout"
   },
   "MaxCapacity": {
    "$ref": "#/$defs/NullableDouble"
   },
   "SecurityConfiguration": {
    "$ref": "#/$defs/NameString"
   },
   "NotificationProperty": {
    "$ref": "#/$defs/NotificationProperty"
   },
   "WorkerType": {
    "$ref": "#/$defs/WorkerType"
   },
   "NumberOfWorkers": {
    "$ref": "#/$defs/NullableInteger"
   },
   "ExecutionClass": {
    "$ref": "#/$defs/ExecutionClass"
   },
   "ExecutionRoleSessionPolicy": {
    "$ref": "#/$defs/OrchestrationPolicyJsonString"
   },
   "ProfileName": {
    "$ref": "#/$defs/NameString",
    "x-modelled": false
   }
  },
  "required": [
   "JobName"
  ],
  "additionalProperties": false
 },
 "StartJobRunResponse": {
  "type": "object",
  "properties": {
   "JobRunId": {
    "$ref": "#/$defs/IdString"
   }
  },
  "additionalProperties": false
 },
 "StartWorkflowRunRequest": {
  "type": "object",
  "properties": {
   "Name": {
    "$ref": "#/$defs/NameString"
   },
   "RunProperties": {
    "$ref": "#/$defs/WorkflowRunProperties"
   }
  },
  "required": [
   "Name"
  ],
  "additionalProperties": false
 },
 "StartWorkflowRunResponse": {
  "type": "object",
  "properties": {
   "RunId": {
    "$ref": "#/$defs/IdString"
   }
  },
  "additionalProperties": false
 },
 "StopWorkflowRunRequest": {
  "type": "object",
  "properties": {
   "Name": {
    "$ref": "#/$defs/NameString"
   },
   "RunId": {
    "$ref": "#/$defs/IdString"
   }
  },
  "required": [
   "Name",
   "RunId"
  ],
  "additionalProperties": false
 },
 "StopWorkflowRunResponse": {
  "type": "object",
  "additionalProperties": false
 }
};
