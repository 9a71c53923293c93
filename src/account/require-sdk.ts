import { ToolkitError } from '../errors.ts';
import { loadSdk } from '../model/load-sdk.ts';

/**
 * The SDK that a real account is asked with.
 *
 * @throws ToolkitError `GLUE_PEER_MISSING` without it
 */
export function requireSdk(): typeof import('@aws-sdk/client-glue') {
  const sdk = loadSdk();
  if (sdk) return sdk.exported as typeof import('@aws-sdk/client-glue');
  throw new ToolkitError('GLUE_PEER_MISSING', {
    message: 'A real account is asked with @aws-sdk/client-glue, which cannot be loaded.',
    expected: '@aws-sdk/client-glue in node_modules',
    received: 'none',
    next: 'Install @aws-sdk/client-glue.',
  });
}
