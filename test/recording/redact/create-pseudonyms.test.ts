import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPseudonyms } from '../../../src/recording/redact/create-pseudonyms.ts';
import { errorOf } from '../error-of.ts';

const key = new Uint8Array(32).fill(4);
const of = (text: string, maxLength?: number) => createPseudonyms(key).of(text, maxLength);
const hex64 = '0123456789abcdef'.repeat(4);

test.each<[string, string, RegExp]>([
  ['a name', 'nightly etl', /^name-[0-9a-f]{12}$/],
  ['an account', '734512345678', /^0000[0-9]{8}$/],
  ['a run id', `jr_${hex64}`, /^jr_[0-9a-f]{64}$/],
  ['a run id of a retry', `wr_${hex64}_attempt_12`, /^wr_[0-9a-f]{64}_attempt_12$/],
  ['a UUID', '01234567-89ab-4def-8123-734512345678', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/],
  ['an ARN', 'arn:aws:iam::734512345678:role/service-role/My Role', /^arn:aws:iam::0000[0-9]{8}:role\/name-[0-9a-f]{12}\/name-[0-9a-f]{12}$/],
  ['an ARN without account', 'arn:aws:s3:::bucket/key', /^arn:aws:s3:::name-[0-9a-f]{12}\/name-[0-9a-f]{12}$/],
  ['an ARN of China', 'arn:aws-cn:glue:cn-north-1:734512345678:job/a/b', /^arn:aws-cn:glue:cn-north-1:0000[0-9]{8}:job\/name-[0-9a-f]{12}$/],
  ['a path', 's3://bucket/a//b', /^s3:\/\/name-[0-9a-f]{12}\/name-[0-9a-f]{12}\/\/name-[0-9a-f]{12}$/],
  ['a log group', '/aws-glue/jobs/acme/output', /^\/aws-glue\/jobs\/name-[0-9a-f]{12}\/output$/],
  ['an argument', '--day', /^--name-[0-9a-f]{12}$/],
  ['no text', '', /^$/],
])('%s keeps its form', (_what, text, form) => {
  expect(of(text)).toMatch(form);
});

describe('nothing is kept of what only looks like a form of AWS', () => {
  test.each(['arn:awssecretword:s3::734512345678:x', 'arn:aws-acme:s3:::x', 'arn:aws:acme:::x', 'arn:aws:glue:ab-secretword-1:734512345678:job/a', 'arn:aws:glue:acme:734512345678:job/a', `secret_${hex64}`, `jr_${hex64}_attempt_734512345`, `JR_${hex64}`, 'ftp://acme/x', 'name-0123456789ab', '7345123456789'])('%j', (text) => {
    expect(of(text)).toMatch(/^name-[0-9a-f]{12}$/);
  });

  test('a text that ends with a line break', () => {
    expect(of(`jr_${hex64}\n`)).toMatch(/^name-/);
    expect(of('734512345678\n')).toMatch(/^name-/);
  });
});

test('without the key no candidate can be tried: another key gives another pseudonym for every form', () => {
  for (const text of ['nightly', '734512345678', `jr_${hex64}`, '01234567-89ab-4def-8123-734512345678']) {
    expect(createPseudonyms(new Uint8Array(32).fill(5)).of(text)).not.toBe(of(text));
  }
});

test('no part of a name is in its pseudonym, and the same name has the same one', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 6, unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJ /.:-_é作'.split('')) }), (text) => {
      expect(of(text)).toBe(of(text));
      const words = text.split(/[/:\s-]+/).filter((word) => word.length >= 6);
      expect(words.filter((word) => of(text).includes(word))).toEqual([]);
    }),
  );
});

test('it is never longer than the member allows, nor like an account there', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.integer({ min: 12, max: 40 }), (text, maxLength) => {
      expect(of(text, maxLength).length).toBeLessThanOrEqual(maxLength);
      expect(/^[0-9]{12}$/.test(of(text, maxLength)) && !of(text, maxLength).startsWith('0000')).toBe(false);
    }),
  );
});

describe('originals and what was issued', () => {
  test('tell each text, each part of it, and what stands for them', () => {
    const pseudonyms = createPseudonyms(key);
    const arn = 'arn:aws:glue:eu-west-1:734512345678:job/acme';
    const issued = pseudonyms.of(arn);
    expect([...pseudonyms.originals]).toEqual(['734512345678', 'acme', arn]);
    expect(pseudonyms.issued.get(issued.split('/')[1] ?? '')).toBe('acme');
  });

  test('do not count what stands for itself', () => {
    const pseudonyms = createPseudonyms(key);
    expect(pseudonyms.of('/aws-glue/jobs/output')).toBe('/aws-glue/jobs/output');
    expect(pseudonyms.originals.size).toBe(0);
  });
});

describe('two texts with one pseudonym are refused', () => {
  test('by two aliases that are the same', () => {
    const pseudonyms = createPseudonyms(key, { 'first-job': 'a', 'second-job': 'a' });
    pseudonyms.of('first-job');
    const { code, message } = errorOf(() => pseudonyms.of('second-job'));
    expect(code).toBe('GLUE_SECRET_FOUND');
    expect(message).not.toMatch(/first-job|second-job/);
  });

  test('by an alias that is the pseudonym of another', () => {
    const pseudonyms = createPseudonyms(key, { other: of('nightly') });
    pseudonyms.of('nightly');
    expect(errorOf(() => pseudonyms.of('other')).code).toBe('GLUE_SECRET_FOUND');
  });

  test('by accounts, of which there are few: among 100,000 some clash, and none is passed over', () => {
    const pseudonyms = createPseudonyms(key);
    const accounts = Array.from({ length: 100_000 }, (_, index) => String(734_500_000_000 + index));
    expect(errorOf(() => accounts.map((account) => pseudonyms.of(account))).code).toBe('GLUE_SECRET_FOUND');
    expect(new Set(pseudonyms.issued.values()).size).toBe(pseudonyms.issued.size);
  });
});

test('an alias holds in every part that has a pseudonym of its own', () => {
  const pseudonyms = createPseudonyms(key, { 'nightly-etl': 'job-a', '734512345678': '000000000042' });
  expect(pseudonyms.of('arn:aws:glue:eu-west-1:734512345678:job/nightly-etl')).toBe('arn:aws:glue:eu-west-1:000000000042:job/job-a');
  expect(pseudonyms.of('--nightly-etl')).toBe('--job-a');
});

test('the token of a page is from its place alone', () => {
  const pseudonyms = createPseudonyms(key);
  expect(pseudonyms.at('GetJobRuns {}')).toMatch(/^token-[0-9a-f]{32}$/);
  expect(pseudonyms.at('GetJobRuns {}')).not.toBe(pseudonyms.at('GetJobRuns {"MaxResults":1}'));
});
