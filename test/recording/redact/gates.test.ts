import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ToolkitError } from '../../../src/errors.ts';
import type { Interaction } from '../../../src/generated/types.ts';
import { createRedactor, type Redactor, type RedactorOptions } from '../../../src/recording/redact/create-redactor.ts';
import { saveCaptured, type SaveOptions } from '../../../src/recording/save-captured.ts';
import { carriers, marker } from './plant-secrets.ts';

const key = new Uint8Array(32).fill(1);
const secret = `${marker}/+0`;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gates-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** One that does nothing: what is behind it has to notice by itself. */
function createBrokenRedactor(originals: readonly string[] = [], rules: Omit<RedactorOptions, 'key'> = {}): Redactor {
  return { redact: (interactions) => [...interactions], notes: [], originals: new Set(originals), issued: new Map(), rules };
}

const withDescription = (Description: string): Interaction => ({ operation: 'GetJob', input: { JobName: 'redacted' }, output: { Job: { Description } } });

function save(options: Partial<SaveOptions>) {
  return saveCaptured({ folder, name: 'r', region: 'eu-west-1', recordedAt: '2026-11-21', interactions: [], redactor: createRedactor({ key }), secrets: [], ...options });
}

/** What a recording is refused with; that it tells the value nowhere and leaves no file is checked for each. */
async function refusalOf(options: Partial<SaveOptions>, value: string): Promise<ToolkitError> {
  const error: unknown = await save(options).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ToolkitError)) throw new Error('nothing was refused', { cause: error });
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(value);
  expect(`${error.message}${error.stack}${JSON.stringify(error)}`).not.toContain(value);
  expect(existsSync(join(folder, 'r.json'))).toBe(false);
  return error;
}

describe('behind a redactor that does nothing', () => {
  test.each(Object.entries(carriers))('a credential of the process is found: %s', async (_how, carry) => {
    const { code, detail } = await refusalOf({ interactions: [withDescription(carry(secret))], redactor: createBrokenRedactor(), secrets: [secret] }, marker);
    expect({ code, path: detail.path }).toEqual({ code: 'GLUE_SECRET_FOUND', path: expect.stringMatching(/^r:\d+$/) as string });
  });

  test.each(Object.entries(carriers))('a value that was hidden elsewhere is found, with its place: %s', async (_how, carry) => {
    const { code, detail } = await refusalOf({ interactions: [withDescription(carry(secret))], redactor: createBrokenRedactor([secret]) }, marker);
    expect({ code, path: detail.path }).toEqual({ code: 'GLUE_SECRET_FOUND', path: 'r#/interactions/0/output/Job/Description' });
  });

  test.each<[string, string]>([
    ['an access key id', 'key ASIAQWERTYUIOP234567 of somebody'],
    ['a private key', `-----BEGIN RSA PRIVATE KEY-----\n${'MIIEow'.repeat(40)}\n-----END RSA PRIVATE KEY-----`],
    ['a token of GitHub', `ghp_${'aB3'.repeat(12)}`],
    ['a connection string', 'postgres://admin:hunter2hunter2@db.acme.com:5432/sales'],
  ])('%s is found by what it looks like', async (_what, text) => {
    const { code, detail } = await refusalOf({ interactions: [withDescription(text)], redactor: createBrokenRedactor() }, text);
    expect(code).toBe('GLUE_SECRET_FOUND');
    expect(detail.message).toContain('secretlint');
  });

  test('a pattern of the user is found, and a text of the user in every encoding', async () => {
    const rules = { forbid: [/acme-\d+/gi], secrets: [secret] };
    const forbidden = await refusalOf({ interactions: [withDescription('at ACME-77')], redactor: createBrokenRedactor([], rules) }, 'ACME-77');
    expect(forbidden.detail.message).toContain('pattern');
    await refusalOf({ interactions: [withDescription(btoa(secret))], redactor: createBrokenRedactor([], rules) }, marker);
  });

  test.each(['key of a map', 'description', 'reference', 'number', 'fault'])('a hidden value is found as %s', async (where) => {
    const account = '734512345678';
    const options: Record<string, Partial<SaveOptions>> = {
      'key of a map': { interactions: [{ operation: 'GetTags', input: { ResourceArn: '' }, output: { Tags: { [account]: '' } } }] },
      description: { interactions: [withDescription('')], description: `of ${account}` },
      reference: { interactions: [withDescription('')], references: [`of ${account}`] },
      number: { interactions: [{ operation: 'GetJobRun', input: {}, output: { JobRun: { Timeout: Number(account) } } }] },
      fault: { interactions: [{ operation: 'GetJob', input: {}, fault: { name: 'InternalFailure', message: `in ${account}` } }] },
    };
    const { code } = await refusalOf({ ...options[where], redactor: createBrokenRedactor([account]) }, account);
    expect(code).toBe('GLUE_SECRET_FOUND');
  });
});

describe('behind a rule that lets through', () => {
  test('a name that is hidden in one place and kept in another is found', async () => {
    const redactor = createRedactor({ key, allowWeaker: true, members: { 'JobRun.JobName': 'keep' } });
    const interactions = [{ operation: 'GetJobRun', input: { JobName: 'acme-nightly', RunId: 'jr_1' }, output: { JobRun: { JobName: 'acme-nightly' } } }];
    const { detail } = await refusalOf({ interactions, redactor }, 'acme-nightly');
    expect(detail.path).toBe('r#/interactions/0/output/JobRun/JobName');
  });

  test('an argument that holds a credential of the request is found', async () => {
    const redactor = createRedactor({ key, allowWeaker: true, members: { 'Job.Description': 'keep' } });
    const { detail } = await refusalOf({ interactions: [withDescription(carriers['JSON in a text']?.(secret) ?? '')], redactor, secrets: new Set([secret]) }, marker);
    expect(detail.message).toContain('credential');
  });

  test('a file that is there already stays as it is', async () => {
    await save({ interactions: [withDescription('')] });
    const before = readFileSync(join(folder, 'r.json'), 'utf8');
    await expect(save({ interactions: [withDescription(secret)], redactor: createBrokenRedactor(), secrets: [secret] })).rejects.toThrow('GLUE_SECRET_FOUND');
    expect(readFileSync(join(folder, 'r.json'), 'utf8')).toBe(before);
  });
});

test('two names that an alias makes the same are refused before anything is written', async () => {
  const redactor = createRedactor({ key, names: { 'first-job': 'job-a', 'second-job': 'job-a' } });
  const interactions = [{ operation: 'BatchGetJobs', input: { JobNames: ['first-job', 'second-job'] }, output: {} }];
  const { code, detail } = await refusalOf({ interactions, redactor }, 'second-job');
  expect(code).toBe('GLUE_SECRET_FOUND');
  expect(detail.next).toContain('another alias');
});

describe('a clean recording', () => {
  const ordinary = ['default', 'workflow', 'output', 'us-east-1', '2026-11-21', 'python', 'SUCCEEDED', 'jobs', 'name-0123456789ab', 'redacted', 'interactions', 'operation', 'JobName', 'recorded', 'service-role', 'glueetl', 'token-', '000000', '123456', 'format', 'source', 'eu-west-1', 'Job with name', 's3://redacted/redacted', 'arn:aws', 'job-bookmark-enable'];

  test.each(ordinary)('is not blocked because something in it was called %j', async (word) => {
    const run = { Id: word, JobName: word, JobRunState: 'SUCCEEDED', ErrorMessage: word, StartedOn: 1763683200.123, Arguments: { [word]: word, '--job-bookmark-option': word } };
    const interactions = [
      { operation: 'GetJobRuns', input: { JobName: word, NextToken: word }, output: { JobRuns: [run], NextToken: word } },
      { operation: 'GetJob', input: { JobName: word }, output: { Job: { Name: word, Role: word, Command: { Name: 'glueetl', ScriptLocation: word }, GlueVersion: '5.0' } } },
      { operation: 'GetJob', input: { JobName: word }, fault: { name: 'EntityNotFoundException', message: `Job with name: ${word} not found.` } },
      { operation: 'GetTags', input: { ResourceArn: `arn:aws:glue:us-east-1:123456789012:job/${word}` }, output: { Tags: { [word]: word } } },
    ];
    const { path } = await save({ interactions, description: 'What a job of the night answers.' });
    expect(existsSync(path)).toBe(true);
  });

  test.each(['UpdateTime', 'Location', 'Columns', 'JDBC'])('is not blocked because a column was called %j, as the SDK calls something', async (word) => {
    const TableList = [{ Name: word, StorageDescriptor: { Columns: [{ Name: word, Type: 'string' }], Location: word }, PartitionKeys: [] }];
    const interactions = [{ operation: 'SearchTables', input: { SortCriteria: [{ FieldName: word, Sort: 'ASC' }] }, output: { TableList } }];
    expect(existsSync((await save({ interactions })).path)).toBe(true);
  });

  test.each(['--format', 'import'])('is not blocked by what an import says of itself, where a job has the argument %j', async (word) => {
    const interactions = [{ operation: 'GetJob', input: { JobName: word }, output: { Job: { DefaultArguments: { [word]: word } } } }];
    expect(existsSync((await save({ interactions, references: ['glue-contract import --format nock'] })).path)).toBe(true);
  });

  test('is not blocked by the pseudonym of an account under a name that says what it is', async () => {
    const Crawler = { Name: 'c', LakeFormationConfiguration: { UseLakeFormationCredentials: true, AccountId: '481516234211' } };
    const { recording } = await save({ interactions: [{ operation: 'GetCrawler', input: { Name: 'c' }, output: { Crawler } }] });
    expect(recording.interactions[0]?.output).toMatchObject({ Crawler: { LakeFormationConfiguration: { AccountId: expect.stringMatching(/^0000\d{8}$/) as string } } });
  });

  test('is not blocked because a new value of an enum holds a word of the documentation that something was called', async () => {
    const JobRun = { JobName: 'SUCCEEDED', JobRunState: 'SUCCEEDED_LATE' };
    const { violations } = await save({ interactions: [{ operation: 'GetJobRun', input: { JobName: 'SUCCEEDED', RunId: 'jr_1' }, output: { JobRun } }] });
    expect(violations.map(({ rule }) => rule)).toContain('shape/enum');
  });
});
