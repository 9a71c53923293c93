import { describe, expect, test } from 'vitest';
import type { Interaction } from '../../src/generated/types.ts';
import { checkInteractions } from '../../src/recording/check-interactions.ts';
import { parseRecording } from '../../src/recording/parse-recording.ts';
import { createRecording, polled } from './create-recording.ts';
import { errorOf } from './error-of.ts';

const parse = (...interactions: Interaction[]) => parseRecording(JSON.stringify(createRecording(...interactions)), 'r.json');

describe('parseRecording', () => {
  test('answers the recording with the path it was read under', () => {
    expect(parse(polled)).toMatchObject({ path: 'r.json', recording: createRecording(polled) });
  });

  test('tolerates what real answers may have, and says where in the file it stands', () => {
    const { drift } = parse(polled, { ...polled, output: { JobRun: { JobRunState: 'HIBERNATING', Mood: 'good' } } });
    expect(new Set(drift.map(({ severity }) => severity))).toEqual(new Set(['drift']));
    expect(drift.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/interactions/1/output/JobRun/Mood', '/interactions/1/output/JobRun/JobRunState']),
    );
  });

  test.each<[string, Interaction, string]>([
    ['an output of a wrong type', { ...polled, output: { JobRun: { Id: 7 } } }, '/interactions/1/output/JobRun/Id'],
    ['an input out of bounds that was answered', { operation: 'GetJobRuns', input: { JobName: 'n', MaxResults: 500 }, output: {} }, '/interactions/1/input/MaxResults'],
    ['an input without a required member', { operation: 'GetJobRun', input: {}, output: {} }, '/interactions/1/input'],
    ['an operation that the contract lacks', { operation: 'GetMood', input: {}, output: {} }, '/interactions/1/operation'],
    ['an operation named like a member of every object', { operation: 'ToString', input: {}, output: {} }, '/interactions/1/operation'],
  ])('refuses %s at its place in the file', (_what, interaction, pointer) => {
    const { code, detail } = errorOf(() => parse(polled, interaction));
    expect(code).toBe('GLUE_RECORDING_INVALID');
    expect(detail.path).toBe(`r.json#${pointer}`);
    expect(detail.operation).toBe(interaction.operation);
  });

  test('lists five breaches and counts the rest', () => {
    const { message } = errorOf(() => parse(...Array.from({ length: 8 }, () => ({ ...polled, output: { JobRun: 1 } }))));
    expect(message.match(/GetJobRun output \/interactions\/\d/g)).toHaveLength(5);
    expect(message).toContain('and 3 more');
  });

  test('refuses null items of a list, for only members may be null on this wire', () => {
    expect(() => parse({ operation: 'GetJobRuns', input: { JobName: 'n', NextToken: null }, output: { NextToken: null } })).not.toThrow();
    expect(errorOf(() => parse({ operation: 'GetJobRuns', input: { JobName: 'n' }, output: { JobRuns: [null] } })).code).toBe('GLUE_RECORDING_INVALID');
  });
});

describe('checkInteractions', () => {
  const tooMany = { operation: 'GetJobRuns', input: { JobName: 'n', MaxResults: 500 } };

  test.each(['InvalidInputException', 'ValidationException', 'SerializationException'])('takes a bad input as drift where Glue refused it with %s', (name) => {
    const [first] = checkInteractions([{ ...tooMany, fault: { name } }]);
    expect(first).toMatchObject({ path: '/interactions/0/input/MaxResults', severity: 'drift' });
  });

  test('takes a bad input as a violation where Glue faulted for another reason', () => {
    const [first] = checkInteractions([{ ...tooMany, fault: { name: 'EntityNotFoundException' } }]);
    expect(first).toMatchObject({ path: '/interactions/0/input/MaxResults', severity: 'violation' });
  });

  test('takes an undeclared fault as drift at its name', () => {
    const found = checkInteractions([{ operation: 'GetJobRun', input: polled.input, fault: { name: 'ConcurrentRunsExceededException' } }]);
    expect(found).toMatchObject([{ path: '/interactions/0/fault/name', direction: 'fault', severity: 'drift' }]);
  });
});
