import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { KnownDifference } from '../../src/drift/difference.ts';
import { noFacts, readFacts } from '../drift/facts-model.ts';
import { $defs, closureOf, folder, membersOf, nameOf, readJson, schemas, shapeOf } from './contract.ts';

const { differences } = readJson(join(folder, 'known-drift.json')) as { readonly differences: readonly KnownDifference[] };
const targetsOf = (shape: string) => Object.fromEntries(membersOf(shapeOf(shape)).map(([name, member]) => [name, nameOf(member)]));
const deprecatedOf = (members: readonly (readonly [string, { readonly deprecated?: boolean }])[]) => members.filter(([, { deprecated }]) => deprecated).map(([member]) => member);
const absentFrom = (kind: 'sdk' | 'smithy') =>
  differences.filter(({ sources, aspect, theirs }) => sources.includes(kind) && theirs === null && (aspect === 'operation' || aspect === 'member')).map(({ where }) => where);

test('what known-drift.json calls absent from the SDK is marked x-modelled: false or modelled: false, and absent from the model', () => {
  const listed = absentFrom('sdk');
  const marked = [
    ...schemas.operations.filter(({ modelled }) => !modelled).map(({ operation }) => operation),
    ...Object.entries($defs).flatMap(([name, shape]) => membersOf(shape).flatMap(([member, schema]) => (schema['x-modelled'] === false ? [`${name}.${member}`] : []))),
  ];
  expect(marked.toSorted()).toEqual(listed.toSorted());
  expect(absentFrom('smithy')).toEqual(expect.arrayContaining(listed));
});

test.skipIf(noFacts)('the same members are deprecated as in the service model', () => {
  const { shapes } = readFacts();
  const ours = [...closureOf(schemas.operations.flatMap(({ operation }) => [`${operation}Request`, `${operation}Response`]))];
  for (const name of ours) expect([name, deprecatedOf(membersOf(shapeOf(name)))]).toEqual([name, deprecatedOf(Object.entries(shapes[name]?.members ?? {}))]);
  expect(deprecatedOf(membersOf(shapeOf('JobRun')))).toEqual(['AllocatedCapacity']);
});

test.skipIf(noFacts)('GetJobBookmarks is what the documents say of it', () => {
  const documented = readFacts().docOnlyOperations['GetJobBookmarks'];
  const operation = schemas.operations.find(({ operation: name }) => name === 'GetJobBookmarks');
  expect(targetsOf('GetJobBookmarksRequest')).toEqual(documented?.input.members);
  expect(targetsOf('GetJobBookmarksResponse')).toEqual({ ...documented?.output.members, JobBookmarkEntries: 'JobBookmarkEntryList' });
  expect(operation?.input['required']).toEqual(documented?.input.required);
  expect(operation?.errors).toEqual(documented?.errors);
});

test('an operation is read-only exactly when its verb is Get, BatchGet or List', () => {
  expect(schemas.operations.filter(({ readOnly }) => readOnly).map(({ operation }) => operation)).toEqual(
    schemas.operations.map(({ operation }) => operation).filter((name) => /^(Get|BatchGet|List)[A-Z]/.test(name)),
  );
});
