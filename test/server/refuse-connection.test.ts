import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { refuseConnection, toConnectionFault } from '../../src/server/refuse-connection.ts';
import { encodeFault } from '../../src/wire/encode-response.ts';

test.for([
  ['HPE_HEADER_OVERFLOW', 431],
  ['HPE_CHUNK_EXTENSIONS_OVERFLOW', 413],
  ['ERR_HTTP_REQUEST_TIMEOUT', 408],
  ['HPE_INVALID_METHOD', 400],
  ['toString', 400],
  [undefined, 400],
] as const)('the parser’s %s is %i', ([code, status]) => {
  expect(toConnectionFault(Object.assign(new Error('canary'), code === undefined ? {} : { code }))).toMatchObject({ status });
});

test('the text of the parser, which may hold bytes of the request, is not passed on', () => {
  expect(JSON.stringify(toConnectionFault(Object.assign(new Error('canary'), { code: 'canary', rawPacket: 'canary' })))).not.toContain('canary');
});

test('a whole response is written and the connection is closed', () => {
  const socket = new PassThrough();
  refuseConnection(socket, encodeFault({ name: 'X', status: 408 }, 'r1'));
  const body = '{"__type":"X"}';
  expect(String(socket.read())).toBe(`HTTP/1.1 408 Request Timeout\r\ncontent-type: application/x-amz-json-1.1\r\ncontent-length: ${body.length}\r\nx-amzn-requestid: r1\r\nconnection: close\r\n\r\n${body}`);
  expect(socket.writableEnded).toBe(true);
});

test('a reset after that is no error of the process', () => {
  const socket = new PassThrough();
  refuseConnection(socket, encodeFault({ name: 'X', status: 400 }, 'r1'));
  expect(() => socket.emit('error', new Error('read ECONNRESET'))).not.toThrow();
});
