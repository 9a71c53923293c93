import { sep } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { createLiveClient, type AccountOptions } from '../account/create-live-client.ts';
import { verifyRecordings, type Verification } from '../account/verify/verify-recordings.ts';
import { escapeInvisible } from '../contract/escape-invisible.ts';
import { ToolkitError } from '../errors.ts';
import { createPointerLocator } from '../json/locate-pointer.ts';
import { loadConfig } from '../recording/load-config.ts';
import { parseRecording } from '../recording/parse-recording.ts';
import { createPseudonyms } from '../recording/redact/create-pseudonyms.ts';
import { loadKey } from '../recording/redact/load-key.ts';
import type { RedactionRules } from '../recording/redact/redaction-rules.ts';
import type { Finding } from '../reports/finding.ts';
import { formatReport, reportFormats, type ReportFormat } from '../reports/format-report.ts';
import { summarize } from '../reports/summarize.ts';
import { exitCode } from './exit-code.ts';
import { findFiles } from './find-files.ts';
import type { Io } from './io.ts';
import { readText } from './read-text.ts';

interface Options extends AccountOptions {
  readonly name: readonly string[];
  readonly maxCalls: number;
  readonly strict?: true;
  readonly format: ReportFormat;
}

const description = `Ask an account again what recordings asked, and say how its answers differ in shape: members, types, enum values, errors,
order and pages. Values are not compared, and nothing of what the account holds is printed.

Only what reads is asked (Get, BatchGet, List, Search, Describe); all else is skipped and listed. Names in recordings are
pseudonyms: say with --name what they are (whoever has the key gives the real names only), or give them aliases as redaction.names of glue-contract.config.ts. Ids of runs follow from the lists that were recorded before them.`;

const examples = `
Examples:
  glue-contract verify recordings/ --region eu-west-1 --name nightly-etl --name name-0123456789ab=weekly-etl
  glue-contract verify --endpoint-url http://127.0.0.1:8080 --strict --format github`;

/** `glue-contract verify`: findings go to standard output in the format that is asked for, what was skipped to standard error. */
export function defineVerify(command: Command, io: Io): () => Promise<number> {
  command
    .description(description)
    .argument('[recordings...]', 'files or folders; "recordings" without any')
    .option('--region <region>', 'the region')
    .option('--profile <profile>', 'the profile')
    .option('--endpoint-url <url>', 'another endpoint')
    .addOption(
      new Option('--name <name>', 'RECORDED=REAL says what a recorded name or id is in the account; REAL alone will do for who has the key; repeatable')
        .argParser((name, others: readonly string[]) => [...others, name])
        .default([], 'none'),
    )
    .addOption(new Option('--max-calls <number>', 'how many calls may be made').argParser(readCount).default(500))
    .option('--strict', 'let drift fail too')
    .addOption(new Option('--format <format>', 'how to print the findings').choices(reportFormats).default('pretty'))
    .addHelpText('after', examples);
  return async () => {
    const { name: pairs, maxCalls, strict = false, format, ...account } = command.opts<Options>();
    const { redaction } = await loadConfig();
    const aliases = Object.entries(redaction?.names ?? {}).map(([real, alias]) => [alias, real] as const);
    const given = pairs.map((pair) => readPair(pair, redaction));
    const names = Object.fromEntries([...aliases, ...given]);
    const files = await readFiles(command.args.length > 0 ? command.args : ['recordings'], io);
    const client = createLiveClient(account);
    try {
      const verification = await verifyRecordings({ recordings: files, client, names, maxCalls });
      const findings = toFindings(verification, files, strict);
      const report = { files: files.map(({ path }) => path), findings };
      io.stdout(await formatReport(format, report, io.color));
      io.stderr(describeUnused(given.map(([recorded]) => recorded), files));
      io.stderr(describeSkipped(verification));
      if (format !== 'pretty') io.stderr(`${summarize(report)}\n`);
      return findings.some(({ level }) => level === 'error') ? exitCode.findings : exitCode.good;
    } finally {
      client.close();
    }
  };
}

interface File extends ReturnType<typeof parseRecording> {
  readonly text: string;
}

async function readFiles(paths: readonly string[], io: Io): Promise<File[]> {
  const files: File[] = [];
  for (const file of findFiles(paths, 'verify')) {
    const path = file === '-' ? '<stdin>' : file.replaceAll(sep, '/');
    const read = await readText(file, io);
    if ('problem' in read) throw new ToolkitError('GLUE_RECORDING_UNREADABLE', { message: read.problem, path, next: 'Name recordings, or a folder of them.' });
    files.push({ ...parseRecording(read.text, path), text: read.text });
  }
  return files;
}

function toFindings({ remarks, compared, standIns, skipped }: Verification, files: readonly File[], strict: boolean): Finding[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const placeOf = new Map(remarks.map(({ path }) => [path, createPointerLocator(texts.get(path) as string)]));
  const findings = remarks.map(({ path: file, pointer, operation, severity, rule, message, times }): Finding => ({
    file,
    path: pointer,
    ...placeOf.get(file)?.(pointer),
    level: severity === 'violation' || (severity === 'drift' && strict) ? 'error' : 'warning',
    rule,
    message: `${severity === 'violation' ? '' : `${severity}: `}${operation} ${message}${times > 1 ? `, in ${times} interactions` : ''} (${rule})`,
  }));
  if (compared > standIns) return findings;
  // Nothing found because nothing was looked at must not pass for a verdict.
  const message = `nothing of the account could be compared: ${skipped.length} skipped, ${standIns} asked for names that nobody has (verify/compared)`;
  return [...findings, { file: (files[0] as File).path, path: '', level: 'error', rule: 'verify/compared', message }];
}

/** A name that was mistyped, or belongs to another key, would leave what it was meant for unasked. */
function describeUnused(recorded: readonly string[], files: readonly File[]): string {
  const texts = files.map(({ recording }) => JSON.stringify(recording));
  const unused = recorded.filter((name) => !texts.some((text) => text.includes(JSON.stringify(name).slice(1, -1))));
  return unused.map((name) => `  no recording holds the name ${escapeInvisible(name)} (--name)\n`).join('');
}

function describeSkipped({ skipped, compared, calls }: Verification): string {
  const lines = skipped.map(({ path, pointer, operation, reason }) => `  skipped ${escapeInvisible(`${path}#${pointer} ${operation}: ${reason}`)}\n`);
  return `${lines.join('')}${compared} compared with ${calls} calls, ${skipped.length} skipped\n`;
}

/** The recorded name and the real one. Without the former, the key says what it is. */
function readPair(pair: string, redaction: RedactionRules | undefined): readonly [recorded: string, real: string] {
  const [, recorded, real] = /^([^=]+)=(.+)$/s.exec(pair) ?? [];
  if (recorded !== undefined && real !== undefined) return [recorded, real];
  return [createPseudonyms(loadKey({ create: false }), redaction?.names).of(pair), pair];
}

function readCount(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It is a whole number from 1.');
}
