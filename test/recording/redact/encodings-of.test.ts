import { expect, test } from 'vitest';
import { encodingsOf } from '../../../src/recording/redact/encodings-of.ts';

const text = 'Geheimnis/+"ü?>';

const escapeLetters = (letters: string) => Array.from(letters, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`).join('');

test.each<[string, string]>([
  ['as it is', text],
  ['escaped for JSON', JSON.stringify(text).slice(1, -1)],
  ['escaped for a URL', encodeURIComponent(text)],
  ['escaped for a URL in small letters', encodeURIComponent(text).replaceAll(/%../g, (escape) => escape.toLowerCase())],
  ['with each byte escaped for a URL', [...Buffer.from(text)].map((byte) => `%${byte.toString(16)}`).join('')],
  ['with each byte escaped for a URL, in capitals', [...Buffer.from(text)].map((byte) => `%${byte.toString(16).toUpperCase()}`).join('')],
  ['with each letter escaped for JSON', escapeLetters(text)],
  ['with each letter escaped for JSON, in capitals', escapeLetters(text).replaceAll(/[0-9a-f]{4}/g, (digits) => digits.toUpperCase())],
  ['in hexadecimal digits', Buffer.from(text).toString('hex')],
  ['in hexadecimal digits, in capitals', Buffer.from(text).toString('hex').toUpperCase()],
])('a text is looked for %s', (_how, form) => {
  expect(encodingsOf(text)).toContain(form);
});

test.each(['base64', 'base64url'] as const)('a text is looked for in %s, wherever in a longer one it stands', (encoding) => {
  for (const before of ['', 'a', 'ab', 'abc', 'abcd']) {
    const whole = Buffer.from(`${before}${text}~and more`).toString(encoding);
    expect(encodingsOf(text).some((form) => form.length > 12 && whole.includes(form))).toBe(true);
  }
  // Both have digits that the other has not.
  expect(Buffer.from(`${text}~`).toString('base64')).not.toBe(Buffer.from(`${text}~`).toString('base64url'));
});

test('a half of a letter beyond the basic plane has no escape in a URL, and is looked for all the same', () => {
  expect(encodingsOf('\ud83dsecret')).toContain('\\ud83dsecret');
});
