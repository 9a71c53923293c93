import { describe, expect, test } from 'vitest';
import { decodeRecording } from '../../src/recording/decode-recording.ts';
import { createRecording, polled } from './create-recording.ts';
import { errorOf } from './error-of.ts';

const text = JSON.stringify(createRecording(), undefined, 2);
const read = (changes: object) => errorOf(() => decodeRecording(JSON.stringify({ ...createRecording(), ...changes }), 'r.json'));

describe('decodeRecording', () => {
  test('reads text and UTF-8 bytes alike, unicode names too', () => {
    const recording = createRecording({ ...polled, input: { JobName: 'Tageslauf-äöü-日本-🚀', RunId: 'jr_1' } });
    const written = JSON.stringify(recording);
    expect(decodeRecording(written, 'r.json')).toEqual(recording);
    expect(decodeRecording(new TextEncoder().encode(written), 'r.json')).toEqual(recording);
  });

  test('reads a number in exponent notation, as Glue sends timestamps', () => {
    const { interactions } = decodeRecording(text.replace('1708699485', '1.708699485E9'), 'r.json');
    expect(interactions[0]?.output).toMatchObject({ JobRun: { StartedOn: 1708699485 } });
  });

  test('refuses a member that stands twice in one object, of which a parser would keep the last, at its pointer', () => {
    const { code, detail } = errorOf(() => decodeRecording(text.replace('"RunId": "jr_1"', '"RunId": "jr_secret", "Run\\u0049d": "jr_1"'), 'r.json'));
    expect([code, detail.path, detail.expected]).toEqual(['GLUE_RECORDING_INVALID', 'r.json#/interactions/0/input/RunId', 'each name once']);
    expect(errorOf(() => decodeRecording(text.replace('"source"', '"source": "recorded",\n"source"'), 'r.json')).detail.path).toBe('r.json#/source');
  });

  test('keeps an own __proto__ member and leaves prototypes alone', () => {
    const { interactions } = decodeRecording(text.replace('"RunId": "jr_1"', '"RunId": "jr_1", "__proto__": {"polluted": 1}'), 'r.json');
    expect(Object.keys(interactions[0]?.input ?? {})).toContain('__proto__');
    expect(interactions[0]?.input['polluted']).toBeUndefined();
  });

  test.each([
    ['an empty file', '', 'r.json:1:1', 'no value where one belongs'],
    ['a comma too many', text.replace('"glue"', '"glue",'), 'r.json:5:21', 'no member name in double quotes'],
    ['a text cut short', text.slice(0, 40), 'r.json:2:', ''],
    ['a comment', `// mine\n${text}`, 'r.json:1:1', 'a comment, which JSON does not have'],
    ['more after the end', `${text}\n}`, 'r.json:25:1', ''],
    ['a byte order mark', `\uFEFF${text}`, 'r.json:1:1', 'byte order mark'],
  ])('says line, column and reason for %s', (_what, broken, place, reason) => {
    const { code, detail } = errorOf(() => decodeRecording(broken, 'r.json'));
    expect(code).toBe('GLUE_RECORDING_INVALID');
    expect(detail.path).toMatch(new RegExp(`^${place}`));
    expect(detail.message).toContain(reason);
  });

  test('refuses bytes that are no UTF-8', () => {
    const bytes = Buffer.from(text.replace('nightly', 'nächtlich'), 'latin1');
    expect(errorOf(() => decodeRecording(bytes, 'r.json')).detail.message).toContain('not UTF-8');
  });

  test.each([
    ['valid JSON', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['broken JSON', '['.repeat(100_000)],
  ])('refuses %s of 100,000 levels without overflowing the stack', (_what, deep) => {
    expect(errorOf(() => decodeRecording(deep, 'r.json')).detail.received).toBe('100000 levels');
  });

  test.each([
    ['a huge exponent', '1e999'],
    ['a huge negative number', '-1e999'],
    ['400 digits', `1${'0'.repeat(400)}`],
    ['250 digits and an exponent', `1${'0'.repeat(250)}e99`],
  ])('refuses a number that no double can hold: %s', (_what, number) => {
    const { detail } = errorOf(() => decodeRecording(text.replace('1708699485', number), 'r.json'));
    expect(detail.message).toContain('too large');
  });

  test.each([
    ['the largest power of ten', '1e308'],
    ['nothing times a huge power', '0e999'],
    ['400 decimals', `0.${'1'.repeat(400)}`],
  ])('takes %s', (_what, number) => {
    expect(decodeRecording(text.replace('1708699485', number), 'r.json').interactions).toHaveLength(1);
  });
});

describe('decodeRecording, on the form of the file', () => {
  test.each<[string, object, string, string]>([
    ['another format', { format: 'har', service: 's3' }, 'r.json#/format', '"glue-contract/recording"'],
    ['an unknown member', { mood: 'good' }, 'r.json#', 'no member "mood"'],
    ['an unknown source', { source: 'guessed' }, 'r.json#/source', 'one of recorded, documented, synthesized'],
    ['a day that no month has', { recordedAt: '2026-11-32' }, 'r.json#/recordedAt', 'text matching'],
    ['no interaction', { interactions: [] }, 'r.json#/interactions', 'at least one item'],
    ['a missing input', { interactions: [{ operation: 'GetJobRun', output: {} }] }, 'r.json#/interactions/0', 'a member input'],
    ['neither output nor fault', { interactions: [{ operation: 'GetJobRun', input: {} }] }, 'r.json#/interactions/0', 'an output or a fault'],
    ['both output and fault', { interactions: [{ ...polled, fault: { name: 'X' } }] }, 'r.json#/interactions/0', 'either an output or a fault, not both'],
    ['an input that is a list', { interactions: [polled, { ...polled, input: [] }] }, 'r.json#/interactions/1/input', 'type object'],
    ['a namespaced fault', { interactions: [{ operation: 'GetJobRun', input: {}, fault: { name: 'aws.glue#X' } }] }, 'r.json#/interactions/0/fault/name', 'text matching'],
    ['an empty reference', { references: [''] }, 'r.json#/references/0', 'text that is not empty'],
    ['an impossible status', { interactions: [{ operation: 'GetJobRun', input: {}, fault: { name: 'X', status: 200 } }] }, 'r.json#/interactions/0/fault/status', 'minimum'],
  ])('names the place and what belongs there: %s', (_what, changes, path, expected) => {
    const { code, detail } = read(changes);
    expect(code).toBe('GLUE_RECORDING_INVALID');
    expect(detail.path).toBe(path);
    expect(detail.expected).toContain(expected);
  });

  test.each([['null'], ['[]'], ['7'], ['{}'], ['"text"']])('refuses %s, which is no recording', (other) => {
    expect(errorOf(() => decodeRecording(other, 'r.json')).code).toBe('GLUE_RECORDING_INVALID');
  });

  test('refuses a newer format version by its number, before anything else that version may have changed', () => {
    const { detail } = read({ formatVersion: 2, novelty: true });
    expect(detail).toMatchObject({ path: 'r.json#/formatVersion', expected: 'format version 1', received: '2' });
    expect(detail.next).toContain('Update glue-contract');
  });

  test.each([0, -1, 1.5, '1', null])('refuses the format version %j, which never was', (formatVersion) => {
    expect(read({ formatVersion }).detail.path).toBe('r.json#/formatVersion');
  });
});
