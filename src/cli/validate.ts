import { sep } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { operations } from '../generated/operations.ts';
import { loadConfig } from '../recording/load-config.ts';
import type { Finding } from '../reports/finding.ts';
import { formatReport, reportFormats, type ReportFormat } from '../reports/format-report.ts';
import { summarize } from '../reports/summarize.ts';
import { systemClock } from '../simulate/clock.ts';
import { checkText, type CheckOptions } from './check-text.ts';
import { exitCode } from './exit-code.ts';
import { findFiles } from './find-files.ts';
import type { Io } from './io.ts';
import { readText } from './read-text.ts';

interface ValidateOptions extends CheckOptions {
  readonly format: ReportFormat;
  readonly maxAge?: number;
}

const description = `Hold JSON files against the contract of AWS Glue.

Recordings are recognised by their "format" member. Any other file is taken as one payload of --operation.
A folder stands for every *.json below it, but for dot folders and node_modules; "-" stands for standard input.`;

const forms = 'how they were saved: as on the wire, by the AWS CLI or boto3, or from an SDK v3 object';

const examples = `
Examples:
  glue-contract validate recordings/ --format github
  aws glue get-job-runs --job-name nightly | glue-contract validate - --operation GetJobRuns --form cli`;

/** `glue-contract validate`: the findings go to standard output in the format that is asked for. */
export function defineValidate(command: Command, io: Io): () => Promise<number> {
  command
    .description(description)
    .argument('<paths...>', 'files, folders, or - for standard input')
    .addOption(new Option('--operation <Operation>', 'what the payloads belong to').choices(Object.keys(operations)))
    .addOption(new Option('--direction <direction>', 'which part of the call they are').choices(['input', 'output', 'fault']).default('output'))
    .addOption(new Option('--form <form>', forms).choices(['wire', 'cli', 'sdk']).default('wire'))
    .option('--strict', 'let drift fail too: unknown members, new enum values, missed bounds in answers, recordings that are too old')
    .addOption(new Option('--max-age <days>', 'warn of recordings of an account from this age on; 0 for never; if absent as glue-contract.config.ts says, else 90').argParser(toDays))
    .addOption(new Option('--format <format>', 'how to print the findings').choices(reportFormats).default('pretty'))
    .addHelpText('after', examples);
  return async () => {
    const { format, maxAge: asked, ...given } = command.opts<ValidateOptions>();
    const maxAge = asked ?? (await loadConfig()).maxAgeDays ?? 90;
    const options = { ...given, ...(maxAge > 0 && { expiry: { maxDays: maxAge, now: systemClock.now() } }) };
    const files = findFiles(command.args).map((path) => ({ path, name: path === '-' ? '<stdin>' : path.replaceAll(sep, '/') }));
    const findings: Finding[] = [];
    for (const { path, name } of files) findings.push(...(await check(path, name, options, io)));
    const report = { files: files.map(({ name }) => name), findings };
    io.stdout(await formatReport(format, report, io.color));
    if (format !== 'pretty') io.stderr(`${summarize(report)}\n`);
    return findings.some(({ level }) => level === 'error') ? exitCode.findings : exitCode.good;
  };
}

function toDays(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError('A number of days, from 0 on.');
  return Number(text);
}

async function check(path: string, file: string, options: CheckOptions, io: Io): Promise<readonly Finding[]> {
  const read = await readText(path, io);
  return 'text' in read ? checkText(file, read.text, options) : [{ file, path: '', level: 'error', rule: read.rule, message: read.problem }];
}
