import { createHmac } from 'node:crypto';
import { operations } from '../generated/operations.ts';
import type { OperationDescription } from '../generated/operations.ts';
import type { OperationName } from './operation.ts';

/** Makes and reads the tokens of one list operation. A position is a whole number from 0 that means something to its caller only. */
export interface PageTokens {
  /** The token for going on at `position` of the list that `filter` names; always the same for the same arguments. */
  issue(filter: string, position: number): string | number;
  /** The position a token was issued for; `undefined` for one that was forged, cut or issued for another list. */
  read(filter: string, token: unknown): number | undefined;
}

const positionBytes = 6;
const macBytes = 16;

/**
 * Tokens as Glue has them: opaque text, bound by HMAC-SHA-256 to the operation and the filter, with no state behind them.
 * Where an operation has integer tokens (GetJobBookmarks) they are plain positions above the value that means "no more":
 * an integer has no room for a seal, so it is for the caller to refuse positions it cannot have issued.
 *
 * @throws TypeError when the operation has no pages
 */
export function createPageTokens(operation: OperationName, key: string): PageTokens {
  const { pagination }: OperationDescription = operations[operation];
  if (!pagination) throw new TypeError(`${operation} has no pages`);
  const { lastToken } = pagination;
  return lastToken === undefined ? createSealedTokens(operation, key) : createIntegerTokens(lastToken + 1);
}

function createIntegerTokens(first: number): PageTokens {
  return {
    issue: (_filter, position) => first + position,
    read: (_filter, token) => (Number.isSafeInteger(token) && (token as number) >= first ? (token as number) - first : undefined),
  };
}

/** The seal authenticates the position and, hashed once more, hides it, so that no consumer comes to read its meaning. */
function createSealedTokens(operation: OperationName, key: string): PageTokens {
  const hmac = (...parts: readonly (string | Uint8Array)[]) =>
    parts.reduce((hash, part) => hash.update(part), createHmac('sha256', key)).digest();

  function issue(filter: string, position: number): string {
    const bytes = Buffer.alloc(positionBytes);
    bytes.writeUIntBE(position, 0, positionBytes);
    const seal = hmac(operation, '\0', bytes, filter).subarray(0, macBytes);
    return Buffer.concat([seal, mask(bytes, seal)]).toString('base64url');
  }

  function read(filter: string, token: unknown): number | undefined {
    if (typeof token !== 'string') return undefined;
    const bytes = Buffer.from(token, 'base64url');
    if (bytes.length !== macBytes + positionBytes) return undefined;
    const position = mask(bytes.subarray(macBytes), bytes.subarray(0, macBytes)).readUIntBE(0, positionBytes);
    // Compared as text: base64 has several spellings of the same bytes, and only one of them was issued.
    return issue(filter, position) === token ? position : undefined;
  }

  function mask(bytes: Uint8Array, seal: Uint8Array): Buffer {
    const pad = hmac(seal);
    return Buffer.from(bytes.map((byte, index) => byte ^ (pad[index] as number)));
  }

  return { issue, read };
}
