import { GlueClient, type GlueClientConfig } from '@aws-sdk/client-glue';
import type { Responder } from '../contract/call.ts';
import { GlueRequestHandler } from './glue-request-handler.ts';
import { toOfflineConfig } from './to-offline-config.ts';

/** Settings of the SDK's client; how requests are sent is not one of them. */
export type OfflineClientConfig = Omit<GlueClientConfig, 'requestHandler'>;

/**
 * The SDK's real `GlueClient`, answered by `responder` in this process: no network, no interception, no signing, and
 * nothing taken from the environment, profile files or the metadata service, though SDKs up to 3.6xx still open the files.
 * Region `us-east-1` and three attempts, as the SDK has them by default; `config` overrides both and all the rest.
 *
 * @example
 * import { StartJobRunCommand } from '@aws-sdk/client-glue';
 * const client = createGlueClient(() => ({ output: { JobRunId: 'jr_1' } }));
 * (await client.send(new StartJobRunCommand({ JobName: 'nightly' }))).JobRunId; // 'jr_1'
 */
export function createGlueClient(responder: Responder, config: OfflineClientConfig = {}): GlueClient {
  return new GlueClient(toOfflineConfig({ ...config, requestHandler: new GlueRequestHandler(responder) }));
}
