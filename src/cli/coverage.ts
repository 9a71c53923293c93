import { type Command, Option } from 'commander';
import { goalKinds } from '../contract/coverage/list-goals.ts';
import { excerpt } from '../contract/excerpt.ts';
import { isOperationName, type OperationName } from '../contract/operation.ts';
import { ToolkitError } from '../errors.ts';
import { formatCoverageReport } from '../reports/coverage/format-coverage.ts';
import { readCoverage } from '../reports/coverage/read-coverage.ts';
import { allOperations, summarizeCoverage } from '../reports/coverage/summarize-coverage.ts';
import { describeShortfall, findShortfalls, parseThresholds } from '../reports/coverage/thresholds.ts';
import { writePage } from '../reports/coverage/write-page.ts';
import { reportFormats, type ReportFormat } from '../reports/format-report.ts';
import { exitCode } from './exit-code.ts';
import type { Io } from './io.ts';

interface CoverageCommandOptions {
  readonly operation?: string;
  readonly threshold?: string;
  readonly format: ReportFormat;
  readonly html?: string;
}

const description = `Say what a test suite made of the contract of AWS Glue.

Run the tests with GLUE_CONTRACT_COVERAGE=<folder>: every session writes its counts there when it is closed. Folders of
several workers, shards or runs add up; begin with an empty one.

Kinds of goals:
${Object.entries(goalKinds).map(([kind, sentence]) => `  ${kind.padEnd(8)}${sentence}`).join('\n')}`;

const examples = `
Examples:
  GLUE_CONTRACT_COVERAGE=coverage/glue npx vitest run && glue-contract coverage coverage/glue --html coverage/glue.html
  glue-contract coverage shard-1 shard-2 --threshold 40,error=80 --format sarif`;

/** `glue-contract coverage`: the share of the contract that was met; exit code 1 where it is below a threshold. */
export function defineCoverage(command: Command, io: Io): () => Promise<number> {
  command
    .description(description)
    .argument('<folders...>', 'what GLUE_CONTRACT_COVERAGE was when the tests ran')
    .option('--operation <names>', 'what to look at: operations with commas between them, or all; those that were called when absent')
    .option('--threshold <percents>', 'fail below: 80 for each kind, error=90 for one of them, with commas between them')
    .addOption(new Option('--format <format>', 'how to print it').choices(reportFormats).default('pretty'))
    .option('--html <file>', 'write a page to look around in, too')
    .addHelpText('after', examples);
  return async () => {
    const { operation, threshold, format, html } = command.opts<CoverageCommandOptions>();
    const thresholds = parseThresholds(threshold?.split(',') ?? []);
    const wanted = operation === 'all' ? allOperations : operation?.split(',').map(toOperation);
    const summary = summarizeCoverage(readCoverage(command.args), wanted);
    const shortfalls = findShortfalls(summary, thresholds);
    io.stdout(await formatCoverageReport(format, summary, shortfalls, io.color));
    if (html !== undefined) writePage(html, summary, shortfalls);
    if (format !== 'pretty') for (const shortfall of shortfalls) io.stderr(`${describeShortfall(shortfall)}\n`);
    return shortfalls.length > 0 ? exitCode.findings : exitCode.good;
  };
}

function toOperation(name: string): OperationName {
  if (isOperationName(name)) return name;
  throw new ToolkitError('GLUE_UNKNOWN_OPERATION', {
    message: `${excerpt(name)} is not an operation of the contract.`,
    expected: `all, or some of ${allOperations.join(', ')}`,
    received: excerpt(name),
    next: 'Write --operation GetJobRun,StartJobRun.',
  });
}
