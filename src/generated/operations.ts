// Generated from schemas/ by `npm run generate`. Do not edit.

import type {
  BatchGetCrawlersRequest,
  BatchGetCrawlersResponse,
  BatchGetJobsRequest,
  BatchGetJobsResponse,
  BatchGetTriggersRequest,
  BatchGetTriggersResponse,
  BatchGetWorkflowsRequest,
  BatchGetWorkflowsResponse,
  BatchStopJobRunRequest,
  BatchStopJobRunResponse,
  CreateCrawlerRequest,
  CreateCrawlerResponse,
  CreateJobRequest,
  CreateJobResponse,
  CreateTriggerRequest,
  CreateTriggerResponse,
  CreateWorkflowRequest,
  CreateWorkflowResponse,
  DeleteCrawlerRequest,
  DeleteCrawlerResponse,
  DeleteJobRequest,
  DeleteJobResponse,
  DeleteTriggerRequest,
  DeleteTriggerResponse,
  DeleteWorkflowRequest,
  DeleteWorkflowResponse,
  GetCrawlerRequest,
  GetCrawlerResponse,
  GetCrawlersRequest,
  GetCrawlersResponse,
  GetJobRequest,
  GetJobResponse,
  GetJobBookmarkRequest,
  GetJobBookmarkResponse,
  GetJobBookmarksRequest,
  GetJobBookmarksResponse,
  GetJobRunRequest,
  GetJobRunResponse,
  GetJobRunsRequest,
  GetJobRunsResponse,
  GetJobsRequest,
  GetJobsResponse,
  GetTagsRequest,
  GetTagsResponse,
  GetTriggerRequest,
  GetTriggerResponse,
  GetTriggersRequest,
  GetTriggersResponse,
  GetWorkflowRequest,
  GetWorkflowResponse,
  GetWorkflowRunRequest,
  GetWorkflowRunResponse,
  GetWorkflowRunPropertiesRequest,
  GetWorkflowRunPropertiesResponse,
  GetWorkflowRunsRequest,
  GetWorkflowRunsResponse,
  ListCrawlersRequest,
  ListCrawlersResponse,
  ListCrawlsRequest,
  ListCrawlsResponse,
  ListJobsRequest,
  ListJobsResponse,
  ListTriggersRequest,
  ListTriggersResponse,
  ListWorkflowsRequest,
  ListWorkflowsResponse,
  PutWorkflowRunPropertiesRequest,
  PutWorkflowRunPropertiesResponse,
  ResetJobBookmarkRequest,
  ResetJobBookmarkResponse,
  ResumeWorkflowRunRequest,
  ResumeWorkflowRunResponse,
  StartCrawlerRequest,
  StartCrawlerResponse,
  StartJobRunRequest,
  StartJobRunResponse,
  StartTriggerRequest,
  StartTriggerResponse,
  StartWorkflowRunRequest,
  StartWorkflowRunResponse,
  StopCrawlerRequest,
  StopCrawlerResponse,
  StopTriggerRequest,
  StopTriggerResponse,
  StopWorkflowRunRequest,
  StopWorkflowRunResponse,
  TagResourceRequest,
  TagResourceResponse,
  UntagResourceRequest,
  UntagResourceResponse,
  UpdateCrawlerRequest,
  UpdateCrawlerResponse,
  UpdateJobRequest,
  UpdateJobResponse,
  UpdateTriggerRequest,
  UpdateTriggerResponse,
  UpdateWorkflowRequest,
  UpdateWorkflowResponse,
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
  /** Reads several crawlers, and tells which names no crawler has. */
  readonly BatchGetCrawlers: {
    readonly input: BatchGetCrawlersRequest;
    readonly output: BatchGetCrawlersResponse;
    readonly error: 'InvalidInputException' | 'OperationTimeoutException';
  };
  /** Reads the definitions of several jobs, and tells which names no job has. */
  readonly BatchGetJobs: {
    readonly input: BatchGetJobsRequest;
    readonly output: BatchGetJobsResponse;
    readonly error: 'InternalServiceException' | 'OperationTimeoutException' | 'InvalidInputException';
  };
  /** Reads the definitions of several triggers, and tells which names no trigger has. */
  readonly BatchGetTriggers: {
    readonly input: BatchGetTriggersRequest;
    readonly output: BatchGetTriggersResponse;
    readonly error: 'InternalServiceException' | 'OperationTimeoutException' | 'InvalidInputException';
  };
  /** Reads several workflows as they are designed now, and tells which names no workflow has. */
  readonly BatchGetWorkflows: {
    readonly input: BatchGetWorkflowsRequest;
    readonly output: BatchGetWorkflowsResponse;
    readonly error: 'InternalServiceException' | 'OperationTimeoutException' | 'InvalidInputException';
  };
  /** Asks Glue to stop up to 25 runs of one job, and tells for each whether the request was taken on. */
  readonly BatchStopJobRun: {
    readonly input: BatchStopJobRunRequest;
    readonly output: BatchStopJobRunResponse;
    readonly error: 'InvalidInputException' | 'InternalServiceException' | 'OperationTimeoutException';
  };
  /** Makes a crawler, which crawls once it is started or its schedule says so. */
  readonly CreateCrawler: {
    readonly input: CreateCrawlerRequest;
    readonly output: CreateCrawlerResponse;
    readonly error: 'InvalidInputException' | 'AlreadyExistsException' | 'OperationTimeoutException' | 'ResourceNumberLimitExceededException';
  };
  /** Makes a job, of which no run is started. */
  readonly CreateJob: {
    readonly input: CreateJobRequest;
    readonly output: CreateJobResponse;
    readonly error: 'InvalidInputException' | 'IdempotentParameterMismatchException' | 'AlreadyExistsException' | 'InternalServiceException' | 'OperationTimeoutException' | 'ResourceNumberLimitExceededException' | 'ConcurrentModificationException';
  };
  /** Makes a trigger, by itself or within a workflow. */
  readonly CreateTrigger: {
    readonly input: CreateTriggerRequest;
    readonly output: CreateTriggerResponse;
    readonly error: 'AlreadyExistsException' | 'EntityNotFoundException' | 'InvalidInputException' | 'IdempotentParameterMismatchException' | 'InternalServiceException' | 'OperationTimeoutException' | 'ResourceNumberLimitExceededException' | 'ConcurrentModificationException';
  };
  /** Makes an empty workflow, to which triggers bring jobs and crawlers. */
  readonly CreateWorkflow: {
    readonly input: CreateWorkflowRequest;
    readonly output: CreateWorkflowResponse;
    readonly error: 'AlreadyExistsException' | 'InvalidInputException' | 'InternalServiceException' | 'OperationTimeoutException' | 'ResourceNumberLimitExceededException' | 'ConcurrentModificationException';
  };
  /** Deletes a crawler that does not run. */
  readonly DeleteCrawler: {
    readonly input: DeleteCrawlerRequest;
    readonly output: DeleteCrawlerResponse;
    readonly error: 'EntityNotFoundException' | 'CrawlerRunningException' | 'SchedulerTransitioningException' | 'OperationTimeoutException';
  };
  /** Deletes a job with its bookmark, and succeeds where there is no such job. */
  readonly DeleteJob: {
    readonly input: DeleteJobRequest;
    readonly output: DeleteJobResponse;
    readonly error: 'InvalidInputException' | 'InternalServiceException' | 'OperationTimeoutException';
  };
  /** Deletes a trigger, and succeeds where there is no such trigger. */
  readonly DeleteTrigger: {
    readonly input: DeleteTriggerRequest;
    readonly output: DeleteTriggerResponse;
    readonly error: 'InvalidInputException' | 'InternalServiceException' | 'OperationTimeoutException' | 'ConcurrentModificationException';
  };
  /** Deletes a workflow, and succeeds where there is no such workflow. */
  readonly DeleteWorkflow: {
    readonly input: DeleteWorkflowRequest;
    readonly output: DeleteWorkflowResponse;
    readonly error: 'InvalidInputException' | 'InternalServiceException' | 'OperationTimeoutException' | 'ConcurrentModificationException';
  };
  /** Reads the definition, the state and the last crawl of a crawler. */
  readonly GetCrawler: {
    readonly input: GetCrawlerRequest;
    readonly output: GetCrawlerResponse;
    readonly error: 'EntityNotFoundException' | 'OperationTimeoutException';
  };
  /** Reads all crawlers page by page. */
  readonly GetCrawlers: {
    readonly input: GetCrawlersRequest;
    readonly output: GetCrawlersResponse;
    readonly error: 'OperationTimeoutException';
  };
  /** Reads the definition of a job. */
  readonly GetJob: {
    readonly input: GetJobRequest;
    readonly output: GetJobResponse;
    readonly error: 'InvalidInputException' | 'EntityNotFoundException' | 'InternalServiceException' | 'OperationTimeoutException';
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
  /** Reads the definitions of all jobs page by page. */
  readonly GetJobs: {
    readonly input: GetJobsRequest;
    readonly output: GetJobsResponse;
    readonly error: 'InvalidInputException' | 'EntityNotFoundException' | 'InternalServiceException' | 'OperationTimeoutException';
  };
  /** Reads the tags of a resource. */
  readonly GetTags: {
    readonly input: GetTagsRequest;
    readonly output: GetTagsResponse;
    readonly error: 'InvalidInputException' | 'InternalServiceException' | 'OperationTimeoutException' | 'EntityNotFoundException';
  };
  /** Reads the definition of a trigger. */
  readonly GetTrigger: {
    readonly input: GetTriggerRequest;
    readonly output: GetTriggerResponse;
    readonly error: 'EntityNotFoundException' | 'InvalidInputException' | 'InternalServiceException' | 'OperationTimeoutException';
  };
  /** Reads the definitions of all triggers, or of those that start a given job, page by page. */
  readonly GetTriggers: {
    readonly input: GetTriggersRequest;
    readonly output: GetTriggersResponse;
    readonly error: 'EntityNotFoundException' | 'InvalidInputException' | 'InternalServiceException' | 'OperationTimeoutException';
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
  /** Reads the names of all crawlers, or of those with given tags, page by page. */
  readonly ListCrawlers: {
    readonly input: ListCrawlersRequest;
    readonly output: ListCrawlersResponse;
    readonly error: 'OperationTimeoutException';
  };
  /** Reads the crawls of a crawler in the last 12 months, or those that pass given filters, page by page. */
  readonly ListCrawls: {
    readonly input: ListCrawlsRequest;
    readonly output: ListCrawlsResponse;
    readonly error: 'EntityNotFoundException' | 'OperationTimeoutException' | 'InvalidInputException';
  };
  /** Reads the names of all jobs, or of those with given tags, page by page. */
  readonly ListJobs: {
    readonly input: ListJobsRequest;
    readonly output: ListJobsResponse;
    readonly error: 'InvalidInputException' | 'EntityNotFoundException' | 'InternalServiceException' | 'OperationTimeoutException';
  };
  /** Reads the names of all triggers, or of those that start a given job or have given tags, page by page. */
  readonly ListTriggers: {
    readonly input: ListTriggersRequest;
    readonly output: ListTriggersResponse;
    readonly error: 'EntityNotFoundException' | 'InvalidInputException' | 'InternalServiceException' | 'OperationTimeoutException';
  };
  /** Reads the names of all workflows page by page. */
  readonly ListWorkflows: {
    readonly input: ListWorkflowsRequest;
    readonly output: ListWorkflowsResponse;
    readonly error: 'InvalidInputException' | 'InternalServiceException' | 'OperationTimeoutException';
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
  /** Starts a crawl, whether or not the crawler has a schedule. */
  readonly StartCrawler: {
    readonly input: StartCrawlerRequest;
    readonly output: StartCrawlerResponse;
    readonly error: 'EntityNotFoundException' | 'CrawlerRunningException' | 'OperationTimeoutException';
  };
  /** Starts a run of a job, or retries an earlier one. */
  readonly StartJobRun: {
    readonly input: StartJobRunRequest;
    readonly output: StartJobRunResponse;
    readonly error: 'InvalidInputException' | 'EntityNotFoundException' | 'InternalServiceException' | 'OperationTimeoutException' | 'ResourceNumberLimitExceededException' | 'ConcurrentRunsExceededException';
  };
  /** Activates a trigger, or fires it once where it is of type `ON_DEMAND`. */
  readonly StartTrigger: {
    readonly input: StartTriggerRequest;
    readonly output: StartTriggerResponse;
    readonly error: 'InvalidInputException' | 'InternalServiceException' | 'EntityNotFoundException' | 'OperationTimeoutException' | 'ResourceNumberLimitExceededException' | 'ConcurrentRunsExceededException';
  };
  /** Starts a run of a workflow. */
  readonly StartWorkflowRun: {
    readonly input: StartWorkflowRunRequest;
    readonly output: StartWorkflowRunResponse;
    readonly error: 'InvalidInputException' | 'EntityNotFoundException' | 'InternalServiceException' | 'OperationTimeoutException' | 'ResourceNumberLimitExceededException' | 'ConcurrentRunsExceededException';
  };
  /** Asks Glue to stop the crawl that is under way. */
  readonly StopCrawler: {
    readonly input: StopCrawlerRequest;
    readonly output: StopCrawlerResponse;
    readonly error: 'EntityNotFoundException' | 'CrawlerNotRunningException' | 'CrawlerStoppingException' | 'OperationTimeoutException';
  };
  /** Deactivates a trigger, so that it does not fire until it is started again. */
  readonly StopTrigger: {
    readonly input: StopTriggerRequest;
    readonly output: StopTriggerResponse;
    readonly error: 'InvalidInputException' | 'InternalServiceException' | 'EntityNotFoundException' | 'OperationTimeoutException' | 'ConcurrentModificationException';
  };
  /** Stops a workflow run: what runs is ended, and what has not started never will. */
  readonly StopWorkflowRun: {
    readonly input: StopWorkflowRunRequest;
    readonly output: StopWorkflowRunResponse;
    readonly error: 'InvalidInputException' | 'EntityNotFoundException' | 'InternalServiceException' | 'OperationTimeoutException' | 'IllegalWorkflowStateException';
  };
  /** Puts tags on a resource; one with a known key takes the place of the old one. */
  readonly TagResource: {
    readonly input: TagResourceRequest;
    readonly output: TagResourceResponse;
    readonly error: 'InvalidInputException' | 'InternalServiceException' | 'OperationTimeoutException' | 'EntityNotFoundException';
  };
  /** Takes tags off a resource. */
  readonly UntagResource: {
    readonly input: UntagResourceRequest;
    readonly output: UntagResourceResponse;
    readonly error: 'InvalidInputException' | 'InternalServiceException' | 'OperationTimeoutException' | 'EntityNotFoundException';
  };
  /** Changes the definition of a crawler that does not run. */
  readonly UpdateCrawler: {
    readonly input: UpdateCrawlerRequest;
    readonly output: UpdateCrawlerResponse;
    readonly error: 'InvalidInputException' | 'VersionMismatchException' | 'EntityNotFoundException' | 'CrawlerRunningException' | 'OperationTimeoutException';
  };
  /** Replaces the definition of a job; later runs follow the new one. */
  readonly UpdateJob: {
    readonly input: UpdateJobRequest;
    readonly output: UpdateJobResponse;
    readonly error: 'InvalidInputException' | 'EntityNotFoundException' | 'InternalServiceException' | 'OperationTimeoutException' | 'ConcurrentModificationException';
  };
  /** Replaces the definition of a trigger; workflow runs that have begun keep the old one. */
  readonly UpdateTrigger: {
    readonly input: UpdateTriggerRequest;
    readonly output: UpdateTriggerResponse;
    readonly error: 'InvalidInputException' | 'InternalServiceException' | 'EntityNotFoundException' | 'OperationTimeoutException' | 'ConcurrentModificationException';
  };
  /** Replaces what a workflow says of itself; its graph stays. */
  readonly UpdateWorkflow: {
    readonly input: UpdateWorkflowRequest;
    readonly output: UpdateWorkflowResponse;
    readonly error: 'InvalidInputException' | 'EntityNotFoundException' | 'InternalServiceException' | 'OperationTimeoutException' | 'ConcurrentModificationException';
  };
}

export const operations = {
  BatchGetCrawlers: {
    errors: [
      "InvalidInputException",
      "OperationTimeoutException"
    ],
    modelled: true,
    readOnly: true,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/webapi/API_BatchGetCrawlers.html"
    ]
  },
  BatchGetJobs: {
    errors: [
      "InternalServiceException",
      "OperationTimeoutException",
      "InvalidInputException"
    ],
    modelled: true,
    readOnly: true,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/webapi/API_BatchGetJobs.html"
    ]
  },
  BatchGetTriggers: {
    errors: [
      "InternalServiceException",
      "OperationTimeoutException",
      "InvalidInputException"
    ],
    modelled: true,
    readOnly: true,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/webapi/API_BatchGetTriggers.html"
    ]
  },
  BatchGetWorkflows: {
    errors: [
      "InternalServiceException",
      "OperationTimeoutException",
      "InvalidInputException"
    ],
    modelled: true,
    readOnly: true,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/webapi/API_BatchGetWorkflows.html"
    ]
  },
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
  CreateCrawler: {
    errors: [
      "InvalidInputException",
      "AlreadyExistsException",
      "OperationTimeoutException",
      "ResourceNumberLimitExceededException"
    ],
    modelled: true,
    readOnly: false,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/webapi/API_CreateCrawler.html"
    ]
  },
  CreateJob: {
    errors: [
      "InvalidInputException",
      "IdempotentParameterMismatchException",
      "AlreadyExistsException",
      "InternalServiceException",
      "OperationTimeoutException",
      "ResourceNumberLimitExceededException",
      "ConcurrentModificationException"
    ],
    modelled: true,
    readOnly: false,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/webapi/API_CreateJob.html"
    ]
  },
  CreateTrigger: {
    errors: [
      "AlreadyExistsException",
      "EntityNotFoundException",
      "InvalidInputException",
      "IdempotentParameterMismatchException",
      "InternalServiceException",
      "OperationTimeoutException",
      "ResourceNumberLimitExceededException",
      "ConcurrentModificationException"
    ],
    modelled: true,
    readOnly: false,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/webapi/API_CreateTrigger.html"
    ]
  },
  CreateWorkflow: {
    errors: [
      "AlreadyExistsException",
      "InvalidInputException",
      "InternalServiceException",
      "OperationTimeoutException",
      "ResourceNumberLimitExceededException",
      "ConcurrentModificationException"
    ],
    modelled: true,
    readOnly: false,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/webapi/API_CreateWorkflow.html"
    ]
  },
  DeleteCrawler: {
    errors: [
      "EntityNotFoundException",
      "CrawlerRunningException",
      "SchedulerTransitioningException",
      "OperationTimeoutException"
    ],
    modelled: true,
    readOnly: false,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/webapi/API_DeleteCrawler.html"
    ]
  },
  DeleteJob: {
    errors: [
      "InvalidInputException",
      "InternalServiceException",
      "OperationTimeoutException"
    ],
    modelled: true,
    readOnly: false,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/webapi/API_DeleteJob.html"
    ]
  },
  DeleteTrigger: {
    errors: [
      "InvalidInputException",
      "InternalServiceException",
      "OperationTimeoutException",
      "ConcurrentModificationException"
    ],
    modelled: true,
    readOnly: false,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/webapi/API_DeleteTrigger.html"
    ]
  },
  DeleteWorkflow: {
    errors: [
      "InvalidInputException",
      "InternalServiceException",
      "OperationTimeoutException",
      "ConcurrentModificationException"
    ],
    modelled: true,
    readOnly: false,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/webapi/API_DeleteWorkflow.html"
    ]
  },
  GetCrawler: {
    errors: [
      "EntityNotFoundException",
      "OperationTimeoutException"
    ],
    modelled: true,
    readOnly: true,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/webapi/API_GetCrawler.html"
    ]
  },
  GetCrawlers: {
    errors: [
      "OperationTimeoutException"
    ],
    modelled: true,
    readOnly: true,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/webapi/API_GetCrawlers.html"
    ],
    pagination: {
      inputToken: "NextToken",
      outputToken: "NextToken",
      pageSize: "MaxResults",
      items: "Crawlers"
    }
  },
  GetJob: {
    errors: [
      "InvalidInputException",
      "EntityNotFoundException",
      "InternalServiceException",
      "OperationTimeoutException"
    ],
    modelled: true,
    readOnly: true,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/webapi/API_GetJob.html"
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
  GetJobs: {
    errors: [
      "InvalidInputException",
      "EntityNotFoundException",
      "InternalServiceException",
      "OperationTimeoutException"
    ],
    modelled: true,
    readOnly: true,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/webapi/API_GetJobs.html"
    ],
    pagination: {
      inputToken: "NextToken",
      outputToken: "NextToken",
      pageSize: "MaxResults",
      items: "Jobs"
    }
  },
  GetTags: {
    errors: [
      "InvalidInputException",
      "InternalServiceException",
      "OperationTimeoutException",
      "EntityNotFoundException"
    ],
    modelled: true,
    readOnly: true,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/webapi/API_GetTags.html"
    ]
  },
  GetTrigger: {
    errors: [
      "EntityNotFoundException",
      "InvalidInputException",
      "InternalServiceException",
      "OperationTimeoutException"
    ],
    modelled: true,
    readOnly: true,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/webapi/API_GetTrigger.html"
    ]
  },
  GetTriggers: {
    errors: [
      "EntityNotFoundException",
      "InvalidInputException",
      "InternalServiceException",
      "OperationTimeoutException"
    ],
    modelled: true,
    readOnly: true,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/webapi/API_GetTriggers.html"
    ],
    pagination: {
      inputToken: "NextToken",
      outputToken: "NextToken",
      pageSize: "MaxResults",
      items: "Triggers"
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
  ListCrawlers: {
    errors: [
      "OperationTimeoutException"
    ],
    modelled: true,
    readOnly: true,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/webapi/API_ListCrawlers.html"
    ],
    pagination: {
      inputToken: "NextToken",
      outputToken: "NextToken",
      pageSize: "MaxResults",
      items: "CrawlerNames"
    }
  },
  ListCrawls: {
    errors: [
      "EntityNotFoundException",
      "OperationTimeoutException",
      "InvalidInputException"
    ],
    modelled: true,
    readOnly: true,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/webapi/API_ListCrawls.html"
    ],
    pagination: {
      inputToken: "NextToken",
      outputToken: "NextToken",
      pageSize: "MaxResults",
      items: "Crawls"
    }
  },
  ListJobs: {
    errors: [
      "InvalidInputException",
      "EntityNotFoundException",
      "InternalServiceException",
      "OperationTimeoutException"
    ],
    modelled: true,
    readOnly: true,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/webapi/API_ListJobs.html"
    ],
    pagination: {
      inputToken: "NextToken",
      outputToken: "NextToken",
      pageSize: "MaxResults",
      items: "JobNames"
    }
  },
  ListTriggers: {
    errors: [
      "EntityNotFoundException",
      "InvalidInputException",
      "InternalServiceException",
      "OperationTimeoutException"
    ],
    modelled: true,
    readOnly: true,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/webapi/API_ListTriggers.html"
    ],
    pagination: {
      inputToken: "NextToken",
      outputToken: "NextToken",
      pageSize: "MaxResults",
      items: "TriggerNames"
    }
  },
  ListWorkflows: {
    errors: [
      "InvalidInputException",
      "InternalServiceException",
      "OperationTimeoutException"
    ],
    modelled: true,
    readOnly: true,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/webapi/API_ListWorkflows.html"
    ],
    pagination: {
      inputToken: "NextToken",
      outputToken: "NextToken",
      pageSize: "MaxResults",
      items: "Workflows"
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
  StartCrawler: {
    errors: [
      "EntityNotFoundException",
      "CrawlerRunningException",
      "OperationTimeoutException"
    ],
    modelled: true,
    readOnly: false,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/webapi/API_StartCrawler.html"
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
  StartTrigger: {
    errors: [
      "InvalidInputException",
      "InternalServiceException",
      "EntityNotFoundException",
      "OperationTimeoutException",
      "ResourceNumberLimitExceededException",
      "ConcurrentRunsExceededException"
    ],
    modelled: true,
    readOnly: false,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/webapi/API_StartTrigger.html"
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
  StopCrawler: {
    errors: [
      "EntityNotFoundException",
      "CrawlerNotRunningException",
      "CrawlerStoppingException",
      "OperationTimeoutException"
    ],
    modelled: true,
    readOnly: false,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/webapi/API_StopCrawler.html"
    ]
  },
  StopTrigger: {
    errors: [
      "InvalidInputException",
      "InternalServiceException",
      "EntityNotFoundException",
      "OperationTimeoutException",
      "ConcurrentModificationException"
    ],
    modelled: true,
    readOnly: false,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/webapi/API_StopTrigger.html"
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
  },
  TagResource: {
    errors: [
      "InvalidInputException",
      "InternalServiceException",
      "OperationTimeoutException",
      "EntityNotFoundException"
    ],
    modelled: true,
    readOnly: false,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/webapi/API_TagResource.html"
    ]
  },
  UntagResource: {
    errors: [
      "InvalidInputException",
      "InternalServiceException",
      "OperationTimeoutException",
      "EntityNotFoundException"
    ],
    modelled: true,
    readOnly: false,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/webapi/API_UntagResource.html"
    ]
  },
  UpdateCrawler: {
    errors: [
      "InvalidInputException",
      "VersionMismatchException",
      "EntityNotFoundException",
      "CrawlerRunningException",
      "OperationTimeoutException"
    ],
    modelled: true,
    readOnly: false,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/webapi/API_UpdateCrawler.html"
    ]
  },
  UpdateJob: {
    errors: [
      "InvalidInputException",
      "EntityNotFoundException",
      "InternalServiceException",
      "OperationTimeoutException",
      "ConcurrentModificationException"
    ],
    modelled: true,
    readOnly: false,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/webapi/API_UpdateJob.html"
    ]
  },
  UpdateTrigger: {
    errors: [
      "InvalidInputException",
      "InternalServiceException",
      "EntityNotFoundException",
      "OperationTimeoutException",
      "ConcurrentModificationException"
    ],
    modelled: true,
    readOnly: false,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/webapi/API_UpdateTrigger.html"
    ]
  },
  UpdateWorkflow: {
    errors: [
      "InvalidInputException",
      "EntityNotFoundException",
      "InternalServiceException",
      "OperationTimeoutException",
      "ConcurrentModificationException"
    ],
    modelled: true,
    readOnly: false,
    documented: [
      "https://docs.aws.amazon.com/glue/latest/webapi/API_UpdateWorkflow.html"
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
  IdempotentParameterMismatchException: {
    httpStatus: 400,
    fault: "client",
    modelled: true
  },
  VersionMismatchException: {
    httpStatus: 400,
    fault: "client",
    modelled: true
  },
  CrawlerRunningException: {
    httpStatus: 400,
    fault: "client",
    modelled: true
  },
  CrawlerNotRunningException: {
    httpStatus: 400,
    fault: "client",
    modelled: true
  },
  CrawlerStoppingException: {
    httpStatus: 400,
    fault: "client",
    modelled: true
  },
  SchedulerTransitioningException: {
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
