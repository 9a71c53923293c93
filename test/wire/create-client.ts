import { GlueClient } from '@aws-sdk/client-glue';
import type { HttpRequest, ReceivedResponse } from '../../src/wire/http-message.ts';

interface SentRequest {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: Uint8Array | string;
}

/** A real client of the SDK whose requests go to a function, without a network and without retries. */
export function createClient(answer: (request: HttpRequest) => ReceivedResponse): GlueClient {
  const requestHandler = {
    async handle({ method, headers, body = '' }: SentRequest) {
      const lowerCase = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
      const { status, headers: answered, body: content } = answer({ method, headers: lowerCase, body });
      // The SDK changes the prototype of the bytes it is given: each answer gets its own.
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content);
      return { response: { statusCode: status, headers: { ...answered }, body: bytes } };
    },
  };
  return new GlueClient({
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
    requestHandler,
  });
}
