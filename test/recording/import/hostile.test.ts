import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ToolkitError } from '../../../src/errors.ts';
import { detectFormat } from '../../../src/recording/import/detect-format.ts';
import type { Imported } from '../../../src/recording/import/imported.ts';
import { type ImportFormat, readers } from '../../../src/recording/import/readers.ts';
import { unpackBody } from '../../../src/recording/import/unpack-body.ts';
import { debugLog, harEntry, harOf, nockEntry } from './pairs.ts';

const options = { path: 'file', operation: 'GetJobRuns', input: { JobName: 'nightly' } };
const answer = '{"JobRuns":[{"Id":"jr_1","Arguments":{"--a":"é😀"}}]}';

/** One good text of each format, to be damaged. */
const texts: Readonly<Record<ImportFormat, string>> = {
  nock: JSON.stringify([nockEntry('GetJobRuns', { JobName: 'nightly' }, [gzipSync(answer).toString('hex')], { rawHeaders: ['content-encoding', 'gzip'] })]),
  har: harOf(harEntry('GetJobRuns', '{"JobName":"nightly"}', { text: Buffer.from(answer).toString('base64'), encoding: 'base64' })),
  'aws-debug': debugLog('GetJobRuns', '{"JobName":"nightly"}', [{ status: 200, body: answer }]),
  'aws-output': answer,
};

/** Values that code falls over which turns objects into text. */
const awkward = ['{"toString":1,"valueOf":1}', '[{"toString":1}]', '{"__proto__":null}', '-5e-324', '1e999', '"\\\\x-5"'];

/** What a reader gives, or the code of its error; anything else that is thrown fails the test. */
function attempt(format: ImportFormat, text: string): Imported | string {
  try {
    return readers[format](text, options);
  } catch (error) {
    if (error instanceof ToolkitError) return error.code;
    throw error;
  }
}

describe.each(Object.keys(texts) as ImportFormat[])('%s', (format) => {
  const text = texts[format];

  test('the text that is damaged below is good', () => {
    expect(attempt(format, text)).toMatchObject({ interactions: [{ operation: 'GetJobRuns', output: JSON.parse(answer) as object }] });
    expect(detectFormat(text)).toBe(format);
  });

  test('cut off, with a part exchanged or with noise in it, it throws nothing but a ToolkitError', () => {
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(text.length), fc.string({ unit: 'binary' }), (from, to, noise) => {
        const result = attempt(format, text.slice(0, from) + noise + text.slice(to));
        expect(typeof result === 'string' ? result : result.interactions.length).toSatisfy((given) => given === 'GLUE_CAPTURE_UNREADABLE' || Number(given) <= 2);
      }),
    );
  });

  test('with any value in place of any other, it throws nothing but a ToolkitError', () => {
    const values = [...text.matchAll(/"[^"\\]*"|\d+|\[\]|null|true|false/g)];
    fc.assert(
      fc.property(fc.nat(values.length - 1), fc.oneof(fc.json(), fc.constantFrom(...awkward)), (index, value) => {
        const [old, at] = [values[index]?.[0] ?? '', values[index]?.index ?? 0];
        const result = attempt(format, text.slice(0, at) + value + text.slice(at + old.length));
        expect(result).toSatisfy((given: Imported | string) => given === 'GLUE_CAPTURE_UNREADABLE' || Array.isArray((given as Imported).interactions));
      }),
    );
  });

  test.each(['', '\0', '\uFEFF', '\uD800', '{"__proto__":{"log":{"entries":[]}}}', '['.repeat(200_000), '{"a":'.repeat(200_000), 'b\''.repeat(50_000)])('%.20j throws nothing but a ToolkitError', (hostile) => {
    const result = attempt(format, hostile);
    expect(typeof result === 'string' || result.interactions.length <= 1).toBe(true);
    expect(Object.hasOwn(Object.prototype, 'log')).toBe(false);
  });
});

test('a bomb of gzip is no body', () => {
  expect(unpackBody(gzipSync(Buffer.alloc(65 * 1024 * 1024)))).toBeUndefined();
});

test('what has no known encoding is left as it is', () => {
  const bytes = Buffer.from('<html>');
  expect(unpackBody(bytes, 'constructor')).toBe(bytes);
  expect(unpackBody(Buffer.alloc(0), 'gzip')).toHaveLength(0);
});
