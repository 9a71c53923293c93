import { type Command, Option } from 'commander';
import type { Coverage } from '../contract/coverage/coverage.ts';
import { goalKinds } from '../contract/coverage/list-goals.ts';
import { excerpt } from '../contract/excerpt.ts';
import { isOperationName, type OperationName } from '../contract/operation.ts';
import { ToolkitError } from '../errors.ts';
import { findUnused, splitPlace } from '../reports/coverage/find-unused.ts';
import { formatCoverageReport } from '../reports/coverage/format-coverage.ts';
import { readCoverage } from '../reports/coverage/read-coverage.ts';
import { allOperations, summarizeCoverage } from '../reports/coverage/summarize-coverage.ts';
import { describeShortfall, findShortfalls, parseThresholds } from '../reports/coverage/thresholds.ts';
import { writePage } from '../reports/coverage/write-page.ts';
import { formatReport, reportFormats, type ReportFormat } from '../reports/format-report.ts';
import { summarize } from '../reports/summarize.ts';
import { toPortable } from '../testing/to-portable.ts';
import { isRecording } from './check-recording.ts';
import { exitCode } from './exit-code.ts';
import { findFiles } from './find-files.ts';
import type { Io } from './io.ts';
import { readText } from './read-text.ts';

interface CoverageCommandOptions {
  readonly operation?: string;
  readonly threshold?: string;
  readonly format: ReportFormat;
  readonly html?: string;
  /** `true` where no path follows it. */
  readonly unused?: string | true;
}

const description = `Say what a test suite made of the contract of AWS Glue.

Run the tests with GLUE_CONTRACT_COVERAGE=<folder>: every session writes its counts there when it is closed. Folders of
several workers, shards or runs add up; begin with an empty one. Recordings are named from the root of the repository.

Kinds of goals:
${Object.entries(goalKinds).map(([kind, sentence]) => `  ${kind.padEnd(8)}${sentence}`).join('\n')}`;

const examples = `
Examples:
  GLUE_CONTRACT_COVERAGE=coverage/glue npx vitest run && glue-contract coverage coverage/glue --html coverage/glue.html
  glue-contract coverage shard-1 shard-2 --threshold 40,error=80 --format sarif
  glue-contract coverage coverage/glue --unused recordings`;

/** `glue-contract coverage`: the share of the contract that was met; exit code 1 where it is below a threshold. */
export function defineCoverage(command: Command, io: Io): () => Promise<number> {
  command
    .description(description)
    .argument('<folders...>', 'what GLUE_CONTRACT_COVERAGE was when the tests ran')
    .option('--operation <names>', 'what to look at: operations with commas between them, or all; those that were called when absent')
    .option('--threshold <percents>', 'fail below: 80 for each kind, error=90 for one of them, with commas between them')
    .addOption(new Option('--format <format>', 'how to print it').choices(reportFormats).default('pretty'))
    .option('--html <file>', 'write a page to look around in, too; an older one is replaced')
    .addOption(
      new Option('--unused [recordings]', 'instead, list the recorded interactions that no test used, and the recordings there that none has read; fail for any')
        .conflicts(['operation', 'threshold', 'html']),
    )
    .addHelpText('after', examples);
  return async () => {
    const { operation, threshold, format, html, unused } = command.opts<CoverageCommandOptions>();
    if (unused !== undefined) return reportUnused(readCoverage(command.args), unused === true ? [] : await findRecordings(unused, io), format, io);
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

/** A suite that had no recordings is refused: to find nothing unused there would say nothing. */
async function reportUnused({ recordings }: Coverage, known: readonly string[], format: ReportFormat, io: Io): Promise<number> {
  const files = [...new Set([...known, ...recordings.map(([place]) => splitPlace(place).file)])].toSorted();
  if (files.length === 0) throw noRecordings();
  const report = { files, findings: findUnused(recordings, 'error', known) };
  io.stdout(await formatReport(format, report, io.color));
  if (format !== 'pretty') io.stderr(`${summarize(report)}\n`);
  return report.findings.length > 0 ? exitCode.findings : exitCode.good;
}

/** A file that is no recording, or is none any more, is for `validate` to name. */
async function findRecordings(path: string, io: Io): Promise<readonly string[]> {
  const files: string[] = [];
  for (const file of findFiles([path], 'look for recordings in')) {
    const read = await readText(file, io);
    if ('text' in read && isRecording(parseOrNothing(read.text))) files.push(toPortable(file));
  }
  return files;
}

function parseOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function noRecordings(): ToolkitError {
  return new ToolkitError('GLUE_OPTION_INVALID', {
    message: 'None of these tests replayed a recording, so none can be unused.',
    path: '--unused',
    next: 'Name the folder of the recordings after --unused, or the coverage of tests that have some.',
  });
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
