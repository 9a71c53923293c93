/** A body that is no JSON object as awsJson1_1 has it, and why. */
export interface MalformedBody {
  readonly kind: string;
  readonly name: string;
  readonly body: Uint8Array;
}

const valid = String.raw`{"JobName":"nightly","Arguments":{"--day":"2026-01-05 \"é\" ✓😀","--list":"[1,2]"},"Timeout":1.5e1,"AllocatedCapacity":null}`;

/** Texts that stand where a value should, and are none. The categories of bad literals are those of the published malformed-request tests. */
const notValues = [
  'True', 'TRUE', 'tRUE', 'False', 'FALSE', 'yes', 'on', 'nul', 'NULL', 'None', 'undefined', 'NaN', '-NaN', 'Infinity', '-Infinity', '+1', '01', '-01', '00', '1.', '.5', '-', '--1', '-+1',
  '1e', '1e+', '1E-', '1e1.5', '1.2.3', '0x42', '0b1', '0o7', '1_000', '1,000', '1n', '1f', '1L', '１', '٣', '∞', '1 000', "'a'", '`a`', '“a”', 'a', '"a', 'a"', '"a\\"', '[1,]', '[,1]', '[,]', '[1 2]', '[1,,2]',
  '[1', '1]', '[1}', '{"B":1,}', '{,}', '{"B"}', '{"B":}', '{"B" 1}', '{B:1}', "{'B':1}", '{1:1}', '{null:1}', '{"B":1', '{"B":1]', '{"B"::1}', '{"B":1 "C":2}', '{"B":1;"C":2}', '{"B"=1}',
  '/* a */1', '1 // a', '#1', '(1)', '1;', '<a/>', '@', '$ref', '\\u0031', '!!str a', '{{x}}', '${x}', '*', '...', '() => 1', 'new Date()', '=1+1',
];

const notEscapes = ['\\x41', '\\a', '\\v', '\\0', '\\1', "\\'", '\\`', '\\u', '\\u1', '\\u12', '\\u123', '\\uZZZZ', '\\u{41}', '\\u 041', '\\U0041', '\\u-041', '\\ ', '\\é', '\\\t'];

const notObjects = ['null', 'true', 'false', '0', '-0', '1e400', '""', '"{}"', '"{\\"JobName\\":\\"nightly\\"}"', '[]', '[{}]', '[null]', ' ', '\n', '\t\r\n', '[["JobName","nightly"]]'];

const aroundIt = [
  ['', '}'], ['', ']'], ['', '{}'], ['', ' {}'], ['', ','], ['', ';'], ['', 'x'], ['', '\0'], ['', '\\'], ['', '"'], ['', '\ufeff'], ['', '\u2028'], ['', '\n//'], ['', '<!-- -->'], [',', ''], ['{', ''], ['[', ''], ['\0', ''],
  ['\u00a0', ''], ['\u200b', ''], ['\u2028', ''], ['\v', ''], ['\f', ''], [')]}\',\n', ''], ['for(;;);', ''], ['callback(', ')'], ['data: ', '\n\n'], ['\u001e', '\n'], ['//\n', ''], ['body=', ''], ['1', ''], ['(', ')'], ['<json>', '</json>'],
] as const;

const otherFormats = [
  '<?xml version="1.0"?><StartJobRun/>', '<html></html>', 'Action=StartJobRun&Version=1', 'JobName=nightly', 'JobName: nightly\n', '---\nJobName: nightly\n', 'JobName,nightly\r\n',
  '--b\r\nContent-Disposition: form-data; name="JobName"\r\n\r\nnightly\r\n--b--\r\n', '0\r\n\r\n', 'POST / HTTP/1.1\r\n\r\n', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
];

const half = ['\\ud800', '\\uDBFF', '\\udc00', '\\uDFFF', '\\ude00\\ud83d', '\\ud83d \\ude00', '\\ud83d\\ud83d\\ude00', '\\ud83d\\ude00\\ude00', '\\ud83dA', '\\\\\\ud83d', '\\ud83d\\n', '\\uD800\\uD800'];

const badUtf8: readonly (readonly [string, readonly number[]])[] = [
  ['stray continuation', [0x80]], ['last continuation', [0xbf]], ['two continuations', [0x80, 0xbf]], ['overlong slash in two', [0xc0, 0xaf]], ['overlong slash in three', [0xe0, 0x80, 0xaf]],
  ['overlong slash in four', [0xf0, 0x80, 0x80, 0xaf]], ['overlong NUL', [0xc0, 0x80]], ['overlong quote', [0xc0, 0xa2]], ['C1', [0xc1, 0xbf]], ['cut two', [0xc3]], ['cut three', [0xe2, 0x82]], ['cut four', [0xf0, 0x9f, 0x98]],
  ['beyond the last code point', [0xf4, 0x90, 0x80, 0x80]], ['five bytes', [0xf8, 0x88, 0x80, 0x80, 0x80]], ['six bytes', [0xfc, 0x84, 0x80, 0x80, 0x80, 0x80]], ['FE', [0xfe]], ['FF', [0xff]],
  ['encoded high surrogate', [0xed, 0xa0, 0x80]], ['encoded low surrogate', [0xed, 0xb0, 0x80]], ['CESU-8', [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80]], ['Latin-1', [0xe9]], ['Windows-1252 quotes', [0x93, 0x94]], ['Shift-JIS', [0x83, 0x58]],
];

const encoded: readonly (readonly [string, Uint8Array])[] = [
  ['UTF-16LE', Buffer.from(valid, 'utf16le')],
  ['UTF-16LE, marked', Buffer.from(`\ufeff${valid}`, 'utf16le')],
  ['UTF-16BE', Buffer.from(valid, 'utf16le').swap16()],
  ['UTF-16BE, marked', Buffer.from(`\ufeff${valid}`, 'utf16le').swap16()],
  ['UTF-32LE', Buffer.from(Uint32Array.from(valid, (letter) => letter.codePointAt(0) as number).buffer)],
  ['UTF-32BE', Buffer.from(Uint32Array.from(valid, (letter) => letter.codePointAt(0) as number).buffer).swap32()],
  ['UTF-8, marked', Buffer.from(`\ufeff${valid}`)],
  ['UTF-8, marked twice', Buffer.from(`\ufeff\ufeff${valid}`)],
  ['UTF-7', Buffer.from('+AHsAfQ-')],
  ['base64', Buffer.from(Buffer.from(valid).toString('base64'))],
  ['percent', Buffer.from(encodeURIComponent(valid))],
  ['gzip', Uint8Array.from([0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0, 0, 3, 0xab, 0xae, 5, 0])],
  ['CBOR', Uint8Array.from([0xbf, 0x67, 0x4a, 0x6f, 0x62, 0x4e, 0x61, 0x6d, 0x65, 0x61, 0x61, 0xff])],
  ['MessagePack', Uint8Array.from([0x81, 0xa7, 0x4a, 0x6f, 0x62, 0x4e, 0x61, 0x6d, 0x65, 0xa1, 0x61])],
  ['EBCDIC', Uint8Array.from([0xc0, 0xd0])],
];

const depths: readonly (readonly [string, (depth: number) => string])[] = [
  ['lists', (depth) => `{"A":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`],
  ['objects', (depth) => `${'{"A":'.repeat(depth)}1${'}'.repeat(depth)}`],
  ['open lists', (depth) => '['.repeat(depth)],
  ['open objects', (depth) => '{"":'.repeat(depth)],
];

const inText = (bytes: readonly number[]) => Uint8Array.from([...Buffer.from('{"JobName":"'), ...bytes, ...Buffer.from('"}')]);
const codes = Array.from({ length: 32 }, (_, code) => code);

function family(kind: string, bodies: Iterable<readonly [string, Uint8Array | string]>): MalformedBody[] {
  return Array.from(bodies, ([name, body]) => ({ kind, name, body: Buffer.from(body as Uint8Array) }));
}

/** Every one is refused alike: SerializationException, HTTP 400. */
export const malformedBodies: readonly MalformedBody[] = [
  ...family('truncated', Array.from({ length: Buffer.byteLength(valid) - 1 }, (_, index) => [`after ${index + 1} bytes`, Buffer.from(valid).subarray(0, index + 1)] as const)),
  ...family('no value, in a member', notValues.map((text) => [text, `{"JobName":${text}}`])),
  ...family('no value, in a map', notValues.map((text) => [text, `{"JobName":"nightly","Arguments":{"--a":${text}}}`])),
  ...family('no escape', notEscapes.map((text) => [text, `{"JobName":"${text}"}`])),
  ...family('no object', notObjects.map((text) => [text, text])),
  ...family('something around it', aroundIt.map(([before, after]) => [`${before}…${after}`, before + valid + after])),
  ...family('another format', otherFormats.map((text) => [text.slice(0, 20), text])),
  ...family('half a surrogate pair', half.flatMap((text) => [[`value ${text}`, `{"JobName":"${text}"}`], [`key ${text}`, `{"${text}":1}`]] as const)),
  ...family('no UTF-8', badUtf8.map(([name, bytes]) => [name, inText(bytes)])),
  ...family('another encoding', encoded),
  ...family('raw control character in a text', codes.map((code) => [`U+${code}`, inText([code])])),
  ...family('control character as space', codes.filter((code) => ![9, 10, 13].includes(code)).map((code) => [`U+${code}`, `{${String.fromCharCode(code)}}`])),
  ...family('too deep', depths.flatMap(([what, nest]) => [65, 1_000, 150_000].map((depth) => [`${depth} ${what}`, nest(depth)] as const))),
];
