import { sep } from 'node:path';
import { type Command, Option } from 'commander';
import { loadConfig } from '../recording/load-config.ts';
import { scanRules } from '../recording/scan/scan-rules.ts';
import { scanText } from '../recording/scan/scan-text.ts';
import type { Finding } from '../reports/finding.ts';
import { formatReport, reportFormats, type ReportFormat } from '../reports/format-report.ts';
import { summarize } from '../reports/summarize.ts';
import { exitCode } from './exit-code.ts';
import { findFiles } from './find-files.ts';
import type { Io } from './io.ts';
import { readText } from './read-text.ts';

const description = `Look for secrets in recordings and other JSON files that are committed, by rules that are not those of redaction.

In recordings of a real account (source: recorded) only pseudonyms, placeholders, the words of Glue and the aliases of
glue-contract.config.ts may stand; in all other files, what looks like a secret is found. Values are never printed.
A folder stands for every *.json below it, but for dot folders and node_modules; without one, for recordings/.`;

const example = '\nExample:\n  glue-contract scan recordings/ --format github';

/** `glue-contract scan`: the findings go to standard output in the format that is asked for. */
export function defineScan(command: Command, io: Io): () => Promise<number> {
  command
    .description(description)
    .argument('[paths...]', 'files, folders, or - for standard input')
    .addOption(new Option('--format <format>', 'how to print the findings').choices(reportFormats).default('pretty'))
    .addHelpText('after', example);
  return async () => {
    const { format } = command.opts<{ readonly format: ReportFormat }>();
    const { redaction } = await loadConfig();
    const aliases = Object.values(redaction?.names ?? {});
    const files = findFiles(command.args.length > 0 ? command.args : ['recordings'], 'scan').map((path) => ({ path, name: path === '-' ? '<stdin>' : path.replaceAll(sep, '/') }));
    const findings: Finding[] = [];
    for (const { path, name } of files) findings.push(...(await scanFile(path, name, aliases, io)));
    const report = { files: files.map(({ name }) => name), findings };
    io.stdout(await formatReport(format, report, io.color));
    if (format !== 'pretty') io.stderr(`${summarize(report)}\n`);
    return findings.length > 0 ? exitCode.findings : exitCode.good;
  };
}

async function scanFile(path: string, file: string, aliases: readonly string[], io: Io): Promise<readonly Finding[]> {
  const read = await readText(path, io);
  if ('problem' in read) return [{ file, path: '', level: 'error', rule: read.rule, message: read.problem }];
  const found = await scanText(read.text, { aliases });
  return found.map(({ rule, ...place }) => ({ file, ...place, level: 'error', rule, message: `${place.path || 'the file'} breaks the rule: ${rule === 'file/json' ? 'A file is JSON.' : scanRules[rule]} (${rule})` }));
}
