import { operations } from '../../generated/operations.ts';
import { asked } from './asked.ts';
import { defineRule, type Rule } from './rule.ts';

const source = 'https://docs.aws.amazon.com/glue/latest/dg/resuming-workflow.html';

/** What ResumeWorkflowRun takes, and what it answers to it. */
export const resumeRules: readonly Rule[] = [
  defineRule({
    id: 'resume-workflow-run/some-nodes',
    sentence: 'A run is resumed from at least one node.',
    evidence: 'inferred',
    source: operations.ResumeWorkflowRun.documented[0],
    book: [110],
    shape: 'ResumeWorkflowRunRequest',
    check({ NodeIds }, report) {
      if (NodeIds?.length === 0) report('/NodeIds', 'at least one node', NodeIds);
    },
  }),
  defineRule({
    id: 'resume-workflow-run/nodes-asked',
    sentence: 'NodeIds that are answered are among those that were asked for; a node downstream of another is left out.',
    evidence: 'documented',
    source,
    book: [103],
    shape: 'ResumeWorkflowRunResponse',
    check({ NodeIds = [] }, report, context) {
      const wanted = asked(context, 'NodeIds');
      if (!Array.isArray(wanted)) return;
      const known = new Set<unknown>(wanted);
      for (const [index, id] of NodeIds.entries()) {
        if (!known.has(id)) report(`/NodeIds/${index}`, 'a node that was asked for', id);
      }
    },
  }),
  defineRule({
    id: 'resume-workflow-run/new-run',
    sentence: 'Resuming starts a new run with a RunId of its own.',
    evidence: 'documented',
    source,
    book: [102],
    shape: 'ResumeWorkflowRunResponse',
    check({ RunId }, report, context) {
      if (RunId !== undefined && RunId === asked(context, 'RunId')) report('/RunId', 'the id of a new run', RunId);
    },
  }),
];
