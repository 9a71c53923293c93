import { resolve } from 'node:path';
import { styleText } from 'node:util';
import type { Reporter, Vitest } from 'vitest/node';
import type { GoalKind } from '../../contract/coverage/list-goals.ts';
import type { OperationName } from '../../contract/operation.ts';
import { formatTable } from './format-table.ts';
import { prepareFolder, readCoverage } from './read-coverage.ts';
import { summarizeCoverage } from './summarize-coverage.ts';
import { findShortfalls, parseThresholds } from './thresholds.ts';
import { writePage } from './write-page.ts';

export interface CoverageReporterOptions {
  /**
   * Where the sessions of the run leave their counts, emptied of older ones first: `coverage/glue` when absent. The folder that
   * GLUE_CONTRACT_COVERAGE names takes its place, and is not emptied.
   */
  readonly folder?: string;
  /** A page to look around in. */
  readonly html?: string;
  /** The percent that every kind of goal has to reach, or one each; below it the run fails. */
  readonly threshold?: number | Readonly<Partial<Record<GoalKind, number>>>;
  /** The operations that are looked at; those that were called when absent. */
  readonly operations?: readonly OperationName[];
}

const variable = 'GLUE_CONTRACT_COVERAGE';

/** What a reporter set itself, which is nobody's wish: vitest makes a new one when its config changes. */
let own: string | undefined;

/**
 * Contract coverage for vitest: the sessions of the run are counted, and the table is printed at its end. In the config:
 * `reporters: ['default', ['glue-contract/vitest-reporter', { threshold: { error: 80 } }]]`. Paths begin at vitest's root.
 * While vitest watches, runs add up.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` for an unusable threshold
 * @example
 * const reporter = new CoverageReporter({ threshold: { error: 80 }, html: 'coverage/glue.html' });
 * typeof reporter.onInit; // 'function'
 */
export class CoverageReporter implements Reporter {
  readonly #options: CoverageReporterOptions;
  readonly #thresholds: ReturnType<typeof parseThresholds>;
  #vitest: Vitest | undefined;
  #folder = '';

  constructor(options: CoverageReporterOptions = {}) {
    this.#options = options;
    const { threshold = {} } = options;
    this.#thresholds = parseThresholds(typeof threshold === 'number' ? [`${threshold}`] : Object.entries(threshold).map(([kind, percent]) => `${kind}=${percent}`));
  }

  /** Before any worker starts: they take over the environment. */
  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
    const given = process.env[variable] === own ? '' : (process.env[variable] ?? '');
    this.#folder = given === '' ? this.#resolve(this.#options.folder ?? 'coverage/glue') : resolve(given);
    // A run of no session leaves nothing there, and its folder is read all the same.
    prepareFolder(this.#folder, { kept: given !== '' });
    if (given === '') own = this.#folder;
    process.env[variable] = this.#folder;
  }

  onTestRunEnd(): void {
    const summary = summarizeCoverage(readCoverage([this.#folder], { allowNone: true }), this.#options.operations);
    // Asked of Node, which knows NO_COLOR, FORCE_COLOR and terminals.
    const color = styleText('red', '.', { stream: process.stdout }) !== '.';
    const shortfalls = findShortfalls(summary, this.#thresholds);
    this.#vitest?.logger.log(`\n${formatTable(summary, shortfalls, color)}`);
    if (this.#options.html !== undefined) writePage(this.#resolve(this.#options.html), summary, shortfalls);
    if (shortfalls.length > 0) process.exitCode = 1;
  }

  #resolve(path: string): string {
    return resolve(this.#vitest?.config.root ?? '', path);
  }
}
