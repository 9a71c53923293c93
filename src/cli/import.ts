import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { ToolkitError, type ErrorCode } from '../errors.ts';
import { operations } from '../generated/operations.ts';
import { checkName } from '../recording/check-name.ts';
import { detectFormat } from '../recording/import/detect-format.ts';
import type { Imported } from '../recording/import/imported.ts';
import { type ImportFormat, readers } from '../recording/import/readers.ts';
import { isDay } from '../recording/is-day.ts';
import { isRegion } from '../recording/is-region.ts';
import { loadConfig } from '../recording/load-config.ts';
import { createRedactor, type Redactor } from '../recording/redact/create-redactor.ts';
import { loadKey } from '../recording/redact/load-key.ts';
import { shortestSecret } from '../recording/redact/shortest-secret.ts';
import { saveCaptured } from '../recording/save-captured.ts';
import { today } from '../recording/today.ts';
import { describeImport } from './describe-import.ts';
import { exitCode } from './exit-code.ts';
import { findFiles } from './find-files.ts';
import type { Io } from './io.ts';
import { readInput } from './read-input.ts';
import { readText } from './read-text.ts';
import { splitCalls } from './split-calls.ts';

interface ImportCommandOptions {
  readonly out: string;
  readonly name?: string;
  readonly format: 'auto' | ImportFormat;
  readonly operation?: string;
  readonly input?: string;
  readonly region?: string;
  readonly recordedAt?: string;
}

const description = `Turn what other tools recorded of Glue into redacted recordings, one for each file.

  nock        fixtures of nock.back, and of nock's recorder with output_objects
  har         HTTP archives of browsers and proxies, recordings of Polly.js
  aws-debug   what "aws glue … --debug" prints to stderr, or boto3 logs at DEBUG
  aws-output  the saved JSON output of "aws glue …", or the error it printed;
              needs --operation and --input

Calls of other services are left out. Names and ids are replaced with the key that recording uses; files whose redaction
leaves anything are not written. A folder stands for every *.json below it; "-" stands for standard input.`;

const examples = `
Examples:
  glue-contract import test/fixtures/ --out recordings
  aws glue get-job-runs --job-name nightly --debug 2> debug.log >/dev/null; glue-contract import debug.log --out recordings --name history
  glue-contract import out.json --out recordings --operation GetJobRuns --input '{"JobName":"nightly"}' --region eu-west-1`;

/** `glue-contract import`: the paths that were written go to standard output, what was left out and why to standard error. */
export function defineImport(command: Command, io: Io): () => Promise<number> {
  command
    .description(description)
    .argument('<files...>', 'files, folders, or - for standard input')
    .requiredOption('--out <folder>', 'where the recordings are written')
    .option('--name <name>', 'what the recording is called; after its file when absent')
    .addOption(new Option('--format <format>', 'what the files are').choices(['auto', ...Object.keys(readers)]).default('auto'))
    .addOption(new Option('--operation <Operation>', 'the operation of what does not say it').choices(Object.keys(operations)))
    .option('--input <json>', 'what a saved output was the answer to, as JSON or @file')
    .option('--region <region>', 'take the calls of this region only; where they went, if the file does not tell', parseRegion)
    .option('--recorded-at <day>', 'when it was recorded; if absent as the answers say, otherwise as the file was changed', parseDay)
    .addHelpText('after', examples);
  return async () => {
    const options = command.opts<ImportCommandOptions>();
    const sources = nameSources(findFiles(command.args, 'import'), options.name);
    const input = options.input === undefined ? undefined : await readInput(options.input, io);
    // All files are read before any is written: what one of them calls a secret may stand in another.
    const imports: Import[] = [];
    for (const source of sources) imports.push({ ...source, ...(await importFile(source.file, { ...options, input }, io)) });
    const secrets = new Set(imports.flatMap(({ imported }) => imported.secrets));
    const { redaction } = await loadConfig();
    const redactor = createRedactor({ ...redaction, key: loadKey() });
    const codes: number[] = [];
    for (const each of imports) codes.push(await save(each, options, redactor, secrets, io));
    for (const { reason, member, detail, count } of redactor.notes) {
      io.stderr(`redaction: ${reason} ${member}${detail === undefined ? '' : ` (${detail})`}, ${count} times\n`);
    }
    return Math.max(exitCode.good, ...codes);
  };
}

interface Source {
  readonly file: string;
  readonly name: string;
}

interface Import extends Source {
  readonly format: ImportFormat;
  readonly imported: Imported;
}

/** Every name is checked, and every region and day is there, before the first file is written. */
function nameSources(files: readonly string[], given: string | undefined): Source[] {
  const sources = files.map((file) => ({ file, name: given ?? basename(file).replace(/\.(?:json|har|log|txt|out)$/i, '') }));
  for (const { name } of sources) checkName(name);
  const double = sources.find(({ name }, index) => sources.findIndex((other) => other.name.toLowerCase() === name.toLowerCase()) < index);
  if (double) {
    throw new ToolkitError('GLUE_OPTION_INVALID', {
      message: `Two of the files would become the recording ${double.name}.`,
      path: double.file,
      next: 'Import them one by one, each with its own --name.',
    });
  }
  return sources;
}

type ReadOptions = Pick<ImportCommandOptions, 'format' | 'operation' | 'region' | 'recordedAt'> & { readonly input: unknown };

async function importFile(file: string, { format: given, operation, region, recordedAt, input }: ReadOptions, io: Io): Promise<Omit<Import, keyof Source>> {
  const read = await readText(file, io);
  if ('problem' in read) throw new ToolkitError('GLUE_RECORDING_UNREADABLE', { message: `${file} cannot be imported: ${read.problem}`, path: file, next: 'Name a text file in UTF-8.' });
  const format = given === 'auto' ? detectFormat(read.text) : given;
  if (format === undefined) {
    throw new ToolkitError('GLUE_CAPTURE_UNREADABLE', {
      message: 'This file is in no format that can be imported.',
      path: file,
      expected: Object.keys(readers).join(', '),
      next: 'Say which one it is with --format, to be told what is wrong with it.',
    });
  }
  const imported = readers[format](read.text, { path: file, ...(region !== undefined && { region }), ...(operation !== undefined && { operation }), input });
  if (imported.interactions.length > 0 && imported.region === undefined) {
    throw new ToolkitError('GLUE_OPTION_INVALID', { message: 'The file does not tell which region was called.', path: file, next: 'Give it with --region eu-west-1.' });
  }
  return { format, imported: { ...imported, recordedAt: recordedAt ?? imported.recordedAt ?? dayOf(file) } };
}

/** What says nothing against the other files. */
const ofThisFile: Partial<Record<ErrorCode, number>> = { GLUE_SECRET_FOUND: exitCode.refused, GLUE_RECORDING_INVALID: exitCode.findings };

async function save({ file, name, format, imported }: Import, { out }: ImportCommandOptions, redactor: Redactor, secrets: ReadonlySet<string>, io: Io): Promise<number> {
  const { good, bad } = splitCalls(imported.interactions);
  io.stderr(describeImport({ file, format, imported, bad }));
  if (good.length === 0) return exitCode.findings;
  const { region = '', recordedAt = today() } = imported;
  try {
    const references = [`glue-contract import --format ${format}`];
    const { path } = await saveCaptured({ folder: out, name, region, recordedAt, interactions: good, redactor, secrets, references });
    io.stdout(`${path}\n`);
    if (holdsHidden(name, redactor)) io.stderr(`  The name of the recording holds a text that is hidden in it. Choose another with --name before you commit it.\n`);
  } catch (error) {
    const code = error instanceof ToolkitError ? ofThisFile[error.code] : undefined;
    if (code === undefined) throw error;
    io.stderr(`${(error as ToolkitError).message}\n`);
    return code;
  }
  return bad.length > 0 || imported.skipped.some(({ lost }) => lost) ? exitCode.findings : exitCode.good;
}

/** The name of a file often is the name of a job. */
function holdsHidden(name: string, { originals }: Redactor): boolean {
  const lower = name.toLowerCase();
  return [...originals].some((text) => text.length >= shortestSecret && lower.includes(text.toLowerCase()));
}

function dayOf(file: string): string {
  return file === '-' ? today() : statSync(file).mtime.toISOString().slice(0, 10);
}

function parseRegion(text: string): string {
  if (!isRegion(text)) throw new InvalidArgumentError('It is a region such as eu-west-1.');
  return text;
}

function parseDay(text: string): string {
  if (!isDay(text) || text > today()) throw new InvalidArgumentError('It is a day such as 2026-11-21, and none to come.');
  return text;
}
