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
 "Role": {
  "type": "string",
  "x-redact": "pseudonym"
 },
 "DatabaseName": {
  "type": "string",
  "x-redact": "pseudonym"
 },
 "CrawlerTargets": {
  "type": "object",
  "properties": {
   "S3Targets": {
    "$ref": "#/$defs/S3TargetList"
   },
   "JdbcTargets": {
    "$ref": "#/$defs/JdbcTargetList"
   },
   "MongoDBTargets": {
    "$ref": "#/$defs/MongoDBTargetList"
   },
   "DynamoDBTargets": {
    "$ref": "#/$defs/DynamoDBTargetList"
   },
   "CatalogTargets": {
    "$ref": "#/$defs/CatalogTargetList"
   },
   "DeltaTargets": {
    "$ref": "#/$defs/DeltaTargetList"
   },
   "IcebergTargets": {
    "$ref": "#/$defs/IcebergTargetList"
   },
   "HudiTargets": {
    "$ref": "#/$defs/HudiTargetList"
   }
  },
  "additionalProperties": false
 },
 "S3TargetList": {
  "type": "array",
  "items": {
   "$ref": "#/$defs/S3Target"
  }
 },
 "S3Target": {
  "type": "object",
  "properties": {
   "Path": {
    "$ref": "#/$defs/Path"
   },
   "Exclusions": {
    "$ref": "#/$defs/PathList"
   },
   "ConnectionName": {
    "$ref": "#/$defs/ConnectionName"
   },
   "SampleSize": {
    "$ref": "#/$defs/NullableInteger"
   },
   "EventQueueArn": {
    "$ref": "#/$defs/EventQueueArn"
   },
   "DlqEventQueueArn": {
    "$ref": "#/$defs/EventQueueArn"
   }
  },
  "additionalProperties": false
 },
 "Path": {
  "type": "string",
  "x-redact": "pseudonym"
 },
 "PathList": {
  "type": "array",
  "items": {
   "$ref": "#/$defs/Path"
  }
 },
 "ConnectionName": {
  "type": "string",
  "x-redact": "pseudonym"
 },
 "EventQueueArn": {
  "type": "string",
  "x-redact": "pseudonym"
 },
 "JdbcTargetList": {
  "type": "array",
  "items": {
   "$ref": "#/$defs/JdbcTarget"
  }
 },
 "JdbcTarget": {
  "type": "object",
  "properties": {
   "ConnectionName": {
    "$ref": "#/$defs/ConnectionName"
   },
   "Path": {
    "$ref": "#/$defs/Path"
   },
   "Exclusions": {
    "$ref": "#/$defs/PathList"
   },
   "EnableAdditionalMetadata": {
    "$ref": "#/$defs/EnableAdditionalMetadata"
   }
  },
  "additionalProperties": false
 },
 "EnableAdditionalMetadata": {
  "type": "array",
  "items": {
   "$ref": "#/$defs/JdbcMetadataEntry"
  }
 },
 "JdbcMetadataEntry": {
  "type": "string",
  "enum": [
   "COMMENTS",
   "RAWTYPES"
  ]
 },
 "MongoDBTargetList": {
  "type": "array",
  "items": {
   "$ref": "#/$defs/MongoDBTarget"
  }
 },
 "MongoDBTarget": {
  "type": "object",
  "properties": {
   "ConnectionName": {
    "$ref": "#/$defs/ConnectionName"
   },
   "Path": {
    "$ref": "#/$defs/Path"
   },
   "ScanAll": {
    "$ref": "#/$defs/NullableBoolean"
   }
  },
  "additionalProperties": false
 },
 "DynamoDBTargetList": {
  "type": "array",
  "items": {
   "$ref": "#/$defs/DynamoDBTarget"
  }
 },
 "DynamoDBTarget": {
  "type": "object",
  "properties": {
   "Path": {
    "$ref": "#/$defs/Path"
   },
   "scanAll": {
    "$ref": "#/$defs/NullableBoolean"
   },
   "scanRate": {
    "$ref": "#/$defs/NullableDouble"
   }
  },
  "additionalProperties": false
 },
 "CatalogTargetList": {
  "type": "array",
  "items": {
   "$ref": "#/$defs/CatalogTarget"
  }
 },
 "CatalogTarget": {
  "type": "object",
  "properties": {
   "DatabaseName": {
    "$ref": "#/$defs/NameString"
   },
   "Tables": {
    "$ref": "#/$defs/CatalogTablesList"
   },
   "ConnectionName": {
    "$ref": "#/$defs/ConnectionName"
   },
   "EventQueueArn": {
    "$ref": "#/$defs/EventQueueArn"
   },
   "DlqEventQueueArn": {
    "$ref": "#/$defs/EventQueueArn"
   }
  },
  "required": [
   "DatabaseName",
   "Tables"
  ],
  "additionalProperties": false
 },
 "CatalogTablesList": {
  "type": "array",
  "items": {
   "$ref": "#/$defs/NameString"
  },
  "minItems": 1
 },
 "DeltaTargetList": {
  "type": "array",
  "items": {
   "$ref": "#/$defs/DeltaTarget"
  }
 },
 "DeltaTarget": {
  "type": "object",
  "properties": {
   "DeltaTables": {
    "$ref": "#/$defs/PathList"
   },
   "ConnectionName": {
    "$ref": "#/$defs/ConnectionName"
   },
   "WriteManifest": {
    "$ref": "#/$defs/NullableBoolean"
   },
   "CreateNativeDeltaTable": {
    "$ref": "#/$defs/NullableBoolean"
   }
  },
  "additionalProperties": false
 },
 "IcebergTargetList": {
  "type": "array",
  "items": {
   "$ref": "#/$defs/IcebergTarget"
  }
 },
 "IcebergTarget": {
  "type": "object",
  "properties": {
   "Paths": {
    "$ref": "#/$defs/PathList"
   },
   "ConnectionName": {
    "$ref": "#/$defs/ConnectionName"
   },
   "Exclusions": {
    "$ref": "#/$defs/PathList"
   },
   "MaximumTraversalDepth": {
    "$ref": "#/$defs/NullableInteger"
   }
  },
  "additionalProperties": false
 },
 "HudiTargetList": {
  "type": "array",
  "items": {
   "$ref": "#/$defs/HudiTarget"
  }
 },
 "HudiTarget": {
  "type": "object",
  "properties": {
   "Paths": {
    "$ref": "#/$defs/PathList"
   },
   "ConnectionName": {
    "$ref": "#/$defs/ConnectionName"
   },
   "Exclusions": {
    "$ref": "#/$defs/PathList"
   },
   "MaximumTraversalDepth": {
    "$ref": "#/$defs/NullableInteger"
   }
  },
  "additionalProperties": false
 },
 "CronExpression": {
  "type": "string",
  "x-redact": "replace"
 },
 "ClassifierNameList": {
  "type": "array",
  "items": {
   "$ref": "#/$defs/NameString"
  }
 },
 "TablePrefix": {
  "type": "string",
  "minLength": 0,
  "maxLength": 128,
  "x-redact": "pseudonym"
 },
 "SchemaChangePolicy": {
  "type": "object",
  "properties": {
   "UpdateBehavior": {
    "$ref": "#/$defs/UpdateBehavior"
   },
   "DeleteBehavior": {
    "$ref": "#/$defs/DeleteBehavior"
   }
  },
  "additionalProperties": false
 },
 "UpdateBehavior": {
  "type": "string",
  "enum": [
   "LOG",
   "UPDATE_IN_DATABASE"
  ]
 },
 "DeleteBehavior": {
  "type": "string",
  "enum": [
   "LOG",
   "DELETE_FROM_DATABASE",
   "DEPRECATE_IN_DATABASE"
  ]
 },
 "RecrawlPolicy": {
  "type": "object",
  "properties": {
   "RecrawlBehavior": {
    "$ref": "#/$defs/RecrawlBehavior"
   }
  },
  "additionalProperties": false
 },
 "RecrawlBehavior": {
  "type": "string",
  "enum": [
   "CRAWL_EVERYTHING",
   "CRAWL_NEW_FOLDERS_ONLY",
   "CRAWL_EVENT_MODE"
  ]
 },
 "LineageConfiguration": {
  "type": "object",
  "properties": {
   "CrawlerLineageSettings": {
    "$ref": "#/$defs/CrawlerLineageSettings"
   }
  },
  "additionalProperties": false
 },
 "CrawlerLineageSettings": {
  "type": "string",
  "enum": [
   "ENABLE",
   "DISABLE"
  ]
 },
 "LakeFormationConfiguration": {
  "type": "object",
  "properties": {
   "UseLakeFormationCredentials": {
    "$ref": "#/$defs/NullableBoolean"
   },
   "AccountId": {
    "$ref": "#/$defs/AccountId"
   }
  },
  "additionalProperties": false
 },
 "AccountId": {
  "type": "string",
  "minLength": 0,
  "maxLength": 12,
  "x-redact": "pseudonym"
 },
 "CrawlerConfiguration": {
  "type": "string",
  "x-redact": "replace"
 },
 "CrawlerSecurityConfiguration": {
  "type": "string",
  "minLength": 0,
  "maxLength": 128,
  "x-redact": "pseudonym"
 },
 "CatalogIdString": {
  "type": "string",
  "minLength": 1,
  "maxLength": 255,
  "pattern": "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$",
  "x-redact": "pseudonym"
 },
 "DescriptionStringRemovable": {
  "type": "string",
  "minLength": 0,
  "maxLength": 2048,
  "pattern": "^[\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$",
  "x-redact": "replace"
 },
 "Crawler": {
  "type": "object",
  "properties": {
   "Name": {
    "$ref": "#/$defs/NameString"
   },
   "Role": {
    "$ref": "#/$defs/Role"
   },
   "Targets": {
    "$ref": "#/$defs/CrawlerTargets"
   },
   "DatabaseName": {
    "$ref": "#/$defs/DatabaseName"
   },
   "Description": {
    "$ref": "#/$defs/DescriptionString"
   },
   "Classifiers": {
    "$ref": "#/$defs/ClassifierNameList"
   },
   "RecrawlPolicy": {
    "$ref": "#/$defs/RecrawlPolicy"
   },
   "SchemaChangePolicy": {
    "$ref": "#/$defs/SchemaChangePolicy"
   },
   "LineageConfiguration": {
    "$ref": "#/$defs/LineageConfiguration"
   },
   "State": {
    "$ref": "#/$defs/CrawlerState"
   },
   "TablePrefix": {
    "$ref": "#/$defs/TablePrefix"
   },
   "Schedule": {
    "$ref": "#/$defs/Schedule"
   },
   "CrawlElapsedTime": {
    "$ref": "#/$defs/MillisecondsCount",
    "default": 0
   },
   "CreationTime": {
    "$ref": "#/$defs/Timestamp"
   },
   "LastUpdated": {
    "$ref": "#/$defs/Timestamp"
   },
   "LastCrawl": {
    "$ref": "#/$defs/LastCrawlInfo"
   },
   "Version": {
    "$ref": "#/$defs/VersionId",
    "default": 0
   },
   "Configuration": {
    "$ref": "#/$defs/CrawlerConfiguration"
   },
   "CrawlerSecurityConfiguration": {
    "$ref": "#/$defs/CrawlerSecurityConfiguration"
   },
   "LakeFormationConfiguration": {
    "$ref": "#/$defs/LakeFormationConfiguration"
   },
   "CatalogId": {
    "$ref": "#/$defs/CatalogIdString"
   }
  },
  "additionalProperties": false
 },
 "CrawlerState": {
  "type": "string",
  "enum": [
   "READY",
   "RUNNING",
   "STOPPING"
  ]
 },
 "Schedule": {
  "type": "object",
  "properties": {
   "ScheduleExpression": {
    "$ref": "#/$defs/CronExpression"
   },
   "State": {
    "$ref": "#/$defs/ScheduleState"
   }
  },
  "additionalProperties": false
 },
 "ScheduleState": {
  "type": "string",
  "enum": [
   "SCHEDULED",
   "NOT_SCHEDULED",
   "TRANSITIONING"
  ]
 },
 "MillisecondsCount": {
  "type": "integer",
  "format": "int64"
 },
 "Timestamp": {
  "type": "number",
  "x-timestamp": "epoch-seconds"
 },
 "LastCrawlInfo": {
  "type": "object",
  "properties": {
   "Status": {
    "$ref": "#/$defs/LastCrawlStatus"
   },
   "ErrorMessage": {
    "$ref": "#/$defs/DescriptionString"
   },
   "LogGroup": {
    "$ref": "#/$defs/LogGroup"
   },
   "LogStream": {
    "$ref": "#/$defs/LogStream"
   },
   "MessagePrefix": {
    "$ref": "#/$defs/MessagePrefix"
   },
   "StartTime": {
    "$ref": "#/$defs/Timestamp"
   }
  },
  "additionalProperties": false
 },
 "LastCrawlStatus": {
  "type": "string",
  "enum": [
   "SUCCEEDED",
   "CANCELLED",
   "FAILED"
  ]
 },
 "MessagePrefix": {
  "type": "string",
  "minLength": 1,
  "maxLength": 255,
  "pattern": "^[\\t\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]*$",
  "x-redact": "pseudonym"
 },
 "VersionId": {
  "type": "integer",
  "format": "int64"
 },
 "Token": {
  "type": "string",
  "x-redact": "replace"
 },
 "CrawlerList": {
  "type": "array",
  "items": {
   "$ref": "#/$defs/Crawler"
  }
 },
 "CrawlerNameList": {
  "type": "array",
  "items": {
   "$ref": "#/$defs/NameString"
  },
  "minItems": 0,
  "maxItems": 100
 },
 "CrawlsFilterList": {
  "type": "array",
  "items": {
   "$ref": "#/$defs/CrawlsFilter"
  }
 },
 "CrawlsFilter": {
  "type": "object",
  "properties": {
   "FieldName": {
    "$ref": "#/$defs/FieldName"
   },
   "FilterOperator": {
    "$ref": "#/$defs/FilterOperator"
   },
   "FieldValue": {
    "$ref": "#/$defs/GenericString"
   }
  },
  "additionalProperties": false
 },
 "FieldName": {
  "type": "string",
  "enum": [
   "CRAWL_ID",
   "STATE",
   "START_TIME",
   "END_TIME",
   "DPU_HOUR"
  ]
 },
 "FilterOperator": {
  "type": "string",
  "enum": [
   "GT",
   "GE",
   "LT",
   "LE",
   "EQ",
   "NE"
  ]
 },
 "CrawlerHistoryList": {
  "type": "array",
  "items": {
   "$ref": "#/$defs/CrawlerHistory"
  }
 },
 "CrawlerHistory": {
  "type": "object",
  "properties": {
   "CrawlId": {
    "$ref": "#/$defs/CrawlId"
   },
   "State": {
    "$ref": "#/$defs/CrawlerHistoryState"
   },
   "StartTime": {
    "$ref": "#/$defs/Timestamp"
   },
   "EndTime": {
    "$ref": "#/$defs/Timestamp"
   },
   "Summary": {
    "$ref": "#/$defs/NameString",
    "x-redact": "replace"
   },
   "ErrorMessage": {
    "$ref": "#/$defs/DescriptionString"
   },
   "LogGroup": {
    "$ref": "#/$defs/LogGroup"
   },
   "LogStream": {
    "$ref": "#/$defs/LogStream"
   },
   "MessagePrefix": {
    "$ref": "#/$defs/MessagePrefix"
   },
   "DPUHour": {
    "$ref": "#/$defs/NonNegativeDouble",
    "default": 0
   }
  },
  "additionalProperties": false
 },
 "CrawlId": {
  "type": "string",
  "x-redact": "pseudonym"
 },
 "CrawlerHistoryState": {
  "type": "string",
  "enum": [
   "RUNNING",
   "COMPLETED",
   "FAILED",
   "STOPPED"
  ]
 },
 "NonNegativeDouble": {
  "type": "number",
  "format": "double",
  "minimum": 0
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
 "IdempotentParameterMismatchException": {
  "type": "object",
  "properties": {
   "Message": {
    "$ref": "#/$defs/MessageString"
   }
  },
  "additionalProperties": false
 },
 "VersionMismatchException": {
  "type": "object",
  "properties": {
   "Message": {
    "$ref": "#/$defs/MessageString"
   }
  },
  "additionalProperties": false
 },
 "CrawlerRunningException": {
  "type": "object",
  "properties": {
   "Message": {
    "$ref": "#/$defs/MessageString"
   }
  },
  "additionalProperties": false
 },
 "CrawlerNotRunningException": {
  "type": "object",
  "properties": {
   "Message": {
    "$ref": "#/$defs/MessageString"
   }
  },
  "additionalProperties": false
 },
 "CrawlerStoppingException": {
  "type": "object",
  "properties": {
   "Message": {
    "$ref": "#/$defs/MessageString"
   }
  },
  "additionalProperties": false
 },
 "SchedulerTransitioningException": {
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
 "UriString": {
  "type": "string",
  "x-redact": "replace"
 },
 "RoleString": {
  "type": "string",
  "x-redact": "pseudonym"
 },
 "ExecutionProperty": {
  "type": "object",
  "properties": {
   "MaxConcurrentRuns": {
    "$ref": "#/$defs/MaxConcurrentRuns",
    "default": 0
   }
  },
  "additionalProperties": false
 },
 "MaxConcurrentRuns": {
  "type": "integer",
  "format": "int32"
 },
 "JobCommand": {
  "type": "object",
  "properties": {
   "Name": {
    "$ref": "#/$defs/GenericString",
    "x-redact": "keep"
   },
   "ScriptLocation": {
    "$ref": "#/$defs/ScriptLocationString"
   },
   "PythonVersion": {
    "$ref": "#/$defs/PythonVersionString"
   },
   "Runtime": {
    "$ref": "#/$defs/RuntimeNameString"
   }
  },
  "additionalProperties": false
 },
 "ScriptLocationString": {
  "type": "string",
  "maxLength": 400000,
  "x-redact": "replace"
 },
 "PythonVersionString": {
  "type": "string",
  "pattern": "^([2-3]|3[.]9)$",
  "x-redact": "keep"
 },
 "RuntimeNameString": {
  "type": "string",
  "maxLength": 64,
  "pattern": "^.*$",
  "x-redact": "keep"
 },
 "ConnectionsList": {
  "type": "object",
  "properties": {
   "Connections": {
    "$ref": "#/$defs/ConnectionStringList"
   }
  },
  "additionalProperties": false
 },
 "ConnectionStringList": {
  "type": "array",
  "items": {
   "$ref": "#/$defs/ConnectionString"
  },
  "maxItems": 1000
 },
 "ConnectionString": {
  "type": "string",
  "maxLength": 255,
  "x-redact": "pseudonym"
 },
 "MaxRetries": {
  "type": "integer",
  "format": "int32"
 },
 "CodeGenConfigurationNodes": {
  "type": "object",
  "propertyNames": {
   "$ref": "#/$defs/NodeId"
  },
  "additionalProperties": {
   "$ref": "#/$defs/CodeGenConfigurationNode"
  },
  "x-redact": "replace",
  "x-redact-keys": "pseudonym"
 },
 "NodeId": {
  "type": "string",
  "pattern": "^[A-Za-z0-9_-]*$",
  "x-redact": "pseudonym"
 },
 "CodeGenConfigurationNode": {
  "type": "object",
  "x-redact": "replace"
 },
 "SourceControlDetails": {
  "type": "object",
  "properties": {
   "Provider": {
    "$ref": "#/$defs/SourceControlProvider"
   },
   "Repository": {
    "$ref": "#/$defs/Generic512CharString",
    "x-redact": "pseudonym"
   },
   "Owner": {
    "$ref": "#/$defs/Generic512CharString",
    "x-redact": "pseudonym"
   },
   "Branch": {
    "$ref": "#/$defs/Generic512CharString",
    "x-redact": "pseudonym"
   },
   "Folder": {
    "$ref": "#/$defs/Generic512CharString",
    "x-redact": "pseudonym"
   },
   "LastCommitId": {
    "$ref": "#/$defs/Generic512CharString",
    "x-redact": "pseudonym"
   },
   "AuthStrategy": {
    "$ref": "#/$defs/SourceControlAuthStrategy"
   },
   "AuthToken": {
    "$ref": "#/$defs/Generic512CharString",
    "x-redact": "replace"
   }
  },
  "additionalProperties": false
 },
 "SourceControlProvider": {
  "type": "string",
  "enum": [
   "GITHUB",
   "GITLAB",
   "BITBUCKET",
   "AWS_CODE_COMMIT"
  ]
 },
 "Generic512CharString": {
  "type": "string",
  "minLength": 1,
  "maxLength": 512,
  "x-redact": "replace"
 },
 "SourceControlAuthStrategy": {
  "type": "string",
  "enum": [
   "PERSONAL_ACCESS_TOKEN",
   "AWS_SECRETS_MANAGER"
  ]
 },
 "JobUpdate": {
  "type": "object",
  "properties": {
   "JobMode": {
    "$ref": "#/$defs/JobMode"
   },
   "JobRunQueuingEnabled": {
    "$ref": "#/$defs/NullableBoolean"
   },
   "Description": {
    "$ref": "#/$defs/DescriptionString"
   },
   "LogUri": {
    "$ref": "#/$defs/UriString"
   },
   "Role": {
    "$ref": "#/$defs/RoleString"
   },
   "ExecutionProperty": {
    "$ref": "#/$defs/ExecutionProperty"
   },
   "Command": {
    "$ref": "#/$defs/JobCommand"
   },
   "DefaultArguments": {
    "$ref": "#/$defs/GenericMap"
   },
   "NonOverridableArguments": {
    "$ref": "#/$defs/GenericMap"
   },
   "Connections": {
    "$ref": "#/$defs/ConnectionsList"
   },
   "MaxRetries": {
    "$ref": "#/$defs/MaxRetries",
    "default": 0
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
   "WorkerType": {
    "$ref": "#/$defs/WorkerType"
   },
   "NumberOfWorkers": {
    "$ref": "#/$defs/NullableInteger"
   },
   "SecurityConfiguration": {
    "$ref": "#/$defs/NameString"
   },
   "NotificationProperty": {
    "$ref": "#/$defs/NotificationProperty"
   },
   "GlueVersion": {
    "$ref": "#/$defs/GlueVersionString"
   },
   "CodeGenConfigurationNodes": {
    "$ref": "#/$defs/CodeGenConfigurationNodes"
   },
   "ExecutionClass": {
    "$ref": "#/$defs/ExecutionClass"
   },
   "SourceControlDetails": {
    "$ref": "#/$defs/SourceControlDetails"
   },
   "MaintenanceWindow": {
    "$ref": "#/$defs/MaintenanceWindow"
   }
  },
  "additionalProperties": false
 },
 "Job": {
  "type": "object",
  "properties": {
   "Name": {
    "$ref": "#/$defs/NameString"
   },
   "JobMode": {
    "$ref": "#/$defs/JobMode"
   },
   "JobRunQueuingEnabled": {
    "$ref": "#/$defs/NullableBoolean"
   },
   "Description": {
    "$ref": "#/$defs/DescriptionString"
   },
   "LogUri": {
    "$ref": "#/$defs/UriString"
   },
   "Role": {
    "$ref": "#/$defs/RoleString"
   },
   "CreatedOn": {
    "$ref": "#/$defs/TimestampValue"
   },
   "LastModifiedOn": {
    "$ref": "#/$defs/TimestampValue"
   },
   "ExecutionProperty": {
    "$ref": "#/$defs/ExecutionProperty"
   },
   "Command": {
    "$ref": "#/$defs/JobCommand"
   },
   "DefaultArguments": {
    "$ref": "#/$defs/GenericMap"
   },
   "NonOverridableArguments": {
    "$ref": "#/$defs/GenericMap"
   },
   "Connections": {
    "$ref": "#/$defs/ConnectionsList"
   },
   "MaxRetries": {
    "$ref": "#/$defs/MaxRetries",
    "default": 0
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
   "WorkerType": {
    "$ref": "#/$defs/WorkerType"
   },
   "NumberOfWorkers": {
    "$ref": "#/$defs/NullableInteger"
   },
   "SecurityConfiguration": {
    "$ref": "#/$defs/NameString"
   },
   "NotificationProperty": {
    "$ref": "#/$defs/NotificationProperty"
   },
   "GlueVersion": {
    "$ref": "#/$defs/GlueVersionString"
   },
   "CodeGenConfigurationNodes": {
    "$ref": "#/$defs/CodeGenConfigurationNodes"
   },
   "ExecutionClass": {
    "$ref": "#/$defs/ExecutionClass"
   },
   "SourceControlDetails": {
    "$ref": "#/$defs/SourceControlDetails"
   },
   "MaintenanceWindow": {
    "$ref": "#/$defs/MaintenanceWindow"
   },
   "ProfileName": {
    "$ref": "#/$defs/NameString"
   },
   "AutoUpgradeMetadata": {
    "$ref": "#/$defs/AutoUpgradeMetadata"
   }
  },
  "additionalProperties": false
 },
 "AutoUpgradeMetadata": {
  "type": "object",
  "properties": {
   "TargetVersion": {
    "$ref": "#/$defs/GenericString"
   },
   "SourceVersion": {
    "$ref": "#/$defs/GenericString"
   },
   "Status": {
    "$ref": "#/$defs/AutoUpgradeStatus"
   },
   "AnalysisId": {
    "$ref": "#/$defs/GenericString",
    "x-redact": "pseudonym"
   }
  },
  "additionalProperties": false
 },
 "AutoUpgradeStatus": {
  "type": "string",
  "enum": [
   "OBSERVING",
   "STOPPED",
   "UPGRADE_FAILED",
   "UPGRADE_SUCCEEDED",
   "UPGRADING",
   "WAITING_FOR_CONSENT"
  ]
 },
 "JobList": {
  "type": "array",
  "items": {
   "$ref": "#/$defs/Job"
  }
 },
 "JobNameList": {
  "type": "array",
  "items": {
   "$ref": "#/$defs/NameString"
  }
 },
 "TagsMap": {
  "type": "object",
  "propertyNames": {
   "$ref": "#/$defs/TagKey"
  },
  "additionalProperties": {
   "$ref": "#/$defs/TagValue"
  },
  "maxProperties": 50,
  "x-redact": "replace",
  "x-redact-keys": "pseudonym"
 },
 "TagKey": {
  "type": "string",
  "minLength": 1,
  "maxLength": 128,
  "x-redact": "pseudonym"
 },
 "TagValue": {
  "type": "string",
  "minLength": 0,
  "maxLength": 256,
  "x-redact": "replace"
 },
 "GlueResourceArn": {
  "type": "string",
  "minLength": 1,
  "maxLength": 10240,
  "pattern": "^arn:aws(-(cn|us-gov|iso(-[bef])?))?:glue:.*$",
  "x-redact": "pseudonym"
 },
 "TagKeysList": {
  "type": "array",
  "items": {
   "$ref": "#/$defs/TagKey"
  },
  "minItems": 0,
  "maxItems": 50
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
 "TriggerUpdate": {
  "type": "object",
  "properties": {
   "Name": {
    "$ref": "#/$defs/NameString"
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
 "TriggerList": {
  "type": "array",
  "items": {
   "$ref": "#/$defs/Trigger"
  }
 },
 "TriggerNameList": {
  "type": "array",
  "items": {
   "$ref": "#/$defs/NameString"
  }
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
 "WorkflowDescriptionString": {
  "type": "string",
  "maxLength": 120000,
  "x-redact": "replace"
 },
 "WorkflowNames": {
  "type": "array",
  "items": {
   "$ref": "#/$defs/NameString"
  },
  "minItems": 1,
  "maxItems": 25
 },
 "Workflows": {
  "type": "array",
  "items": {
   "$ref": "#/$defs/Workflow"
  },
  "maxItems": 25
 },
 "OrchestrationPageSize25": {
  "type": "integer",
  "format": "int32",
  "minimum": 1,
  "maximum": 25
 },
 "BatchGetCrawlersRequest": {
  "type": "object",
  "properties": {
   "CrawlerNames": {
    "$ref": "#/$defs/CrawlerNameList"
   }
  },
  "required": [
   "CrawlerNames"
  ],
  "additionalProperties": false
 },
 "BatchGetCrawlersResponse": {
  "type": "object",
  "properties": {
   "Crawlers": {
    "$ref": "#/$defs/CrawlerList"
   },
   "CrawlersNotFound": {
    "$ref": "#/$defs/CrawlerNameList"
   }
  },
  "additionalProperties": false
 },
 "BatchGetJobsRequest": {
  "type": "object",
  "properties": {
   "JobNames": {
    "$ref": "#/$defs/JobNameList"
   }
  },
  "required": [
   "JobNames"
  ],
  "additionalProperties": false
 },
 "BatchGetJobsResponse": {
  "type": "object",
  "properties": {
   "Jobs": {
    "$ref": "#/$defs/JobList"
   },
   "JobsNotFound": {
    "$ref": "#/$defs/JobNameList"
   }
  },
  "additionalProperties": false
 },
 "BatchGetTriggersRequest": {
  "type": "object",
  "properties": {
   "TriggerNames": {
    "$ref": "#/$defs/TriggerNameList"
   }
  },
  "required": [
   "TriggerNames"
  ],
  "additionalProperties": false
 },
 "BatchGetTriggersResponse": {
  "type": "object",
  "properties": {
   "Triggers": {
    "$ref": "#/$defs/TriggerList"
   },
   "TriggersNotFound": {
    "$ref": "#/$defs/TriggerNameList"
   }
  },
  "additionalProperties": false
 },
 "BatchGetWorkflowsRequest": {
  "type": "object",
  "properties": {
   "Names": {
    "$ref": "#/$defs/WorkflowNames"
   },
   "IncludeGraph": {
    "$ref": "#/$defs/NullableBoolean"
   }
  },
  "required": [
   "Names"
  ],
  "additionalProperties": false
 },
 "BatchGetWorkflowsResponse": {
  "type": "object",
  "properties": {
   "Workflows": {
    "$ref": "#/$defs/Workflows"
   },
   "MissingWorkflows": {
    "$ref": "#/$defs/WorkflowNames"
   }
  },
  "additionalProperties": false
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
 "CreateCrawlerRequest": {
  "type": "object",
  "properties": {
   "Name": {
    "$ref": "#/$defs/NameString"
   },
   "Role": {
    "$ref": "#/$defs/Role"
   },
   "DatabaseName": {
    "$ref": "#/$defs/DatabaseName"
   },
   "Description": {
    "$ref": "#/$defs/DescriptionString"
   },
   "Targets": {
    "$ref": "#/$defs/CrawlerTargets"
   },
   "Schedule": {
    "$ref": "#/$defs/CronExpression"
   },
   "Classifiers": {
    "$ref": "#/$defs/ClassifierNameList"
   },
   "TablePrefix": {
    "$ref": "#/$defs/TablePrefix"
   },
   "SchemaChangePolicy": {
    "$ref": "#/$defs/SchemaChangePolicy"
   },
   "RecrawlPolicy": {
    "$ref": "#/$defs/RecrawlPolicy"
   },
   "LineageConfiguration": {
    "$ref": "#/$defs/LineageConfiguration"
   },
   "LakeFormationConfiguration": {
    "$ref": "#/$defs/LakeFormationConfiguration"
   },
   "Configuration": {
    "$ref": "#/$defs/CrawlerConfiguration"
   },
   "CrawlerSecurityConfiguration": {
    "$ref": "#/$defs/CrawlerSecurityConfiguration"
   },
   "Tags": {
    "$ref": "#/$defs/TagsMap"
   },
   "CatalogId": {
    "$ref": "#/$defs/CatalogIdString"
   }
  },
  "required": [
   "Name",
   "Role",
   "Targets"
  ],
  "additionalProperties": false
 },
 "CreateCrawlerResponse": {
  "type": "object",
  "additionalProperties": false
 },
 "CreateJobRequest": {
  "type": "object",
  "properties": {
   "Name": {
    "$ref": "#/$defs/NameString"
   },
   "JobMode": {
    "$ref": "#/$defs/JobMode"
   },
   "JobRunQueuingEnabled": {
    "$ref": "#/$defs/NullableBoolean"
   },
   "Description": {
    "$ref": "#/$defs/DescriptionString"
   },
   "LogUri": {
    "$ref": "#/$defs/UriString"
   },
   "Role": {
    "$ref": "#/$defs/RoleString"
   },
   "ExecutionProperty": {
    "$ref": "#/$defs/ExecutionProperty"
   },
   "Command": {
    "$ref": "#/$defs/JobCommand"
   },
   "DefaultArguments": {
    "$ref": "#/$defs/GenericMap"
   },
   "NonOverridableArguments": {
    "$ref": "#/$defs/GenericMap"
   },
   "Connections": {
    "$ref": "#/$defs/ConnectionsList"
   },
   "MaxRetries": {
    "$ref": "#/$defs/MaxRetries",
    "default": 0
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
   "Tags": {
    "$ref": "#/$defs/TagsMap"
   },
   "NotificationProperty": {
    "$ref": "#/$defs/NotificationProperty"
   },
   "GlueVersion": {
    "$ref": "#/$defs/GlueVersionString"
   },
   "NumberOfWorkers": {
    "$ref": "#/$defs/NullableInteger"
   },
   "WorkerType": {
    "$ref": "#/$defs/WorkerType"
   },
   "CodeGenConfigurationNodes": {
    "$ref": "#/$defs/CodeGenConfigurationNodes"
   },
   "ExecutionClass": {
    "$ref": "#/$defs/ExecutionClass"
   },
   "SourceControlDetails": {
    "$ref": "#/$defs/SourceControlDetails"
   },
   "MaintenanceWindow": {
    "$ref": "#/$defs/MaintenanceWindow"
   }
  },
  "required": [
   "Name",
   "Role",
   "Command"
  ],
  "additionalProperties": false
 },
 "CreateJobResponse": {
  "type": "object",
  "properties": {
   "Name": {
    "$ref": "#/$defs/NameString"
   }
  },
  "additionalProperties": false
 },
 "CreateTriggerRequest": {
  "type": "object",
  "properties": {
   "Name": {
    "$ref": "#/$defs/NameString"
   },
   "WorkflowName": {
    "$ref": "#/$defs/NameString"
   },
   "Type": {
    "$ref": "#/$defs/TriggerType"
   },
   "Schedule": {
    "$ref": "#/$defs/GenericString"
   },
   "Predicate": {
    "$ref": "#/$defs/Predicate"
   },
   "Actions": {
    "$ref": "#/$defs/ActionList"
   },
   "Description": {
    "$ref": "#/$defs/DescriptionString"
   },
   "StartOnCreation": {
    "$ref": "#/$defs/BooleanValue",
    "default": false
   },
   "Tags": {
    "$ref": "#/$defs/TagsMap"
   },
   "EventBatchingCondition": {
    "$ref": "#/$defs/EventBatchingCondition"
   }
  },
  "required": [
   "Name",
   "Type",
   "Actions"
  ],
  "additionalProperties": false
 },
 "CreateTriggerResponse": {
  "type": "object",
  "properties": {
   "Name": {
    "$ref": "#/$defs/NameString"
   }
  },
  "additionalProperties": false
 },
 "CreateWorkflowRequest": {
  "type": "object",
  "properties": {
   "Name": {
    "$ref": "#/$defs/NameString"
   },
   "Description": {
    "$ref": "#/$defs/WorkflowDescriptionString"
   },
   "DefaultRunProperties": {
    "$ref": "#/$defs/WorkflowRunProperties"
   },
   "Tags": {
    "$ref": "#/$defs/TagsMap"
   },
   "MaxConcurrentRuns": {
    "$ref": "#/$defs/NullableInteger"
   }
  },
  "required": [
   "Name"
  ],
  "additionalProperties": false
 },
 "CreateWorkflowResponse": {
  "type": "object",
  "properties": {
   "Name": {
    "$ref": "#/$defs/NameString"
   }
  },
  "additionalProperties": false
 },
 "DeleteCrawlerRequest": {
  "type": "object",
  "properties": {
   "Name": {
    "$ref": "#/$defs/NameString"
   }
  },
  "required": [
   "Name"
  ],
  "additionalProperties": false
 },
 "DeleteCrawlerResponse": {
  "type": "object",
  "additionalProperties": false
 },
 "DeleteJobRequest": {
  "type": "object",
  "properties": {
   "JobName": {
    "$ref": "#/$defs/NameString"
   }
  },
  "required": [
   "JobName"
  ],
  "additionalProperties": false
 },
 "DeleteJobResponse": {
  "type": "object",
  "properties": {
   "JobName": {
    "$ref": "#/$defs/NameString"
   }
  },
  "additionalProperties": false
 },
 "DeleteTriggerRequest": {
  "type": "object",
  "properties": {
   "Name": {
    "$ref": "#/$defs/NameString"
   }
  },
  "required": [
   "Name"
  ],
  "additionalProperties": false
 },
 "DeleteTriggerResponse": {
  "type": "object",
  "properties": {
   "Name": {
    "$ref": "#/$defs/NameString"
   }
  },
  "additionalProperties": false
 },
 "DeleteWorkflowRequest": {
  "type": "object",
  "properties": {
   "Name": {
    "$ref": "#/$defs/NameString"
   }
  },
  "required": [
   "Name"
  ],
  "additionalProperties": false
 },
 "DeleteWorkflowResponse": {
  "type": "object",
  "properties": {
   "Name": {
    "$ref": "#/$defs/NameString"
   }
  },
  "additionalProperties": false
 },
 "GetCrawlerRequest": {
  "type": "object",
  "properties": {
   "Name": {
    "$ref": "#/$defs/NameString"
   }
  },
  "required": [
   "Name"
  ],
  "additionalProperties": false
 },
 "GetCrawlerResponse": {
  "type": "object",
  "properties": {
   "Crawler": {
    "$ref": "#/$defs/Crawler"
   }
  },
  "additionalProperties": false
 },
 "GetCrawlersRequest": {
  "type": "object",
  "properties": {
   "MaxResults": {
    "$ref": "#/$defs/PageSize"
   },
   "NextToken": {
    "$ref": "#/$defs/Token",
    "x-redact": "pseudonym"
   }
  },
  "additionalProperties": false
 },
 "GetCrawlersResponse": {
  "type": "object",
  "properties": {
   "Crawlers": {
    "$ref": "#/$defs/CrawlerList"
   },
   "NextToken": {
    "$ref": "#/$defs/Token",
    "x-redact": "pseudonym"
   }
  },
  "additionalProperties": false
 },
 "GetJobRequest": {
  "type": "object",
  "properties": {
   "JobName": {
    "$ref": "#/$defs/NameString"
   }
  },
  "required": [
   "JobName"
  ],
  "additionalProperties": false
 },
 "GetJobResponse": {
  "type": "object",
  "properties": {
   "Job": {
    "$ref": "#/$defs/Job"
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
 "GetJobsRequest": {
  "type": "object",
  "properties": {
   "NextToken": {
    "$ref": "#/$defs/GenericString",
    "x-redact": "pseudonym"
   },
   "MaxResults": {
    "$ref": "#/$defs/PageSize"
   }
  },
  "additionalProperties": false
 },
 "GetJobsResponse": {
  "type": "object",
  "properties": {
   "Jobs": {
    "$ref": "#/$defs/JobList"
   },
   "NextToken": {
    "$ref": "#/$defs/GenericString",
    "x-redact": "pseudonym"
   }
  },
  "additionalProperties": false
 },
 "GetTagsRequest": {
  "type": "object",
  "properties": {
   "ResourceArn": {
    "$ref": "#/$defs/GlueResourceArn"
   }
  },
  "required": [
   "ResourceArn"
  ],
  "additionalProperties": false
 },
 "GetTagsResponse": {
  "type": "object",
  "properties": {
   "Tags": {
    "$ref": "#/$defs/TagsMap"
   }
  },
  "additionalProperties": false
 },
 "GetTriggerRequest": {
  "type": "object",
  "properties": {
   "Name": {
    "$ref": "#/$defs/NameString"
   }
  },
  "required": [
   "Name"
  ],
  "additionalProperties": false
 },
 "GetTriggerResponse": {
  "type": "object",
  "properties": {
   "Trigger": {
    "$ref": "#/$defs/Trigger"
   }
  },
  "additionalProperties": false
 },
 "GetTriggersRequest": {
  "type": "object",
  "properties": {
   "NextToken": {
    "$ref": "#/$defs/GenericString",
    "x-redact": "pseudonym"
   },
   "DependentJobName": {
    "$ref": "#/$defs/NameString"
   },
   "MaxResults": {
    "$ref": "#/$defs/OrchestrationPageSize200"
   }
  },
  "additionalProperties": false
 },
 "GetTriggersResponse": {
  "type": "object",
  "properties": {
   "Triggers": {
    "$ref": "#/$defs/TriggerList"
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
 "ListCrawlersRequest": {
  "type": "object",
  "properties": {
   "MaxResults": {
    "$ref": "#/$defs/PageSize"
   },
   "NextToken": {
    "$ref": "#/$defs/Token",
    "x-redact": "pseudonym"
   },
   "Tags": {
    "$ref": "#/$defs/TagsMap"
   }
  },
  "additionalProperties": false
 },
 "ListCrawlersResponse": {
  "type": "object",
  "properties": {
   "CrawlerNames": {
    "$ref": "#/$defs/CrawlerNameList"
   },
   "NextToken": {
    "$ref": "#/$defs/Token",
    "x-redact": "pseudonym"
   }
  },
  "additionalProperties": false
 },
 "ListCrawlsRequest": {
  "type": "object",
  "properties": {
   "CrawlerName": {
    "$ref": "#/$defs/NameString"
   },
   "MaxResults": {
    "$ref": "#/$defs/PageSize"
   },
   "Filters": {
    "$ref": "#/$defs/CrawlsFilterList"
   },
   "NextToken": {
    "$ref": "#/$defs/Token",
    "x-redact": "pseudonym"
   }
  },
  "required": [
   "CrawlerName"
  ],
  "additionalProperties": false
 },
 "ListCrawlsResponse": {
  "type": "object",
  "properties": {
   "Crawls": {
    "$ref": "#/$defs/CrawlerHistoryList"
   },
   "NextToken": {
    "$ref": "#/$defs/Token",
    "x-redact": "pseudonym"
   }
  },
  "additionalProperties": false
 },
 "ListJobsRequest": {
  "type": "object",
  "properties": {
   "NextToken": {
    "$ref": "#/$defs/GenericString",
    "x-redact": "pseudonym"
   },
   "MaxResults": {
    "$ref": "#/$defs/PageSize"
   },
   "Tags": {
    "$ref": "#/$defs/TagsMap"
   }
  },
  "additionalProperties": false
 },
 "ListJobsResponse": {
  "type": "object",
  "properties": {
   "JobNames": {
    "$ref": "#/$defs/JobNameList"
   },
   "NextToken": {
    "$ref": "#/$defs/GenericString",
    "x-redact": "pseudonym"
   }
  },
  "additionalProperties": false
 },
 "ListTriggersRequest": {
  "type": "object",
  "properties": {
   "NextToken": {
    "$ref": "#/$defs/GenericString",
    "x-redact": "pseudonym"
   },
   "DependentJobName": {
    "$ref": "#/$defs/NameString"
   },
   "MaxResults": {
    "$ref": "#/$defs/OrchestrationPageSize200"
   },
   "Tags": {
    "$ref": "#/$defs/TagsMap"
   }
  },
  "additionalProperties": false
 },
 "ListTriggersResponse": {
  "type": "object",
  "properties": {
   "TriggerNames": {
    "$ref": "#/$defs/TriggerNameList"
   },
   "NextToken": {
    "$ref": "#/$defs/GenericString",
    "x-redact": "pseudonym"
   }
  },
  "additionalProperties": false
 },
 "ListWorkflowsRequest": {
  "type": "object",
  "properties": {
   "NextToken": {
    "$ref": "#/$defs/GenericString",
    "x-redact": "pseudonym"
   },
   "MaxResults": {
    "$ref": "#/$defs/OrchestrationPageSize25"
   }
  },
  "additionalProperties": false
 },
 "ListWorkflowsResponse": {
  "type": "object",
  "properties": {
   "Workflows": {
    "$ref": "#/$defs/WorkflowNames"
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
 "StartCrawlerRequest": {
  "type": "object",
  "properties": {
   "Name": {
    "$ref": "#/$defs/NameString"
   }
  },
  "required": [
   "Name"
  ],
  "additionalProperties": false
 },
 "StartCrawlerResponse": {
  "type": "object",
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
 "StartTriggerRequest": {
  "type": "object",
  "properties": {
   "Name": {
    "$ref": "#/$defs/NameString"
   }
  },
  "required": [
   "Name"
  ],
  "additionalProperties": false
 },
 "StartTriggerResponse": {
  "type": "object",
  "properties": {
   "Name": {
    "$ref": "#/$defs/NameString"
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
 "StopCrawlerRequest": {
  "type": "object",
  "properties": {
   "Name": {
    "$ref": "#/$defs/NameString"
   }
  },
  "required": [
   "Name"
  ],
  "additionalProperties": false
 },
 "StopCrawlerResponse": {
  "type": "object",
  "additionalProperties": false
 },
 "StopTriggerRequest": {
  "type": "object",
  "properties": {
   "Name": {
    "$ref": "#/$defs/NameString"
   }
  },
  "required": [
   "Name"
  ],
  "additionalProperties": false
 },
 "StopTriggerResponse": {
  "type": "object",
  "properties": {
   "Name": {
    "$ref": "#/$defs/NameString"
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
 },
 "TagResourceRequest": {
  "type": "object",
  "properties": {
   "ResourceArn": {
    "$ref": "#/$defs/GlueResourceArn"
   },
   "TagsToAdd": {
    "$ref": "#/$defs/TagsMap"
   }
  },
  "required": [
   "ResourceArn",
   "TagsToAdd"
  ],
  "additionalProperties": false
 },
 "TagResourceResponse": {
  "type": "object",
  "additionalProperties": false
 },
 "UntagResourceRequest": {
  "type": "object",
  "properties": {
   "ResourceArn": {
    "$ref": "#/$defs/GlueResourceArn"
   },
   "TagsToRemove": {
    "$ref": "#/$defs/TagKeysList"
   }
  },
  "required": [
   "ResourceArn",
   "TagsToRemove"
  ],
  "additionalProperties": false
 },
 "UntagResourceResponse": {
  "type": "object",
  "additionalProperties": false
 },
 "UpdateCrawlerRequest": {
  "type": "object",
  "properties": {
   "Name": {
    "$ref": "#/$defs/NameString"
   },
   "Role": {
    "$ref": "#/$defs/Role"
   },
   "DatabaseName": {
    "$ref": "#/$defs/DatabaseName"
   },
   "Description": {
    "$ref": "#/$defs/DescriptionStringRemovable"
   },
   "Targets": {
    "$ref": "#/$defs/CrawlerTargets"
   },
   "Schedule": {
    "$ref": "#/$defs/CronExpression"
   },
   "Classifiers": {
    "$ref": "#/$defs/ClassifierNameList"
   },
   "TablePrefix": {
    "$ref": "#/$defs/TablePrefix"
   },
   "SchemaChangePolicy": {
    "$ref": "#/$defs/SchemaChangePolicy"
   },
   "RecrawlPolicy": {
    "$ref": "#/$defs/RecrawlPolicy"
   },
   "LineageConfiguration": {
    "$ref": "#/$defs/LineageConfiguration"
   },
   "LakeFormationConfiguration": {
    "$ref": "#/$defs/LakeFormationConfiguration"
   },
   "Configuration": {
    "$ref": "#/$defs/CrawlerConfiguration"
   },
   "CrawlerSecurityConfiguration": {
    "$ref": "#/$defs/CrawlerSecurityConfiguration"
   },
   "CatalogId": {
    "$ref": "#/$defs/CatalogIdString"
   }
  },
  "required": [
   "Name"
  ],
  "additionalProperties": false
 },
 "UpdateCrawlerResponse": {
  "type": "object",
  "additionalProperties": false
 },
 "UpdateJobRequest": {
  "type": "object",
  "properties": {
   "JobName": {
    "$ref": "#/$defs/NameString"
   },
   "JobUpdate": {
    "$ref": "#/$defs/JobUpdate"
   }
  },
  "required": [
   "JobName",
   "JobUpdate"
  ],
  "additionalProperties": false
 },
 "UpdateJobResponse": {
  "type": "object",
  "properties": {
   "JobName": {
    "$ref": "#/$defs/NameString"
   }
  },
  "additionalProperties": false
 },
 "UpdateTriggerRequest": {
  "type": "object",
  "properties": {
   "Name": {
    "$ref": "#/$defs/NameString"
   },
   "TriggerUpdate": {
    "$ref": "#/$defs/TriggerUpdate"
   }
  },
  "required": [
   "Name",
   "TriggerUpdate"
  ],
  "additionalProperties": false
 },
 "UpdateTriggerResponse": {
  "type": "object",
  "properties": {
   "Trigger": {
    "$ref": "#/$defs/Trigger"
   }
  },
  "additionalProperties": false
 },
 "UpdateWorkflowRequest": {
  "type": "object",
  "properties": {
   "Name": {
    "$ref": "#/$defs/NameString"
   },
   "Description": {
    "$ref": "#/$defs/WorkflowDescriptionString"
   },
   "DefaultRunProperties": {
    "$ref": "#/$defs/WorkflowRunProperties"
   },
   "MaxConcurrentRuns": {
    "$ref": "#/$defs/NullableInteger"
   }
  },
  "required": [
   "Name"
  ],
  "additionalProperties": false
 },
 "UpdateWorkflowResponse": {
  "type": "object",
  "properties": {
   "Name": {
    "$ref": "#/$defs/NameString"
   }
  },
  "additionalProperties": false
 },
 "Control": {
  "type": "object",
  "additionalProperties": false,
  "properties": {
   "advance": {
    "$ref": "#/$defs/ControlAdvance"
   },
   "events": {
    "$ref": "#/$defs/ControlEvents"
   },
   "faults": {
    "$ref": "#/$defs/ControlFaults"
   },
   "reset": {
    "$ref": "#/$defs/ControlNothing"
   },
   "settle": {
    "$ref": "#/$defs/ControlNothing"
   },
   "statusAnswer": {
    "$ref": "#/$defs/ControlStatus"
   },
   "journalAnswer": {
    "$ref": "#/$defs/ControlJournal"
   },
   "workflowsAnswer": {
    "$ref": "#/$defs/ControlWorkflows"
   },
   "jobRunsAnswer": {
    "$ref": "#/$defs/ControlJobRuns"
   },
   "errorAnswer": {
    "$ref": "#/$defs/ControlError"
   }
  }
 },
 "ControlNothing": {
  "type": "object",
  "additionalProperties": false
 },
 "ControlAdvance": {
  "type": "object",
  "required": [
   "duration"
  ],
  "additionalProperties": false,
  "properties": {
   "duration": {
    "$ref": "#/$defs/Duration"
   }
  }
 },
 "ControlEvents": {
  "type": "object",
  "required": [
   "trigger"
  ],
  "additionalProperties": false,
  "properties": {
   "trigger": {
    "type": "string"
   },
   "count": {
    "type": "integer",
    "minimum": 1,
    "maximum": 10000
   }
  }
 },
 "ControlFaults": {},
 "ControlStatus": {
  "type": "object",
  "required": [
   "simulated",
   "now",
   "resets",
   "requests",
   "faults",
   "errors",
   "violations",
   "byOperation"
  ],
  "additionalProperties": false,
  "properties": {
   "simulated": {
    "type": "boolean"
   },
   "now": {
    "type": "number"
   },
   "resets": {
    "type": "integer",
    "minimum": 0
   },
   "requests": {
    "type": "integer",
    "minimum": 0
   },
   "faults": {
    "type": "integer",
    "minimum": 0
   },
   "errors": {
    "type": "integer",
    "minimum": 0
   },
   "violations": {
    "type": "integer",
    "minimum": 0
   },
   "byOperation": {
    "type": "object",
    "additionalProperties": {
     "type": "integer",
     "minimum": 0
    }
   }
  }
 },
 "ControlJournal": {
  "type": "object",
  "required": [
   "entries",
   "next",
   "resets"
  ],
  "additionalProperties": false,
  "properties": {
   "entries": {
    "type": "array",
    "items": {
     "type": "object",
     "additionalProperties": true
    }
   },
   "next": {
    "type": "integer",
    "minimum": 0
   },
   "resets": {
    "type": "integer",
    "minimum": 0
   }
  }
 },
 "ControlWorkflows": {
  "type": "object",
  "required": [
   "workflows",
   "more"
  ],
  "additionalProperties": false,
  "properties": {
   "workflows": {
    "type": "array",
    "items": {
     "$ref": "#/$defs/ControlWorkflow"
    }
   },
   "more": {
    "type": "boolean"
   }
  }
 },
 "ControlWorkflow": {
  "type": "object",
  "required": [
   "name"
  ],
  "additionalProperties": false,
  "properties": {
   "name": {
    "type": "string"
   },
   "lastRun": {
    "type": "object",
    "additionalProperties": true
   }
  }
 },
 "ControlJobRuns": {
  "type": "object",
  "required": [
   "jobRuns",
   "more"
  ],
  "additionalProperties": false,
  "properties": {
   "jobRuns": {
    "type": "array",
    "items": {
     "type": "object",
     "additionalProperties": true
    }
   },
   "more": {
    "type": "boolean"
   }
  }
 },
 "ControlError": {
  "type": "object",
  "required": [
   "code",
   "message",
   "next"
  ],
  "additionalProperties": false,
  "properties": {
   "code": {
    "type": "string"
   },
   "message": {
    "type": "string"
   },
   "path": {
    "type": "string"
   },
   "expected": {
    "type": "string"
   },
   "received": {
    "type": "string"
   },
   "next": {
    "type": "string"
   }
  }
 },
 "Recording": {
  "type": "object",
  "required": [
   "format",
   "formatVersion",
   "source",
   "service",
   "region",
   "recordedAt",
   "interactions"
  ],
  "additionalProperties": false,
  "properties": {
   "$schema": {
    "type": "string"
   },
   "format": {},
   "formatVersion": {},
   "source": {
    "enum": [
     "recorded",
     "documented",
     "synthesized"
    ]
   },
   "references": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1
    }
   },
   "description": {
    "type": "string"
   },
   "service": {},
   "region": {
    "type": "string",
    "pattern": "^[a-z]{2,4}(-[a-z]+)+-[0-9]+$"
   },
   "recordedAt": {
    "type": "string",
    "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
   },
   "interactions": {
    "type": "array",
    "minItems": 1,
    "items": {
     "$ref": "#/$defs/Interaction"
    }
   }
  }
 },
 "Interaction": {
  "type": "object",
  "required": [
   "operation",
   "input"
  ],
  "maxProperties": 3,
  "additionalProperties": false,
  "properties": {
   "operation": {
    "type": "string",
    "pattern": "^[A-Z][A-Za-z0-9]+$"
   },
   "input": {
    "type": "object"
   },
   "output": {
    "type": "object"
   },
   "fault": {
    "$ref": "#/$defs/RecordingFault"
   }
  }
 },
 "RecordingFault": {
  "type": "object",
  "required": [
   "name"
  ],
  "additionalProperties": false,
  "properties": {
   "name": {
    "type": "string",
    "pattern": "^[A-Za-z][A-Za-z0-9]*$"
   },
   "message": {
    "type": "string"
   },
   "status": {
    "type": "integer",
    "minimum": 300,
    "maximum": 599
   }
  }
 },
 "Scenario": {
  "type": "object",
  "additionalProperties": false,
  "properties": {
   "$schema": {
    "type": "string"
   },
   "description": {
    "type": "string"
   },
   "jobs": {
    "type": "array",
    "items": {
     "$ref": "#/$defs/CreateJobRequest"
    }
   },
   "crawlers": {
    "type": "array",
    "items": {
     "$ref": "#/$defs/CreateCrawlerRequest"
    }
   },
   "workflows": {
    "type": "array",
    "items": {
     "$ref": "#/$defs/CreateWorkflowRequest"
    }
   },
   "triggers": {
    "type": "array",
    "items": {
     "$ref": "#/$defs/CreateTriggerRequest"
    }
   },
   "outcomes": {
    "$ref": "#/$defs/ScenarioOutcomes"
   },
   "history": {
    "type": "array",
    "items": {
     "$ref": "#/$defs/PastRuns"
    }
   },
   "faults": {
    "type": "array",
    "items": {
     "$ref": "#/$defs/ScriptedFault"
    }
   },
   "settings": {
    "$ref": "#/$defs/ScenarioSettings"
   }
  }
 },
 "ScenarioOutcomes": {
  "type": "object",
  "additionalProperties": {
   "type": "array",
   "minItems": 1,
   "items": {
    "$ref": "#/$defs/RunOutcome"
   }
  }
 },
 "RunOutcome": {
  "type": "object",
  "additionalProperties": false,
  "properties": {
   "state": {
    "enum": [
     "SUCCEEDED",
     "FAILED",
     "TIMEOUT",
     "ERROR",
     "EXPIRED",
     "STOPPED",
     "CANCELLED"
    ]
   },
   "waiting": {
    "$ref": "#/$defs/Duration"
   },
   "startup": {
    "$ref": "#/$defs/Duration"
   },
   "duration": {
    "$ref": "#/$defs/Duration"
   },
   "errorMessage": {
    "type": "string"
   },
   "executionTime": {
    "type": "integer",
    "minimum": 0
   },
   "dpuSeconds": {
    "type": "number",
    "minimum": 0
   }
  }
 },
 "PastRuns": {
  "type": "object",
  "required": [
   "job",
   "count",
   "every"
  ],
  "additionalProperties": false,
  "properties": {
   "job": {
    "type": "string"
   },
   "count": {
    "type": "integer",
    "minimum": 1,
    "maximum": 100000000
   },
   "every": {
    "$ref": "#/$defs/Duration"
   },
   "ended": {
    "$ref": "#/$defs/Duration"
   },
   "outcomes": {
    "type": "array",
    "minItems": 1,
    "items": {
     "$ref": "#/$defs/RunOutcome"
    }
   }
  }
 },
 "ScriptedFault": {
  "type": "object",
  "additionalProperties": false,
  "properties": {
   "operations": {
    "type": "array",
    "minItems": 1,
    "items": {
     "type": "string"
    }
   },
   "error": {
    "type": "string"
   },
   "message": {
    "type": "string"
   },
   "lost": {
    "type": "boolean"
   },
   "latency": {
    "$ref": "#/$defs/Duration"
   },
   "on": {
    "type": "array",
    "minItems": 1,
    "items": {
     "type": "integer",
     "minimum": 1
    }
   },
   "share": {
    "type": "number",
    "minimum": 0,
    "maximum": 1
   },
   "from": {
    "$ref": "#/$defs/Duration"
   },
   "until": {
    "$ref": "#/$defs/Duration"
   },
   "times": {
    "type": "integer",
    "minimum": 1
   }
  }
 },
 "ScenarioSettings": {
  "type": "object",
  "additionalProperties": false,
  "properties": {
   "slotRelease": {
    "$ref": "#/$defs/Duration"
   },
   "maxConcurrentJobRuns": {
    "type": "integer",
    "minimum": 0
   },
   "jobRunHistory": {
    "$ref": "#/$defs/Duration"
   },
   "workflowRunHistory": {
    "$ref": "#/$defs/Duration"
   },
   "crawlHistory": {
    "$ref": "#/$defs/Duration"
   },
   "triggerLag": {
    "$ref": "#/$defs/Duration"
   },
   "stopping": {
    "$ref": "#/$defs/Duration"
   },
   "capacityWait": {
    "$ref": "#/$defs/Duration"
   },
   "waitingLimit": {
    "$ref": "#/$defs/Duration"
   },
   "waitingEnd": {
    "enum": [
     "FAILED",
     "EXPIRED"
    ]
   },
   "shownArguments": {
    "enum": [
     "given",
     "merged"
    ]
   },
   "glueVersion": {
    "type": "string"
   },
   "startup": {
    "$ref": "#/$defs/Duration"
   },
   "duration": {
    "$ref": "#/$defs/Duration"
   },
   "pages": {
    "enum": [
     "full",
     "ragged"
    ]
   },
   "pageSize": {
    "type": "integer",
    "minimum": 1
   }
  }
 },
 "Duration": {}
};
