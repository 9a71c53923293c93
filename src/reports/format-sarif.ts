import { pathToFileURL } from 'node:url';
import type { Location, Log, Result } from 'sarif';
import { describeRule } from './describe-rule.ts';
import type { Finding, Report } from './finding.ts';

/** SARIF 2.1.0, for code scanning: the rules that were broken, and a result with its place for each finding. */
export function formatSarif({ files, findings }: Report): string {
  const ids = [...new Set(findings.map(({ rule }) => rule))];
  const indices = new Map(ids.map((id, index) => [id, index]));
  const log: Log = {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: {
          driver: {
            name: 'glue-contract',
            rules: ids.map((id) => {
              const { sentence, url } = describeRule(id);
              return { id, shortDescription: { text: sentence }, ...(url !== undefined && { helpUri: url }) };
            }),
          },
        },
        columnKind: 'utf16CodeUnits',
        artifacts: files.map((file) => ({ location: { uri: uriOf(file) } })),
        results: findings.map((finding): Result => ({
          ruleId: finding.rule,
          ruleIndex: indices.get(finding.rule) as number,
          level: finding.level,
          message: { text: finding.message },
          locations: [locate(finding)],
        })),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function locate({ file, path, line, column }: Finding): Location {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file) },
      ...(line !== undefined && { region: { startLine: line, ...(column !== undefined && { startColumn: column }) } }),
    },
    ...(path !== '' && { logicalLocations: [{ fullyQualifiedName: path }] }),
  };
}

/** A relative path stays relative, so that the viewer finds it below the root of the repository. */
function uriOf(file: string): string {
  const windows = /^[A-Za-z]:[\\/]/.test(file);
  if (windows || file.startsWith('/')) return pathToFileURL(file, { windows }).href;
  return file.split('/').map((segment) => encodeURIComponent(segment.toWellFormed())).join('/');
}
