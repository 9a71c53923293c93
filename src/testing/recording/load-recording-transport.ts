import { loadPeer, mswPeer } from '../load-peer.ts';
import { loadSdk } from '../load-sdk.ts';
import type { Transport, TransportOptions } from '../load-transport.ts';
import { tapHandler, type SdkHandler } from '../../recording/capture/tap-handler.ts';
import type { Recorder } from './create-recorder.ts';

/**
 * Lets calls in that may go on to a real account: the environment, its credentials and its endpoints stay as they are. With transport `sdk` the
 * clients of `client()` are recorded and nothing is patched; with `msw` all clients of this process that MSW sees.
 */
export async function loadRecordingTransport({ transport, onUnhandledRequest = 'error' }: TransportOptions, recorder: Recorder): Promise<Transport> {
  const passing = transport === 'msw' ? await (await loadPeer(mswPeer, loadPassThrough)).passThrough(recorder, onUnhandledRequest) : undefined;
  return {
    createClient(config = {}) {
      const client = new (loadSdk().GlueClient)(config);
      if (!passing) client.config.requestHandler = tapHandler(client.config.requestHandler as SdkHandler, (request) => recorder.take(request)) as typeof client.config.requestHandler;
      return client;
    },
    settled: () => passing?.settled(),
    async close() {
      await passing?.settled();
      passing?.close();
      const saved = await recorder.save();
      // Somebody is at the terminal: nothing is recorded without having been asked for.
      if (saved && saved.report !== '') console.warn(`${saved.path}${saved.report}`);
    },
  };
}

function loadPassThrough() {
  return import('./pass-through.ts');
}
