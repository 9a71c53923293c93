/** The member names and indexes that a JSON Pointer (RFC 6901) leads through; none for the value itself. */
export function splitPointer(pointer: string): string[] {
  return pointer.split('/').slice(1).map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}
