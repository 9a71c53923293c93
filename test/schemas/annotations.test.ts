import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { emitValidators } from '../../src/codegen/emit-validators.ts';
import { redactClass } from '../../src/contract/redact-class.ts';
import { bundle, closureOf, files, folder, membersOf, readJson, resolve, schemaObjects, schemas, shapeOf, type Schema } from './contract.ts';

const vocabulary = readJson(join(folder, 'annotations.schema.json')) as Schema;
const isSchema = new Ajv2020({ allErrors: true, strict: true, strictTypes: false }).compile(vocabulary);
const objects = [...schemaObjects()];

test('every schema uses declared annotations and known keywords only', () => {
  const refused = objects.filter(([, schema]) => !isSchema(schema)).map(([place]) => place);
  expect(refused).toEqual([]);
});

test.each([
  ['an undeclared annotation', { type: 'string', 'x-secret': true }],
  ['an annotation with a wrong value', { type: 'string', 'x-redact': 'mask' }],
  ['a keyword of another draft', { type: 'array', additionalItems: {} }],
  ['an open structure', { type: 'object', additionalProperties: true }],
  ['a pattern without anchors', { type: 'string', pattern: '[a-z]*' }],
  ['a difference without a source', { type: 'string', 'x-differs': [{ says: 'Other.' }] }],
  ['a fault of nobody', { type: 'object', 'x-fault': 'network' }],
  ['a member that breaks the rules', { type: 'object', properties: { A: { type: 'text' } } }],
])('%s is refused', (_, schema) => {
  expect(isSchema(schema)).toBe(false);
});

const used = new Set([...objects.map(([, schema]) => schema), ...files.values()].flatMap((schema) => Object.keys(schema)));
const readme = readFileSync(join(folder, 'README.md'), 'utf8');

test.each(schemas.annotations)('%s is described, used, and explained in the README', (name) => {
  expect(vocabulary.properties?.[name]?.description).toMatch(/^[A-Z].*\.$/);
  expect(used).toContain(name);
  expect(readme).toContain(`\`${name}\``);
});

test('the generation refuses an annotation that is not declared', () => {
  const $defs = { ...bundle.$defs, NameString: { ...bundle.$defs['NameString'], 'x-secret': true } };
  expect(() => emitValidators({ $defs }, schemas)).toThrow('unknown keyword: "x-secret"');
});

test('annotations and texts are not carried into the validators', () => {
  expect(emitValidators(bundle, schemas).code).not.toMatch(/x-redact|x-differs|A name of 1 to 255/);
});

test('every text that is no enum says what a recording does with it', () => {
  const silent = [...closureOf(schemas.operations.flatMap(({ operation, errors }) => [`${operation}Request`, `${operation}Response`, ...errors]))].flatMap((name) =>
    [...membersOf(shapeOf(name)), ['', shapeOf(name)] as const].flatMap(([member, schema]) => {
      const shape = resolve(schema);
      const says = [schema, shape].some((one) => 'x-redact' in one || 'enum' in one);
      return shape.type === 'string' && !says ? [`${name}.${member}`] : [];
    }),
  );
  expect(silent).toEqual([]);
});

test('only the nodes of visual jobs are opaque', () => {
  expect(objects.flatMap(([place, schema]) => (schema['x-opaque'] ? [place] : []))).toEqual(['shapes/job.json#CodeGenConfigurationNode']);
});

test('every map says what a recording does with its keys', () => {
  const maps = objects.filter(([, schema]) => schema.propertyNames);
  expect(maps.map(([place, schema]) => [place, schema['x-redact'], schema['x-redact-keys']])).toEqual([
    ['shapes/common.json#GenericMap', 'replace', 'pseudonym'],
    ['shapes/job.json#CodeGenConfigurationNodes', 'replace', 'pseudonym'],
    ['shapes/tag.json#TagsMap', 'replace', 'pseudonym'],
    ['shapes/workflow-run.json#WorkflowRunProperties', 'replace', 'pseudonym'],
  ]);
});

test('a text that recordings keep is an enum, or one of a few whose words are those of Glue', () => {
  const kept = objects.filter(([, schema]) => schema['x-redact'] === 'keep').map(([place]) => place);
  expect(kept).toEqual([
    'shapes/job-run.json#MaintenanceWindow',
    'shapes/job-run.json#GlueVersionString',
    'shapes/job-run.json#ErrorDetail.ErrorCode',
    'shapes/job.json#JobCommand.Name',
    'shapes/job.json#PythonVersionString',
    'shapes/job.json#RuntimeNameString',
  ]);
});

test('a least number of items is advisory only where no request can hold the list', () => {
  const asked = closureOf(schemas.operations.map(({ operation }) => `${operation}Request`));
  const advisory = Object.entries(bundle.$defs).filter(([, shape]) => 'x-advisory-min' in shape).map(([name]) => name);
  expect(advisory).toEqual(['WorkflowRuns', 'Workflows']);
  expect(advisory.filter((name) => asked.has(name))).toEqual([]);
});

test("Glue's own arguments begin with two hyphens, and no key of a run's properties is Glue's", () => {
  const own = shapeOf('GenericMap')['x-own-keys'] ?? [];
  expect(own).toContain('--job-bookmark-option');
  expect(own.filter((key) => !/^--[A-Za-z][\w-]*$/.test(key))).toEqual([]);
  expect(own).toEqual(own.toSorted());
  expect(shapeOf('WorkflowRunProperties')).not.toHaveProperty('x-own-keys');
});

const run = '/Run/Graph/Nodes/0';

test.each([
  ['GetJobRunResponse', '/JobRun/Id', 'pseudonym'],
  ['GetJobRunResponse', '/JobRun/JobName', 'pseudonym'],
  ['GetJobRunResponse', '/JobRun/PreviousRunId', 'pseudonym'],
  ['GetJobRunResponse', '/JobRun/TriggerName', 'pseudonym'],
  ['GetJobRunResponse', '/JobRun/SecurityConfiguration', 'pseudonym'],
  ['GetJobRunResponse', '/JobRun/LogGroupName', 'pseudonym'],
  ['GetJobRunResponse', '/JobRun/ProfileName', 'pseudonym'],
  ['GetJobRunResponse', '/JobRun/Arguments', 'replace'],
  ['GetJobRunResponse', '/JobRun/Arguments/--password', 'replace'],
  ['GetJobRunResponse', '/JobRun/Arguments/__proto__', 'replace'],
  ['GetJobRunResponse', '/JobRun/ErrorMessage', 'replace'],
  ['GetJobRunResponse', '/JobRun/StateDetail', 'replace'],
  ['GetJobRunResponse', '/JobRun/ExecutionRoleSessionPolicy', 'replace'],
  ['GetJobRunResponse', '/JobRun/GlueVersion', 'keep'],
  ['GetJobRunResponse', '/JobRun/MaintenanceWindow', 'keep'],
  ['GetJobRunResponse', '/JobRun/JobRunState', 'keep'],
  ['GetJobRunResponse', '/JobRun/StartedOn', 'keep'],
  ['GetJobRunResponse', '/JobRun/New', 'replace'],
  ['GetJobRunsResponse', '/NextToken', 'pseudonym'],
  ['GetJobRunsRequest', '/NextToken', 'pseudonym'],
  ['GetJobBookmarkResponse', '/JobBookmarkEntry/JobBookmark', 'replace'],
  ['GetJobBookmarkResponse', '/JobBookmarkEntry/RunId', 'pseudonym'],
  ['BatchStopJobRunRequest', '/JobRunIds/0', 'pseudonym'],
  ['BatchStopJobRunResponse', '/Errors/0/ErrorDetail/ErrorCode', 'keep'],
  ['BatchStopJobRunResponse', '/Errors/0/ErrorDetail/ErrorMessage', 'replace'],
  ['StartWorkflowRunRequest', '/RunProperties/token', 'replace'],
  ['GetWorkflowResponse', '/Workflow/Description', 'replace'],
  ['GetWorkflowResponse', '/Workflow/DefaultRunProperties/token', 'replace'],
  ['GetWorkflowResponse', '/Workflow/BlueprintDetails/BlueprintName', 'pseudonym'],
  ['GetWorkflowRunResponse', `${run}/UniqueId`, 'pseudonym'],
  ['GetWorkflowRunResponse', `${run}/Type`, 'keep'],
  ['GetWorkflowRunResponse', `${run}/JobDetails/JobRuns/0/Arguments/--a`, 'replace'],
  ['GetWorkflowRunResponse', `${run}/CrawlerDetails/Crawls/0/LogStream`, 'pseudonym'],
  ['GetWorkflowRunResponse', `${run}/TriggerDetails/Trigger/Schedule`, 'replace'],
  ['GetWorkflowRunResponse', `${run}/TriggerDetails/Trigger/Actions/0/Arguments/--a`, 'replace'],
  ['ResumeWorkflowRunRequest', '/NodeIds/0', 'pseudonym'],
  ['EntityNotFoundException', '/Message', 'replace'],
  ['CreateJobRequest', '/Role', 'pseudonym'],
  ['CreateJobRequest', '/Tags/team', 'replace'],
  ['UpdateJobRequest', '/JobUpdate/SourceControlDetails/AuthToken', 'replace'],
  ['UpdateJobRequest', '/JobUpdate/SourceControlDetails/Repository', 'pseudonym'],
  ['UpdateJobRequest', '/JobUpdate/SourceControlDetails/Provider', 'keep'],
  ['GetJobResponse', '/Job/LogUri', 'replace'],
  ['GetJobResponse', '/Job/Command/Name', 'keep'],
  ['GetJobResponse', '/Job/Command/ScriptLocation', 'replace'],
  ['GetJobResponse', '/Job/DefaultArguments/--password', 'replace'],
  ['GetJobResponse', '/Job/NonOverridableArguments/--password', 'replace'],
  ['GetJobResponse', '/Job/Connections/Connections/0', 'pseudonym'],
  ['GetJobResponse', '/Job/CodeGenConfigurationNodes/node-1', 'replace'],
  ['GetJobResponse', '/Job/CodeGenConfigurationNodes/node-1/DynamicTransform/Path', 'replace'],
  ['GetJobResponse', '/Job/AutoUpgradeMetadata/AnalysisId', 'pseudonym'],
  ['GetJobsRequest', '/NextToken', 'pseudonym'],
  ['GetCrawlersResponse', '/NextToken', 'pseudonym'],
  ['GetCrawlerResponse', '/Crawler/Role', 'pseudonym'],
  ['GetCrawlerResponse', '/Crawler/Targets/S3Targets/0/Path', 'pseudonym'],
  ['GetCrawlerResponse', '/Crawler/Targets/S3Targets/0/EventQueueArn', 'pseudonym'],
  ['GetCrawlerResponse', '/Crawler/Targets/JdbcTargets/0/Exclusions/0', 'pseudonym'],
  ['GetCrawlerResponse', '/Crawler/Configuration', 'replace'],
  ['GetCrawlerResponse', '/Crawler/LakeFormationConfiguration/AccountId', 'pseudonym'],
  ['GetCrawlerResponse', '/Crawler/LastCrawl/ErrorMessage', 'replace'],
  ['ListCrawlsResponse', '/Crawls/0/Summary', 'replace'],
  ['ListCrawlsRequest', '/Filters/0/FieldValue', 'replace'],
  ['TagResourceRequest', '/ResourceArn', 'pseudonym'],
  ['UntagResourceRequest', '/TagsToRemove/0', 'pseudonym'],
  ['GetTagsResponse', '/Tags/team', 'replace'],
])('recordings treat %s %s as: %s', (shape, path, expected) => {
  expect(redactClass(shape, path)).toBe(expected);
});
