import { expect, test } from 'vitest';
import type { Call } from '../../src/contract/call.ts';
import { simulate } from '../../src/simulate/simulate.ts';

const scenario = { jobs: [{ Name: 'nightly', Role: 'etl', Command: { Name: 'glueetl' } }] };

/** Calls with members that the contract does not know, so that no types fit. */
const open = () => {
  const glue = simulate({ scenario, clock: 'manual' });
  return (operation: Call['operation'], input: object) => glue({ operation, input } as Call);
};

test('a start and a trigger with members of tomorrow are taken: Glue ignores what it does not know', () => {
  const call = open();
  const trigger = { Name: 'go', Type: 'ON_DEMAND', Actions: [{ JobName: 'nightly', Colour: 'red' }], Colour: 'red' };
  expect(call('StartJobRun', { JobName: 'nightly', Colour: 'red' }).output).toHaveProperty('JobRunId');
  expect(call('CreateTrigger', trigger).output).toEqual({ Name: 'go' });
  expect(call('GetTrigger', { Name: 'go' }).output).toEqual({ Trigger: { Name: 'go', Type: 'ON_DEMAND', State: 'CREATED', Actions: [{ JobName: 'nightly' }] } });
});

test('jobs and crawlers are answered without the members that Glue does not know', () => {
  const call = open();
  const members = { Name: 'new', Role: 'etl', Colour: 'red' };
  call('CreateJob', { ...members, Command: { Name: 'glueetl', Colour: 'red' }, DefaultArguments: { '--colour': 'red' } });
  call('CreateCrawler', { ...members, Targets: { S3Targets: [{ Path: 's3://raw', Colour: 'red' }] } });
  const answers = [call('GetJob', { JobName: 'new' }), call('GetCrawler', { Name: 'new' })];
  expect(answers).toMatchObject([{ output: { Job: { DefaultArguments: { '--colour': 'red' } } } }, { output: { Crawler: { Targets: { S3Targets: [{ Path: 's3://raw' }] } } } }]);
  expect(JSON.stringify(answers)).not.toContain('Colour');
});
