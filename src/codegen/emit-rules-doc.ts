import { rules } from '../contract/rules/rules.ts';
import { severityOf } from '../contract/severity-of.ts';

/** The rule table for readers, in the order in which the rules are checked. */
export function emitRulesDoc(): string {
  const rows = rules.map((rule) => [
    `\`${rule.id}\``,
    rule.sentence,
    rule.evidence,
    severityOf(rule),
    `\`${rule.shape}\``,
    rule.source.startsWith('https://') ? `[${rule.source.split('/').at(-1)}](${rule.source})` : rule.source,
    rule.book.join(', ') || '–',
  ]);
  return [
    '# Rules',
    '',
    '<!-- Generated from src/contract/rules/ by `npm run generate`. Do not edit. -->',
    '',
    'What the contract demands beyond what the schemas in `schemas/` say. A rule is checked wherever a value of its shape occurs,',
    'in requests and in answers; one that needs to know the request or the job says nothing where that is not known.',
    '',
    '- **Evidence**: `documented` by AWS, `observed` in answers of real accounts, or `inferred` from these.',
    '- **Breach**: a `violation` fails a check; `drift` is reported, and fails only strict checks. What is inferred is always drift.',
    '- **Book**: the numbers of the entries of [the rule book](rule-book.md) that it comes from, where the cases stand that show them.',
    '',
    `${rules.length} rules: ${count('documented')} documented, ${count('observed')} observed, ${count('inferred')} inferred.`,
    '',
    ...[['Id', 'What holds', 'Evidence', 'Breach', 'Shape', 'Source', 'Book'], Array<string>(7).fill('---'), ...rows].map(writeRow),
    '',
  ].join('\n');
}

function count(evidence: string): number {
  return rules.filter((rule) => rule.evidence === evidence).length;
}

function writeRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
