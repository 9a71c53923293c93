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
  /** False for errors of the AWS front end that no operation of Glue declares. */
  readonly modelled: boolean;
}

/** Input, output and modelled errors by operation. */
export interface OperationTypes {
  /**  */
  readonly BatchStopJobRun: {
    readonly input: BatchStopJobRunRequest;
    readonly output: BatchStopJobRunResponse;
    readonly error: 'InvalidInputException' | 'InternalServiceException' | 'OperationTimeoutException';
  };
  /**  */
  readonly GetJobBookmark: {
    readonly input: GetJobBookmarkRequest;
    readonly output: GetJobBookmarkResponse;
    readonly error: 'EntityNotFoundException' | 'InvalidInputException' | 'InternalServiceException' | 'OperationTimeoutException' | 'ValidationException';
  };
  /**  */
  readonly GetJobBookmarks: {
    readonly input: GetJobBookmarksRequest;
    readonly output: GetJobBookmarksResponse;
    readonly error: 'InvalidInputException' | 'EntityNotFoundException' | 'InternalServiceException' | 'OperationTimeoutException';
  };
  /**  */
  readonly GetJobRun: {
    readonly input: GetJobRunRequest;
    readonly output: GetJobRunResponse;
    readonly error: 'InvalidInputException' | 'EntityNotFoundException' | 'InternalServiceException' | 'OperationTimeoutException';
  };
  /**  */
  readonly GetJobRuns: {
    readonly input: GetJobRunsRequest;
    readonly output: GetJobRunsResponse;
    readonly error: 'InvalidInputException' | 'EntityNotFoundException' | 'InternalServiceException' | 'OperationTimeoutException';
  };
  /**  */
  readonly GetWorkflow: {
    readonly input: GetWorkflowRequest;
    readonly output: GetWorkflowResponse;
    readonly error: 'InvalidInputException' | 'EntityNotFoundException' | 'InternalServiceException' | 'OperationTimeoutException';
  };
  /**  */
  readonly GetWorkflowRun: {
    readonly input: GetWorkflowRunRequest;
    readonly output: GetWorkflowRunResponse;
    readonly error: 'InvalidInputException' | 'EntityNotFoundException' | 'InternalServiceException' | 'OperationTimeoutException';
  };
  /**  */
  readonly GetWorkflowRunProperties: {
    readonly input: GetWorkflowRunPropertiesRequest;
    readonly output: GetWorkflowRunPropertiesResponse;
    readonly error: 'InvalidInputException' | 'EntityNotFoundException' | 'InternalServiceException' | 'OperationTimeoutException';
  };
  /**  */
  readonly GetWorkflowRuns: {
    readonly input: GetWorkflowRunsRequest;
    readonly output: GetWorkflowRunsResponse;
    readonly error: 'InvalidInputException' | 'EntityNotFoundException' | 'InternalServiceException' | 'OperationTimeoutException';
  };
  /**  */
  readonly PutWorkflowRunProperties: {
    readonly input: PutWorkflowRunPropertiesRequest;
    readonly output: PutWorkflowRunPropertiesResponse;
    readonly error: 'AlreadyExistsException' | 'EntityNotFoundException' | 'InvalidInputException' | 'InternalServiceException' | 'OperationTimeoutException' | 'ResourceNumberLimitExceededException' | 'ConcurrentModificationException';
  };
  /**  */
  readonly ResetJobBookmark: {
    readonly input: ResetJobBookmarkRequest;
    readonly output: ResetJobBookmarkResponse;
    readonly error: 'EntityNotFoundException' | 'InvalidInputException' | 'InternalServiceException' | 'OperationTimeoutException';
  };
  /**  */
  readonly ResumeWorkflowRun: {
    readonly input: ResumeWorkflowRunRequest;
    readonly output: ResumeWorkflowRunResponse;
    readonly error: 'InvalidInputException' | 'EntityNotFoundException' | 'InternalServiceException' | 'OperationTimeoutException' | 'ConcurrentRunsExceededException' | 'IllegalWorkflowStateException';
  };
  /**  */
  readonly StartJobRun: {
    readonly input: StartJobRunRequest;
    readonly output: StartJobRunResponse;
    readonly error: 'InvalidInputException' | 'EntityNotFoundException' | 'InternalServiceException' | 'OperationTimeoutException' | 'ResourceNumberLimitExceededException' | 'ConcurrentRunsExceededException';
  };
  /**  */
  readonly StartWorkflowRun: {
    readonly input: StartWorkflowRunRequest;
    readonly output: StartWorkflowRunResponse;
    readonly error: 'InvalidInputException' | 'EntityNotFoundException' | 'InternalServiceException' | 'OperationTimeoutException' | 'ResourceNumberLimitExceededException' | 'ConcurrentRunsExceededException';
  };
  /**  */
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
      "https://docs.aws.amazon.com/glue/latest/webapi/API_GetJobBookmark.html"
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
      "https://docs.aws.amazon.com/glue/latest/webapi/API_GetJobBookmarks.html"
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
      "https://docs.aws.amazon.com/glue/latest/webapi/API_ResumeWorkflowRun.html"
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
      "https://docs.aws.amazon.com/glue/latest/webapi/API_StartJobRun.html"
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
  }
} as const satisfies Record<string, ErrorDescription>;
