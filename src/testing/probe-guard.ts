import { ToolkitError } from '../errors.ts';

/** A port of this machine that needs privileges and has no service; not one of those that fetch refuses by itself. */
const closed = 'http://127.0.0.1:2/glue-contract-probe.json';

/**
 * Sends a request that only MSW can stop, and looks at what stopped it.
 *
 * @throws ToolkitError `GLUE_NETWORK_UNGUARDED` when it was anything else, for then the next one reaches the network
 */
export async function probeGuard(): Promise<void> {
  const reason = await fetch(closed).then(
    (response) => `an answer with HTTP ${response.status}`,
    (error: unknown) => (wasStopped(error) ? undefined : String(innermost(error))),
  );
  if (reason === undefined) return;
  throw new ToolkitError('GLUE_NETWORK_UNGUARDED', {
    message: 'MSW let a request out that it was told to stop.',
    expected: 'the request to be stopped before it reaches a socket',
    received: reason,
    next: 'Use msw ^2.15.0 or ^3.0.0, and look for another interceptor (nock, a second MSW) in the same process.',
  });
}

function wasStopped(error: unknown): boolean {
  return innermost(error) instanceof ToolkitError;
}

/** fetch rejects with "fetch failed" and says why in its cause. */
function innermost(error: unknown): unknown {
  return error instanceof Error && error.cause !== undefined ? innermost(error.cause) : error;
}
