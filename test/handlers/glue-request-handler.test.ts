import { describe, expect, test } from 'vitest';
import { ToolkitError } from '../../src/errors.ts';
import { GlueRequestHandler, type SdkRequest } from '../../src/handlers/glue-request-handler.ts';

const request: SdkRequest = {
  method: 'POST',
  headers: { 'Content-Type': 'application/x-amz-json-1.1', 'X-Amz-Target': 'AWSGlue.StartJobRun' },
  body: new TextEncoder().encode('{"JobName":"nightly"}'),
};
const starting = () => new GlueRequestHandler(() => ({ output: { JobRunId: 'jr_ä' } }));
const never = () => new GlueRequestHandler(() => new Promise(() => {}));

describe('GlueRequestHandler', () => {
  test('answers whatever the case of the header names is, with bytes and their count', async () => {
    const { response } = await starting().handle(request);
    expect(response.statusCode).toBe(200);
    expect(new TextDecoder().decode(response.body)).toBe('{"JobRunId":"jr_ä"}');
    expect(response.headers['content-length']).toBe(String(response.body.byteLength));
  });

  test('takes a body of text', async () => {
    expect((await starting().handle({ ...request, body: '{"JobName":"nightly"}' })).response.statusCode).toBe(200);
  });

  test('takes a request without a body as one without members, which StartJobRun refuses', async () => {
    const { response } = await starting().handle({ method: request.method, headers: request.headers });
    expect(new TextDecoder().decode(response.body)).toContain('InvalidInputException');
  });

  test('refuses a body it cannot read', async () => {
    const refused = starting().handle({ ...request, body: new ReadableStream() });
    await expect(refused).rejects.toThrow(ToolkitError);
    await expect(refused).rejects.toMatchObject({ code: 'GLUE_OPTION_INVALID' });
  });

  test('gives every response bytes and headers of its own, for the SDK changes what it is given', async () => {
    const handler = starting();
    const { response } = await handler.handle(request);
    Object.setPrototypeOf(response.body, null);
    response.headers['x-amzn-requestid'] = 'changed';
    const { response: second } = await handler.handle(request);
    expect(second.body).toBeInstanceOf(Uint8Array);
    expect(second.headers['x-amzn-requestid']).toBe('00000000-0000-4000-8000-000000000002');
  });

  test('rejects at once when the signal has fired before, and asks nobody', async () => {
    let asked = false;
    const handler = new GlueRequestHandler(() => void (asked = true));
    await expect(handler.handle(request, { abortSignal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
    expect(asked).toBe(false);
  });

  test('rejects when the signal fires while the responder is at work, with the reason as cause', async () => {
    const controller = new AbortController();
    const pending = never().handle(request, { abortSignal: controller.signal });
    controller.abort('enough');
    await expect(pending).rejects.toMatchObject({ name: 'AbortError', cause: 'enough' });
  });

  test('answers in spite of a signal that fires too late, and leaves no listener behind', async () => {
    const listeners = new Set<unknown>();
    const abortSignal = {
      aborted: false,
      addEventListener: (_: 'abort', listener: () => void) => void listeners.add(listener),
      removeEventListener: (_: 'abort', listener: () => void) => void listeners.delete(listener),
    };
    expect((await starting().handle(request, { abortSignal })).response.statusCode).toBe(200);
    expect(listeners.size).toBe(0);
  });

  test('answers with a signal that cannot be listened to', async () => {
    expect((await starting().handle(request, { abortSignal: { aborted: false } })).response.statusCode).toBe(200);
  });

  test('has the members that the SDK asks of every handler', () => {
    const handler = starting();
    handler.updateHttpClientConfig();
    handler.destroy();
    expect(handler.httpHandlerConfigs()).toEqual({});
    expect(handler.metadata.handlerProtocol).toBe('glue-contract');
  });
});
