// Generated from schemas/ by `npm run generate`. Do not edit.

import type {
  BatchStopJobRunRequest,
  BatchStopJobRunResponse,
  GetJobBookmarkRequest,
  GetJobBookmarkResponse,
  GetJobBookmarksRequest,
  GetJobBookmarksResponse,
  GetJobRunRequest,
  GetJobRunResponse,
  GetJobRunsRequest,
  GetJobRunsResponse,
  GetWorkflowRequest,
  GetWorkflowResponse,
  GetWorkflowRunRequest,
  GetWorkflowRunResponse,
  GetWorkflowRunPropertiesRequest,
  GetWorkflowRunPropertiesResponse,
  GetWorkflowRunsRequest,
  GetWorkflowRunsResponse,
  PutWorkflowRunPropertiesRequest,
  PutWorkflowRunPropertiesResponse,
  ResetJobBookmarkRequest,
  ResetJobBookmarkResponse,
  ResumeWorkflowRunRequest,
  ResumeWorkflowRunResponse,
  StartJobRunRequest,
  StartJobRunResponse,
  StartWorkflowRunRequest,
  StartWorkflowRunResponse,
  StopWorkflowRunRequest,
  StopWorkflowRunResponse,
} from './types.ts';

export interface Pagination {
  readonly inputToken: string;
  readonly outputToken: string;
  readonly pageSize: string;
  /** The output member that holds the list. */
  readonly items: string;
  /** The token value that means "no more", where an absent token is not what says so. */
  readonly lastToken?: number;
}

export interface OperationDescription {
  readonly errors: readonly string[];
  /** False for what the documents have and the service model lacks, so that no SDK has a command for it. */
  readonly modelled: boolean;
  readonly readOnly: boolean;
  readonly documented: readonly string[];
  readonly pagination?: Pagination;
}

export interface ErrorDescription {
  readonly httpStatus: number;
  readonly fault: 'client' | 'server';
  /** False for errors of the AWS front end: any call may meet them, no operation of the contract declares them. */
  readonly modelled: boolean;
}

/** Input, output and modelled errors by operation. */
export interface OperationTypes {
  /** Asks Glue to stop up to 25 runs of one job, and tells for each whether the request was taken on. */
  readonly BatchStopJobRun: {
    readonly input: BatchStopJobRunRequest;
    readonly output: BatchStopJobRunResponse;
    readonly error: 'InvalidInputException' | 'InternalServiceException' | 'OperationTimeoutException';
  };
  /** Reads a job's bookmark. */
  readonly GetJobBookmark: {
    readonly input: GetJobBookmarkRequest;
    readonly output: GetJobBookmarkResponse;
    readonly error: 'EntityNotFoundException' | 'InvalidInputException' | 'InternalServiceException' | 'OperationTimeoutException' | 'ValidationException';
  };
  /** Reads all bookmark entries of a job page by page, highest version first, with numbers as tokens. */
  readonly GetJobBookmarks: {
    readonly input: GetJobBookmarksRequest;
    readonly output: GetJobBookmarksResponse;
    readonly error: 'InvalidInputException' | 'EntityNotFoundException' | 'InternalServiceException' | 'OperationTimeoutException';
  };
  /** Reads one run of a job, for 365 days after it. */
  readonly GetJobRun: {
    readonly input: GetJobRunRequest;
    readonly output: GetJobRunResponse;
    readonly error: 'InvalidInputException' | 'EntityNotFoundException' | 'InternalServiceException' | 'OperationTimeoutException';
  };
  /** Reads the runs of a job page by page, newest first. */
  readonly GetJobRuns: {
    readonly input: GetJobRunsRequest;
    readonly output: GetJobRunsResponse;
    readonly error: 'InvalidInputException' | 'EntityNotFoundException' | 'InternalServiceException' | 'OperationTimeoutException';
  };
  /** Reads a workflow as it is designed now. */
  readonly GetWorkflow: {
    readonly input: GetWorkflowRequest;
    readonly output: GetWorkflowResponse;
    readonly error: 'InvalidInputException' | 'EntityNotFoundException' | 'InternalServiceException' | 'OperationTimeoutException';
  };
  /** Reads one run of a workflow, for 90 days after it. */
  readonly GetWorkflowRun: {
    readonly input: GetWorkflowRunRequest;
    readonly output: GetWorkflowRunResponse;
    readonly error: 'InvalidInputException' | 'EntityNotFoundException' | 'InternalServiceException' | 'OperationTimeoutException';
  };
  /** Reads the properties of a workflow run. */
  readonly GetWorkflowRunProperties: {
    readonly input: GetWorkflowRunPropertiesRequest;
    readonly output: GetWorkflowRunPropertiesResponse;
    readonly error: 'InvalidInputException' | 'EntityNotFoundException' | 'InternalServiceException' | 'OperationTimeoutException';
  };
  /** Reads the runs of a workflow page by page, in an order that nothing documents. */
  readonly GetWorkflowRuns: {
    readonly input: GetWorkflowRunsRequest;
    readonly output: GetWorkflowRunsResponse;
    readonly error: 'InvalidInputException' | 'EntityNotFoundException' | 'InternalServiceException' | 'OperationTimeoutException';
  };
  /** Sets properties of a workflow run and keeps the ones it does not name. */
  readonly PutWorkflowRunProperties: {
    readonly input: PutWorkflowRunPropertiesRequest;
    readonly output: PutWorkflowRunPropertiesResponse;
    readonly error: 'AlreadyExistsException' | 'EntityNotFoundException' | 'InvalidInputException' | 'InternalServiceException' | 'OperationTimeoutException' | 'ResourceNumberLimitExceededException' | 'ConcurrentModificationException';
  };
  /** Makes a job forget what it has read, or what it has read since one of its runs. */
  readonly ResetJobBookmark: {
    readonly input: ResetJobBookmarkRequest;
    readonly output: ResetJobBookmarkResponse;
    readonly error: 'EntityNotFoundException' | 'InvalidInputException' | 'InternalServiceException' | 'OperationTimeoutException';
  };
  /** Runs chosen nodes of a completed workflow run again, with all that follows them, as a new run. */
  readonly ResumeWorkflowRun: {
    readonly input: ResumeWorkflowRunRequest;
    readonly output: ResumeWorkflowRunResponse;
    readonly error: 'InvalidInputException' | 'EntityNotFoundException' | 'InternalServiceException' | 'OperationTimeoutException' | 'ConcurrentRunsExceededException' | 'IllegalWorkflowStateException';
  };
  /** Starts a run of a job, or retries an earlier one. */
  readonly StartJobRun: {
    readonly input: StartJobRunRequest;
    readonly output: StartJobRunResponse;
    readonly error: 'InvalidInputException' | 'EntityNotFoundException' | 'InternalServiceException' | 'OperationTimeoutException' | 'ResourceNumberLimitExceededException' | 'ConcurrentRunsExceededException';
  };
  /** Starts a run of a workflow. */
  readonly StartWorkflowRun: {
    readonly input: StartWorkflowRunRequest;
    readonly output: StartWorkflowRunResponse;
    readonly error: 'InvalidInputException' | 'EntityNotFoundException' | 'InternalServiceException' | 'OperationTimeoutException' | 'ResourceNumberLimitExceededException' | 'ConcurrentRunsExceededException';
  };
  /** Stops a workflow run: what runs is ended, and what has not started never will. */
  readonly StopWorkflowRun: {
    readonly input: StopWorkflowRunRequest;
    readonly output: StopWorkflowRunResponse;
    readonly error: 'InvalidInputException' | 'EntityNotFoundException' | 'InternalServiceException' | 'OperationTimeoutException' | 'IllegalWorkflowStateException';
  };
}

export const operations = {
  BatchStopJobRun: {
    errors: [
      "InvalidInputException",
      "InternalServiceException",
      "OperationTimeoutException"
    ],
    modelled: true,
    readOnly: false,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/webapi/API_BatchStopJobRun.html"
    ]
  },
  GetJobBookmark: {
    errors: [
      "EntityNotFoundException",
      "InvalidInputException",
      "InternalServiceException",
      "OperationTimeoutException",
      "ValidationException"
    ],
    modelled: true,
    readOnly: true,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/webapi/API_GetJobBookmark.html",
      "https://docs.aws.amazon.com/glue/latest/dg/aws-glue-api-jobs-runs.html"
    ]
  },
  GetJobBookmarks: {
    errors: [
      "InvalidInputException",
      "EntityNotFoundException",
      "InternalServiceException",
      "OperationTimeoutException"
    ],
    modelled: false,
    readOnly: true,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/dg/aws-glue-api-jobs-runs.html"
    ],
    pagination: {
      inputToken: "NextToken",
      outputToken: "NextToken",
      pageSize: "MaxResults",
      items: "JobBookmarkEntries",
      lastToken: 1
    }
  },
  GetJobRun: {
    errors: [
      "InvalidInputException",
      "EntityNotFoundException",
      "InternalServiceException",
      "OperationTimeoutException"
    ],
    modelled: true,
    readOnly: true,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/webapi/API_GetJobRun.html"
    ]
  },
  GetJobRuns: {
    errors: [
      "InvalidInputException",
      "EntityNotFoundException",
      "InternalServiceException",
      "OperationTimeoutException"
    ],
    modelled: true,
    readOnly: true,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/webapi/API_GetJobRuns.html"
    ],
    pagination: {
      inputToken: "NextToken",
      outputToken: "NextToken",
      pageSize: "MaxResults",
      items: "JobRuns"
    }
  },
  GetWorkflow: {
    errors: [
      "InvalidInputException",
      "EntityNotFoundException",
      "InternalServiceException",
      "OperationTimeoutException"
    ],
    modelled: true,
    readOnly: true,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/webapi/API_GetWorkflow.html"
    ]
  },
  GetWorkflowRun: {
    errors: [
      "InvalidInputException",
      "EntityNotFoundException",
      "InternalServiceException",
      "OperationTimeoutException"
    ],
    modelled: true,
    readOnly: true,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/webapi/API_GetWorkflowRun.html"
    ]
  },
  GetWorkflowRunProperties: {
    errors: [
      "InvalidInputException",
      "EntityNotFoundException",
      "InternalServiceException",
      "OperationTimeoutException"
    ],
    modelled: true,
    readOnly: true,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/webapi/API_GetWorkflowRunProperties.html"
    ]
  },
  GetWorkflowRuns: {
    errors: [
      "InvalidInputException",
      "EntityNotFoundException",
      "InternalServiceException",
      "OperationTimeoutException"
    ],
    modelled: true,
    readOnly: true,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/webapi/API_GetWorkflowRuns.html"
    ],
    pagination: {
      inputToken: "NextToken",
      outputToken: "NextToken",
      pageSize: "MaxResults",
      items: "Runs"
    }
  },
  PutWorkflowRunProperties: {
    errors: [
      "AlreadyExistsException",
      "EntityNotFoundException",
      "InvalidInputException",
      "InternalServiceException",
      "OperationTimeoutException",
      "ResourceNumberLimitExceededException",
      "ConcurrentModificationException"
    ],
    modelled: true,
    readOnly: false,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/webapi/API_PutWorkflowRunProperties.html"
    ]
  },
  ResetJobBookmark: {
    errors: [
      "EntityNotFoundException",
      "InvalidInputException",
      "InternalServiceException",
      "OperationTimeoutException"
    ],
    modelled: true,
    readOnly: false,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/webapi/API_ResetJobBookmark.html"
    ]
  },
  ResumeWorkflowRun: {
    errors: [
      "InvalidInputException",
      "EntityNotFoundException",
      "InternalServiceException",
      "OperationTimeoutException",
      "ConcurrentRunsExceededException",
      "IllegalWorkflowStateException"
    ],
    modelled: true,
    readOnly: false,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/webapi/API_ResumeWorkflowRun.html",
      "https://docs.aws.amazon.com/glue/latest/dg/resuming-workflow.html"
    ]
  },
  StartJobRun: {
    errors: [
      "InvalidInputException",
      "EntityNotFoundException",
      "InternalServiceException",
      "OperationTimeoutException",
      "ResourceNumberLimitExceededException",
      "ConcurrentRunsExceededException"
    ],
    modelled: true,
    readOnly: false,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/webapi/API_StartJobRun.html",
      "https://docs.aws.amazon.com/glue/latest/dg/aws-glue-api-jobs-runs.html"
    ]
  },
  StartWorkflowRun: {
    errors: [
      "InvalidInputException",
      "EntityNotFoundException",
      "InternalServiceException",
      "OperationTimeoutException",
      "ResourceNumberLimitExceededException",
      "ConcurrentRunsExceededException"
    ],
    modelled: true,
    readOnly: false,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/webapi/API_StartWorkflowRun.html"
    ]
  },
  StopWorkflowRun: {
    errors: [
      "InvalidInputException",
      "EntityNotFoundException",
      "InternalServiceException",
      "OperationTimeoutException",
      "IllegalWorkflowStateException"
    ],
    modelled: true,
    readOnly: false,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/webapi/API_StopWorkflowRun.html"
    ]
  }
} as const satisfies Record<keyof OperationTypes, OperationDescription>;

export const errors = {
  AlreadyExistsException: {
    httpStatus: 400,
    fault: "client",
    modelled: true
  },
  ConcurrentModificationException: {
    httpStatus: 400,
    fault: "client",
    modelled: true
  },
  ConcurrentRunsExceededException: {
    httpStatus: 400,
    fault: "client",
    modelled: true
  },
  EntityNotFoundException: {
    httpStatus: 400,
    fault: "client",
    modelled: true
  },
  IllegalWorkflowStateException: {
    httpStatus: 400,
    fault: "client",
    modelled: true
  },
  InternalServiceException: {
    httpStatus: 500,
    fault: "server",
    modelled: true
  },
  InvalidInputException: {
    httpStatus: 400,
    fault: "client",
    modelled: true
  },
  OperationTimeoutException: {
    httpStatus: 400,
    fault: "client",
    modelled: true
  },
  ResourceNumberLimitExceededException: {
    httpStatus: 400,
    fault: "client",
    modelled: true
  },
  ValidationException: {
    httpStatus: 400,
    fault: "client",
    modelled: true
  },
  AccessDeniedException: {
    httpStatus: 400,
    fault: "client",
    modelled: false
  },
  ExpiredTokenException: {
    httpStatus: 400,
    fault: "client",
    modelled: false
  },
  IncompleteSignatureException: {
    httpStatus: 400,
    fault: "client",
    modelled: false
  },
  InternalFailure: {
    httpStatus: 500,
    fault: "server",
    modelled: false
  },
  InvalidSignatureException: {
    httpStatus: 400,
    fault: "client",
    modelled: false
  },
  MissingAuthenticationTokenException: {
    httpStatus: 400,
    fault: "client",
    modelled: false
  },
  OptInRequired: {
    httpStatus: 403,
    fault: "client",
    modelled: false
  },
  RequestExpired: {
    httpStatus: 400,
    fault: "client",
    modelled: false
  },
  RequestLimitExceeded: {
    httpStatus: 400,
    fault: "client",
    modelled: false
  },
  SerializationException: {
    httpStatus: 400,
    fault: "client",
    modelled: false
  },
  ServiceUnavailable: {
    httpStatus: 503,
    fault: "server",
    modelled: false
  },
  ThrottlingException: {
    httpStatus: 400,
    fault: "client",
    modelled: false
  },
  UnknownOperationException: {
    httpStatus: 400,
    fault: "client",
    modelled: false
  },
  UnrecognizedClientException: {
    httpStatus: 400,
    fault: "client",
    modelled: false
  }
} as const satisfies Record<string, ErrorDescription>;
