import { ToolkitError } from '../../errors.ts';
import type { Recording } from '../../generated/types.ts';
import type { Redactor } from './create-redactor.ts';
import { encodingsOf } from './encodings-of.ts';
import { findResidue } from './find-residue.ts';
import { lintSecrets } from '../scan/lint-secrets.ts';
import { publicTexts } from './public-texts.ts';
import { shortestSecret } from './shortest-secret.ts';

/** What to search in. */
export interface Suspect {
  /** The bytes that would be written. */
  readonly text: string;
  /** What messages call it. */
  readonly path: string;
  readonly redactor: Redactor;
  /** Credentials and the like, of this process and of the captured headers. */
  readonly secrets: Iterable<string>;
}

/**
 * Searches a recording that is about to be written for all that must not be in it. Secrets of the process in the whole text; what the
 * redactor has hidden, in whatever redaction did not put there itself; the user's patterns; what secretlint knows. Each in every encoding.
 *
 * @throws ToolkitError `GLUE_SECRET_FOUND`, with the place and the kind, never with the value
 */
export async function assertClean({ text, path, redactor, secrets }: Suspect): Promise<void> {
  const { rules, originals, issued } = redactor;
  const credential = findAny([text], [...secrets, ...(rules.secrets ?? [])].filter(isLong));
  if (credential) throw found(`${path}:${credential.line}`, 'a credential, or a text that the rules forbid');

  const { interactions, description = '', references = [] } = JSON.parse(text) as Recording;
  const residue = findResidue({ interactions, description, references }, issued);
  // What stands for itself was allowed to; a word of the documentation is in every recording.
  const hidden = residue.size === 0 ? [] : [...originals].filter((original) => isLong(original) && !publicTexts.has(original) && issued.get(original) !== original);
  const left = findAny(residue.keys(), hidden);
  if (left) throw found(`${path}#${residue.get(left.text)}`, 'a value that was hidden elsewhere');

  for (const { source, flags } of rules.forbid ?? []) {
    const index = text.search(new RegExp(source, flags.replace(/[gy]/g, '')));
    if (index >= 0) throw found(`${path}:${lineAt(text, index)}`, 'a match of a pattern that the rules forbid');
  }
  const [linted] = await lintSecrets(text);
  if (linted) throw found(`${path}:${linted.line}`, `what looks like a secret to secretlint: ${linted.kind}`);
}

/** Where the first of the secrets stands, in any encoding. JSON within JSON doubles backslashes, so that several count as one, too. */
function findAny(texts: Iterable<string>, secrets: readonly string[]): { readonly text: string; readonly line: number } | undefined {
  const haystacks = [...texts].flatMap((text) => [...new Set([text, text.replaceAll(/\\{2,}/g, '\\')])].map((form) => ({ text, form })));
  for (const secret of secrets) {
    for (const needle of encodingsOf(secret)) {
      const place = needle.length < shortestSecret ? undefined : haystacks.find(({ form }) => form.includes(needle));
      if (place) return { text: place.text, line: lineAt(place.form, place.form.indexOf(needle)) };
    }
  }
  return undefined;
}

function isLong(secret: string): boolean {
  return secret.length >= shortestSecret;
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

function found(path: string, kind: string): ToolkitError {
  return new ToolkitError('GLUE_SECRET_FOUND', {
    message: `The recording would hold ${kind}.`,
    path,
    next: 'Nothing was written. Make the rules of redaction stricter for the member there, or leave the call out.',
  });
}
