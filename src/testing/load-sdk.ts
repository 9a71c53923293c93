import { createRequire } from 'node:module';
import { loadPeer } from './load-peer.ts';

/** The SDK, when the first client is asked for: loading it takes longer than all the rest of a session's start. */
export function loadSdk(what = 'client()', otherwise = 'call Glue with send()'): typeof import('@aws-sdk/client-glue') {
  return loadPeer(
    { what, peer: '@aws-sdk/client-glue', otherwise },
    () => createRequire(import.meta.url)('@aws-sdk/client-glue') as typeof import('@aws-sdk/client-glue'),
  );
}
