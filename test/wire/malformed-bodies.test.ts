import { describe, expect, test } from 'vitest';
import { decodeRequest } from '../../src/wire/decode-request.ts';
import { decodeResponse } from '../../src/wire/decode-response.ts';

type Body = Uint8Array | string;

function decode(body: Body): unknown {
  const decoded = decodeRequest({
    method: 'POST',
    headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'AWSGlue.StartJobRun' },
    body,
  });
  return decoded.kind === 'call' ? decoded.call.input : decoded;
}

const serialization = { kind: 'refused', fault: { name: 'SerializationException', status: 400 }, body: 'json' };
const inString = (...bytes: readonly number[]) => Uint8Array.from([...Buffer.from('{"A":"'), ...bytes, ...Buffer.from('"}')]);
const nested = (depth: number) => `{"A":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`;
const objects = (depth: number) => `${'{"A":'.repeat(depth)}1${'}'.repeat(depth)}`;
const valid = '{"JobName":"nightly \\"\\u00e9✓","Timeout":-1.5e2,"Arguments":{"--a":"b"},"List":[true,null]}';

/** Texts that stand where a value should; none is JSON. */
const notValues = [
  '', ',', 'True', 'TRUE', 'nul', 'NULL', 'None', 'undefined', 'NaN', '-NaN', 'Infinity', '-Infinity', '+1', '01', '-01', '1.', '.5', '-', '1e', '1e+',
  '0x42', '0b1', '1_000', '1n', '１', "'a'", '`a`', 'a', '"a', '"a\\"', '"\\x41"', '"\\a"', '"\\u12"', '"\\uZZZZ"', '"a\tb"', '"a\nb"', '"a\u0000b"', '[1,]', '[,1]',
  '[1 2]', '[1', '[1}', '{"B":1,}', '{,}', '{"B"}', '{"B":}', '{"B" 1}', '{B:1}', "{'B':1}", '{1:1}', '{"B":1', '{"B":1]', '/* a */1', '1 // a', '#1', '(1)', '1;',
  '\u00a01', '\ufeff1', '\u20281', '1\v', '1\f', '@', '$ref', '<a/>', '\\u0031',
];

const notObjects = ['null', 'true', 'false', '0', '-0', '1e400', '""', '"{}"', '[]', '[{}]', ' ', '\n', '\t\r\n'];

const notDocuments = ['{', '{[', '}', '{}}', '{}{}', '{} {}', '{},', ',{}', '{}x', '{};', '\ufeff{}', '\u0000', '{}\u0000', 'A=1', '<html></html>', 'Action=GetJobRuns&Version=1', '\u00a0{}', ')]}\',\n{}'];

const notUtf8: readonly (readonly [string, Uint8Array])[] = [
  ['UTF-16 little-endian', Buffer.from(valid, 'utf16le')],
  ['UTF-16 little-endian with its mark', Buffer.from(`\ufeff${valid}`, 'utf16le')],
  ['UTF-16 big-endian', Buffer.from(valid, 'utf16le').swap16()],
  ['UTF-16 big-endian with its mark', Buffer.from(`\ufeff${valid}`, 'utf16le').swap16()],
  ['UTF-32', Uint8Array.from([0x7b, 0, 0, 0, 0x7d, 0, 0, 0])],
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${valid}`)],
  ['Latin-1', Buffer.from('{"A":"é"}', 'latin1')],
  ['gzip', Uint8Array.from([0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00])],
  ['a stray continuation byte', inString(0x80)],
  ['an overlong slash', inString(0xc0, 0xaf)],
  ['an overlong NUL', inString(0xc0, 0x80)],
  ['a cut two-byte sequence', inString(0xc3)],
  ['a cut three-byte sequence', inString(0xe2, 0x82)],
  ['a cut four-byte sequence', inString(0xf0, 0x9f, 0x98)],
  ['beyond U+10FFFF', inString(0xf4, 0x90, 0x80, 0x80)],
  ['a byte UTF-8 never has', inString(0xff)],
  ['an encoded high surrogate', inString(0xed, 0xa0, 0x80)],
  ['a CESU-8 pair', inString(0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80)],
];

const loneSurrogates = [
  '{"A":"\ud800"}', '{"A":"\udc00"}', '{"\ud83d":1}', '{"A":"\ude00\ud83d"}', '{"A":"\\ud800"}', '{"A":"\\uDBFF"}', '{"A":"\\udc00"}', '{"A":"\\uDFFF"}', '{"\\ud83d":1}',
  '{"A":"\\ude00\\ud83d"}', '{"A":"\\ud83d \\ude00"}', '{"A":"\\ud83d\\ud83d\\ude00"}', '{"A":"\\ud83d\\ude00\\ude00"}', '{"A":"\\ud83d\ude00"}', '{"A":"\ud83d\\ude00"}',
  '{"A":"\\ud83d\\\\ude00"}', '{"A":"\\\\\\ud83d"}', '{"A":["\\ud83d\\n"]}',
];

describe('StartJobRun faults with SerializationException', () => {
  test.each(notValues)('for a member whose value is %j', (text) => {
    expect(decode(`{"A":${text}}`)).toStrictEqual(serialization);
  });
  test.each(notObjects)('for JSON that is no object: %j', (text) => {
    expect(decode(text)).toStrictEqual(serialization);
  });
  test.each(notDocuments)('for a text that is no JSON: %j', (text) => {
    expect(decode(text)).toStrictEqual(serialization);
    expect(decode(Buffer.from(text))).toStrictEqual(serialization);
  });
  test.each(notUtf8)('for bytes that are no UTF-8 as JSON has it: %s', (_, bytes) => {
    expect(decode(bytes)).toStrictEqual(serialization);
  });
  test.each(loneSurrogates)('for half of a surrogate pair: %j', (text) => {
    expect(decode(text)).toStrictEqual(serialization);
  });
  test.each([65, 66, 5_000, 100_000, 250_000])('for %i levels', (depth) => {
    expect([decode(nested(depth)), decode(objects(Math.min(depth, 150_000))), decode('['.repeat(depth))]).toStrictEqual([serialization, serialization, serialization]);
  });

  const bytes = Buffer.from(valid);
  test.each([...bytes.keys()].slice(1))('for a body that is cut after %i bytes', (length) => {
    expect(decode(bytes.subarray(0, length))).toStrictEqual(serialization);
  });
});

describe('what looks odd but is JSON is read', () => {
  test.each<readonly [string, Body, unknown]>([
    ['space around', ' \t\r\n{ "A" :\n1 } ', { A: 1 }],
    ['the last of a member given twice', '{"A":1,"A":{"B":1,"B":2}}', { A: { B: 2 } }],
    ['the last of a member given twice, which is null', '{"A":1,"A":null}', {}],
    ['a name that is escaped', '{"\\u0041":1}', { A: 1 }],
    ['an empty name', '{"":{"":1}}', { '': { '': 1 } }],
    ['an exponent', '{"A":1.708699485E9}', { A: 1_708_699_485 }],
    ['a number too large', '{"A":1e400}', { A: Number.POSITIVE_INFINITY }],
    ['a surrogate pair in escapes', '{"A":"\\ud83d\\ude00\\uD83D\\uDE00"}', { A: '😀😀' }],
    ['a surrogate pair', Buffer.from('{"A":"😀"}'), { A: '😀' }],
    ['a text that looks like an escape', '{"A":"\\\\ud800"}', { A: String.raw`\ud800` }],
    ['noncharacters', '{"A":"\uffff\ufffe\u{10ffff}"}', { A: '\uffff\ufffe\u{10ffff}' }],
    ['a byte order mark in a text', Buffer.from('{"A":"\ufeff"}'), { A: '\ufeff' }],
    ['NUL in an escape', '{"A":"\\u0000"}', { A: '\0' }],
    ['brackets in a text', `{"A":"${'[{'.repeat(1_000)}"}`, { A: '[{'.repeat(1_000) }],
    ['brackets behind an escaped quote', `{"A":"\\"${'['.repeat(100)}"}`, { A: `"${'['.repeat(100)}` }],
    ['many lists beside each other', `{"A":[${'[],'.repeat(1_000)}1]}`, { A: [...Array.from({ length: 1_000 }, () => []), 1] }],
    ['no bytes', new Uint8Array(), {}],
    ['no text', '', {}],
  ])('%s', (_, body, input) => {
    expect(decode(body)).toStrictEqual(input);
  });

  test.each([['lists', nested(64)], ['objects', objects(64)]])('64 levels of %s', (_, body) => {
    expect(JSON.stringify(decode(body))).toBe(body);
  });
});

test.each<Body>([...notObjects, ...notDocuments, ...notUtf8.map(([, bytes]) => bytes), nested(65), nested(100_000)])(
  'a client reads the same body %# as UnreadableResponse',
  (body) => {
    expect(decodeResponse('GetJobRun', { status: 400, headers: {}, body })).toMatchObject({ fault: { name: 'UnreadableResponse', status: 400 } });
  },
);
