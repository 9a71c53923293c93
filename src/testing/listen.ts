import type { RequestHandler } from 'msw';
import { setupServer } from 'msw/node';
import { ToolkitError } from '../errors.ts';
import { probeGuard } from './probe-guard.ts';
import { stopRequest } from './stop-request.ts';

/** What happens to requests that are no calls of Glue. */
export type UnhandledRequest = 'error' | 'bypass';

export interface Listening {
  readonly server: ReturnType<typeof setupServer>;
  readonly close: () => void;
}

let listening = false;

/**
 * Starts MSW with these handlers, the only one of ours in this process.
 *
 * @throws ToolkitError `GLUE_ALREADY_STARTED` while another session intercepts, `GLUE_NETWORK_UNGUARDED` when this MSW
 * lets other requests through in spite of `error`
 */
export async function listen(handlers: readonly RequestHandler[], unhandled: UnhandledRequest): Promise<Listening> {
  if (listening) throw alreadyStarted();
  listening = true;
  const server = setupServer(...handlers);
  const close = () => {
    server.close();
    listening = false;
  };
  // MSW 2 knows the first name, MSW 3 the second; each silently ignores the other.
  const strategy = unhandled === 'bypass' ? unhandled : stopRequest;
  const listenOptions = { onUnhandledRequest: strategy, onUnhandledFrame: strategy };
  try {
    server.listen(listenOptions);
    if (unhandled === 'error') await probeGuard();
    return { server, close };
  } catch (error) {
    close();
    throw error;
  }
}

function alreadyStarted(): ToolkitError {
  return new ToolkitError('GLUE_ALREADY_STARTED', {
    message: 'A session with transport "msw" is running in this process already, and MSW takes one at a time.',
    next: 'Close the running session first, or use transport "sdk", of which any number may run.',
  });
}
