import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createGlue } from '../start-world.ts';
import { accounts, define, jobCommands, outcomes, shapes, type JobShape, type JobWorld } from './job-commands.ts';
import { JobModel, type ModelAccount, type ModelOutcome } from './job-model.ts';
import { modelOptions } from './model-options.ts';

test('whatever is done to jobs and runs, the simulator and the model agree after every step', { timeout: 3_600_000 }, () => {
  const worlds = fc.record({ account: accounts, shapes: fc.array(shapes, { minLength: 1, maxLength: 2 }), outcomes: fc.array(outcomes, { minLength: 2, maxLength: 2 }) });
  const result = fc.check(
    fc.property(worlds, fc.commands(jobCommands, { maxCommands: 40, size: 'max' }), (given, commands) => {
      fc.modelRun(() => setUp(given.account, given.shapes, given.outcomes), commands);
    }),
    modelOptions('jobs and runs'),
  );
  expect(fc.defaultReportMessage(result)).toBeUndefined();
});

function setUp(account: ModelAccount, made: readonly JobShape[], outcomesOf: readonly (readonly ModelOutcome[])[]): { model: JobModel; real: JobWorld } {
  const model = new JobModel(account);
  const glue = createGlue({ settings: { maxConcurrentJobRuns: account.most, slotRelease: `${account.lag}s`, pages: account.pages } });
  for (const [index, shape] of made.entries()) {
    const name = 'ab'[index] as string;
    const own = outcomesOf[index] ?? [];
    glue.call('CreateJob', { Name: name, ...define(shape) });
    glue.outcomes(name, own.map(({ state, seconds }) => ({ state, duration: `${seconds}s` })));
    model.create(name, { ...shape, outcomes: own });
  }
  return { model, real: { glue, final: new Map() } };
}
