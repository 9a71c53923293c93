import { createHmac, createSecretKey } from 'node:crypto';
import { ToolkitError } from '../../errors.ts';
import { cutName, type NamePart } from './cut-name.ts';

/** Names for what must not be named. The same text has the same pseudonym in every file that was made with the same key. */
export interface Pseudonyms {
  /** The pseudonym of a text, in the form that the text has: an ARN stays one, a run id too. Never longer than `maxLength` characters, and then it looks like no account. */
  readonly of: (text: string, maxLength?: number) => string;
  /** A pseudonym for what has no identity of its own, such as a page's token, from what tells where it stands. */
  readonly at: (place: string) => string;
  /** What has been hidden so far: each text and the parts of it that have pseudonyms of their own. */
  readonly originals: ReadonlySet<string>;
  /** What stands in their place, and for what. */
  readonly issued: ReadonlyMap<string, string>;
}

/**
 * Pseudonyms by HMAC-SHA-256 with `key`: without it, nobody finds the text by trying candidates. `aliases` are pseudonyms of the
 * user's own choice, by the text they stand for.
 *
 * @throws ToolkitError `GLUE_SECRET_FOUND` from a call, when two texts would get the same pseudonym: a recording could not tell them apart
 */
export function createPseudonyms(key: Uint8Array, aliases: Readonly<Record<string, string>> = {}): Pseudonyms {
  const chosen = new Map(Object.entries(aliases));
  const originals = new Set<string>();
  const issued = new Map<string, string>();
  /** Hashing is slow, and the same names come again and again. */
  const known = new Map<string, string>();

  const secret = createSecretKey(key);
  const digest = (kind: string, text: string) => createHmac('sha256', secret).update(`${kind}\0${text}`).digest('hex');

  function issue(text: string, pseudonym: string): string {
    const owner = issued.get(pseudonym);
    if (owner !== undefined && owner !== text) throw clash();
    issued.set(pseudonym, text);
    return pseudonym;
  }

  /** What stands for one name, wherever it occurs. */
  function hide(part: NamePart): string {
    const before = known.get(part.text);
    if (before !== undefined) return before;
    originals.add(part.text);
    const pseudonym = issue(part.text, chosen.get(part.text) ?? make(part));
    known.set(part.text, pseudonym);
    return pseudonym;
  }

  function make({ text, form }: NamePart): string {
    switch (form) {
      case 'account':
        return `0000${String(Number.parseInt(digest('account', text).slice(0, 12), 16) % 1e8).padStart(8, '0')}`;
      case 'uuid':
        return digest('uuid', text).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
      case 'name':
        return `name-${digest('name', text).slice(0, 12)}`;
      default:
        return form + digest('id', text);
    }
  }

  function weave(text: string): string {
    const { literals, parts } = cutName(text);
    return literals.map((literal, index) => literal + (index < parts.length ? hide(parts[index] as NamePart) : '')).join('');
  }

  return {
    of(text, maxLength = Infinity) {
      const alias = chosen.get(text);
      const pseudonym = alias === undefined ? weave(text) : issue(text, alias);
      if (pseudonym !== text) originals.add(text);
      return pseudonym.length <= maxLength ? pseudonym : issue(text, `x${digest('short', text)}`.slice(0, maxLength));
    },
    at: (place) => issue(place, `token-${digest('token', place).slice(0, 32)}`),
    originals,
    issued,
  };
}

function clash(): ToolkitError {
  return new ToolkitError('GLUE_SECRET_FOUND', {
    message: 'Two names would get the same pseudonym, so the recording could not tell them apart.',
    next: 'Give one of them another alias, or record with another key.',
  });
}
