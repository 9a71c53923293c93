// Generated from schemas/ by `npm run generate`. Do not edit.

export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
}

export interface Validator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

export declare const BatchStopJobRunRequest: Validator;
export declare const BatchStopJobRunResponse: Validator;
export declare const GetJobBookmarkRequest: Validator;
export declare const GetJobBookmarkResponse: Validator;
export declare const GetJobBookmarksRequest: Validator;
export declare const GetJobBookmarksResponse: Validator;
export declare const GetJobRunRequest: Validator;
export declare const GetJobRunResponse: Validator;
export declare const GetJobRunsRequest: Validator;
export declare const GetJobRunsResponse: Validator;
export declare const GetWorkflowRequest: Validator;
export declare const GetWorkflowResponse: Validator;
export declare const GetWorkflowRunRequest: Validator;
export declare const GetWorkflowRunResponse: Validator;
export declare const GetWorkflowRunPropertiesRequest: Validator;
export declare const GetWorkflowRunPropertiesResponse: Validator;
export declare const GetWorkflowRunsRequest: Validator;
export declare const GetWorkflowRunsResponse: Validator;
export declare const PutWorkflowRunPropertiesRequest: Validator;
export declare const PutWorkflowRunPropertiesResponse: Validator;
export declare const ResetJobBookmarkRequest: Validator;
export declare const ResetJobBookmarkResponse: Validator;
export declare const ResumeWorkflowRunRequest: Validator;
export declare const ResumeWorkflowRunResponse: Validator;
export declare const StartJobRunRequest: Validator;
export declare const StartJobRunResponse: Validator;
export declare const StartWorkflowRunRequest: Validator;
export declare const StartWorkflowRunResponse: Validator;
export declare const StopWorkflowRunRequest: Validator;
export declare const StopWorkflowRunResponse: Validator;
export declare const AlreadyExistsException: Validator;
export declare const ConcurrentModificationException: Validator;
export declare const ConcurrentRunsExceededException: Validator;
export declare const EntityNotFoundException: Validator;
export declare const IllegalWorkflowStateException: Validator;
export declare const InternalServiceException: Validator;
export declare const InvalidInputException: Validator;
export declare const OperationTimeoutException: Validator;
export declare const ResourceNumberLimitExceededException: Validator;
export declare const ValidationException: Validator;
export declare const Recording: Validator;
