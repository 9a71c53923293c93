import type { NameForm } from './cut-name.ts';
import { idPrefixes } from './kept-words.ts';

/** What pseudonyms look like, as sources of patterns. */
export const pseudonymSources: Readonly<Record<NameForm, string>> = {
  account: '0000[0-9]{8}',
  uuid: '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}',
  name: 'name-[0-9a-f]{12}',
  ...(Object.fromEntries(idPrefixes.map((prefix) => [prefix, `${prefix}[0-9a-f]{64}`])) as Record<(typeof idPrefixes)[number], string>),
};
