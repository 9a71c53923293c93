import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Recording } from '../../src/generated/types.ts';
import { formatRecording } from '../../src/recording/format-recording.ts';
import { parseRecording } from '../../src/recording/parse-recording.ts';
import { createRecording, polled } from './create-recording.ts';
import { errorOf } from './error-of.ts';

/** Recordings whose maps and texts are as odd as Glue allows. */
const recordings: fc.Arbitrary<Recording> = fc
  .array(
    fc.record({
      name: fc.string({ minLength: 1, maxLength: 20 }),
      properties: fc.dictionary(fc.oneof(fc.string({ unit: 'binary', minLength: 1 }), fc.constantFrom('__proto__', '10', '9')), fc.string({ unit: 'binary' })),
      startedOn: fc.double({ min: 0, max: 4e9, noNaN: true }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((runs) =>
    createRecording(
      ...runs.map(({ name, properties, startedOn }) => ({
        operation: 'GetWorkflowRun',
        input: { Name: 'w', RunId: 'wr_1' },
        output: { Run: { WorkflowRunProperties: properties, StartedOn: startedOn, ErrorMessage: name } },
      })),
    ),
  );

describe('formatRecording', () => {
  test('gives a text that reads back as the same recording', () => {
    fc.assert(
      fc.property(recordings, (recording) => {
        expect(JSON.parse(formatRecording(recording))).toEqual(JSON.parse(JSON.stringify(recording)));
      }),
    );
  });

  test('gives the same bytes again for what was read from them', () => {
    fc.assert(
      fc.property(recordings, (recording) => {
        const text = formatRecording(recording);
        expect(formatRecording(parseRecording(text, 'a.json').recording)).toBe(text);
      }),
    );
  });

  test('gives the same bytes whatever the order of members and the line ends were', () => {
    const text = formatRecording(createRecording());
    const shuffled = JSON.stringify(Object.fromEntries(Object.entries(createRecording()).toReversed()), undefined, 4).replaceAll('\n', '\r\n');
    expect(formatRecording(parseRecording(shuffled, 'a.json').recording)).toBe(text);
  });

  test('sorts keys by code units, indents by two, ends lines with LF and the file with one of them', () => {
    const output = { Run: { WorkflowRunProperties: JSON.parse('{"é":"1","b":"2","__proto__":"3","B":"4","10":"5","9":"6"}') } };
    const text = formatRecording(createRecording({ operation: 'GetWorkflowRun', input: { RunId: 'wr_1', Name: 'w' }, output }));
    const maps = text.match(/"WorkflowRunProperties": \{([^}]*)\}/)?.[1];
    expect([...(maps ?? '').matchAll(/"(\w+|é)":/g)].map((match) => match[1])).toEqual(['10', '9', 'B', '__proto__', 'b', 'é']);
    expect(text).toMatch(/^\{\n {2}"format": /);
    expect(text).toMatch(/[^\n]\n$/);
    expect(text).not.toContain('\r');
  });

  test('writes a timestamp as the number it is, however it was spelled', () => {
    const spelled = JSON.stringify(createRecording()).replace('1708699485', '1.708699485E9');
    const text = formatRecording(parseRecording(spelled, 'a.json').recording);
    expect(text).toContain('"StartedOn": 1708699485\n');
  });

  test.each([
    ['a number that is not finite', Number.NaN],
    ['a BigInt', 1n],
    ['a function', () => 1],
  ])('refuses %s, which would be written as something else', (_what, value) => {
    const { code } = errorOf(() => formatRecording(createRecording({ ...polled, output: { JobRun: value } })));
    expect(code).toBe('GLUE_RECORDING_INVALID');
  });

  test('refuses a cycle', () => {
    const output: Record<string, unknown> = {};
    output['JobRun'] = output;
    expect(errorOf(() => formatRecording(createRecording({ ...polled, output }))).code).toBe('GLUE_RECORDING_INVALID');
  });
});
