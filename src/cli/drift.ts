import { createRequire } from 'node:module';
import { relative, sep } from 'node:path';
import { type Command, Option } from 'commander';
import { contractModel } from '../drift/contract-model.ts';
import type { Difference, KnownDifference } from '../drift/difference.ts';
import { explainDrift } from '../drift/explain-drift.ts';
import { aspects } from '../drift/fact.ts';
import { findDrift } from '../drift/find-drift.ts';
import type { Finding } from '../reports/finding.ts';
import { formatReport, reportFormats, type ReportFormat } from '../reports/format-report.ts';
import { exitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { loadInstalledModel, loadModelFile } from './load-model.ts';

interface DriftOptions {
  readonly model?: string;
  readonly format: ReportFormat;
  readonly allOperations?: true;
  readonly older?: true;
}

const description = `Compare the contract with what another source says of AWS Glue.

Without --model that is the runtime schemas of the @aws-sdk/client-glue (3.957.0 or newer) that is installed in the working directory, or, where
none is, beside glue-contract. They say operations, members, types, required members, errors and enum values; a service model says bounds and
patterns too. Differences that are explained in schemas/known-drift.json pass, all others fail; but what an older source lacks is only warned of.`;

const examples = `
Examples:
  glue-contract drift
  glue-contract drift --model botocore/data/glue/2017-03-31/service-2.json --format github`;

/** `glue-contract drift`: the unexplained differences fail; explanations of what is no difference are warned of. */
export function defineDrift(command: Command, io: Io): () => Promise<number> {
  command
    .description(description)
    .option('--model <file>', "a service model: Smithy's JSON form, or a service-2.json of botocore, gzipped or not")
    .option('--older', 'the source is from before that of the contract: warn of what only the contract has; known of an SDK by its version')
    .option('--all-operations', 'list the operations that the contract does not have, too')
    .addOption(new Option('--format <format>', 'how to print the findings').choices(reportFormats).default('pretty'))
    .addHelpText('after', examples);
  return async () => {
    const { model: path, format, allOperations, older } = command.opts<DriftOptions>();
    const { model, file, isOlder } = path === undefined ? loadInstalledModel() : await loadModelFile(path);
    const known = loadKnown();
    const { differences, compared, unmodelled } = findDrift(contractModel, model);
    const { unexplained, explained, stale } = explainDrift(differences, known.differences, model.kind);
    const isBehind = ({ theirs }: Difference) => theirs === null && (isOlder || older === true);
    const behind = unexplained.filter(isBehind);
    const wrong = unexplained.filter((difference) => !isBehind(difference));
    const findings: Finding[] = [
      ...wrong.map((difference): Finding => ({ file, path: difference.where, level: 'error', rule: ruleOf(difference), message: describe(difference, model.name) })),
      ...behind.map((difference): Finding => ({ file, path: difference.where, level: 'warning', rule: 'drift/older', message: describeOlder(difference, model.name) })),
      ...stale.map((one): Finding => ({ file: known.file, path: one.where, level: 'warning', rule: 'drift/stale', message: describeStale(one, model.name) })),
      ...(allOperations ? unmodelled : []).map((operation): Finding => ({
        file,
        path: operation,
        level: 'warning',
        rule: 'drift/unmodelled',
        message: `${operation} is not in the contract; it is validated as far as the installed SDK describes it (drift/unmodelled)`,
      })),
    ];
    io.stdout(await formatReport(format, { files: [file], findings }, io.color));
    io.stderr(`${model.name} (${file}): ${compared} facts compared, ${wrong.length} unexplained and ${explained.length} explained differences, ${behind.length === 0 ? '' : `${behind.length} of an older source, `}${stale.length} stale explanations, ${unmodelled.length} operations that the contract does not have\n`);
    return wrong.length > 0 ? exitCode.findings : exitCode.good;
  };
}

/** Found by the package's own name, for the built command stands elsewhere than its source. */
function loadKnown(): { readonly differences: readonly KnownDifference[]; readonly file: string } {
  const require = createRequire(import.meta.url);
  const path = require.resolve('glue-contract/schemas/known-drift.json');
  const { differences } = require(path) as { readonly differences: readonly KnownDifference[] };
  return { differences, file: relative(process.cwd(), path).replaceAll(sep, '/') };
}

const ruleOf = ({ aspect }: { readonly aspect: Difference['aspect'] }) => `drift/${aspect}`;

function describe(difference: Difference, source: string): string {
  return `${describePlace(difference)}: the contract says ${difference.ours ?? 'nothing'}, ${source} says ${difference.theirs ?? 'nothing'}. ${difference.proposal} (${ruleOf(difference)})`;
}

function describeOlder(difference: Difference, source: string): string {
  return `${describePlace(difference)}: the contract says ${difference.ours ?? 'nothing'}, ${source}, which is older, says nothing. (drift/older)`;
}

function describeStale(known: KnownDifference, source: string): string {
  return `${describePlace(known)}: explained as ${known.ours ?? 'nothing'} here and ${known.theirs ?? 'nothing'} there, which ${source} does not show. Look whether it still holds elsewhere, or remove it. (drift/stale)`;
}

function describePlace({ where, aspect }: { readonly where: string; readonly aspect: Difference['aspect'] }): string {
  return `${where}, ${aspects[aspect]}`;
}
