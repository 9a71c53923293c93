/**
 * The forms in which a text may turn up inside another one: as it is, escaped for JSON or a URL, as hexadecimal digits, and as base64 at each of
 * the three places it can have in its groups of three bytes.
 */
export function encodingsOf(text: string): string[] {
  const bytes = Buffer.from(text);
  const hex = bytes.toString('hex');
  const escaped = JSON.stringify(text).slice(1, -1);
  const unicode = text.split('').map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
  const base64 = [0, 1, 2].map((offset) => alignedBase64(bytes, offset));
  const uri = encodeUri(text);
  const lowerUri = uri.replaceAll(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase());
  const everyByte = hex.replaceAll(/../g, '%$&');
  const urlSafe = base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'));
  const upperUnicode = unicode.replaceAll(/[0-9a-f]{4}/g, (digits) => digits.toUpperCase());
  const all = [text, escaped, uri, lowerUri, everyByte, everyByte.toUpperCase(), unicode, upperUnicode, hex, hex.toUpperCase(), ...base64, ...urlSafe];
  return [...new Set(all)];
}

/** The digits that depend on these bytes alone, `offset` bytes into a group of three. */
function alignedBase64(bytes: Buffer, offset: number): string {
  const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64').replaceAll('=', '');
  const bits = (offset + bytes.length) * 8;
  return encoded.slice(Math.ceil((offset * 8) / 6), Math.floor(bits / 6));
}

/** Half of a surrogate pair has no percent-encoding. */
function encodeUri(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
