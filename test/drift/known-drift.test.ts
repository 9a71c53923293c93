import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { contractModel } from '../../src/drift/contract-model.ts';
import { explainDrift } from '../../src/drift/explain-drift.ts';
import { aspects } from '../../src/drift/fact.ts';
import { findDrift } from '../../src/drift/find-drift.ts';
import type { KnownDifference } from '../../src/drift/difference.ts';
import { readModel } from '../../src/model/read-model.ts';
import { sdkModel } from '../../src/model/sdk-model.ts';
import type { ServiceModel } from '../../src/model/service-model.ts';
import { noFacts, readFacts, toSmithy } from './facts-model.ts';
import known from '../../schemas/known-drift.json' with { type: 'json' };

const differences = known.differences as readonly KnownDifference[];

function explain(model: ServiceModel) {
  const comparison = findDrift(contractModel, model);
  return { ...comparison, ...explainDrift(comparison.differences, differences, model.kind) };
}

test('the contract differs from the locked SDK in nothing but what known-drift.json explains, and all of that is so', () => {
  const { unexplained, stale, explained, compared } = explain(sdkModel() as ServiceModel);
  expect({ unexplained, stale }).toEqual({ unexplained: [], stale: [] });
  expect(explained).toHaveLength(5);
  expect(compared).toBeGreaterThan(750);
});

test.skipIf(noFacts)('the contract differs from the service model in nothing but what known-drift.json explains, and all of that is so', () => {
  const { unexplained, stale, explained, compared } = explain(readModel(toSmithy(readFacts()), 'glue-model.json'));
  expect({ unexplained, stale }).toEqual({ unexplained: [], stale: [] });
  expect(explained).toHaveLength(15);
  expect(compared).toBeGreaterThan(1150);
});

const debian = '/usr/lib/python3/dist-packages/botocore/data/glue/2017-03-31/service-2.json';
const botocore = [debian, `${debian}.gz`].find((path) => existsSync(path));
if (!botocore) console.info(`skipped: comparison with the botocore of this machine, for ${debian} is not there`);

test.skipIf(!botocore)('an installed botocore, however old, has no operation or member of ours in another JSON type', () => {
  const bytes = readFileSync(botocore as string);
  const { unmodelled, differences: found } = explain(readModel(JSON.parse(String(bytes[0] === 0x1f ? gunzipSync(bytes) : bytes)), debian));
  expect(unmodelled).toContain('GetTable');
  expect(found.filter(({ aspect, ours, theirs }) => aspect === 'type' && ours !== null && theirs !== null)).toEqual([]);
});

test('each known difference names its sources and has a reason, and none stands there twice', () => {
  const keys = differences.flatMap(({ sources, where, aspect, ours, theirs }) => sources.map((source) => JSON.stringify([source, where, aspect, ours, theirs])));
  expect(new Set(keys).size).toBe(keys.length);
  for (const one of differences) {
    expect(one).toEqual({ where: one.where, aspect: one.aspect, ours: one.ours, theirs: one.theirs, sources: one.sources, reason: expect.stringMatching(/^[A-Z].{20,}\.$/) });
    expect(Object.keys(aspects)).toContain(one.aspect);
    expect(['sdk', 'smithy', 'botocore']).toEqual(expect.arrayContaining([...one.sources]));
    expect(one.sources).not.toEqual([]);
  }
});
