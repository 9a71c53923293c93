import { operations } from '../../generated/operations.ts';
import { asked } from './asked.ts';
import { resourcesAt } from './resources-at.ts';
import { defineRule, type Rule } from './rule.ts';
import { ruleSubject } from './rule-subject.ts';

/** Where an answer repeats the request: `[holder, member, asked]`, the holder being one resource or a list of them. */
type Echo = readonly [holder: string, member: string, asked: string];

const answers = [
  ['GetJob', [8], [['Job', 'Name', 'JobName']]],
  ['GetTrigger', [99], [['Trigger', 'Name', 'Name']]],
  ['UpdateTrigger', [119], [['Trigger', 'Name', 'Name']]],
  ['GetCrawler', [124], [['Crawler', 'Name', 'Name']]],
  ['GetJobRun', [9], [['JobRun', 'JobName', 'JobName'], ['JobRun', 'Id', 'RunId']]],
  ['GetJobRuns', [8, 9], [['JobRuns', 'JobName', 'JobName']]],
  ['BatchStopJobRun', [55], [['SuccessfulSubmissions', 'JobName', 'JobName'], ['Errors', 'JobName', 'JobName']]],
  ['GetJobBookmark', [61], [['JobBookmarkEntry', 'JobName', 'JobName']]],
  ['GetJobBookmarks', [62], [['JobBookmarkEntries', 'JobName', 'JobName']]],
  ['ResetJobBookmark', [65], [['JobBookmarkEntry', 'JobName', 'JobName']]],
  ['GetWorkflow', [82], [['Workflow', 'Name', 'Name']]],
  ['GetWorkflowRun', [82], [['Run', 'Name', 'Name'], ['Run', 'WorkflowRunId', 'RunId']]],
  ['GetWorkflowRuns', [82], [['Runs', 'Name', 'Name']]],
] as const satisfies readonly (readonly [operation: keyof typeof operations, book: readonly number[], echoes: readonly Echo[]])[];

/** An answer is about what was asked for. */
export const askedResourceRules: readonly Rule[] = answers.map(([operation, book, echoes]) =>
  defineRule({
    id: `${ruleSubject(operation)}/asked`,
    sentence: `${operation} answers about the ${[...new Set(echoes.map(([, , member]) => member))].join(' and ')} that was asked for.`,
    evidence: 'documented',
    source: operations[operation].documented[0],
    book,
    shape: `${operation}Response`,
    check(answer, report, context) {
      for (const [holder, member, from] of echoes) {
        const wanted = asked(context, from);
        if (typeof wanted !== 'string') continue;
        for (const { resource, path } of resourcesAt(answer, holder)) {
          const answered = resource[member];
          if (answered !== undefined && answered !== wanted) report(`${path}/${member}`, `the ${from} that was asked for`, answered);
        }
      }
    },
  }),
);
