import { escapeInvisible } from '../contract/escape-invisible.ts';
import type { Finding, Report } from './finding.ts';

/**
 * JUnit's XML: one test case per file. Its errors are one `failure`, for many readers show only the first; its warnings
 * are its output.
 */
export function formatJunit({ files, findings }: Report): string {
  const byFile = Map.groupBy(findings, ({ file }) => file);
  const failed = new Set(findings.filter(({ level }) => level === 'error').map(({ file }) => file));
  const counts = `name="glue-contract" tests="${files.length}" failures="${failed.size}" errors="0"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${counts}>`,
    `  <testsuite ${counts}>`,
    ...files.map((file) => writeCase(file, byFile.get(file) ?? [])),
    '  </testsuite>',
    '</testsuites>\n',
  ].join('\n');
}

function writeCase(file: string, findings: readonly Finding[]): string {
  const { error: errors = [], warning: warnings = [] } = Object.groupBy(findings, ({ level }) => level);
  const [first] = errors;
  const message = errors.length === 1 ? first?.message : `${errors.length} errors`;
  return [
    `    <testcase classname="glue-contract" name="${escape(file)}">`,
    first && `      <failure type="${escape(first.rule)}" message="${escape(message ?? '')}">${list(errors)}</failure>`,
    warnings.length > 0 && `      <system-out>${list(warnings)}</system-out>`,
    '    </testcase>',
  ].filter((line) => typeof line === 'string').join('\n');
}

function list(findings: readonly Finding[]): string {
  return findings.map(({ line, column, message }) => `${line === undefined ? '' : `${line}:${column ?? 1}: `}${escape(message)}`).join('\n');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML has no form for most control characters, so what is invisible is made visible first. */
function escape(text: string): string {
  return escapeInvisible(text).replaceAll(/[&<>"]/g, (character) => entities[character] as string);
}
