import { escapeToken } from '../../json/escape-token.ts';
import { isSdkWord } from '../../model/is-sdk-word.ts';
import { logSegments, resourceTypes } from './kept-words.ts';
import { pseudonymSources } from './pseudonym-sources.ts';
import { publicTexts } from './public-texts.ts';
import { rewriteKnownText } from './rewrite-known-text.ts';

const pseudonyms = new RegExp(['token-[0-9a-f]{32}', ...Object.values(pseudonymSources)].join('|'), 'g');

/** What recordings keep of ARNs, of addresses and of the paths of log groups. */
const skeletons = [
  /^arn:aws[a-z-]*:[a-z0-9]+:[a-z0-9-]*:/,
  new RegExp(`^:?(?:${resourceTypes.join('|')})[/:]`),
  /^(?:https?|s3[an]?):\/\//,
  /^\/aws-glue(?=\/)/,
  new RegExp(`/(?:${logSegments.join('|')})(?=/|$)`, 'g'),
  // The reference of what was imported.
  /^glue-contract import --format [a-z-]+$/,
];

/** A number is looked at where it may be an account's: others equal hidden texts, such as times, by chance. */
const accountLike = /[0-9]{12}/;

/** Constants that stand for a text with a syntax. */
const constants = new Set(['{}', 'cron(0 0 * * ? *)', 's3://redacted/redacted']);

/**
 * What is left of the texts of a JSON value (keys too) without all that redaction is known to put there or to keep, and the JSON Pointer of the first
 * place of each: nothing at all where nothing came through.
 */
export function findResidue(value: unknown, issued: ReadonlyMap<string, string>): Map<string, string> {
  const texts = new Map<string, string>();
  collect(value, '', texts);
  const residue = new Map<string, string>();
  for (const [text, path] of texts) {
    const left = strip(text, issued);
    // The SDK is asked last: it is loaded for recordings only that have what the contract lacks.
    if (/[\p{L}\p{N}]/u.test(left) && !residue.has(left) && !isSdkWord(text)) residue.set(left, path);
  }
  return residue;
}

function collect(value: unknown, path: string, texts: Map<string, string>): void {
  const text = typeof value === 'number' && accountLike.test(String(value)) ? String(value) : value;
  if (typeof text === 'string' && !texts.has(text)) texts.set(text, path);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value) && !texts.has(key)) texts.set(key, path);
    collect(inner, `${path}/${escapeToken(key)}`, texts);
  }
}

function strip(text: string, issued: ReadonlyMap<string, string>): string {
  if (publicTexts.has(text) || constants.has(text) || issued.has(text)) return '';
  if (rewriteKnownText(text, () => '') !== undefined) return namesIn(text).map((name) => strip(name, issued)).join('');
  const bare = text.replaceAll(pseudonyms, (found) => (issued.has(found) ? '' : found));
  return skeletons.reduce((left, skeleton) => left.replace(skeleton, ''), bare);
}

/** The names in a known text: they are pseudonyms, or they came through. */
function namesIn(text: string): string[] {
  const names: string[] = [];
  rewriteKnownText(text, (name) => {
    names.push(name);
    return '';
  });
  return names;
}
