import { resolveShape } from '../../contract/resolve-shape.ts';
import { shapes } from '../../generated/shapes.ts';
import { glueWords } from './glue-words.ts';

const members = Object.values(shapes).flatMap((shape) => Object.entries(shape.properties ?? {}).map(([name, of]) => [name, resolveShape(of)] as const));

export const memberNames: ReadonlySet<string> = new Set(members.map(([name]) => name));

/** Members whose values are maps: their keys are the user's, and so are the values. */
export const mapNames: ReadonlySet<string> = new Set(members.filter(([, { additionalProperties }]) => typeof additionalProperties === 'object').map(([name]) => name));

const enumNames = new Set(members.filter(([, shape]) => shape.enum ?? resolveShape(shape.items ?? {}).enum).map(([name]) => name));

const ownWords = new Set(Object.values(shapes).flatMap((shape) => [...(shape.enum ?? []), ...(shape['x-own-keys'] ?? [])]));

/** What stands for a name, an id, an account or a token. */
const pseudonyms =
  /(?<![0-9A-Za-z])(?:name-[0-9a-f]{12}|token-[0-9a-f]{32}|(?:jr|wr|wnode|crawl)_[0-9a-f]{64}(?:_attempt_[0-9]{1,3})?|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|0000[0-9]{8})(?![0-9A-Za-z])/g;

/** Stands where a pseudonym was. No text of a recording has it: JSON escapes it, Glue refuses it. */
const hole = '\0';

const resourceArn = String.raw`arn:aws(?:-[a-z-]{2,8})?:[a-z0-9]{2,14}:(?:[a-z]{2,4}(?:-[a-z]{2,9}){1,2}-[0-9])?:${hole}?:(?:(?:alias|assumed-role|blueprint|connection|crawler|database|function|job|key|log-group|policy|role|secret|session|table|trigger|user|workflow)[:/])?(?:${hole}|[/:])*`;

/** Whole texts, with holes for pseudonyms. */
const forms: readonly RegExp[] = [
  /^(?:redacted|\{\}|cron\(0 0 \* \* \? \*\)|s3:\/\/redacted\/redacted)?$/,
  // A pseudonym that had to be cut.
  /^x[0-9a-f]{5,64}$/,
  new RegExp(`^(?:${resourceArn}|(?:--)?${hole}|--|(?:s3[an]?|https?)://(?:${hole}|/)*|(?:${hole}|/)+)$`),
  new RegExp(`^/aws-glue(?:/(?:${hole}|crawlers|error|jobs|jobs-v2|logs-v2|output|python-jobs|sessions)?)*$`),
  /^(?:glueetl|gluestreaming|pythonshell|glueray|(?:Ray|Python)?[0-9]{1,2}(?:\.[0-9]{1,2})?|(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat):[0-9]{1,2})$/,
  /^[A-Z][A-Za-z]{2,60}(?:Exception|Error|Failure)$/,
];

/** Members that hold what Glue says to people. */
const messageName = /message|description|detail/i;

const enumForm = /^(?:[A-Z][A-Z_]{1,39}|[A-Z]\.[0-9]{1,3}X)$/;

/** Names that the user chose to stand for others. */
export type Aliases = ReadonlySet<string>;

/** Whether a recording of a real account may hold this text at a member: a pseudonym, a placeholder, a word of Glue. */
export function isRecordedText(member: string, text: string, aliases: Aliases): boolean {
  if (ownWords.has(text) || aliases.has(text) || (enumNames.has(member) && enumForm.test(text))) return true;
  const open = punch(text, aliases);
  return forms.some((form) => form.test(open)) || (messageName.test(member) && isMessage(open));
}

/** Whether a key of a map is one of Glue's own or a pseudonym. */
export function isRecordedKey(key: string, aliases: Aliases): boolean {
  return ownWords.has(key) || aliases.has(key) || new RegExp(`^(?:--)?${hole}?$`).test(punch(key, aliases)) || forms.some((form) => form.test(punch(key, aliases)));
}

/** A text with holes where pseudonyms and aliases were. */
export function punch(text: string, aliases: Aliases): string {
  const open = text.replaceAll(hole, '?').replaceAll(pseudonyms, hole);
  return [...aliases].reduce((left, alias) => (alias === '' ? left : left.split(alias).join(hole)), open);
}

function isMessage(open: string): boolean {
  const words = open.replaceAll(new RegExp(resourceArn, 'g'), ' ').replaceAll(/glue:[A-Z][A-Za-z]{2,60}/g, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => glueWords.has(word.toLowerCase()) || ownWords.has(word) || /^[0-9]{1,6}$/.test(word));
}
