import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { designWorkflow } from '../design-workflow.ts';
import { createGlue, type TestGlue } from '../start-world.ts';
import { modelOptions } from './model-options.ts';
import { designs, workflowCommands } from './workflow-commands.ts';
import { WorkflowModel, type ModelDesign } from './workflow-model.ts';

test('whatever is done to runs of a workflow, the simulator and the model agree after every step', { timeout: 3_600_000 }, () => {
  const result = fc.check(
    fc.property(designs, fc.commands(workflowCommands, { maxCommands: 25, size: 'max' }), (design, commands) => {
      fc.modelRun(() => ({ model: new WorkflowModel(design), real: build(design) }), commands);
    }),
    modelOptions('workflow runs'),
  );
  expect(fc.defaultReportMessage(result)).toBeUndefined();
});

function build({ triggers, outcomes, most }: ModelDesign): TestGlue {
  const glue = createGlue({ settings: { pages: most === 1 ? 'full' : 'ragged' } });
  const texts = triggers.map(({ watches, any, starts }, index) => {
    const watched = watches.map(({ job, state }) => `${job} ${state}`).join(any ? ' | ' : ' & ');
    return `T${index}: ${watched === '' ? '' : `${watched} `}-> ${starts.join(' ')}`;
  });
  designWorkflow(glue, 'w', texts);
  glue.call('UpdateWorkflow', { Name: 'w', MaxConcurrentRuns: most });
  for (const [job, list] of Object.entries(outcomes)) glue.outcomes(job, list.map(({ state, seconds }) => ({ state, duration: `${seconds}s` })));
  return glue;
}
