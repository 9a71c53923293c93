import { expect, test } from 'vitest';
import { validateOutput } from '../../src/contract/validate.ts';
import { drawOutput } from '../../src/synthesize/draw-output.ts';
import { createWorld } from '../../src/synthesize/world.ts';
import { sizes } from './cases.ts';

const world = createWorld({ seed: 7 });

test.each(sizes)('an operation without an answer of its own is answered by its schema, at size %s', (size) => {
  const { output } = drawOutput(createWorld({ seed: 7, size }), 'GetTags', { ResourceArn: 'arn:aws:glue:eu-west-1:000012345678:job/a' });
  expect(validateOutput('GetTags', output)).toEqual([]);
});

test('a list without an answer of its own has pages, whose items do not depend on their size', () => {
  const whole = drawOutput(world, 'ListJobs', {}).output as { JobNames: string[] };
  const { NextToken, JobNames } = drawOutput(world, 'ListJobs', { MaxResults: 2 }).output as { NextToken: string; JobNames: string[] };
  const rest = drawOutput(world, 'ListJobs', { MaxResults: 2, NextToken }).output as { JobNames: string[] };
  expect([...JobNames, ...rest.JobNames]).toEqual(whole.JobNames);
});
