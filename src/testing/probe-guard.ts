import http from 'node:http';
import { ToolkitError } from '../errors.ts';

/** A port of this machine that needs privileges and has no service; and a path that MSW itself would let through. */
export const probeUrl = 'http://127.0.0.1:2/glue-contract-probe.json';

/**
 * Sends a request that only MSW can stop, and looks at what stopped it. By node:http, which MSW has loaded already: the
 * first fetch of a process would cost more than all the rest of the start.
 *
 * @throws ToolkitError `GLUE_NETWORK_UNGUARDED` when it was anything else, for then the next one reaches the network
 */
export async function probeGuard(): Promise<void> {
  const reason = await new Promise<string | undefined>((resolve) => {
    // Not a named import: that would be bound to the function from before MSW patched the module.
    http.get(probeUrl, (response) => resolve(`an answer with HTTP ${response.statusCode}`)).on('error', (error) =>
      resolve(innermost(error) instanceof ToolkitError ? undefined : String(innermost(error))),
    );
  });
  if (reason === undefined) return;
  throw new ToolkitError('GLUE_NETWORK_UNGUARDED', {
    message: 'MSW let a request out that it was told to stop.',
    expected: 'the request to be stopped before it reaches a socket',
    received: reason,
    next: 'Use msw ^2.15.0 or ^3.0.0, and look for another interceptor (nock, a second MSW) in the same process. Beside an MSW of your own, give that one glueHandlers(), or use transport "sdk".',
  });
}

/** An interceptor may wrap what its strategy has thrown. */
function innermost(error: unknown): unknown {
  return error instanceof Error && error.cause !== undefined ? innermost(error.cause) : error;
}
