import * as fc from 'fast-check';
import { getResponse } from 'msw';
import { describe, expect, test } from 'vitest';
import type { Responder } from '../../src/contract/call.ts';
import { createExchange } from '../../src/handlers/exchange.ts';
import { GlueRequestHandler } from '../../src/handlers/glue-request-handler.ts';
import { createHandle } from '../../src/handlers/handle.ts';
import { glueHandlers } from '../../src/handlers/msw.ts';
import type { HttpRequest } from '../../src/wire/http-message.ts';
import { callGlue } from './call-glue.ts';

type Answer = { readonly status: number; readonly headers: Record<string, string>; readonly body: string };

const toFetch = ({ method, headers, body }: HttpRequest) => new Request('https://glue.us-east-1.amazonaws.com/', { method, headers: headers as Record<string, string>, body: body as Uint8Array<ArrayBuffer> });
const fromFetch = async (response: Response): Promise<Answer> => ({ status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() });

/** Every way into the toolkit, as a function of the plain message. */
const ways: Record<string, (responder: Responder, request: HttpRequest) => Promise<Answer>> = {
  handle: async (responder, request) => fromFetch(await createHandle(responder)(toFetch(request))),
  msw: async (responder, request) => fromFetch((await getResponse(glueHandlers(responder), toFetch(request))) as Response),
  sdk: async (responder, request) => {
    const { response } = await new GlueRequestHandler(responder).handle(request as never);
    return { status: response.statusCode, headers: response.headers, body: new TextDecoder().decode(response.body) };
  },
};

describe.for(Object.keys(ways))('by way of %s', (way) => {
  const serve = ways[way] as (typeof ways)[string];

  test('every call has the status, headers and bytes of the plain exchange', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('StartJobRun', 'GetJobRuns', 'GetTable'), fc.jsonValue(), fc.string({ unit: 'grapheme' }), async (operation, input, text) => {
        const responder: Responder = () => ({ output: { JobRunId: text } });
        const request = callGlue(operation, input);
        expect(await serve(responder, request)).toEqual(await createExchange(responder)(request));
      }),
      { numRuns: 60 },
    );
  });

  test('a body of broken bytes is refused as the plain exchange refuses it', async () => {
    const request = { ...callGlue('StartJobRun', {}), body: Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x7d) };
    const answer = await serve(() => undefined, request);
    expect(answer.body).toContain('SerializationException');
    expect(answer).toEqual(await createExchange(() => undefined)(request));
  });

  test('the content-length counts bytes', async () => {
    const { headers, body } = await serve(() => ({ output: { JobRunId: 'jr_é€🙂' } }), callGlue('StartJobRun', { JobName: 'a' }));
    expect(headers['content-length']).toBe(String(Buffer.byteLength(body)));
  });
});
