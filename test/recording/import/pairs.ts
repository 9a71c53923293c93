import type { ImportOptions } from '../../../src/recording/import/imported.ts';

export const options: ImportOptions = { path: 'file' };

const glueUrl = 'https://glue.eu-west-1.amazonaws.com/';

/** Credentials of no account: the access key is the documentation's, the rest is made up. */
export const signature = {
  authorization: `AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261121/eu-west-1/glue/aws4_request, SignedHeaders=host, Signature=${'0a'.repeat(32)}`,
  'x-amz-security-token': 'dummy/session+token==',
};

function headersFor(operation: string): Readonly<Record<string, string>> {
  return { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `AWSGlue.${operation}`, ...signature };
}

/** One exchange as nock's recorder has it, with its request headers. */
export function nockEntry(operation: string, body: unknown, response: unknown, more: object = {}): Readonly<Record<string, unknown>> {
  const rawHeaders = { 'content-type': 'application/x-amz-json-1.1', date: 'Sat, 21 Nov 2026 10:00:00 GMT' };
  return { scope: 'https://glue.eu-west-1.amazonaws.com:443', method: 'POST', path: '/', body, status: 200, response, rawHeaders, reqheaders: headersFor(operation), responseIsBinary: false, ...more };
}

/** One exchange as an HTTP archive has it. */
export function harEntry(operation: string, body: string, content: object, more: object = {}): Readonly<Record<string, unknown>> {
  return {
    startedDateTime: '2026-11-21T10:00:00.000Z',
    request: { method: 'POST', url: glueUrl, headers: listHeaders(headersFor(operation)), bodySize: body.length, postData: { mimeType: 'application/x-amz-json-1.1', text: body } },
    response: { status: 200, headers: listHeaders({ Date: 'Sat, 21 Nov 2026 10:00:00 GMT' }), content },
    ...more,
  };
}

function listHeaders(headers: object): object[] {
  return Object.entries(headers).map(([name, value]) => ({ name, value: value as string }));
}

export function harOf(...entries: readonly unknown[]): string {
  return JSON.stringify({ log: { version: '1.2', creator: { name: 'x', version: '1' }, entries } });
}

/** The lines that botocore logs for one exchange, as Python would print them. */
export function debugLog(operation: string, body: string, answers: readonly { readonly status: number; readonly body: string; readonly id?: string; readonly double?: boolean }[], thread = 'MainThread'): string {
  const line = (logger: string, text: string) => `2026-11-21 00:51:18,755 - ${thread} - ${logger} - DEBUG - ${text}\n`;
  const headers = `{'X-Amz-Target': 'AWSGlue.${operation}', 'Content-Type': 'application/x-amz-json-1.1'}`;
  const request = line('botocore.endpoint', `Making request for OperationModel(name=${operation}) with params: {'url_path': '/', 'headers': ${headers}, 'body': ${pythonBytes(body)}, 'url': '${glueUrl}', 'context': {'client_config': <botocore.config.Config object at 0x7f>, 'auth_type': None}}`);
  const attempts = answers.map(({ status, body: answer, id = 'r1', double = false }) => {
    const parsed = line('botocore.parsers', `Response headers: {'x-amzn-requestid': '${id}', 'Date': 'Sat, 21 Nov 2026 00:51:18 GMT'}`) + line('botocore.parsers', `Response body:\n${pythonBytes(answer)}`);
    return line('urllib3.connectionpool', `https://glue.eu-west-1.amazonaws.com:443 "POST / HTTP/1.1" ${status} ${answer.length}`) + parsed + (double ? parsed : '');
  });
  return request + attempts.join('');
}

/** `repr` of the text's bytes. */
export function pythonBytes(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t', [quote]: `\\${quote}` };
  const characters = Array.from(Buffer.from(text), (byte) => {
    const character = String.fromCharCode(byte);
    return escapes[character] ?? (byte >= 0x20 && byte < 0x7f ? character : `\\x${byte.toString(16).padStart(2, '0')}`);
  });
  return `b${quote}${characters.join('')}${quote}`;
}
