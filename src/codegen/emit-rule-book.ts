import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../contract/rules/rules.ts';

/** What is known of Glue's behaviour, as `test/conformance/rule-book.json` lists it. */
export interface BookEntry {
  readonly id: number;
  /** Stated by AWS, shown by an official example only, seen in public, or concluded by us. */
  readonly strength: 'documented' | 'example' | 'observed' | 'inferred';
  readonly sentence: string;
  /** `switchable`: a setting chooses between readings. Why a rule is that, or out of scope, stands in docs/discoveries.md. */
  readonly status: 'implemented' | 'switchable' | 'out-of-scope';
  readonly implementedIn?: readonly string[];
  /** Tests that show what no case can. */
  readonly tests?: readonly string[];
}

/** `docs/rule-book.md`: where each rule is implemented, and what shows it. */
export function emitRuleBook(root: string): string {
  const folder = join(root, 'test/conformance');
  const book = JSON.parse(readFileSync(join(folder, 'rule-book.json'), 'utf8')) as readonly BookEntry[];
  const cases = readCaseIds(folder);
  const count = (status: BookEntry['status']) => book.filter((entry) => entry.status === status).length;
  const rows = book.map(({ id, sentence, strength, status, implementedIn = [], tests = [] }) => [
    String(id),
    sentence,
    strength,
    status,
    implementedIn.map(writeLink).join(', '),
    rules.flatMap((rule) => (rule.book.includes(id) ? [`\`${rule.id}\``] : [])).join(', '),
    [...(cases.get(id) ?? []).map((name) => `\`${name}\``), ...tests.map(writeLink)].join(', '),
  ]);
  return [
    '# The rule book',
    '',
    '<!-- Generated from test/conformance/ by `npm run generate`. Do not edit. -->',
    '',
    'What is known of how Glue behaves, where the simulator does it, and the conformance cases that show it. The checks that hold',
    'wherever answers are read, recorded ones too, are the contract rules of [rules.md](rules.md).',
    '',
    '- **Strength**: `documented` by AWS, shown by an official `example` only, `observed` in public, or `inferred`.',
    '- **Status**: `switchable` rules have a setting that chooses between readings; why, and why some are `out-of-scope`, stands in',
    '  [discoveries.md](discoveries.md).',
    '',
    `${book.length} rules: ${count('implemented')} implemented, ${count('switchable')} switchable, ${count('out-of-scope')} out of scope.`,
    '',
    ...[['Rule', 'What holds', 'Strength', 'Status', 'Where', 'Contract rules', 'Shown by'], Array<string>(7).fill('---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`),
    '',
  ].join('\n');
}

function writeLink(path: string): string {
  return `[${path.split('/').at(-1)}](../${path})`;
}

function readCaseIds(folder: string): ReadonlyMap<number, readonly string[]> {
  const ids = new Map<number, string[]>();
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
    if (!/^[^/\\]+[/\\][^/\\]+\.json$/.test(path)) continue;
    for (const { id, rules: shown } of JSON.parse(readFileSync(join(folder, path), 'utf8')) as readonly { readonly id: string; readonly rules: readonly number[] }[]) {
      for (const rule of shown) ids.set(rule, [...(ids.get(rule) ?? []), id]);
    }
  }
  return ids;
}
