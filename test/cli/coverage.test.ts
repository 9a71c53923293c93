import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { formatCoverage } from '../../src/contract/coverage/coverage-file.ts';
import { sample } from '../reports/coverage-samples.ts';
import { makeFolder, runCli } from './run-cli.ts';

let folder: string;

beforeEach(() => {
  folder = makeFolder({ 'glue-coverage-1.json': formatCoverage(sample), 'shard/glue-coverage-2.json': formatCoverage(sample) });
});

describe('glue-contract coverage', () => {
  test('prints the table of all files in the folders, and is good without a threshold', async () => {
    const { code, stdout, stderr } = await runCli(['coverage', folder]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^GetJobRuns +14 +1\/4 +25 %/m);
    expect(stdout).not.toContain('\u001b');
    expect((await runCli(['coverage', folder], { color: true })).stdout).toContain('\u001b');
  });

  test('ends with 1 below a threshold and says which, wherever the report goes', async () => {
    const pretty = await runCli(['coverage', folder, '--threshold', 'error=80']);
    expect([pretty.code, pretty.stdout.includes('errors: 20 % is below the threshold of 80 %')]).toEqual([1, true]);
    const sarif = await runCli(['coverage', folder, '--threshold', 'error=80', '--format', 'sarif']);
    expect([sarif.code, sarif.stderr]).toEqual([1, 'errors: 20 % is below the threshold of 80 %\n']);
  });

  test.for([
    ['error=20,call=100', 0],
    ['1,error=21', 1],
    ['1', 0],
    ['99,error=0,value=0,member=0,page=0,retry=0', 0],
  ] as const)('with --threshold %s it ends with %i', async ([thresholds, code]) => {
    expect((await runCli(['coverage', folder, '--threshold', thresholds])).code).toBe(code);
  });

  test('looks at the operations that are named, or at all', async () => {
    const named = await runCli(['coverage', folder, '--format', 'json', '--operation', 'StopTrigger,StartJobRun']);
    const { operations } = JSON.parse(named.stdout) as { readonly operations: readonly { readonly operation: string }[] };
    expect(operations.map(({ operation }) => operation)).toEqual(['StartJobRun', 'StopTrigger']);
    const all = JSON.parse((await runCli(['coverage', folder, '--format', 'json', '--operation', 'all'])).stdout) as { readonly operations: readonly unknown[] };
    expect(all.operations.length).toBeGreaterThan(40);
  });

  test.for([
    ['sarif', '"text": "StartJobRun: ConcurrentRunsExceededException never exercised"'],
    ['junit', '<testcase classname="glue-contract" name="StartJobRun">'],
    ['github', '::warning file=package.json,title=coverage/error::StartJobRun: ConcurrentRunsExceededException never exercised'],
    ['json', '"percent": 20'],
  ] as const)('--format %s has what was never exercised', async ([format, text]) => {
    expect((await runCli(['coverage', folder, '--format', format])).stdout).toContain(text);
  });

  test('--html writes the page beside the report', async () => {
    const file = join(folder, 'out/page.html');
    const { code, stdout, stderr } = await runCli(['coverage', folder, '--html', file]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(readFileSync(file, 'utf8')).toMatch(/^<!doctype html>/);
    expect(stdout).toMatch(/^operation /);
  });

  test.for([
    [['--threshold', '200'], 'This is no threshold of coverage.'],
    [['--threshold', 'errors=80'], 'This is no threshold of coverage.'],
    [['--threshold', ''], 'This is no threshold of coverage.'],
    [['--operation', 'GetJob,GetTable'], '"GetTable" is not an operation of the contract.'],
    [['--operation', ''], 'is not an operation of the contract.'],
    [['--format', 'xml'], 'Allowed choices are'],
    [['--html', '/dev/null/page.html'], 'The page cannot be written'],
  ] as const)('%s is wrong usage', async ([flags, text]) => {
    const { code, stderr } = await runCli(['coverage', folder, ...flags]);
    expect(code).toBe(2);
    expect(stderr).toContain(text);
  });

  test('a folder without coverage is wrong usage, and so is none, for a gate must not pass by looking at nothing', async () => {
    const nowhere = await runCli(['coverage', makeFolder()]);
    expect([nowhere.code, nowhere.stdout, nowhere.stderr.includes('No coverage was collected here.')]).toEqual([2, '', true]);
    expect((await runCli(['coverage'])).code).toBe(2);
    expect(existsSync(folder)).toBe(true);
  });

  test('its help explains every kind of goal, with an example', async () => {
    const { code, stdout } = await runCli(['coverage', '--help']);
    expect(code).toBe(0);
    for (const word of ['call', 'error', 'value', 'member', 'page', 'retry', 'GLUE_CONTRACT_COVERAGE=coverage/glue']) expect(stdout).toContain(word);
  });
});
