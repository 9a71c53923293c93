import type { Call, Outcome } from '../contract/call.ts';
import type { InputOf, OperationName } from '../contract/operation.ts';
import { isFinalJobRunState } from '../contract/states.ts';
import { resourceAnswers } from './answer-resources.ts';
import type { Answer } from './answer.ts';
import { designWorkflow, type DesignNode } from './design-workflow.ts';
import { drawOutput } from './draw-output.ts';
import { echoes } from './echoes.ts';
import { fillShape } from './fill-shape.ts';
import { bookmarkAt, findBookmark } from './job-bookmark.ts';
import { jobRunIdAt, readJobRunId, splitAttemptId } from './job-run-id.ts';
import { readJobRun, shapeJobRun } from './job-run.ts';
import { listPage } from './list-page.ts';
import { readRunProperties, readWorkflowRun, resumedRunId, shapeWorkflowRun, workflowRunIdAt } from './workflow-run.ts';
import type { World } from './world.ts';

/** What an operation answers that is more than its schemas say; one that is not here has its answer drawn from them. */
const answers: { readonly [O in OperationName]?: Answer<O> } = {
  ...echoes,
  ...resourceAnswers,
  StartJobRun: (world, { JobName }, nth) => ({
    output: { JobRunId: `jr_${world.random.fork('started job').fork(JobName).fork(nth).digest}` },
  }),
  BatchStopJobRun: stopJobRuns,
  GetJobRun: (world, { JobName, RunId, PredecessorsIncluded }) => ({
    output: { JobRun: shapeJobRun(world, readJobRun(world, JobName, RunId), PredecessorsIncluded) },
  }),
  GetJobRuns: (world, input) =>
    listPage(world, 'GetJobRuns', [input.JobName], input, (index) =>
      shapeJobRun(world, readJobRun(world, input.JobName, jobRunIdAt(world, input.JobName, index))),
    ),
  GetJobBookmark: (world, input) => ({ output: { JobBookmarkEntry: findBookmark(world, input) } }),
  GetJobBookmarks: (world, input) =>
    listPage(world, 'GetJobBookmarks', [input.JobName], input, (index) => bookmarkAt(world, input.JobName, index)),
  ResetJobBookmark: (world, input) => ({ output: { JobBookmarkEntry: findBookmark(world, input) } }),
  StartWorkflowRun: (world, { Name }, nth) => ({
    output: { RunId: `wr_${world.random.fork('started workflow').fork(Name).fork(nth).digest}` },
  }),
  ResumeWorkflowRun: (world, { Name, RunId, NodeIds }, nth) => ({
    output: { RunId: resumedRunId(world, Name, RunId, nth), NodeIds: dropDownstream(designWorkflow(world, Name), NodeIds) },
  }),
  GetWorkflowRun: (world, { Name, RunId, IncludeGraph = false }) => ({
    output: { Run: shapeWorkflowRun(world, readWorkflowRun(world, Name, RunId), IncludeGraph) },
  }),
  GetWorkflowRuns: (world, input) =>
    listPage(world, 'GetWorkflowRuns', [input.Name, input.IncludeGraph], input, (index) =>
      shapeWorkflowRun(world, readWorkflowRun(world, input.Name, workflowRunIdAt(world, input.Name, index)), input.IncludeGraph ?? false),
    ),
  GetWorkflowRunProperties: (world, { Name, RunId }) => ({
    output: world.size === 'minimal' ? {} : { RunProperties: readRunProperties(world, Name, RunId) },
  }),
};

/**
 * The answer to a call in a world. `nth` counts earlier calls of the operation for the same job or workflow: what starts a
 * run gives each call an id of its own.
 */
export function answerCall(world: World, { operation, input }: Call, nth: number): Outcome {
  const answer = answers[operation] as Answer<OperationName> | undefined;
  return answer ? answer(world, input, nth) : drawOutput(world, operation, input);
}

/** Each id stands once over both lists; a run that is over cannot be stopped. Source: BatchStopJobRun. */
function stopJobRuns(world: World, { JobName, JobRunIds }: InputOf<'BatchStopJobRun'>): Outcome {
  const place = world.random.fork('stopped').fork(JobName);
  const isOver = (id: string): boolean => {
    const isOfThisWorld = readJobRunId(world, JobName, splitAttemptId(id).base) !== undefined;
    return isOfThisWorld ? isFinalJobRunState(readJobRun(world, JobName, id).state) : place.fork(id).chance(0.2);
  };
  const { over = [], open = [] } = Object.groupBy(new Set(JobRunIds), (id) => (isOver(id) ? 'over' : 'open'));
  const detail = { ErrorCode: 'JobRunCannotBeStoppedException', ErrorMessage: 'Job Run cannot be stopped in current state.' };
  return {
    output: {
      SuccessfulSubmissions: open.map((id) => ({ JobName, JobRunId: id })),
      Errors: over.map((id) =>
        fillShape('BatchStopJobRunError', { size: world.size, random: place.fork(id) }, { JobName, JobRunId: id }, { ErrorDetail: detail }),
      ),
    },
  };
}

/** The asked nodes without those that run anyway, being downstream of another one. Source: ResumeWorkflowRun. */
function dropDownstream(nodes: readonly DesignNode[], asked: readonly string[]): string[] {
  const wanted = new Set(asked);
  const isReached: boolean[] = [];
  for (const { id, parents } of nodes) {
    const isBelow = parents.some((parent) => isReached[parent]);
    isReached.push(isBelow || wanted.has(id));
    if (isBelow) wanted.delete(id);
  }
  return [...wanted];
}
