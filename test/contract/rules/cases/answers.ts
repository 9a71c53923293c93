import type { RuleCase } from '../rule-case.ts';

const output = { direction: 'output' } as const;
const asking = (input: object) => ({ input: input as Readonly<Record<string, unknown>> });
const hex = '0a'.repeat(32);
const runs = (...starts: readonly (number | undefined)[]) => ({
  JobRuns: starts.map((StartedOn, index) => ({ Id: `jr_${index}`, ...(StartedOn !== undefined && { StartedOn }) })),
});
const entry = (name: string) => ({ JobBookmarkEntry: { JobName: name } });
const submitted = (...ids: readonly string[]) => ids.map((JobRunId) => ({ JobName: 'nightly', JobRunId }));
const stopping = (...ids: readonly string[]) => asking({ JobName: 'nightly', JobRunIds: ids });

/** Everything `asked` must be able to meet: no request, a request that is no object, and one without the member. */
const unknowable = [undefined, asking({}), { input: 'garbage' as never }, { input: null as never }, asking({ JobName: 7, RunId: {} })];
const keepsUnasked = (value: unknown) => unknowable.map((context) => (context ? ([value, context] as const) : ([value] as const)));

export const answerCases: readonly RuleCase[] = [
  {
    ...output,
    rule: 'get-job-run/asked',
    operation: 'GetJobRun',
    keeps: [[{ JobRun: { JobName: 'a', Id: 'jr_1' } }, asking({ JobName: 'a', RunId: 'jr_1' })], ...keepsUnasked({ JobRun: { JobName: 'a' } })],
    breaks: [
      [{ JobRun: { JobName: 'b' } }, '/JobRun/JobName', asking({ JobName: 'a', RunId: 'jr_1' })],
      [{ JobRun: { Id: 'jr_2' } }, '/JobRun/Id', asking({ JobName: 'a', RunId: 'jr_1' })],
    ],
  },
  {
    ...output,
    rule: 'get-job-runs/asked',
    operation: 'GetJobRuns',
    keeps: [[{ JobRuns: [{ JobName: 'a' }, {}] }, asking({ JobName: 'a' })], [{}, asking({ JobName: 'a' })]],
    breaks: [[{ JobRuns: [{ JobName: 'a' }, { JobName: 'A' }] }, '/JobRuns/1/JobName', asking({ JobName: 'a' })]],
  },
  {
    ...output,
    rule: 'batch-stop-job-run/asked',
    operation: 'BatchStopJobRun',
    keeps: [[{ SuccessfulSubmissions: submitted('x'), Errors: [] }, asking({ JobName: 'nightly', JobRunIds: ['x'] })]],
    breaks: [
      [{ SuccessfulSubmissions: submitted('x') }, '/SuccessfulSubmissions/0/JobName', asking({ JobName: 'a', JobRunIds: ['x'] })],
      [{ Errors: submitted('x') }, '/Errors/0/JobName', asking({ JobName: 'a', JobRunIds: ['x'] })],
    ],
  },
  ...(['GetJobBookmark', 'ResetJobBookmark'] as const).map((operation): RuleCase => ({
    ...output,
    rule: operation === 'GetJobBookmark' ? 'get-job-bookmark/asked' : 'reset-job-bookmark/asked',
    operation,
    keeps: [[entry('a'), asking({ JobName: 'a' })]],
    breaks: [[entry('b'), '/JobBookmarkEntry/JobName', asking({ JobName: 'a' })]],
  })),
  {
    ...output,
    rule: 'get-job-bookmarks/asked',
    operation: 'GetJobBookmarks',
    keeps: [[{ JobBookmarkEntries: [{ JobName: 'a' }] }, asking({ JobName: 'a' })]],
    breaks: [[{ JobBookmarkEntries: [{ JobName: 'b' }] }, '/JobBookmarkEntries/0/JobName', asking({ JobName: 'a' })]],
  },
  {
    ...output,
    rule: 'get-workflow/asked',
    operation: 'GetWorkflow',
    keeps: [[{ Workflow: { Name: 'w' } }, asking({ Name: 'w' })]],
    breaks: [[{ Workflow: { Name: 'v' } }, '/Workflow/Name', asking({ Name: 'w' })]],
  },
  {
    ...output,
    rule: 'get-workflow-run/asked',
    operation: 'GetWorkflowRun',
    keeps: [[{ Run: { Name: 'w', WorkflowRunId: 'wr_1' } }, asking({ Name: 'w', RunId: 'wr_1' })]],
    breaks: [
      [{ Run: { Name: 'v' } }, '/Run/Name', asking({ Name: 'w' })],
      [{ Run: { WorkflowRunId: 'wr_2' } }, '/Run/WorkflowRunId', asking({ Name: 'w', RunId: 'wr_1' })],
    ],
  },
  {
    ...output,
    rule: 'get-workflow-runs/asked',
    operation: 'GetWorkflowRuns',
    keeps: [[{ Runs: [{ Name: 'w' }] }, asking({ Name: 'w' })]],
    breaks: [[{ Runs: [{ Name: 'w' }, { Name: 'v' }] }, '/Runs/1/Name', asking({ Name: 'w' })]],
  },
  {
    ...output,
    rule: 'get-job-runs/page-size',
    operation: 'GetJobRuns',
    keeps: [[runs(2, 1), asking({ MaxResults: 2 })], [runs(2, 1)], [runs(2, 1), asking({ MaxResults: '1' })], [{}, asking({ MaxResults: 1 })]],
    breaks: [[runs(3, 2, 1), '/JobRuns', asking({ MaxResults: 2 })]],
  },
  {
    ...output,
    rule: 'get-workflow-runs/page-size',
    operation: 'GetWorkflowRuns',
    keeps: [[{ Runs: [{}] }, asking({ MaxResults: 1 })]],
    breaks: [[{ Runs: [{}, {}] }, '/Runs', asking({ MaxResults: 1 })]],
  },
  {
    ...output,
    rule: 'get-job-bookmarks/page-size',
    operation: 'GetJobBookmarks',
    keeps: [[{ JobBookmarkEntries: [{}] }, asking({ MaxResults: 1 })]],
    breaks: [[{ JobBookmarkEntries: [{}, {}] }, '/JobBookmarkEntries', asking({ MaxResults: 1 })]],
  },
  ...(['GetJobRuns', 'GetWorkflowRuns'] as const).map((operation): RuleCase => ({
    ...output,
    rule: operation === 'GetJobRuns' ? 'get-job-runs/token-moves-on' : 'get-workflow-runs/token-moves-on',
    operation,
    keeps: [[{ NextToken: 'b' }, asking({ NextToken: 'a' })], [{}, asking({ NextToken: 'a' })], [{ NextToken: 'a' }, asking({})]],
    breaks: [[{ NextToken: 'a' }, '/NextToken', asking({ NextToken: 'a' })]],
  })),
  {
    ...output,
    rule: 'get-job-bookmarks/token-moves-on',
    operation: 'GetJobBookmarks',
    keeps: [[{ NextToken: 1 }, asking({ NextToken: 1 })], [{ NextToken: 3 }, asking({ NextToken: 2 })]],
    breaks: [[{ NextToken: 2 }, '/NextToken', asking({ NextToken: 2 })]],
  },
  {
    ...output,
    rule: 'get-job-runs/newest-first',
    operation: 'GetJobRuns',
    keeps: [[runs(3, 2, 2, 1)], [runs(3, undefined, 3)], [{}], [runs()]],
    breaks: [[runs(3, 1, 2), '/JobRuns/2/StartedOn'], [runs(2, undefined, 3), '/JobRuns/2/StartedOn']],
  },
  {
    ...output,
    rule: 'get-job-runs/each-once',
    operation: 'GetJobRuns',
    keeps: [[runs(2, 1)], [{ JobRuns: [{}, {}] }]],
    breaks: [[{ JobRuns: [{ Id: 'jr_1' }, {}, { Id: 'jr_1' }] }, '/JobRuns/2/Id']],
  },
  {
    ...output,
    rule: 'get-job-bookmarks/newest-first',
    operation: 'GetJobBookmarks',
    keeps: [[{ JobBookmarkEntries: [{ Version: 4 }, { Version: 2 }] }]],
    breaks: [[{ JobBookmarkEntries: [{ Version: 2 }, { Version: 4 }] }, '/JobBookmarkEntries/1/Version']],
  },
  {
    ...output,
    rule: 'batch-stop-job-run/accounts-for-all',
    operation: 'BatchStopJobRun',
    keeps: [
      [{ SuccessfulSubmissions: submitted('x'), Errors: submitted('y') }, stopping('x', 'y')],
      [{ Errors: submitted('x') }, stopping('x', 'x')],
      ...keepsUnasked({ Errors: submitted('x') }),
    ],
    breaks: [
      [{ SuccessfulSubmissions: submitted('x') }, '', stopping('x', 'y')],
      [{}, '', stopping('x')],
      [{ SuccessfulSubmissions: submitted('x'), Errors: submitted('z') }, '/Errors/0/JobRunId', stopping('x')],
    ],
  },
  {
    ...output,
    rule: 'batch-stop-job-run/each-once',
    operation: 'BatchStopJobRun',
    keeps: [[{ SuccessfulSubmissions: submitted('x'), Errors: submitted('y') }], [{ Errors: submitted('x', 'x') }, stopping('x', 'x')]],
    breaks: [[{ SuccessfulSubmissions: submitted('x'), Errors: submitted('x') }, '/Errors/0/JobRunId', stopping('x')]],
  },
  {
    rule: 'resume-workflow-run/some-nodes',
    operation: 'ResumeWorkflowRun',
    direction: 'input',
    keeps: [[{ Name: 'w', RunId: 'wr_1', NodeIds: ['n'] }]],
    breaks: [[{ Name: 'w', RunId: 'wr_1', NodeIds: [] }, '/NodeIds']],
  },
  {
    ...output,
    rule: 'resume-workflow-run/nodes-asked',
    operation: 'ResumeWorkflowRun',
    keeps: [[{ NodeIds: ['n'] }, asking({ NodeIds: ['n', 'm'] })], ...keepsUnasked({ NodeIds: ['n'] })],
    breaks: [[{ NodeIds: ['n', 'o'] }, '/NodeIds/1', asking({ NodeIds: ['n', 'm'] })]],
  },
  {
    ...output,
    rule: 'resume-workflow-run/new-run',
    operation: 'ResumeWorkflowRun',
    keeps: [[{ RunId: 'wr_2' }, asking({ RunId: 'wr_1' })], [{}, asking({})]],
    breaks: [[{ RunId: 'wr_1' }, '/RunId', asking({ RunId: 'wr_1' })]],
  },
  ...([['start-job-run', 'StartJobRun', 'JobRunId', 'jr_'], ['start-workflow-run', 'StartWorkflowRun', 'RunId', 'wr_'], ['resume-workflow-run', 'ResumeWorkflowRun', 'RunId', 'wr_']] as const).map(
    ([subject, operation, member, prefix]): RuleCase => ({
      ...output,
      rule: `${subject}/id-format`,
      operation,
      keeps: [[{ [member]: prefix + hex }], [{}]],
      breaks: [[{ [member]: hex }, `/${member}`], [{ [member]: `${prefix}1` }, `/${member}`]],
    }),
  ),
];
