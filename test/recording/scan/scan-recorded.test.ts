import { describe, expect, test } from 'vitest';
import { isOperationName } from '../../../src/contract/operation.ts';
import { isReadOnly } from '../../../src/contract/is-read-only.ts';
import { errors, operations } from '../../../src/generated/operations.ts';
import type { Interaction } from '../../../src/generated/types.ts';
import { formatRecording } from '../../../src/recording/format-recording.ts';
import { createRedactor, type RedactorOptions } from '../../../src/recording/redact/create-redactor.ts';
import { scanText } from '../../../src/recording/scan/scan-text.ts';
import { sdkModel } from '../../../src/model/sdk-model.ts';
import type { ServiceModel } from '../../../src/model/service-model.ts';
import { readRecordings } from '../../../src/recording/store.ts';
import { synthesize } from '../../../src/synthesize/synthesize.ts';
import { inputsFor, sizes } from '../../synthesize/cases.ts';
import { sampleValue } from '../../model/sample-value.ts';
import { carriers, plantSecrets } from '../redact/plant-secrets.ts';

const key = new Uint8Array(32).fill(9);
const names = Object.keys(operations).filter(isOperationName);
const name = 'name-0123456789ab';

function fileOf(interactions: readonly Interaction[], description = 'As a job answers.'): string {
  const head = { format: 'glue-contract/recording', formatVersion: 1, service: 'glue', source: 'recorded', region: 'eu-west-1', recordedAt: '2026-11-21', description } as const;
  return formatRecording({ ...head, interactions: [...interactions] as never });
}

const redact = (interactions: readonly Interaction[], rules: Omit<RedactorOptions, 'key'> = {}) => fileOf(createRedactor({ key, ...rules }).redact(interactions));

describe('what redaction writes is clean', () => {
  test.each(names)('%s, answered with secrets in all places and from the contract', async (operation) => {
    const count = { secrets: 0, unknown: 0, numbers: 0 };
    const planted = Object.values(carriers).flatMap((carry): Interaction[] => [
      { operation, input: plantSecrets(`${operation}Request`, { carry, unknown: true }, count), output: plantSecrets(`${operation}Response`, { carry }, count) },
      { operation, input: {}, fault: { name: 'InternalFailure', message: carry('acme') } },
    ]);
    const plain = sizes.map((size) => {
      const input = inputsFor({ seed: 4, size })[operation];
      return { operation, input, ...synthesize({ seed: 4, size })({ operation, input } as never) } as unknown as Interaction;
    });
    expect(await scanText(redact([...planted, ...plain]))).toEqual([]);
  });

  test.each(readRecordings('recordings'))('$path, as if it were recorded', async ({ recording: { interactions } }) => {
    expect(await scanText(redact(interactions))).toEqual([]);
  });

  test.each(Object.keys(errors))('a fault %s with a text of Glue', async (fault) => {
    const texts = ['Rate exceeded', 'Job with name: my job not found.', 'Max concurrent runs exceeded', 'Run wr_1 is RUNNING; only a COMPLETED run is resumed.'];
    expect(await scanText(redact(texts.map((message) => ({ operation: 'GetJob', input: { JobName: 'a' }, fault: { name: fault, message } }))))).toEqual([]);
  });

  test('operations that only the SDK knows: all that read, with every member', async () => {
    const sdk = sdkModel() as ServiceModel;
    const foreign = [...sdk.operations].filter(([operation]) => !isOperationName(operation) && isReadOnly(operation));
    expect(foreign.length).toBeGreaterThan(100);
    const interactions = foreign.map(([operation, of]): Interaction => {
      const [input, output] = [of.input, of.output].map((shape) => sampleValue(shape, sdk.shapes, 'wire') as Record<string, unknown>);
      return { operation, input: input ?? {}, output: output ?? {} };
    });
    expect(await scanText(redact(interactions))).toEqual([]);
  });

  test('aliases too, where the scan is told of them', async () => {
    const file = redact([{ operation: 'GetJob', input: { JobName: 'nightly-etl' }, fault: { name: 'EntityNotFoundException', message: 'Job with name: nightly-etl not found.' } }], { names: { 'nightly-etl': 'night-a' } });
    expect(await scanText(file, { aliases: ['night-a'] })).toEqual([]);
    expect((await scanText(file)).map(({ rule, path }) => `${rule} ${path}`)).toEqual(['scan/unknown-text /interactions/0/fault/message', 'scan/unknown-text /interactions/0/input/JobName']);
  });
});

describe('the recordings of this repository', () => {
  test.each(readRecordings('recordings'))('$path is clean', async ({ recording }) => {
    expect(await scanText(formatRecording(recording))).toEqual([]);
  });
});

const found = async (interaction: object) => (await scanText(fileOf([interaction as Interaction]))).map(({ rule, path }) => [rule, path.replace('/interactions/0', '')]);

const table = (Table: object) => found({ operation: 'GetTable', input: {}, output: { Table } });

describe('in a recording of a real account', () => {
  const job = (members: object) => found({ operation: 'GetJob', input: { JobName: name }, output: { Job: { Name: name, ...members } } });

  test.each<[string, object, string, string]>([
    ['a name', { Role: 'acme-etl' }, 'scan/unknown-text', '/output/Job/Role'],
    ['a name after a pseudonym', { Role: `${name}-acme` }, 'scan/unknown-text', '/output/Job/Role'],
    ['a name in an ARN', { Role: 'arn:aws:iam::000012345678:role/acme-etl' }, 'scan/unknown-text', '/output/Job/Role'],
    ['a name in capitals', { Role: 'PROD_LOAD' }, 'scan/unknown-text', '/output/Job/Role'],
    ['a name in a path', { LogUri: `s3://${name}/acme/` }, 'scan/unknown-text', '/output/Job/LogUri'],
    ['a name in a log group', { LogUri: '/aws-glue/jobs/acme' }, 'scan/unknown-text', '/output/Job/LogUri'],
    ['a description', { Description: 'Loads the orders of ACME.' }, 'scan/unknown-text', '/output/Job/Description'],
    ['a random text', { SecurityConfiguration: 'kQ8v2LxZp0Rt7Yw3Nd5s' }, 'scan/high-entropy', '/output/Job/SecurityConfiguration'],
    ['the value of an argument', { DefaultArguments: { [`--${name}`]: 'daily' } }, 'scan/placeholder', `/output/Job/DefaultArguments/--${name}`],
    ['a pseudonym as the value of an argument', { DefaultArguments: { '--mode': name } }, 'scan/placeholder', '/output/Job/DefaultArguments/--mode'],
    ['the name of an argument', { DefaultArguments: { '--acme': 'redacted' } }, 'scan/unknown-text', '/output/Job/DefaultArguments'],
    ['a tag of the name of a member', { Tags: { JobName: 'redacted' } }, 'scan/unknown-text', '/output/Job/Tags'],
    ['a member that no schema has', { AcmeMember: 1 }, 'scan/unknown-member', '/output/Job'],
    ['a page that is no error', { Role: '<html>' }, 'scan/unknown-text', '/output/Job/Role'],
  ])('%s is found', async (_what, members, rule, path) => {
    expect(await job(members)).toEqual([[rule, path]]);
  });

  test.each(['User acme is not authorized', 'Job with name: nightly not found.', 'error 1234567', 'fehlgeschlagen'])('the error text %j is found', async (message) => {
    expect(await found({ operation: 'GetJob', input: {}, fault: { name: 'InternalFailure', message } })).toEqual([['scan/unknown-text', '/fault/message']]);
  });

  test.each([
    { JobMode: 'A_NEW_MODE' }, { GlueVersion: '5.0' }, { MaintenanceWindow: 'Sun:10' }, { Command: { Name: 'glueetl', PythonVersion: '3.9', Runtime: 'Ray2.4' } },
    { DefaultArguments: { '--job-bookmark-option': 'redacted', [`--${name}`]: '' } }, { Role: `arn:aws:iam::000012345678:role/${name}/${name}` }, { Timeout: 2880, CreatedOn: 1763683200.123 },
    { SourceControlDetails: { AuthToken: 'redacted' } }, { LogUri: 's3://redacted/redacted' }, { WorkerType: 'G.99X' },
  ])('%j is no finding', async (members) => {
    expect(await job(members)).toEqual([]);
  });

  test('members of an operation that the contract lacks are words', async () => {
    expect(await table({ Name: name, Retention: 0 })).toEqual([]);
    expect(await table({ 'acme 1': name })).toEqual([['scan/unknown-member', '/output/Table']]);
    expect(await table({ Columns: [{ Name: 'acme orders', Type: name }] })).toEqual([['scan/unknown-text', '/output/Table/Columns/0/Name']]);
    expect(await table({ S3Encryption: [{ S3EncryptionMode: 'SSE-KMS', [name]: name }] })).toEqual([]);
  });

  test.each(['documented', 'synthesized'])('names are found, and in one that is %s they are not', async (source) => {
    const file = fileOf([{ operation: 'GetJob', input: { JobName: 'nightly' }, output: {} }]);
    expect(await scanText(file)).toHaveLength(1);
    expect(await scanText(file.replace('"recorded"', `"${source}"`))).toEqual([]);
  });
});
