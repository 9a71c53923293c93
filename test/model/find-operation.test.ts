import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { findOperation } from '../../src/model/find-operation.ts';
import { isEnumValue } from '../../src/model/is-enum-value.ts';
import { resolveShape } from '../../src/contract/resolve-shape.ts';
import { makeFolder } from '../cli/run-cli.ts';

const source = join(import.meta.dirname, '../../src');

/** Runs a module in a process of its own, and gives what it printed as JSON. */
function runAlone(code: string, cwd = process.cwd()): unknown {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { cwd, encoding: 'utf8' });
  if (stderr !== '') throw new Error(stderr);
  return JSON.parse(stdout);
}

const isLoaded = "Object.keys(createRequire(import.meta.url).cache).some((path) => path.includes('client-glue'))";

test('an operation that the contract lacks is found with both sides and the shapes they lead to', () => {
  const found = findOperation('GetTable');
  expect(found && resolveShape(found.input, found.shapes).required).toEqual(['DatabaseName', 'Name']);
  expect(found && resolveShape(found.output, found.shapes).properties).toEqual({ Table: { $ref: '#/$defs/Table' } });
  expect(found?.shapes['Table']?.properties).toMatchObject({ Name: { type: 'string' }, CreateTime: { 'x-timestamp': 'epoch-seconds' } });
});

test.each(['GetTeapot', 'getTable', 'toString', '__proto__', ''])('%j is no operation of the SDK', (name) => {
  expect(findOperation(name)).toBeUndefined();
});

test.each([
  ['RUNNING', true],
  ['G.1X', true],
  ['running', false],
  ['EnumValue', false],
  ['constructor', false],
  ['', false],
])('that %j is a value of some enum is %s', (text, expected) => {
  expect(isEnumValue(text)).toBe(expected);
});

test.each([
  ['a call of the contract', "{ const decode = await exchange(call('GetJobRuns', { JobName: 'nightly' })); }", false],
  ['a call of another operation', "{ await exchange(call('GetTable', { DatabaseName: 'a', Name: 'b' })); }", true],
])('%s: the SDK is loaded: %#', (_, act, loaded) => {
  const code = `
    import { createRequire } from 'node:module';
    import { createExchange } from '${source}/handlers/exchange.ts';
    const exchange = createExchange(() => ({ output: {} }));
    const call = (operation, input) => ({ method: 'POST', headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'AWSGlue.' + operation }, body: JSON.stringify(input) });
    ${act}
    console.log(${isLoaded});`;
  expect(runAlone(code)).toBe(loaded);
});

const nameOfSdk = `import { sdkModel } from '${source}/model/sdk-model.ts'; console.log(JSON.stringify(sdkModel()?.name ?? null));`;

test('the SDK of the working directory is taken before the one beside the toolkit, which is never asked for one that cannot be loaded', () => {
  const folder = makeFolder();
  const home = join(folder, 'node_modules/@aws-sdk/client-glue');
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), JSON.stringify({ name: '@aws-sdk/client-glue', version: '9.9.9', main: 'index.js' }));
  writeFileSync(join(home, 'index.js'), 'exports.GetTeapot$ = [9, "com.amazonaws.glue", "GetTeapot", 0, "unit", "unit"];');
  expect(runAlone(nameOfSdk, folder)).toBe('@aws-sdk/client-glue 9.9.9');
  writeFileSync(join(home, 'index.js'), 'throw new Error("not for this Node");');
  expect(() => runAlone(nameOfSdk, folder)).toThrow(/The installed @aws-sdk\/client-glue cannot be loaded\..*not for this Node/s);
  rmSync(home, { recursive: true });
  expect(runAlone(nameOfSdk, folder)).toMatch(/^@aws-sdk\/client-glue 3\./);
});

test('without an SDK no operation is found and no text is of an enum', async () => {
  vi.resetModules();
  vi.doMock('node:module', () => ({
    createRequire: () => ({
      resolve: () => {
        throw Object.assign(new Error("Cannot find module '@aws-sdk/client-glue'"), { code: 'MODULE_NOT_FOUND' });
      },
    }),
  }));
  const { findOperation: find } = await import('../../src/model/find-operation.ts');
  const { isEnumValue: isValue } = await import('../../src/model/is-enum-value.ts');
  const { validateAnyInput, isAnyOperation } = await import('../../src/model/validate-any.ts');
  expect(find('GetTable')).toBeUndefined();
  expect(isValue('RUNNING')).toBe(false);
  expect(isAnyOperation('GetTable')).toBe(false);
  expect(isAnyOperation('GetJobRun')).toBe(true);
  expect(validateAnyInput('GetTable', { anything: 1 })).toEqual([]);
  vi.doUnmock('node:module');
});

test('a call of an operation that the contract lacks is told why, where the SDK cannot be loaded', () => {
  const folder = makeFolder({
    'node_modules/@aws-sdk/client-glue/package.json': '{ "version": "3.1169.0" }',
    'node_modules/@aws-sdk/client-glue/index.js': 'throw new Error("not for this Node")',
  });
  const code = `
    import { createExchange } from '${source}/handlers/exchange.ts';
    const seen = [];
    const exchange = createExchange(() => ({ output: {} }), { observe: ({ error }) => seen.push(error.code) });
    const { status, body } = await exchange({ method: 'POST', headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'AWSGlue.GetTable' }, body: '{}' });
    console.log(JSON.stringify([status, JSON.parse(body).__type, ...seen]));`;
  expect(runAlone(code, folder)).toEqual([400, 'GLUE_PEER_MISSING', 'GLUE_PEER_MISSING']);
});
