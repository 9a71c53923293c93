import { Readable } from 'node:stream';
import { GetJobCommand, GlueClient } from '@aws-sdk/client-glue';
import { describe, expect, test } from 'vitest';
import { GlueRequestHandler } from '../../../src/handlers/glue-request-handler.ts';
import { captureHandler } from '../../../src/recording/capture/capture-handler.ts';
import { createCapture } from '../../../src/recording/capture/create-capture.ts';
import type { SdkHandler } from '../../../src/recording/capture/tap-handler.ts';

const text = '{"Job":{"Name":"größte 作業"}}';
const request = { method: 'POST', headers: { 'Content-Type': 'application/x-amz-json-1.1', 'X-Amz-Target': 'AWSGlue.GetJob', Authorization: 'AWS4 secret' }, body: new TextEncoder().encode('{"JobName":"a"}') };

const handlerOf = (body: unknown): SdkHandler => ({ handle: async () => ({ response: { statusCode: 200, headers: { 'Content-Type': 'x' }, body } }) });

describe('captureHandler', () => {
  test.each<[string, () => unknown]>([
    ['a text', () => text],
    ['bytes', () => new TextEncoder().encode(text)],
    ['a stream of single bytes', () => Readable.from([...Buffer.from(text)].map((byte) => Buffer.from([byte])))],
    ['a web stream', () => new Blob([text]).stream()],
  ])('captures an answer that is %s, and hands it on whole', async (_what, body) => {
    const capture = createCapture();
    const { response } = (await captureHandler(handlerOf(body()), capture).handle(request as never)) as { response: { body: Uint8Array } };
    expect(capture.interactions).toEqual([{ operation: 'GetJob', input: { JobName: 'a' }, output: JSON.parse(text) as unknown }]);
    expect(new TextDecoder().decode(response.body)).toBe(text);
  });

  test.each([[undefined], [null], ['']])('takes an answer without a body: %j', async (body) => {
    const capture = createCapture();
    await captureHandler(handlerOf(body), capture).handle(request as never);
    expect(capture.interactions).toMatchObject([{ output: {} }]);
  });

  test('knows the secrets of headers, however their names are written', async () => {
    const capture = createCapture();
    await captureHandler(handlerOf(text), capture).handle(request as never);
    expect([...capture.secrets]).toEqual(['AWS4 secret']);
    expect(capture.unsigned).toBe(0);
  });

  test('throws what the handler throws, and has nothing pending then', async () => {
    const capture = createCapture();
    const failing: SdkHandler = { handle: () => Promise.reject(new Error('reset')) };
    await expect(captureHandler(failing, capture).handle(request as never)).rejects.toThrow('reset');
    expect([capture.pending, capture.interactions]).toEqual([0, []]);
  });

  test('throws where the body breaks off, and has nothing pending then', async () => {
    const capture = createCapture();
    const broken = Readable.from((function* () {
      yield Buffer.from('{');
      throw new Error('cut');
    })());
    await expect(captureHandler(handlerOf(broken), capture).handle(request as never)).rejects.toThrow('cut');
    expect([capture.pending, capture.interactions]).toEqual([0, []]);
  });

  test('is the handler in everything else', () => {
    class Inner {
      #timeout = 5;
      async handle() {
        return { response: {} };
      }
      httpHandlerConfigs() {
        return { timeout: this.#timeout };
      }
    }
    const inner = new Inner();
    const handler = captureHandler(inner, createCapture());
    expect(handler.httpHandlerConfigs()).toEqual({ timeout: 5 });
    expect(handler).toBeInstanceOf(Inner);
  });

  test('lets a client of the SDK read what it captures', async () => {
    const capture = createCapture();
    const inner = new GlueRequestHandler(() => ({ output: { Job: { Name: 'nightly' } } }));
    const client = new GlueClient({ region: 'eu-west-1', credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'x', sessionToken: 'session' }, requestHandler: captureHandler<never>(inner as never, capture) });
    const { Job } = await client.send(new GetJobCommand({ JobName: 'nightly' }));
    expect(Job?.Name).toBe('nightly');
    expect(capture.interactions).toEqual([{ operation: 'GetJob', input: { JobName: 'nightly' }, output: { Job: { Name: 'nightly' } } }]);
    expect([...capture.secrets]).toEqual(expect.arrayContaining(['AKIDEXAMPLE', 'session']));
  });
});
