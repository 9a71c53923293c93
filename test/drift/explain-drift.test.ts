import { expect, test } from 'vitest';
import { explainDrift } from '../../src/drift/explain-drift.ts';
import type { Difference, KnownDifference } from '../../src/drift/difference.ts';

const place = { where: 'Color', aspect: 'enum', ours: 'BLUE', theirs: null } as const;
const difference: Difference = { ...place, proposal: 'Look.' };
const known: KnownDifference = { ...place, sources: ['sdk', 'smithy'], reason: 'They are behind.' };

test('an explained difference passes with its reason', () => {
  expect(explainDrift([difference], [known], 'sdk')).toEqual({ unexplained: [], explained: [known], stale: [] });
});

test.each([
  ['another value', { ours: 'RED' }],
  ['another place', { where: 'Colour' }],
  ['another aspect', { aspect: 'type' }],
  ['the other way round', { ours: null, theirs: 'BLUE' }],
] as const)('an explanation of %s explains nothing, and is stale', (_, change) => {
  const other = { ...known, ...change };
  expect(explainDrift([difference], [other], 'sdk')).toEqual({ unexplained: [difference], explained: [], stale: [other] });
});

test('an explanation of what is no difference any more is stale', () => {
  expect(explainDrift([], [known], 'smithy')).toEqual({ unexplained: [], explained: [], stale: [known] });
});

test('an explanation for other sources neither explains nor is stale', () => {
  expect(explainDrift([difference], [known], 'botocore')).toEqual({ unexplained: [difference], explained: [], stale: [] });
});
