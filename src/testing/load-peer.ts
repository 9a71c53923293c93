import { excerpt } from '../contract/excerpt.ts';
import { ToolkitError } from '../errors.ts';

/** A package that users have beside this one, for those options only that need it. */
export interface Peer {
  /** The option that needs it. */
  readonly what: string;
  readonly peer: string;
  /** What does without it. */
  readonly otherwise: string;
}

export const mswPeer: Peer = { what: 'transport "msw"', peer: 'msw', otherwise: 'use transport "sdk"' };

/**
 * What `load` gives.
 *
 * @throws ToolkitError `GLUE_PEER_MISSING` when it cannot be loaded
 */
export function loadPeer<T>(peer: Peer, load: () => Promise<T>): Promise<T>;
export function loadPeer<T>(peer: Peer, load: () => T): T;
export function loadPeer<T>(peer: Peer, load: () => T | Promise<T>): T | Promise<T> {
  const fail = (cause: unknown) => {
    throw cannotLoad(peer, cause);
  };
  try {
    const loaded = load();
    return loaded instanceof Promise ? loaded.catch(fail) : loaded;
  } catch (cause) {
    return fail(cause);
  }
}

function cannotLoad({ what, peer, otherwise }: Peer, cause: unknown): ToolkitError {
  return new ToolkitError('GLUE_PEER_MISSING', {
    message: `${what} needs ${peer}, which cannot be loaded.`,
    expected: `${peer} beside glue-contract in node_modules`,
    received: cause instanceof Error ? (cause.message.split('\n')[0] as string) : excerpt(cause),
    next: `Install ${peer}, or ${otherwise}.`,
    cause,
  });
}
