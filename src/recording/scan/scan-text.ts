import { isOperationName } from '../../contract/operation.ts';
import { findRepeated } from '../../json/find-repeated.ts';
import { joinPointer } from '../../json/join-pointer.ts';
import { createPointerLocator } from '../../json/locate-pointer.ts';
import { locateSyntaxError } from '../../json/locate-syntax-error.ts';
import { scanJson } from '../../json/scan-json.ts';
import { stripMark } from '../../json/strip-mark.ts';
import { isEnumValue } from '../../model/is-enum-value.ts';
import { decodeText, holdsJson } from './decode-text.ts';
import { detectSecrets, isNamedSecret } from './detectors.ts';
import { lintSecrets } from './lint-secrets.ts';
import { measureEntropy } from './measure-entropy.ts';
import { type Aliases, isRecordedKey, isRecordedText, mapNames, memberNames, punch } from './recorded-forms.ts';
import type { ScanRule } from './scan-rules.ts';
import { type ScannedText, walkTexts } from './walk-texts.ts';

/** A place where a rule is broken; what stands there is told nowhere. */
export interface ScanFinding {
  readonly rule: ScanRule | 'file/json';
  /** JSON Pointer to the value, or to the object that has it under a name that is itself a finding. */
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
}

export interface ScanOptions {
  /** Names that recordings may hold, for the user chose them to stand for others. */
  readonly aliases?: Iterable<string>;
}

/** Deeper than a recording can be; walking what is deeper could overflow the stack. */
const maxDepth = 128;

/** Shorter texts hold nothing that has a form. */
const shortest = 6;

/**
 * What a JSON file holds that should not be published, by rules that know nothing of how recordings are redacted. In recordings of a
 * real account only texts of known forms may stand at all; in every other file, what looks like a secret is found. Never throws.
 *
 * @example
 * const text = JSON.stringify({ source: 'documented', interactions: [{ input: { Role: 'arn:aws:iam::210987654320:role/etl' } }] });
 * (await scanText(text)).map(({ rule, path }) => `${rule} at ${path}`); // ['scan/account-id at /interactions/0/input/Role']
 */
export async function scanText(text: string, { aliases = [] }: ScanOptions = {}): Promise<ScanFinding[]> {
  const { depth, members } = scanJson(text);
  if (depth > maxDepth) return [{ rule: 'scan/depth', path: '' }, ...(await scanPlain(text))];
  const json = stripMark(text);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return [{ rule: 'file/json', path: '', ...locateSyntaxError(json).place }, ...(await scanPlain(text))];
  }
  const repeated = isOurs(value, json) ? findRepeated(json, value, members) : [];
  return [
    ...repeated.map(({ line, column }): ScanFinding => ({ rule: 'scan/repeated-member', path: '', line, column })),
    ...(await scanValue(value, json, new Set(aliases))),
  ];
}

/** A recording, whatever the last of its members of one name say that it is. */
function isOurs(value: unknown, text: string): boolean {
  const { source, format } = Object(value) as { readonly source?: unknown; readonly format?: unknown };
  return source === 'recorded' || format === 'glue-contract/recording' || text.includes('glue-contract/recording');
}

/** What no parser reads is scanned as one text. */
async function scanPlain(text: string): Promise<ScanFinding[]> {
  const linted = await lintSecrets(text);
  return [...rulesOf(text).map((rule): ScanFinding => ({ rule, path: '' })), ...linted.map(({ line }): ScanFinding => ({ rule: 'scan/secretlint', path: '', line }))];
}

async function scanValue(value: unknown, text: string, aliases: Aliases): Promise<ScanFinding[]> {
  const texts = [...walkTexts(value)];
  // Most texts of a recording stand in it many times.
  const known = new Map([...new Set(texts.map((scanned) => scanned.text))].map((one) => [one, rulesOf(one)]));
  const broken = texts.map((scanned) => ({ scanned, rules: [...(known.get(scanned.text) ?? []), ...rulesOfName(scanned)] }));
  const { source, interactions } = Object(value) as { readonly source?: unknown; readonly interactions?: unknown };
  if (source === 'recorded') for (const { scanned, rules } of broken) rules.push(...strictRulesOf(scanned, interactions, aliases));
  for (const place of await lintTexts(texts)) broken[place]?.rules.push('scan/secretlint');
  const wrong = broken.filter(({ rules }) => rules.length > 0);
  const seen = new Set(wrong.flatMap(({ rules }) => rules));
  // A member that stands twice is parsed once: what only the text has is told of the file.
  const hidden = detectSecrets(text).flatMap((rule): ScanFinding[] => (seen.has(rule) ? [] : [{ rule, path: '' }]));
  if (wrong.length === 0) return hidden;
  const locate = createPointerLocator(text);
  const unspeakable = new Set(wrong.filter(({ scanned }) => scanned.kind === 'key').map(({ scanned }) => joinPointer(scanned.way)));
  const placed = wrong.flatMap(({ scanned: { way }, rules }) =>
    [...new Set(rules)].map((rule): ScanFinding => ({ rule, path: joinPointer(sayable(way, unspeakable)), ...locate(joinPointer(way)) })),
  );
  return [...hidden, ...placed];
}

/** The way as far as its names may be told. */
function sayable(way: readonly string[], unspeakable: ReadonlySet<string>): readonly string[] {
  const end = unspeakable.size === 0 ? -1 : way.findIndex((_name, index) => unspeakable.has(joinPointer(way.slice(0, index + 1))));
  return end < 0 ? way : way.slice(0, end);
}

function rulesOf(text: string): ScanRule[] {
  if (text.length < shortest) return [];
  const rules = [text, ...decodeText(text)].flatMap((form) => [...detectSecrets(form), ...(holdsJson(form) ? (['scan/encoded-json'] as const) : [])]);
  return [...new Set(rules)];
}

function rulesOfName({ kind, text, way }: ScannedText): ScanRule[] {
  return kind === 'value' && isNamedSecret(way.at(-1) ?? '', text) ? ['scan/password'] : [];
}

/** What a recording of a real account may not hold, besides. Its description and its references are for people. */
function strictRulesOf({ kind, text, way }: ScannedText, interactions: unknown, aliases: Aliases): ScanRule[] {
  const [root, index, part] = way;
  if (root !== 'interactions' || part === undefined || kind === 'number') return [];
  const { operation } = Object((interactions as readonly unknown[])[Number(index)]) as { readonly operation?: unknown };
  if ((part === 'input' || part === 'output') && way.length > 3 && !isOperationName(operation)) return rulesOfForeign(kind, text, way, aliases);
  const isInMap = mapNames.has(way.at(-2) ?? '');
  if (kind === 'key') {
    if (isInMap ? isRecordedKey(text, aliases) : isMember(text, way)) return [];
    return [isInMap ? nameStrictly(text, aliases) : 'scan/unknown-member'];
  }
  if (part === 'operation' || (part === 'fault' && way[3] === 'name')) return /^[A-Z][A-Za-z0-9]{2,60}$/.test(text) ? [] : ['scan/unknown-text'];
  if (isInMap) return text === '' || text === 'redacted' ? [] : ['scan/placeholder'];
  return isRecordedText(memberOf(way), text, aliases) ? [] : [nameStrictly(text, aliases)];
}

/** Of an operation that the contract lacks: which of its members are maps is not known, and its enums are those of the installed SDK. */
function rulesOfForeign(kind: ScannedText['kind'], text: string, way: readonly string[], aliases: Aliases): ScanRule[] {
  if (isEnumValue(text)) return [];
  if (kind === 'key') return /^[A-Za-z][A-Za-z0-9]{1,60}$/.test(text) || isRecordedKey(text, aliases) ? [] : ['scan/unknown-member'];
  return isRecordedText(memberOf(way), text, aliases) ? [] : [nameStrictly(text, aliases)];
}

/** The member that a value stands at, through the lists that it is in. */
function memberOf(way: readonly string[]): string {
  return way.findLast((name) => !/^\d+$/.test(name)) ?? '';
}

function isMember(name: string, way: readonly string[]): boolean {
  if (way.length === 3 || way[2] === 'fault') return ['operation', 'input', 'output', 'fault', 'name', 'message', 'status'].includes(name);
  return memberNames.has(name);
}

/** What looks random in it, if anything, is told apart: a name is somebody's to judge, a key is not. */
function nameStrictly(text: string, aliases: Aliases): ScanRule {
  const words = punch(text, aliases).match(/[A-Za-z0-9+/=_-]{16,}/g) ?? [];
  return words.some((word) => /\d/.test(word) && measureEntropy(word) > 3.8) ? 'scan/high-entropy' : 'scan/unknown-text';
}

/** Which of the texts secretlint objects to: as they are, with their names, and decoded. Each is a line of what it is given. */
async function lintTexts(texts: readonly ScannedText[]): Promise<number[]> {
  const owners = new Map<string, number[]>();
  for (const [index, { text, way, kind }] of texts.entries()) {
    for (const form of [kind === 'value' ? `${way.at(-1)}: ${text}` : text, ...(text.length < shortest ? [] : decodeText(text))]) {
      const line = form.replaceAll(/[\r\n]+/g, ' ');
      const known = owners.get(line);
      if (known) known.push(index);
      else owners.set(line, [index]);
    }
  }
  const lines = [...owners];
  const found = await lintSecrets(lines.map(([line]) => line).join('\n'));
  return found.flatMap(({ line }) => lines[line - 1]?.[1] ?? []);
}
