import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { $defs, membersOf, nameOf, readJson, root, schemas, shapeOf } from './contract.ts';
import { findDrift, knownDrift, knownDriftOf } from './find-drift.ts';
import * as fromModel from './model-lines.ts';
import * as fromSdk from './sdk-lines.ts';

const modelPath = join(root, '../shared/facts/glue-model.json');
const noModel = !existsSync(modelPath);
if (noModel) console.info(`skipped: comparison with the service model, for ${modelPath} is not there`);
const targetsOf = (shape: string) => Object.fromEntries(membersOf(shapeOf(shape)).map(([name, member]) => [name, nameOf(member)]));
const readModel = () => readJson(modelPath) as fromModel.Model;

test.skipIf(noModel)('the contract differs from the service model in nothing but what known-drift.json lists', () => {
  const model = readModel();
  expect(findDrift(fromModel.describeContract(model), fromModel.describeModel(model))).toEqual(knownDriftOf('model'));
});

test("the contract differs from the SDK's runtime schemas in nothing but what known-drift.json lists", () => {
  expect(findDrift(fromSdk.describeContract(), fromSdk.describeSdk())).toEqual(knownDriftOf('sdk'));
});

test.skipIf(noModel)('the comparison with the model reaches every shape of every operation that the model has', () => {
  const places = fromModel.describeContract(readModel());
  const shapes = [...schemas.shapes.values()].flatMap((file) => Object.entries(file.$defs));
  const missing = shapes.flatMap(([name, shape]) => (places.has(name) || shape['x-evidence'] ? [] : [name]));
  expect(missing).toEqual(['JobBookmarkEntryList']);
});

test('the comparison with the SDK reaches every member of an operation that the SDK has', () => {
  const places = fromSdk.describeSdk();
  expect(places.get('JobRun.StartedOn')).toBe('timestamp');
  expect(places.get('PutWorkflowRunPropertiesRequest.RunProperties')).toBe('map of string, required');
  expect(places.get('Condition.CrawlState')).toBe('string');
  expect(places.get('InternalServiceException')).toBe('server error 500');
  expect(places.get('WorkflowRun.Graph')).toBe('WorkflowGraph');
  expect(places.get('Job.CodeGenConfigurationNodes')).toBe('map of CodeGenConfigurationNode');
  expect(places.get('CrawlerTargets.S3Targets')).toBe('list of S3Target');
  expect(places.get('AutoUpgradeStatus')).toContain('WAITING_FOR_CONSENT');
  expect([...places.keys()].filter((place) => place.startsWith('JobRun.'))).toHaveLength(30);
});

test.each([
  ['a member that only we have', 'JobRun.New', 'string', null],
  ['a member that only they have', 'JobRun.Id', null, 'string'],
  ['another type', 'JobRun.Attempt', 'string', 'number'],
])('%s is a difference', (_, where, ours, theirs) => {
  const theirLines = new Map([['JobRun.Id', 'string'], ['JobRun.Attempt', 'number']]);
  const ourLines = new Map(theirLines);
  if (ours === null) ourLines.delete(where);
  else ourLines.set(where, ours);
  expect(findDrift(ourLines, theirLines)).toEqual([{ where, ours, theirs }]);
});

test('each known difference has an id of its own, a source and a reason', () => {
  expect(new Set(knownDrift.map(({ id }) => id)).size).toBe(knownDrift.length);
  for (const known of knownDrift) {
    expect(known).toEqual({
      where: known.where,
      ours: known.ours,
      theirs: known.theirs,
      id: expect.stringMatching(/^(model|sdk)(-[a-z]+)+$/),
      source: known.id.split('-')[0],
      reason: expect.stringMatching(/^[A-Z].{20,}\.$/),
    });
  }
});

const absentFrom = (which: string) => knownDrift.filter(({ source, theirs }) => source === which && theirs === null).map(({ where }) => where);

test('what known-drift.json calls absent from the SDK is marked x-modelled: false or modelled: false, and absent from the model', () => {
  const listed = absentFrom('sdk');
  const marked = [
    ...schemas.operations.filter(({ modelled }) => !modelled).map(({ operation }) => operation),
    ...Object.entries($defs).flatMap(([name, shape]) => membersOf(shape).flatMap(([member, schema]) => (schema['x-modelled'] === false ? [`${name}.${member}`] : []))),
  ];
  expect(marked.toSorted()).toEqual(listed.toSorted());
  expect(absentFrom('model')).toEqual(expect.arrayContaining(listed));
});

test.skipIf(noModel)('GetJobBookmarks is what the documents say of it', () => {
  const documented = readModel().docOnlyOperations['GetJobBookmarks'] as fromModel.DocOnlyOperation;
  const operation = schemas.operations.find(({ operation: name }) => name === 'GetJobBookmarks');
  expect(targetsOf('GetJobBookmarksRequest')).toEqual(documented.input.members);
  expect(targetsOf('GetJobBookmarksResponse')).toEqual({ ...documented.output.members, JobBookmarkEntries: 'JobBookmarkEntryList' });
  expect(operation?.input['required']).toEqual(documented.input.required);
  expect(operation?.errors).toEqual(documented.errors);
});

test('an operation is read-only exactly when its verb is Get, BatchGet or List', () => {
  expect(schemas.operations.filter(({ readOnly }) => readOnly).map(({ operation }) => operation)).toEqual(
    schemas.operations.map(({ operation }) => operation).filter((name) => /^(Get|BatchGet|List)[A-Z]/.test(name)),
  );
});
