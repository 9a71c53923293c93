import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/server.md'), 'utf8');

/** A consumer's tests: one job is started and polled to its end. */
const consumer = `
def test_the_job_ends(glue):
    run = glue.start_job_run(JobName="clean-orders")["JobRunId"]
    for _ in range(10):
        state = glue.get_job_run(JobName="clean-orders", RunId=run)["JobRun"]["JobRunState"]
        if state in ("SUCCEEDED", "FAILED"):
            return
    raise AssertionError(state)

def test_the_world_is_fresh(glue):
    assert glue.get_job_runs(JobName="clean-orders")["JobRuns"] == []
`;

/** The same where the endpoint comes from the environment. */
const fixture = `
import os, boto3, pytest

@pytest.fixture
def glue():
    return boto3.client("glue", endpoint_url=os.environ["AWS_ENDPOINT_URL_GLUE"], region_name="us-east-1", aws_access_key_id="x", aws_secret_access_key="x")
`;

const hasPytest = spawnSync('/usr/bin/python3', ['-c', 'import pytest, boto3']).status === 0;
if (!hasPytest) console.warn('python3-pytest and python3-boto3 are not installed: the recipes of docs/server.md that use them are skipped');

test.runIf(hasPytest)('the pytest fixture gives each test a Glue of its own', () => {
  const project = openProject({ 'conftest.py': recipe('python', 'pytest.fixture'), 'test_consumer.py': consumer });
  const { status, stdout } = project.run('pytest', '-q');
  expect(stdout).toContain('2 passed');
  expect(status).toBe(0);
});

test.runIf(hasPytest)('the Makefile ends with the exit code of the tests, and with the server gone', () => {
  const files = { Makefile: recipe('make', 'glue-contract'), 'conftest.py': fixture, 'test_consumer.py': '' };
  const good = openProject({ ...files, 'test_consumer.py': 'def test_start(glue):\n    assert glue.start_job_run(JobName="clean-orders")["JobRunId"]\n' });
  expect(good.run('make', 'test')).toMatchObject({ status: 0, stdout: expect.stringContaining('1 passed') as string });
  const bad = openProject({ ...files, 'test_consumer.py': 'def test_no(glue):\n    assert False\n' });
  expect(bad.run('make', 'test').status).not.toBe(0);
});

test.runIf(hasPytest)('the Makefile fails for a call that Glue lets pass in spite of a breach although the tests pass', () => {
  const careless = `
import urllib.request
def test_careless(glue):
    try:
        headers = {"content-type": "application/x-amz-json-1.1", "x-amz-target": "AWSGlue.GetJobs"}
        urllib.request.urlopen(urllib.request.Request(glue.meta.endpoint_url, b'{"Nope": 1}', headers))
    except Exception:
        pass
`;
  const project = openProject({ Makefile: recipe('make', 'glue-contract'), 'conftest.py': fixture, 'test_consumer.py': careless });
  const { status, stdout } = project.run('make', 'test');
  expect(stdout).toContain('1 passed');
  expect(status).not.toBe(0);
});

test('the step for CI leaves a Glue behind whose address the next steps have', () => {
  const [step = ''] = /- run: \|\n((?: {4}.*\n)+)/.exec(recipe('yaml', 'glue-contract'))?.slice(1) ?? [];
  const project = openProject({ 'env.txt': '', 'step.sh': step.replaceAll(/^ {4}/gm, '').replace('--port 4566', '--port 0').replace('> glue.log &', '> glue.log & echo $! > glue.pid') });
  // The server goes on; it must not hold the pipes that this waits for.
  const { status } = project.run('bash', '-c', 'bash -e step.sh > step.log 2>&1');
  onTestFinished(() => void process.kill(Number(readFileSync(join(project.folder, 'glue.pid'), 'utf8'))));
  expect({ status, log: readFileSync(join(project.folder, 'step.log'), 'utf8') }).toEqual({ status: 0, log: '' });
  const address = /^AWS_ENDPOINT_URL_GLUE=(http:\/\/127\.0\.0\.1:\d+)$/m.exec(readFileSync(join(project.folder, 'env.txt'), 'utf8'))?.[1] as string;
  const headers = ['-H', 'x-amz-target: AWSGlue.GetJob', '-H', 'content-type: application/x-amz-json-1.1'];
  expect(project.run('curl', '-s', ...headers, '-d', '{"JobName":"clean-orders"}', address).stdout).toContain('"Name":"clean-orders"');
});

test('the npm script names a command and options that exist', () => {
  const { scripts } = JSON.parse(recipe('json', 'glue-contract')) as { scripts: { glue: string } };
  const project = openProject({ 'package.json': JSON.stringify({ scripts: { glue: `${scripts.glue.replace('4566', '0')} --help` } }) });
  expect(project.run('npm', 'run', '--silent', 'glue')).toMatchObject({ status: 0, stdout: expect.stringContaining('--clock') as string });
});

/** The first block of a language in docs/server.md that has a word. */
function recipe(language: string, word: string): string {
  const blocks = [...page.matchAll(/```(\w+)\n([\s\S]*?)```/g)].filter(([, name, text = '']) => name === language && text.includes(word));
  expect(blocks.length).toBeGreaterThan(0);
  return blocks[0]?.[2] as string;
}

/** A project beside this one, in which the command is installed and the page's scenario is there. */
function openProject(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'glue-contract-recipe-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const bin = join(folder, 'node_modules/.bin');
  mkdirSync(bin, { recursive: true });
  const command = `#!/bin/sh\nexec '${process.execPath}' '${join(root, 'src/cli/main.ts')}' "$@"\n`;
  writeFileSync(join(bin, 'glue-contract'), command, { mode: 0o755 });
  writeFileSync(join(bin, 'pytest'), '#!/bin/sh\nexec /usr/bin/python3 -m pytest "$@"\n', { mode: 0o755 });
  writeFileSync(join(bin, 'npx'), '#!/bin/sh\nexec "$@"\n', { mode: 0o755 });
  symlinkSync(join(root, 'scenarios'), join(folder, 'scenarios'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH']}`, GITHUB_ENV: join(folder, 'env.txt') };
  return { folder, run: (name: string, ...args: readonly string[]) => spawnSync(name, args, { cwd: folder, env, encoding: 'utf8', timeout: 60_000 }) };
}
