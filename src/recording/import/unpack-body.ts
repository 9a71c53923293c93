import { brotliDecompressSync, gunzipSync, inflateSync, zstdDecompressSync } from 'node:zlib';

/** A body that unpacks to more than this is no answer of Glue, and could fill the memory. */
const maxBytes = 64 * 1024 * 1024;

const decoders: Readonly<Record<string, (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
  zstd: zstdDecompressSync,
};

/**
 * A body without its content encoding; `undefined` for what cannot be unpacked. Tools differ in whether they unpack what
 * they save, and keep the header either way: what begins as JSON is taken as it is.
 */
export function unpackBody(bytes: Uint8Array, encoding = ''): Uint8Array | undefined {
  if (bytes.length === 0 || bytes[0] === 0x7b) return bytes;
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const name = isGzip ? 'gzip' : encoding.trim().toLowerCase();
  const decode = Object.hasOwn(decoders, name) ? decoders[name] : undefined;
  if (decode === undefined) return bytes;
  try {
    return decode(bytes, { maxOutputLength: maxBytes });
  } catch {
    return undefined;
  }
}
