import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readFinding, runFuzz } from './run-fuzz.ts';

const fixture = (name: string) => resolve(import.meta.dirname, 'fixtures', `${name}.ts`);

/** One for all, since tests that run at the same time cannot say when they are done with theirs. */
const all = mkdtempSync(join(tmpdir(), 'fuzz-'));
const makeFolder = () => mkdtempSync(join(all, 'out-'));
afterAll(() => rmSync(all, { recursive: true, force: true }));

const searchPlanted = (...more: readonly string[]) => runFuzz(['--runs', '100000', '--seed', '6', '--out', makeFolder(), ...more, fixture('planted')]);

async function searchRecording(out: string): Promise<{ readonly runs: number; readonly blocks: number; readonly corpus: number }> {
  const { stdout } = await runFuzz(['--runs', '900', '--seed', '3', '--out', out, 'recording']);
  const [, runs, blocks, corpus] = /(\d+) runs, \d+\/s, (\d+) blocks, (\d+) in the corpus/.exec(stdout) ?? [];
  return { runs: Number(runs), blocks: Number(blocks), corpus: Number(corpus) };
}

describe.concurrent('a fault behind four branches', () => {
  test('is found with guidance, made small, kept, and breaks again when it is played', async () => {
    const { status, stdout } = await searchPlanted();
    expect(stdout).toMatch(/^planted: BROKEN with seed 6 after \d+ runs, 4 bytes$/m);
    const { input, bytes, target } = readFinding(stdout);
    expect(bytes).toBe('PLAN');
    expect(await runFuzz(['--play', input, target])).toEqual({ status: 1, stdout: '', stderr: expect.stringMatching(/Error: the planted fault\n +at .*fuzz .*planted\.ts:\d+/) });
    expect(status).toBe(1);
  }, 60_000);

  test('is not found without guidance in as many runs', async () => {
    const { status, stdout } = await searchPlanted('--blind');
    expect(stdout).toMatch(/^planted: 100000 runs, .*\nplanted: nothing broke with seed 6\n$/m);
    expect(status).toBe(0);
  }, 60_000);
});

describe.concurrent('an input that is too much is kept byte for byte, and the search is no success', () => {
  test.each([
    ['throws', 'T', 'TypeError: thrown'],
    ['rejects', 'R', 'RangeError: rejected'],
    ['leaves a rejection to nobody', 'S', 'rejected, and nobody waits for it'],
    ['runs forever', 'L', 'An input took more than 1 s.'],
    ['waits for long', 'P', 'An input took more than 1 s.'],
    ['waits for nothing', 'N', 'The thread ended.'],
    ['ends the process', 'E', 'The thread ended.'],
  ])('one that %s', async (_, SEED, said) => {
    const { status, stdout, stderr } = await runFuzz(['--runs', '0', '--hang', '1', '--out', makeFolder(), fixture('fails')], { SEED });
    expect(stderr).toContain(said);
    expect(readFinding(stdout).bytes).toBe(SEED);
    expect(status).toBe(1);
  });
});

describe.concurrent('the command line', () => {
  test('makes a search the same again with the same seed, goes on from what was kept, and counts the blocks of src/', async () => {
    const out = makeFolder();
    const [first, same] = await Promise.all([searchRecording(out), searchRecording(makeFolder())]);
    expect(same).toEqual(first);
    expect(first.blocks).toBeGreaterThan(500);
    expect(readdirSync(join(out, 'corpus/recording'))).toHaveLength(first.corpus);
    expect((await searchRecording(out)).blocks).toBeGreaterThanOrEqual(first.blocks);
  }, 60_000);

  test('says so when an input that is played breaks nothing', async () => {
    const input = join(makeFolder(), 'input');
    writeFileSync(input, 'PLAY');
    expect(await runFuzz(['--play', input, fixture('planted')])).toEqual({ status: 0, stdout: 'planted: nothing broke\n', stderr: '' });
  });

  test('takes a target that cannot be loaded for no finding, and no success', async () => {
    const out = makeFolder();
    const { status, stdout, stderr } = await runFuzz(['--runs', '1', '--out', out, fixture('unloadable')]);
    expect(stderr).toContain('no target at all');
    expect(stdout).toBe('unloadable: the search could not be made\n');
    expect(readdirSync(out)).not.toContain('findings');
    expect(status).toBe(2);
  });

  test.each([
    [['--seconds', '1.5'], 'It is a whole number.', 2],
    [['nobody'], 'there is no target', 2],
    [['--play', '/no/such/file'], 'ENOENT', 1],
  ])('%j cannot be done, and nothing is searched', async (args, said, code) => {
    const { status, stdout, stderr } = await runFuzz(args);
    expect(stderr).toContain(said);
    expect(stdout).toBe('');
    expect(status).toBe(code);
  });
});
