import type { HttpRequest } from '../../src/wire/http-message.ts';

/** An awsJson1_1 request as a client would send it. */
export function callGlue(operation: string, input: unknown, headers: Record<string, string> = {}): HttpRequest {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `AWSGlue.${operation}`, ...headers },
    body: typeof input === 'string' ? input : JSON.stringify(input),
  };
}

/** The same as a fetch request, to any URL. */
export function fetchGlue(operation: string, input: unknown, url = 'https://glue.us-east-1.amazonaws.com/'): Request {
  const { method, headers, body } = callGlue(operation, input);
  return new Request(url, { method, headers: headers as Record<string, string>, body: body as string });
}
