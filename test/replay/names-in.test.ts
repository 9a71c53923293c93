import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPseudonyms } from '../../src/recording/redact/create-pseudonyms.ts';
import { cutName } from '../../src/recording/redact/cut-name.ts';
import { namesIn } from '../../src/replay/names-in.ts';
import { renameIn } from '../../src/replay/rename-in.ts';

const run = `jr_${'a1'.repeat(32)}`;
const segment = fc.constantFrom('nightly', 'job', '123456789012', run, `${run}_attempt_2`, '', 'a b', 'x:y', '--k', 'jobs', '0b9f1e52-0000-4000-8000-0123456789ab', '🌙');
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.tuple(fc.constantFrom('arn:aws:glue:eu-west-1:123456789012:job/', 'arn:aws:iam::123456789012:role/', 's3://', '/aws-glue/', '/', '--', ''), fc.array(segment, { maxLength: 4 })).map(([start, rest]) => start + rest.join('/')),
);

describe('cutName', () => {
  test('cuts any text as redaction does: the pseudonyms of the parts, in their places, are the pseudonym of the text', () => {
    const pseudonyms = createPseudonyms(new Uint8Array(32).fill(5));
    fc.assert(
      fc.property(text, (any) => {
        const { literals, parts } = cutName(any);
        expect(literals).toHaveLength(parts.length + 1);
        const hidden = pseudonyms.of(any);
        const of = (part: string) => [...pseudonyms.issued].find(([, original]) => original === part)?.[0];
        expect(literals.map((literal, index) => literal + (index < parts.length ? of((parts[index] as { text: string }).text) : '')).join('')).toBe(hidden);
      }),
    );
  });

  test.each([
    ['nightly', ['nightly']],
    ['', []],
    ['--date', ['date']],
    [`${run}_attempt_2`, [run]],
    ['arn:aws:glue:eu-west-1:123456789012:job/a/b', ['123456789012', 'a/b']],
    ['s3://bucket/a/b', ['bucket', 'a', 'b']],
    ['/aws-glue/jobs/output', []],
    ['half a pair \ud800', ['half a pair \ud800']],
    ['s3://\ud800/\ud801', ['\ud800', '\ud801']],
  ])('finds the names in %j', (any, names) => {
    expect(namesIn(any)).toEqual(names);
  });
});

describe('renameIn', () => {
  const nameOf = (name: string) => new Map([['nightly', 'real $& name'], [run, 'jr_real'], ['s3://whole/path', 'bucket']]).get(name);

  test.each([
    ['nightly', 'real $& name'],
    ['arn:aws:glue:eu-west-1:123456789012:job/nightly', 'arn:aws:glue:eu-west-1:123456789012:job/real $& name'],
    [`${run}_attempt_1`, 'jr_real_attempt_1'],
    ['s3://whole/path', 'bucket'],
    ['nightly-2', 'nightly-2'],
    ['my nightly', 'my nightly'],
    ['s3://\ud800/x', 's3://\ud800/x'],
  ])('gives %j its names back as a whole or by parts, and touches no other', (any, renamed) => {
    expect(renameIn(any, nameOf)).toBe(renamed);
  });
});
