const hex = /^(?:[0-9a-fA-F]{2})*$/;

/** The bytes that hexadecimal digits stand for; `undefined` for any other text, where Buffer would stop without a word. */
export function decodeHex(text: string): Uint8Array | undefined {
  return hex.test(text) ? Buffer.from(text, 'hex') : undefined;
}

/** The bytes of a list of such texts, each a chunk as it came over the wire. */
export function decodeHexChunks(chunks: readonly unknown[]): Uint8Array | undefined {
  const decoded = chunks.map((chunk) => (typeof chunk === 'string' ? decodeHex(chunk) : undefined));
  return decoded.every((bytes) => bytes !== undefined) ? Buffer.concat(decoded) : undefined;
}
