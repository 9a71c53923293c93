/** A call before it is sent. */
export interface Question {
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** What is asked about a thing that has runs. */
export interface UnitKind {
  /** Where its recordings are, and what messages call it. */
  readonly folder: string;
  readonly word: string;
  /** The first one says whether there is such a thing at all. */
  readonly about: (name: string) => readonly [Question, ...Question[]];
  /** The runs, newest first, in pages. */
  readonly list: (name: string) => Question;
  /** The list in a page of runs, and the member of a run that names it. */
  readonly items: string;
  readonly id: string;
  readonly ofRun: (name: string, runId: string) => readonly Question[];
}

/**
 * As most consumers ask, because a recording answers the inputs that it holds: no size of pages, and runs of workflows listed
 * without graphs, which would make each page a hundred times as large. Single runs are asked for both ways.
 */
export const unitKinds = {
  job: {
    folder: 'jobs',
    word: 'job',
    about: (JobName) => [{ operation: 'GetJob', input: { JobName } }, { operation: 'GetJobBookmark', input: { JobName } }],
    list: (JobName) => ({ operation: 'GetJobRuns', input: { JobName } }),
    items: 'JobRuns',
    id: 'Id',
    ofRun: (JobName, RunId) => [{ operation: 'GetJobRun', input: { JobName, RunId } }],
  },
  workflow: {
    folder: 'workflows',
    word: 'workflow',
    about: (Name) => [{ operation: 'GetWorkflow', input: { Name, IncludeGraph: true } }, { operation: 'GetWorkflow', input: { Name } }],
    list: (Name) => ({ operation: 'GetWorkflowRuns', input: { Name } }),
    items: 'Runs',
    id: 'WorkflowRunId',
    ofRun: (Name, RunId) => [
      { operation: 'GetWorkflowRun', input: { Name, RunId, IncludeGraph: true } },
      { operation: 'GetWorkflowRun', input: { Name, RunId } },
      { operation: 'GetWorkflowRunProperties', input: { Name, RunId } },
    ],
  },
} as const satisfies Readonly<Record<string, UnitKind>>;
