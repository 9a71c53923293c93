import type { GlueClient, GlueClientConfig } from '@aws-sdk/client-glue';
import type { Journal } from '../journal.ts';
import { loadPeer, mswPeer } from '../load-peer.ts';
import { loadSdk } from '../load-sdk.ts';
import type { Transport, TransportOptions } from '../load-transport.ts';
import { tapHandler, type SdkHandler } from '../../recording/capture/tap-handler.ts';
import type { Recorder } from './create-recorder.ts';
import { createLiveSend } from './send-live.ts';

/**
 * Lets calls in that may go on to a real account: the environment, its credentials and its endpoints stay as they are. With transport `sdk` the
 * clients of `client()` are recorded and nothing is patched; with `msw` all clients of this process that MSW sees.
 */
export async function loadRecordingTransport(
  { transport, onUnhandledRequest = 'error' }: TransportOptions,
  recorder: Recorder,
  journal: Pick<Journal, 'errors'>,
): Promise<Transport> {
  const passing = transport === 'msw' ? await (await loadPeer(mswPeer, loadPassThrough)).passThrough(recorder, onUnhandledRequest) : undefined;

  function createClient(config: GlueClientConfig = {}): GlueClient {
    const client = new (loadSdk().GlueClient)(config);
    if (!passing) client.config.requestHandler = tapHandler(client.config.requestHandler as SdkHandler, (request) => recorder.take(request)) as typeof client.config.requestHandler;
    return client;
  }

  const send = createLiveSend({
    createClient,
    findError: (operation, code) => journal.errors.findLast((error) => error.code === code && error.detail.operation === operation),
  });
  return {
    createClient,
    send: (operation, input) => send(operation, input).finally(() => passing?.settled()),
    settled: () => passing?.settled(),
    mark: () => recorder.mark(),
    async close() {
      await passing?.settled();
      passing?.close();
      const { path, report } = await recorder.save();
      // Somebody is at the terminal: nothing is recorded without having been asked for.
      if (report !== '') console.warn(`${path}${report}`);
    },
  };
}

function loadPassThrough() {
  return import('./pass-through.ts');
}
