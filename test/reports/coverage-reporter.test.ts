import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { startVitest, type Vitest } from 'vitest/node';
import type { Coverage } from '../../src/contract/coverage/coverage.ts';
import { CoverageReporter, type CoverageReporterOptions } from '../../src/reports/coverage/coverage-reporter.ts';
import { prepareFolder, readCoverage } from '../../src/reports/coverage/read-coverage.ts';
import { makeFolder } from '../cli/run-cli.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const include = [fileURLToPath(new URL('../testing/fixtures/coverage-*.ts', import.meta.url))];

interface RunResult {
  readonly coverage: Coverage;
  readonly printed: string;
  readonly exitCode: typeof process.exitCode;
}

/** A vitest of its own with the reporter as a config names it; each test file has a worker of its own. */
async function run(folder: string, options: CoverageReporterOptions = {}, config: { readonly shard?: string; readonly testNamePattern?: string } = {}): Promise<RunResult> {
  vi.stubEnv('GLUE_CONTRACT_COVERAGE', undefined);
  const before = process.exitCode;
  const reporter = fileURLToPath(new URL('../../src/vitest-reporter.ts', import.meta.url));
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  const capture = { onInit: ({ logger }: Vitest) => void (logger.log = (...texts: unknown[]) => void lines.push(texts.join(' '))) };
  const vitest = await startVitest('test', [], { ...config, config: false, root, include, watch: false, fileParallelism: true, reporters: [capture, [reporter, { ...options, folder }]] });
  await vitest.close();
  log.mockRestore();
  const { exitCode } = process;
  process.exitCode = before;
  return { coverage: readCoverage([folder], { allowNone: true }), printed: lines.join('\n'), exitCode };
}

const callsIn = ({ hits }: Coverage) => hits.flatMap(([operation, kind, , count]) => (kind === 'call' ? [[operation, count]] : []));

afterEach(() => void vi.unstubAllEnvs());

describe('the reporter', () => {
  test('adds up what parallel workers did, prints the table and writes the page, without failing the run', async () => {
    const folder = makeFolder({ 'glue-coverage-of-yesterday.json': 'stale', 'mine.json': 'kept' });
    const html = join(folder, 'page/coverage.html');
    const { coverage, printed, exitCode } = await run(folder, { html });
    expect(callsIn(coverage)).toEqual([['GetJobRun', 3], ['StartJobRun', 2]]);
    expect(coverage.hits).toContainEqual(['StartJobRun', 'retry', 'same request again', 1]);
    expect(readdirSync(folder).filter((name) => name.endsWith('.json'))).toHaveLength(3);
    expect(readFileSync(join(folder, 'mine.json'), 'utf8')).toBe('kept');
    expect(printed).toMatch(/^StartJobRun +2 +1\/6 +16 %/m);
    expect(existsSync(html)).toBe(true);
    expect(exitCode ?? 0).toBe(0);
  }, 60_000);

  test('makes the folder that GLUE_CONTRACT_COVERAGE names, so that a run without a session has a table, too', () => {
    const given = join(makeFolder({}), 'shard/1');
    vi.stubEnv('GLUE_CONTRACT_COVERAGE', given);
    const log = vi.fn<(text: string) => void>();
    const reporter = new CoverageReporter();
    reporter.onInit({ config: { root }, logger: { log } } as unknown as Vitest);
    reporter.onTestRunEnd();
    expect(log.mock.calls).toEqual([[expect.stringMatching(/^all +0\/0/m)]]);
  });

  test('counts in the folder that GLUE_CONTRACT_COVERAGE names in place of its own, and leaves there what others have counted', async () => {
    const [given, own] = [makeFolder({ 'glue-coverage-1.json': '{}' }), makeFolder({ 'glue-coverage-1.json': '{}' })];
    const init = () => new CoverageReporter({ folder: own }).onInit({ config: { root } } as Vitest);
    vi.stubEnv('GLUE_CONTRACT_COVERAGE', given);
    init();
    // As when vitest reads its config anew.
    init();
    expect([process.env['GLUE_CONTRACT_COVERAGE'], ...readdirSync(given), ...readdirSync(own)]).toEqual([given, 'glue-coverage-1.json', 'glue-coverage-1.json']);
    vi.stubEnv('GLUE_CONTRACT_COVERAGE', '');
    init();
    expect([process.env['GLUE_CONTRACT_COVERAGE'], ...readdirSync(own)]).toEqual([own]);
  });

  test('takes what the one before it has set for no wish of anybody, as when vitest reads its config anew', () => {
    vi.stubEnv('GLUE_CONTRACT_COVERAGE', undefined);
    const folders = [makeFolder(), makeFolder({ 'glue-coverage-1.json': '{}' })];
    for (const folder of folders) new CoverageReporter({ folder }).onInit({ config: { root } } as Vitest);
    expect([process.env['GLUE_CONTRACT_COVERAGE'], ...readdirSync(folders[1] as string)]).toEqual([folders[1]]);
  });

  test('fails the run below a threshold', async () => {
    const { printed, exitCode } = await run(makeFolder(), { threshold: { error: 90 } });
    expect(printed).toContain('errors: 10 % is below the threshold of 90 %');
    expect(exitCode).toBe(1);
  }, 60_000);

  test.for<[CoverageReporterOptions, number]>([
    [{}, 0],
    [{ threshold: 1 }, 1],
  ])('with %j ends a run in which no test used Glue with %i', { timeout: 60_000 }, async ([options, code]) => {
    const { printed, exitCode } = await run(makeFolder(), options, { testNamePattern: 'no test is called so' });
    expect(printed).toMatch(/^all +0\/0/m);
    expect(exitCode ?? 0).toBe(code);
  });

  test('leaves shards of a run that add up to the whole', async () => {
    const [one, two] = [makeFolder(), makeFolder()];
    const shards = [await run(one, {}, { shard: '1/2' }), await run(two, {}, { shard: '2/2' })];
    expect(shards.map(({ coverage }) => callsIn(coverage).length)).toEqual([1, 1]);
    expect(callsIn(readCoverage([one, two]))).toEqual([['GetJobRun', 3], ['StartJobRun', 2]]);
  }, 60_000);

  test.for([101, -1, 0.5, { error: Number.NaN }])('refuses the threshold %j when the config is read', (threshold) => {
    expect(() => new CoverageReporter({ threshold })).toThrow('GLUE_OPTION_INVALID');
  });
});

describe('reading', () => {
  const empty = '{"format":"glue-contract/coverage","formatVersion":1,"hits":[],"calls":[],"violations":[],"recordings":[]}';

  test('takes a folder and all below it, a file by its name, and each file once', () => {
    const row = empty.replace('"hits":[]', '"hits":[["GetJob","call","called",1]]');
    const folder = makeFolder({ 'a/glue-coverage-1.json': row, 'a/b/glue-coverage-2.json': row, 'a/other.json': '{' });
    const paths = [folder, join(folder, 'a'), join(folder, 'a/glue-coverage-1.json')];
    expect(readCoverage(paths).hits).toEqual([['GetJob', 'call', 'called', 2]]);
  });

  test('fails where nothing was collected, for it may be the wrong folder', () => {
    expect(() => readCoverage([makeFolder({ 'other.json': empty })])).toThrow('No coverage was collected here.');
    expect(() => readCoverage([join(makeFolder(), 'missing')])).toThrow('GLUE_RECORDING_UNREADABLE: It cannot be read (ENOENT).');
  });

  test('fails for a file that was damaged, with its name', () => {
    const folder = makeFolder({ 'glue-coverage-1.json': '{"format"' });
    expect(() => readCoverage([folder])).toThrow(join(folder, 'glue-coverage-1.json'));
  });
});

test('a folder is prepared by removing what sessions wrote and nothing else, or by making it', () => {
  const folder = makeFolder({ 'glue-coverage-1.json': '', 'glue-coverage.json': '', 'notes.txt': '' });
  prepareFolder(folder);
  expect(readdirSync(folder).toSorted()).toEqual(['glue-coverage.json', 'notes.txt']);
  prepareFolder(join(folder, 'a/b'));
  expect(readdirSync(join(folder, 'a/b'))).toEqual([]);
});
