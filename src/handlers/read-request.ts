import type { HttpRequest } from '../wire/http-message.ts';

/** A fetch request as the plain message that the wire reads. Consumes the body. */
export async function readRequest(request: Request): Promise<HttpRequest> {
  return { method: request.method, headers: Object.fromEntries(request.headers), body: new Uint8Array(await request.arrayBuffer()) };
}
