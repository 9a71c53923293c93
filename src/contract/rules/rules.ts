import { askedResourceRules } from './asked-resource.ts';
import { batchStopRules } from './batch-stop.ts';
import { eventBatchRules } from './event-batch.ts';
import { graphInclusionRules } from './graph-inclusion.ts';
import { jobRunRules } from './job-run.ts';
import { listOrderRules } from './list-order.ts';
import { pageRules } from './page.ts';
import { resumeRules } from './resume.ts';
import type { Rule } from './rule.ts';
import { runIdRules } from './run-id.ts';
import { startJobRunCapacityRules } from './start-job-run-capacity.ts';
import { startJobRunWorkerRules } from './start-job-run-workers.ts';
import { startJobRunRules } from './start-job-run.ts';
import { timestampRules } from './timestamp.ts';
import { triggerRules } from './trigger.ts';
import { workflowGraphEdgeRules } from './workflow-graph-edges.ts';
import { workflowGraphTriggerRules } from './workflow-graph-triggers.ts';
import { workflowGraphRules } from './workflow-graph.ts';
import { workflowRunRules } from './workflow-run.ts';
import { workflowStatisticsRules } from './workflow-statistics.ts';

/** Every rule of the contract that no schema can say; `docs/rules.md` is generated from this table. */
export const rules: readonly Rule[] = [
  ...startJobRunRules,
  ...startJobRunCapacityRules,
  ...startJobRunWorkerRules,
  ...jobRunRules,
  ...runIdRules,
  ...timestampRules,
  ...askedResourceRules,
  ...pageRules,
  ...listOrderRules,
  ...batchStopRules,
  ...workflowRunRules,
  ...workflowStatisticsRules,
  ...graphInclusionRules,
  ...workflowGraphRules,
  ...workflowGraphEdgeRules,
  ...workflowGraphTriggerRules,
  ...triggerRules,
  ...eventBatchRules,
  ...resumeRules,
];
