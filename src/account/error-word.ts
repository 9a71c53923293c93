/**
 * The code of an error, or its name, where either is a word: never its text, into which a credential process, a proxy or a profile may have put
 * anything.
 */
export function errorWord(error: unknown): string {
  const { name, code } = Object(error) as { readonly name?: unknown; readonly code?: unknown };
  return [code, name].find(isWord) ?? 'unknown reason';
}

function isWord(word: unknown): word is string {
  return typeof word === 'string' && /^[A-Za-z][A-Za-z0-9_]{1,60}$/.test(word);
}
