import { expect, test, vi } from 'vitest';
import { makeFolder, runCli } from './run-cli.ts';

const commands = ['validate', 'synthesize', 'rules'];

test('--version is the version and nothing else', async () => {
  expect(await runCli(['--version'])).toEqual({ code: 0, stdout: '1.2.3\n', stderr: '' });
});

test('--help names every command and every exit code', async () => {
  const { code, stdout, stderr } = await runCli(['--help']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  for (const command of commands) expect(stdout).toMatch(new RegExp(`^  ${command} +\\w`, 'm'));
  expect(stdout).toContain('0 good, 1 findings, 2 wrong usage, 3 refused for safety');
});

test.each(commands)('%s --help is the same as help %s, and has an example of it', async (command) => {
  const help = await runCli([command, '--help']);
  expect(help).toMatchObject({ code: 0, stderr: '' });
  expect(help.stdout).toMatch(new RegExp(`Examples?:\n  glue-contract ${command} `));
  expect(await runCli(['help', command])).toEqual(help);
});

test.each(['validate', 'import', 'record', 'coverage', 'drift'])('the help of %s fills its lines: none is broken before the next word would not fit', async (command) => {
  const { stdout } = await runCli([command, '--help']);
  const [description = ''] = stdout.replace(/^Usage: .*\n\n/, '').split(/\n\n(?:Arguments|Options):/);
  const lines = description.split('\n');
  const tooShort = lines.filter((line, index) => {
    const [word = ''] = /^\S*/.exec(lines[index + 1] ?? '') ?? [];
    return word !== '' && /^\S/.test(line) && line.length + 1 + word.length <= 80;
  });
  expect({ tooShort, tooLong: lines.filter(({ length }) => length > 80) }).toEqual({ tooShort: [], tooLong: [] });
});

test('validate says in its help from which age on a recording is old', async () => {
  expect((await runCli(['validate', '--help'])).stdout.replaceAll(/\s+/g, ' ')).toContain('if absent as glue-contract.config.ts says, else 90');
});

test.each([
  ['rules', 'rules --evidence documented'],
  ['synthesize', `synthesize GetJobRuns --input {"JobName":"nightly","MaxResults":200} --list-length 450 --format recording`],
])('the example of %s runs', async (command, example) => {
  expect((await runCli([command, '--help'])).stdout.replaceAll("'", '')).toContain(example);
  expect(await runCli(example.split(' '))).toMatchObject({ code: 0 });
});

test.each([
  ['validat', 'validate'],
  ['synthesise', 'synthesize'],
  ['rule', 'rules'],
])('the unknown command %s is answered with %s', async (wrong, right) => {
  const { code, stdout, stderr } = await runCli([wrong]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(`unknown command '${wrong}'\n(Did you mean ${right}?)`);
});

test('no command at all is wrong usage, answered with the help', async () => {
  expect(await runCli([])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('Usage: glue-contract') as string });
});

test('a file may bear the name of a command', async () => {
  const { code, stderr } = await runCli(['validate', makeFolder({ 'a.json': '{' }), 'rules']);
  expect(code).toBe(2);
  expect(stderr).toContain('rules cannot be read');
});

test('a mistake of the user is told with its code and the next step, without a stack', async () => {
  const { stderr } = await runCli(['validate', 'no/such/path']);
  expect(stderr).toMatch(/^\[glue-contract\] GLUE_RECORDING_UNREADABLE: .*\n {2}path: .*\n {2}next: .*\n$/);
});

test('a command that cannot be loaded is a defect of the tool, too', async () => {
  vi.doMock('../../src/cli/rules.ts', () => ({
    get defineRules(): never {
      throw new Error('no such module');
    },
  }));
  const { code, stderr } = await runCli(['rules']);
  vi.doUnmock('../../src/cli/rules.ts');
  expect(code).toBe(70);
  expect(stderr).toMatch(/a defect of the tool itself.*no such module/s);
});

test('a defect of the tool is neither a finding nor wrong usage', async () => {
  const parse = vi.spyOn(JSON, 'stringify').mockImplementation(() => {
    throw new TypeError('broken');
  });
  const { code, stderr } = await runCli(['rules', '--format', 'json']);
  parse.mockRestore();
  expect(code).toBe(70);
  expect(stderr).toMatch(/a defect of the tool itself.*TypeError: broken/s);
});
