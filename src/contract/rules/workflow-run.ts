import { crawlStates, isFinalCrawlState, isFinalWorkflowRunStatus, workflowRunStatuses } from '../states.ts';
import { defineRule, type Rule } from './rule.ts';

const source = 'https://docs.aws.amazon.com/glue/latest/webapi/API_WorkflowRun.html';
const example = 'https://docs.aws.amazon.com/glue/latest/dg/running_monitoring_workflow.html';

/** How the members of a workflow run, and of the crawls in it, bear on each other. */
export const workflowRunRules: readonly Rule[] = [
  defineRule({
    id: 'workflow-run/time-order',
    sentence: 'A workflow run is completed no earlier than it started.',
    evidence: 'observed',
    source: example,
    book: [72],
    shape: 'WorkflowRun',
    check({ StartedOn = -Infinity, CompletedOn = Infinity }, report) {
      if (CompletedOn < StartedOn) report('/CompletedOn', `StartedOn (${StartedOn}) or later`, CompletedOn);
    },
  }),
  defineRule({
    id: 'workflow-run/completed-when-final',
    sentence: 'A workflow run with a final status has CompletedOn.',
    evidence: 'observed',
    // No member of an answer is required, so an answer that leaves some out is thin, not wrong.
    severity: 'drift',
    source: example,
    book: [72],
    shape: 'WorkflowRun',
    check({ Status, CompletedOn }, report) {
      if (isFinalWorkflowRunStatus(Status) && CompletedOn === undefined) report('/CompletedOn', `a time, for the run is ${Status}`, undefined);
    },
  }),
  defineRule({
    id: 'workflow-run/not-completed-before-final',
    sentence: 'A workflow run that is RUNNING or STOPPING has no CompletedOn.',
    evidence: 'inferred',
    source,
    book: [72],
    shape: 'WorkflowRun',
    check({ Status, CompletedOn }, report) {
      if (CompletedOn === undefined || Status === undefined || !Object.hasOwn(workflowRunStatuses, Status)) return;
      if (!isFinalWorkflowRunStatus(Status)) report('/CompletedOn', `nothing, for the run is ${Status}`, CompletedOn);
    },
  }),
  defineRule({
    id: 'workflow-run/error-message-of-error',
    sentence: 'Only a workflow run that could not be started, so is in ERROR, has an ErrorMessage.',
    evidence: 'inferred',
    source,
    book: [71],
    shape: 'WorkflowRun',
    check({ Status, ErrorMessage }, report) {
      if (ErrorMessage !== undefined && Status !== undefined && Status !== 'ERROR') {
        report('/ErrorMessage', `nothing, for the run is ${Status}`, ErrorMessage);
      }
    },
  }),
  defineRule({
    id: 'workflow-run/resumed-from-another',
    sentence: 'PreviousRunId names the run that was resumed, never the run itself.',
    evidence: 'documented',
    source: 'https://docs.aws.amazon.com/glue/latest/dg/resuming-workflow.html',
    book: [80, 102],
    shape: 'WorkflowRun',
    check({ WorkflowRunId, PreviousRunId }, report) {
      if (PreviousRunId !== undefined && PreviousRunId === WorkflowRunId) report('/PreviousRunId', 'the id of another run', PreviousRunId);
    },
  }),
  defineRule({
    id: 'crawl/time-order',
    sentence: 'A crawl is completed no earlier than it started, and has CompletedOn only in a final state.',
    evidence: 'inferred',
    source: 'https://docs.aws.amazon.com/glue/latest/webapi/API_Crawl.html',
    book: [124],
    shape: 'Crawl',
    check({ State, StartedOn = -Infinity, CompletedOn }, report) {
      if (CompletedOn === undefined) return;
      if (CompletedOn < StartedOn) report('/CompletedOn', `StartedOn (${StartedOn}) or later`, CompletedOn);
      if (State !== undefined && Object.hasOwn(crawlStates, State) && !isFinalCrawlState(State)) report('/CompletedOn', `nothing, for the crawl is ${State}`, CompletedOn);
    },
  }),
];
