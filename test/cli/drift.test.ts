import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Command } from 'commander';
import { expect, onTestFinished, test, vi } from 'vitest';
import { defineDrift } from '../../src/cli/drift.ts';
import { contractModel } from '../../src/drift/contract-model.ts';
import { ToolkitError } from '../../src/errors.ts';
import { nameOf } from '../../src/contract/resolve-shape.ts';
import { makeFolder, type CliResult } from './run-cli.ts';

async function drift(...argv: readonly string[]): Promise<CliResult> {
  let stdout = '';
  let stderr = '';
  let code = -1;
  const io = { stdout: (text: string) => void (stdout += text), stderr: (text: string) => void (stderr += text), readStdin: () => Promise.resolve(new Uint8Array()), color: false };
  const command = new Command('drift');
  const act = defineDrift(command, io);
  command.action(async () => {
    code = await act();
  });
  await command.parseAsync(argv, { from: 'user' });
  return { code, stdout, stderr };
}

/** The contract as botocore would say it, with these members of a job run added; nothing of it is explained, or needs to be. */
function botocoreModel(extra: Readonly<Record<string, { shape: string }>> = {}): string {
  const shapes = Object.entries(contractModel.shapes).map(([name, shape]) => {
    const { items, properties, additionalProperties, propertyNames, required = [], enum: values, pattern } = shape;
    const bounds = { min: shape.minLength ?? shape.minItems ?? shape.minimum, max: shape.maxLength ?? shape.maxItems ?? shape.maximum ?? shape.maxProperties, pattern };
    const to = (schema: typeof shape) => ({ shape: nameOf(schema) });
    const fault = contractModel.faults.get(name)?.split(' ');
    if (items) return [name, { type: 'list', member: to(items), ...bounds }];
    if (typeof additionalProperties === 'object' && propertyNames) return [name, { type: 'map', key: to(propertyNames), value: to(additionalProperties), ...bounds }];
    if (shape.type === 'object' && (properties ?? additionalProperties) !== undefined) {
      const members = Object.fromEntries(Object.entries(properties ?? {}).map(([member, schema]) => [member, to(schema)]));
      return [name, { type: 'structure', required, members: name === 'JobRun' ? { ...members, ...extra } : members, ...(fault && { exception: true, fault: fault[0] === 'server', error: { httpStatusCode: Number(fault[1]) } }) }];
    }
    const type = shape['x-timestamp'] ? 'timestamp' : shape.type === 'object' ? 'opaque' : shape.format === 'int64' ? 'long' : shape.type === 'number' ? 'double' : shape.type;
    return [name, { type, ...bounds, enum: values }];
  });
  const operations = [...contractModel.operations].map(([name, { input, output, errors = [] }]) => [name, { input: { shape: nameOf(input) }, output: { shape: nameOf(output) }, errors: errors.map((shape) => ({ shape })) }]);
  return JSON.stringify({ metadata: { serviceId: 'Glue', apiVersion: '2017-03-31' }, operations: Object.fromEntries([...operations, ['BrewTea', {}]]), shapes: Object.fromEntries(shapes) });
}

const modelFile = (content: string | Uint8Array, name = 'service-2.json') => join(makeFolder({ [name]: content }), name);

test('the locked SDK has nothing unexplained: exit 0, and the count is on standard error', async () => {
  expect(await drift()).toEqual({
    code: 0,
    stdout: '1 file, no errors, no warnings\n',
    stderr: expect.stringMatching(/^@aws-sdk\/client-glue 3\.\d+\.\d+ \(node_modules\/@aws-sdk\/client-glue\/package\.json\): \d{3,} facts compared, 0 unexplained and 5 explained differences, 0 stale explanations, 2\d\d operations that the contract does not have\n$/),
  });
});

test('an unexplained difference fails, with what both say and what to do', async () => {
  const { code, stdout } = await drift('--model', modelFile(botocoreModel({ Mood: { shape: 'NameString' } })), '--format', 'json');
  const { findings } = JSON.parse(stdout) as { readonly findings: readonly object[] };
  expect(code).toBe(1);
  expect(findings.filter((finding) => (finding as { level: string }).level === 'error')).toEqual([
    {
      file: expect.stringMatching(/service-2\.json$/),
      path: 'JobRun.Mood',
      level: 'error',
      rule: 'drift/member',
      message: "JobRun.Mood, the type of the member: the contract says nothing, botocore's model 2017-03-31 says NameString. Add the member JobRun.Mood (NameString) to schemas/, or say in schemas/known-drift.json why we differ. (drift/member)",
    },
  ]);
});

test('an explanation of what the model does not show is a warning, and passes', async () => {
  const { code, stdout, stderr } = await drift('--model', modelFile(botocoreModel()));
  expect(code).toBe(0);
  expect(stdout).toContain('schemas/known-drift.json\n');
  expect(stdout).toMatch(/warning {2}WorkerType, a value: explained as G\.12X here and nothing there, which botocore's model 2017-03-31 does not show/);
  expect(stderr).toMatch(/0 unexplained and 0 explained differences, 13 stale explanations, 1 operations/);
});

test('operations that the contract does not have are listed where that is asked for', async () => {
  expect((await drift('--format', 'json')).stdout).not.toContain('GetTable');
  const { code, stdout } = await drift('--all-operations', '--format', 'json');
  expect(code).toBe(0);
  expect((JSON.parse(stdout) as { readonly findings: object[] }).findings).toContainEqual(expect.objectContaining({ path: 'GetTable', level: 'warning', rule: 'drift/unmodelled' }));
});

test.each([
  ['github', /^::error file=\S+service-2\.json\.gz,title=drift\/member::JobRun\.Mood, /m],
  ['sarif', /"fullyQualifiedName": "JobRun\.Mood"/],
  ['pretty', / error {4}JobRun\.Mood, the type of the member/],
  ['junit', /JobRun\.Mood, the type of the member/],
])('of a gzipped model, as %s, the difference has its place', async (format, text) => {
  const { code, stdout } = await drift('--model', modelFile(gzipSync(botocoreModel({ Mood: { shape: 'NameString' } })), 'service-2.json.gz'), '--format', format);
  expect(code).toBe(1);
  expect(stdout).toMatch(text);
});

test.each([
  ['is not there', () => join(makeFolder(), 'none.json'), /received: ENOENT/],
  ['is a folder', () => makeFolder(), /received: EISDIR/],
  ['is no JSON, without a word of what is in it', () => modelFile('password: hunter2'), /cannot be read\.(?!.*hunter2)/s],
  ['is cut off gzip', () => modelFile(gzipSync(botocoreModel()).subarray(0, 100)), /received: Z_BUF_ERROR/],
  ['is no service model', () => modelFile('{"a":1}'), /This is no service model.*received: an object with \["a"\]/s],
])('a model that %s is refused', async (_, path, text) => {
  const asked = drift('--model', path());
  await expect(asked).rejects.toThrow(ToolkitError);
  await expect(asked).rejects.toThrow(text);
});

/** Makes a folder with this SDK the working directory. */
function installSdk(code: string, version = '3.500.0'): void {
  const folder = makeFolder();
  const home = join(folder, 'node_modules/@aws-sdk/client-glue');
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), JSON.stringify({ name: '@aws-sdk/client-glue', version }));
  writeFileSync(join(home, 'index.js'), code);
  const cwd = vi.spyOn(process, 'cwd').mockReturnValue(folder);
  onTestFinished(() => cwd.mockRestore());
}

test.each([
  ['that throws', 'throw new Error("broken")', /The installed @aws-sdk\/client-glue cannot be loaded\..*received: broken/s],
  ['whose own dependencies are not there', 'require("none-such")', /cannot be loaded\..*received: Cannot find module/s],
  ['from before it exported schemas', 'exports.GlueClient = class {};', /client-glue 3\.500\.0 exports no schemas\..*next: Update it to 3\.957\.0 at least, or give a service model with --model FILE/s],
])('an SDK %s in the working directory is refused with what to do, and no other is compared in its place', async (_, code, expected) => {
  installSdk(code);
  const asked = drift();
  await expect(asked).rejects.toThrow(ToolkitError);
  await expect(asked).rejects.toThrow(expected);
});

test('where no SDK is installed in the working directory the one beside glue-contract is compared, and its place is told', async () => {
  const cwd = vi.spyOn(process, 'cwd').mockReturnValue(makeFolder());
  onTestFinished(() => cwd.mockRestore());
  const { code, stderr } = await drift();
  expect(code).toBe(0);
  expect(stderr).toMatch(/^@aws-sdk\/client-glue 3\.\d+\.\d+ \(\.\.\/\S+\/node_modules\/@aws-sdk\/client-glue\/package\.json\): /);
});

test.each([
  ['3.1000.0', 0, 'warning', 'drift/older'],
  ['3.9999.0', 1, 'error', 'drift/operation'],
])('what only the contract has fails for an SDK of its time or later: %s', async (version, expected, level, rule) => {
  installSdk(`exports.GetJobRun$ = [9, 'com.amazonaws.glue', 'GetJobRun', 0, 'unit', 'unit'];`, version);
  const { code, stdout, stderr } = await drift('--format', 'json');
  const { findings } = JSON.parse(stdout) as { readonly findings: readonly { readonly path: string }[] };
  expect(findings.find(({ path }) => path === 'StartJobRun')).toMatchObject({ level, rule });
  expect({ code, isToldOf: /, \d+ of an older source, /.test(stderr) }).toEqual({ code: expected, isToldOf: level === 'warning' });
});

test('of a service model --older says that what only the contract has is to be expected; what only the model has fails all the same', async () => {
  const { JobRun, ...shapes } = (JSON.parse(botocoreModel({ Mood: { shape: 'NameString' } })) as { readonly shapes: Record<string, { members: Record<string, object> }> }).shapes;
  const { Attempt: _gone, ...members } = (JobRun as { members: Record<string, object> }).members;
  const model = modelFile(JSON.stringify({ ...(JSON.parse(botocoreModel()) as object), shapes: { ...shapes, JobRun: { ...JobRun, members } } }));
  const told = async (...flags: readonly string[]) => (await drift('--model', model, ...flags)).stdout.match(/(?:error|warning) +JobRun\.\w+/g);
  expect(await told()).toEqual(['error    JobRun.Attempt', 'error    JobRun.Mood']);
  expect(await told('--older')).toEqual(['error    JobRun.Mood', 'warning  JobRun.Attempt']);
});

test('a service model with a byte order mark is read', async () => {
  expect((await drift('--model', modelFile(`\uFEFF${botocoreModel()}`))).code).toBe(0);
});
