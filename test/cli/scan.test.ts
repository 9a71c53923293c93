import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { expect, test } from 'vitest';
import { defineScan } from '../../src/cli/scan.ts';
import { goodInteraction, makeFolder, recordingOf } from './run-cli.ts';

const good = recordingOf(goodInteraction);
const leaky = recordingOf({ ...goodInteraction, input: { JobName: 'job-734512345678' } });
const secret = '734512345678';

/** Runs the command by itself, as the table of commands does. */
async function scan(...argv: string[]): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
  let [stdout, stderr, code] = ['', '', -1];
  const io = { stdout: (text: string) => (stdout += text), stderr: (text: string) => (stderr += text), readStdin: async () => new TextEncoder().encode(leaky), color: false };
  const command = new Command('scan').exitOverride().configureOutput({ writeOut: io.stdout, writeErr: io.stderr });
  const act = defineScan(command, io);
  command.action(async () => {
    code = await act();
  });
  await command.parseAsync(argv, { from: 'user' });
  return { code, stdout, stderr };
}

test('files without findings exit with 0 and say how many they were', async () => {
  expect(await scan(makeFolder({ 'a.json': good, 'deep/b.json': good }))).toEqual({ code: 0, stdout: '2 files, no errors, no warnings\n', stderr: '' });
});

test('a finding exits with 1 and is told with file, line, pointer and rule, never with the value', async () => {
  const file = join(makeFolder({ 'a.json': leaky }), 'a.json');
  const { code, stdout } = await scan(file);
  expect(code).toBe(1);
  expect(stdout).toContain(`${file}\n`);
  expect(stdout).toMatch(/12:9 {2}error {4}\/interactions\/0\/input\/JobName breaks the rule: No account id .*\. \(scan\/account-id\)/);
  expect(stdout).not.toContain(secret);
});

test.each(['json', 'sarif', 'github', 'junit'])('as %s it has the same finding, and not the value', async (format) => {
  const { code, stdout, stderr } = await scan(makeFolder({ 'a.json': leaky }), '--format', format);
  expect({ code, stderr }).toEqual({ code: 1, stderr: '1 file, 1 error, no warnings\n' });
  expect(stdout).toMatch(/\/interactions\/0\/input\/JobName breaks the rule: No account id/);
  expect(stdout).toContain('scan/account-id');
  expect(stdout).not.toContain(secret);
});

test('standard input and the folder recordings/ are scanned', async () => {
  expect((await scan('-')).stdout).toContain('<stdin>');
  const { code, stdout } = await scan();
  expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^\d{2,} files, no errors/) as string });
});

test('what cannot be read is a finding: nothing can be said of it', async () => {
  const { code, stdout } = await scan(makeFolder({ 'a.json': new Uint8Array([0x22, 0xff, 0x22]), 'b.json': '{', 'c.json': good }));
  expect(code).toBe(1);
  expect(stdout.match(/\(file\/json\)/g)).toHaveLength(2);
  expect(stdout).toContain('3 files, 2 errors');
});

test('a folder without files is wrong usage: nothing was scanned', async () => {
  await expect(scan(makeFolder())).rejects.toThrow('There is no *.json file to scan.');
});

test('a path that is not there is wrong usage', async () => {
  await expect(scan('no/such/folder')).rejects.toThrow('GLUE_RECORDING_UNREADABLE');
});

test('the command says in its help what it holds against a file', () => {
  const command = new Command('scan');
  defineScan(command, { stdout: () => {}, stderr: () => {}, readStdin: async () => new Uint8Array(), color: false });
  expect(command.helpInformation()).toContain('source: recorded');
  expect(readFileSync('src/cli/scan.ts', 'utf8')).not.toContain('/redact/');
});
