import { ToolkitError } from '../../errors.ts';
import type { Recording } from '../../generated/types.ts';
import type { Redactor } from './create-redactor.ts';
import { encodingsOf } from './encodings-of.ts';
import { findResidue } from './find-residue.ts';
import { lintSecrets } from './lint-secrets.ts';
import { publicTexts } from './public-texts.ts';

/** Shorter texts occur in others by chance. */
const shortest = 6;

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
  const isLong = (secret: string) => secret.length >= shortest;
  const credential = findAny(text, [...secrets, ...(rules.secrets ?? [])].filter(isLong));
  if (credential !== undefined) throw found(`${path}:${lineAt(text, credential)}`, 'a credential, or a text that the rules forbid');

  const { interactions, description = '', references = [] } = JSON.parse(text) as Recording;
  const residue = findResidue({ interactions, description, references }, issued);
  // What stands for itself was allowed to; a word of the documentation is in every recording.
  const hidden = residue.size === 0 ? [] : [...originals].filter((original) => isLong(original) && !publicTexts.has(original) && issued.get(original) !== original);
  for (const [left, pointer] of residue) if (findAny(left, hidden) !== undefined) throw found(`${path}#${pointer}`, 'a value that was hidden elsewhere');

  for (const { source, flags } of rules.forbid ?? []) {
    const index = text.search(new RegExp(source, flags.replace(/[gy]/g, '')));
    if (index >= 0) throw found(`${path}:${lineAt(text, index)}`, 'a match of a pattern that the rules forbid');
  }
  const [linted] = await lintSecrets(text);
  if (linted) throw found(`${path}:${linted.line}`, `what looks like a secret to secretlint: ${linted.kind}`);
}

/** Where any of the secrets stands, in any encoding. */
function findAny(text: string, secrets: readonly string[]): number | undefined {
  for (const secret of secrets) {
    for (const form of encodingsOf(secret)) {
      const index = form.length < shortest ? -1 : text.indexOf(form);
      if (index >= 0) return index;
    }
  }
  return undefined;
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
