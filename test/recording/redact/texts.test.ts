import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRecordings } from '../../../src/recording/store.ts';
import { encodingsOf } from '../../../src/recording/redact/encodings-of.ts';
import { findResidue } from '../../../src/recording/redact/find-residue.ts';
import { isKeptText } from '../../../src/recording/redact/kept-texts.ts';
import { publicTexts } from '../../../src/recording/redact/public-texts.ts';
import { replaceText } from '../../../src/recording/redact/replace-text.ts';
import { rewriteKnownText } from '../../../src/recording/redact/rewrite-known-text.ts';

const isIn = (secret: string, text: string) => encodingsOf(secret).some((form) => form.length >= 6 && text.includes(form));

describe('encodingsOf', () => {

  test('finds a text in the base64 of whatever surrounds it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 6 }), fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (secret, before, after) => {
        const bytes = Buffer.concat([Buffer.from(before), Buffer.from(secret), Buffer.from(after)]);
        expect(isIn(secret, bytes.toString('base64'))).toBe(true);
        expect(isIn(secret, bytes.toString('base64url'))).toBe(true);
        expect(isIn(secret, bytes.toString('hex'))).toBe(true);
      }),
    );
  });

  test('finds a text as JSON, URLs and escapes write it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 6, unit: 'grapheme' }), (secret) => {
        const escapes = secret.split('').map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
        const bytes = [...Buffer.from(secret)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
        const uri = encodeURIComponent(secret);
        const lower = uri.replaceAll(/%../g, (escape) => escape.toLowerCase());
        for (const text of [secret, JSON.stringify({ secret }), uri, lower, escapes, bytes, bytes.toUpperCase()]) expect(isIn(secret, `a${text}b`)).toBe(true);
      }),
    );
  });

  test('takes half a surrogate pair', () => {
    expect(encodingsOf('abcdef\ud800')).toContain('abcdef%EF%BF%BD');
  });
});

const rewrite = (text: string) => rewriteKnownText(text, (name) => `<${name}>`);

describe('rewriteKnownText', () => {

  test.each([
    ['Rate exceeded', 'Rate exceeded'],
    ['Job with name: my job not found.', 'Job with name: <my job> not found.'],
    ['Run wr_1 is RUNNING; only a COMPLETED run is resumed.', 'Run <wr_1> is RUNNING; only a COMPLETED run is resumed.'],
    ['User: a b is not authorized to perform: glue:GetJobRuns on resource: c d because no identity-based policy allows the glue:GetJobRuns action', 'User: <a b> is not authorized to perform: glue:GetJobRuns on resource: <c d> because no identity-based policy allows the glue:GetJobRuns action'],
    ['Command failed with exit code 1', 'Command failed with exit code 1'],
  ])('keeps the words of %j and names the rest otherwise', (text, expected) => {
    expect(rewrite(text)).toBe(expected);
  });

  test.each(['rate exceeded', 'Rate exceeded ', 'Rate exceeded\n', 'Run wr_1 is ACMESECRET; only a COMPLETED run is resumed.', 'Command failed with exit code 734512345678', 'User: a is not authorized to perform: glue:AcmeSecretWord on resource: b', 'Job with name:  not found', '', `Job with name: ${'x'.repeat(3000)} not found.`])('knows nothing of %j', (text) => {
    expect(rewrite(text)).toBeUndefined();
  });

  test('knows every text that is documented in the recordings of this repository', () => {
    const documented = readRecordings('recordings').filter(({ recording }) => recording.source === 'documented');
    const texts = documented.flatMap(({ recording }) => recording.interactions.flatMap(({ fault }) => fault?.message ?? []));
    expect(texts.length).toBeGreaterThan(4);
    expect(texts.filter((text) => rewrite(text) === undefined)).toEqual([]);
  });

  test('leaves nothing of a name, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 200, unit: 'binary' }), (name) => {
        expect(rewriteKnownText(`Job with name: ${name} not found.`, () => 'X')).toMatch(/^Job with name: X (?:already exists\.|already exists with another definition\.|not found\.)$/);
      }),
    );
  });
});

describe('isKeptText', () => {
  test.each([['Job.GlueVersion', 'GlueVersionString', '5.0'], ['JobCommand.Name', 'GenericString', 'glueetl'], ['JobRun.MaintenanceWindow', 'MaintenanceWindow', 'Sun:10'], ['JobCommand.PythonVersion', 'PythonVersionString', '3.9'], ['JobCommand.Runtime', 'RuntimeNameString', 'Ray2.4'], ['ErrorDetail.ErrorCode', 'NameString', 'EntityNotFoundException']])('keeps %s (%s) as Glue writes it', (member, shape, text) => {
    expect(isKeptText(member, shape, text)).toBe(true);
    expect(isKeptText(member, shape, `${text} secret`)).toBe(false);
    expect(isKeptText(member, shape, `${text}\n`)).toBe(false);
  });

  test('keeps nothing of a member or shape that it does not know', () => {
    for (const text of ['5.0', 'glueetl', 'Sun:10', 'InternalError']) expect(isKeptText('Job.Name', 'NameString', text)).toBe(false);
  });
});

describe('replaceText', () => {
  test('is a constant, so that not even the length is told', () => {
    expect(new Set(['a', 'b'.repeat(999), '作業'].map((text) => replaceText('GenericString', text)))).toEqual(new Set(['redacted']));
    expect([replaceText('UriString', 'x'), replaceText('CronExpression', 'x'), replaceText('JsonValue', 'x')]).toEqual(['s3://redacted/redacted', 'cron(0 0 * * ? *)', '{}']);
  });

  test('leaves no text where there was none', () => {
    expect(replaceText('GenericString', '')).toBe('');
  });
});

describe('findResidue', () => {
  const issued = new Map([['name-0123456789ab', 'acme'], ['job-a', 'other']]);
  const left = (value: unknown) => [...findResidue(value, issued)];

  test.each([['redacted'], ['SUCCEEDED'], ['name-0123456789ab'], ['s3://name-0123456789ab/name-0123456789ab'], ['arn:aws:iam::name-0123456789ab:role/name-0123456789ab'], ['/aws-glue/jobs/name-0123456789ab/output'], ['Job with name: name-0123456789ab not found.'], ['job-a'], ['--job-bookmark-option'], [1763683200.5], [null], ['']])('nothing is left of %j', (value) => {
    expect(left({ JobRun: [value] })).toEqual([]);
  });

  test.each([
    ['acme', 'acme'],
    ['name-ffffffffffff', 'name-ffffffffffff'],
    ['s3://acme/name-0123456789ab', 'acme/'],
    ['Job with name: acme not found.', 'acme'],
    [734512345678, '734512345678'],
  ])('what came through of %j is left, with its place', (value, rest) => {
    expect(left({ JobRun: [value] })).toEqual([[rest, '/JobRun/0']]);
  });

  test('a key that came through is left', () => {
    expect(left({ JobRun: { 'acme/x': 1, ['__proto__']: 'acme' } }).map(([text]) => text)).toEqual(['acme/x', '__proto__', 'acme']);
  });
});

test('public texts are those of the contract: members, values, operations, errors', () => {
  for (const text of ['JobRunState', 'SUCCEEDED', 'GetJobRuns', 'EntityNotFoundException', '--job-bookmark-option', 'glueetl']) expect(publicTexts.has(text)).toBe(true);
  for (const text of ['nightly', '', 'hasOwnProperty']) expect(publicTexts.has(text)).toBe(false);
});
