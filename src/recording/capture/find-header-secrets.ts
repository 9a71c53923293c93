import type { HttpRequest } from '../../wire/http-message.ts';

/** What in the headers of a signed request must never be in a file: the header values, and the access key id by itself. */
export function findHeaderSecrets(headers: HttpRequest['headers']): string[] {
  const { authorization, 'x-amz-security-token': sessionToken } = headers;
  const parts = [/Credential=([^/,\s]+)/, /Signature=([0-9a-f]+)/].map((part) => part.exec(authorization ?? '')?.[1]);
  return [authorization, sessionToken, ...parts].filter((text) => text !== undefined);
}
