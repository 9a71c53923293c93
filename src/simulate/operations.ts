import type { InputOf, OperationName, OutputOf } from '../contract/operation.ts';
import { batchGetCrawlers } from './operations/batch-get-crawlers.ts';
import { batchGetJobs } from './operations/batch-get-jobs.ts';
import { batchGetTriggers } from './operations/batch-get-triggers.ts';
import { batchGetWorkflows } from './operations/batch-get-workflows.ts';
import { batchStopJobRun } from './operations/batch-stop-job-run.ts';
import { createCrawler } from './operations/create-crawler.ts';
import { createJob } from './operations/create-job.ts';
import { createTrigger } from './operations/create-trigger.ts';
import { createWorkflow } from './operations/create-workflow.ts';
import { deleteCrawler } from './operations/delete-crawler.ts';
import { deleteJob } from './operations/delete-job.ts';
import { deleteTrigger } from './operations/delete-trigger.ts';
import { deleteWorkflow } from './operations/delete-workflow.ts';
import { getCrawler } from './operations/get-crawler.ts';
import { getCrawlers } from './operations/get-crawlers.ts';
import { getJobBookmark } from './operations/get-job-bookmark.ts';
import { getJobBookmarks } from './operations/get-job-bookmarks.ts';
import { getJobRun } from './operations/get-job-run.ts';
import { getJobRuns } from './operations/get-job-runs.ts';
import { getJob } from './operations/get-job.ts';
import { getJobs } from './operations/get-jobs.ts';
import { getTags } from './operations/get-tags.ts';
import { getTrigger } from './operations/get-trigger.ts';
import { getTriggers } from './operations/get-triggers.ts';
import { getWorkflowRunProperties } from './operations/get-workflow-run-properties.ts';
import { getWorkflowRun } from './operations/get-workflow-run.ts';
import { getWorkflowRuns } from './operations/get-workflow-runs.ts';
import { getWorkflow } from './operations/get-workflow.ts';
import { listCrawlers } from './operations/list-crawlers.ts';
import { listCrawls } from './operations/list-crawls.ts';
import { listJobs } from './operations/list-jobs.ts';
import { listTriggers } from './operations/list-triggers.ts';
import { listWorkflows } from './operations/list-workflows.ts';
import { putWorkflowRunProperties } from './operations/put-workflow-run-properties.ts';
import { resetJobBookmark } from './operations/reset-job-bookmark.ts';
import { resumeWorkflowRun } from './operations/resume-workflow-run.ts';
import { startCrawler } from './operations/start-crawler.ts';
import { startJobRun } from './operations/start-job-run.ts';
import { startTrigger } from './operations/start-trigger.ts';
import { startWorkflowRun } from './operations/start-workflow-run.ts';
import { stopCrawler } from './operations/stop-crawler.ts';
import { stopTrigger } from './operations/stop-trigger.ts';
import { stopWorkflowRun } from './operations/stop-workflow-run.ts';
import { tagResource } from './operations/tag-resource.ts';
import { untagResource } from './operations/untag-resource.ts';
import { updateCrawler } from './operations/update-crawler.ts';
import { updateJob } from './operations/update-job.ts';
import { updateTrigger } from './operations/update-trigger.ts';
import { updateWorkflow } from './operations/update-workflow.ts';
import type { World } from './world.ts';

/** One operation of the simulated Glue: answers its output, or raises a fault. */
export type Operation<O extends OperationName = OperationName> = (world: World, input: InputOf<O>) => OutputOf<O>;

/** What is simulated, by its name. An operation of the contract that is not here is left to the next responder. */
export const operations: { readonly [O in OperationName]?: Operation<O> } = {
  BatchGetCrawlers: batchGetCrawlers,
  BatchGetJobs: batchGetJobs,
  BatchGetTriggers: batchGetTriggers,
  BatchGetWorkflows: batchGetWorkflows,
  BatchStopJobRun: batchStopJobRun,
  CreateCrawler: createCrawler,
  CreateJob: createJob,
  CreateTrigger: createTrigger,
  CreateWorkflow: createWorkflow,
  DeleteCrawler: deleteCrawler,
  DeleteJob: deleteJob,
  DeleteTrigger: deleteTrigger,
  DeleteWorkflow: deleteWorkflow,
  GetCrawler: getCrawler,
  GetCrawlers: getCrawlers,
  GetJob: getJob,
  GetJobBookmark: getJobBookmark,
  GetJobBookmarks: getJobBookmarks,
  GetJobRun: getJobRun,
  GetJobRuns: getJobRuns,
  GetJobs: getJobs,
  GetTags: getTags,
  GetTrigger: getTrigger,
  GetTriggers: getTriggers,
  GetWorkflow: getWorkflow,
  GetWorkflowRun: getWorkflowRun,
  GetWorkflowRunProperties: getWorkflowRunProperties,
  GetWorkflowRuns: getWorkflowRuns,
  ListCrawlers: listCrawlers,
  ListCrawls: listCrawls,
  ListJobs: listJobs,
  ListTriggers: listTriggers,
  ListWorkflows: listWorkflows,
  PutWorkflowRunProperties: putWorkflowRunProperties,
  ResetJobBookmark: resetJobBookmark,
  ResumeWorkflowRun: resumeWorkflowRun,
  StartCrawler: startCrawler,
  StartJobRun: startJobRun,
  StartTrigger: startTrigger,
  StartWorkflowRun: startWorkflowRun,
  StopCrawler: stopCrawler,
  StopTrigger: stopTrigger,
  StopWorkflowRun: stopWorkflowRun,
  TagResource: tagResource,
  UntagResource: untagResource,
  UpdateCrawler: updateCrawler,
  UpdateJob: updateJob,
  UpdateTrigger: updateTrigger,
  UpdateWorkflow: updateWorkflow,
};
