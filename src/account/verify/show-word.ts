/** Names of members and errors as AWS makes them. */
const name = /^[A-Za-z][A-Za-z0-9]*$/;

/** Values of enums as AWS makes them. */
const value = /^[A-Za-z][A-Za-z0-9]*(?:[_.-][A-Za-z0-9]+)*$/;

/** What words of AWS do not hold, and ids of keys and accounts, tokens and hashes do. */
const unlikely = /[a-z0-9]{21}|[A-Z0-9]{17}|\d{4}/;

/** The name of a member or an error, unless it looks like something that an account holds. */
export function showName(text: string): string {
  return isWord(text, name) ? text : '(a name that is not shown)';
}

/** A new value of an enum, if it has the form of one. */
export function showValue(text: unknown): string {
  return typeof text === 'string' && isWord(text, value) ? text : '(not shown)';
}

function isWord(text: string, form: RegExp): boolean {
  return text.length <= 64 && form.test(text) && !unlikely.test(text) && text.replaceAll(/\D/g, '').length <= 4;
}
