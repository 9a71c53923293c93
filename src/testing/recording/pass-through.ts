import { setImmediate } from 'node:timers';
import { http, passthrough } from 'msw';
import { isGlueRequest } from '../../handlers/is-glue-request.ts';
import { readRequest } from '../../handlers/read-request.ts';
import { listen, type UnhandledRequest } from '../listen.ts';
import type { GoOut, Recorder } from './create-recorder.ts';

/**
 * Lets MSW hand this process's calls of Glue to a recorder, and those that nobody answers on to where they were going, over the client's own
 * connection. What has come back is told to the recorder a little after the client has it; `settled` waits for that.
 *
 * @throws ToolkitError as `listen` does
 */
export async function passThrough(recorder: Recorder, unhandled: UnhandledRequest): Promise<{ settled(): Promise<void>; close(): void }> {
  const out = new Map<string, GoOut>();
  const told: Promise<void>[] = [];
  const handler = http.all(
    ({ request }) => isGlueRequest(request),
    async ({ request, requestId }) => {
      const taken = await recorder.take(await readRequest(request.clone()));
      if ('goOut' in taken) {
        out.set(requestId, taken.goOut);
        return passthrough();
      }
      const { status, headers, body } = taken.answer;
      return new Response(body, { status, headers });
    },
  );
  const { server, close } = await listen([handler], unhandled);
  server.events.on('response:bypass', (event: BypassEvent) => {
    const goOut = out.get(event.requestId);
    out.delete(event.requestId);
    if (goOut) told.push(tell(goOut, event.response));
  });
  return {
    async settled() {
      // What never got an answer has none to wait for.
      for (let turns = 0; out.size > 0 && turns < 100; turns++) await new Promise<void>((resolve) => void setImmediate(resolve));
      await Promise.all(told);
    },
    close,
  };
}

/** What both major versions of MSW tell of a request that was let through. */
interface BypassEvent {
  readonly requestId: string;
  readonly response: Response;
}

async function tell(goOut: GoOut, response: Response): Promise<void> {
  const { status, headers } = response;
  await goOut({ status, headers: Object.fromEntries(headers), body: new Uint8Array(await response.clone().arrayBuffer()) });
}
