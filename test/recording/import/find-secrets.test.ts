import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeAccountId } from '../../../src/recording/import/decode-account-id.ts';
import { findIssued, findSecrets } from '../../../src/recording/import/find-secrets.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** An access key of an account: the inverse of what is tested, digit by digit. */
function keyOf(account: bigint, rest: bigint): string {
  const bits = ((1n << 40n) | account) << 9n | rest;
  return `ASIA${Array.from({ length: 10 }, (_, index) => alphabet[Number((bits >> BigInt(45 - 5 * index)) & 31n)]).join('')}ABCDEF`;
}

test('a published access key gives the account that was published with it', () => {
  expect(decodeAccountId('ASIAQNZGKIQY56JQ7WML')).toBe('029608264753');
});

test('every account is read from its keys, leading zeros included', () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 999_999_999_999n), fc.bigInt(0n, 511n), (account, rest) => {
      expect(decodeAccountId(keyOf(account, rest))).toBe(String(account).padStart(12, '0'));
    }),
  );
});

test.each(['AKIAIOSFODNN7EXAMPLE', 'AKIAJOSFODNN7EXAMPLE', 'AKIA', '', 'AKIA0189018901890189', 'akiaqnzgkiqy56jq7wml'])('%j tells no account', (key) => {
  expect(decodeAccountId(key)).toBeUndefined();
});

test.each([
  ['a key of the gateway', { 'x-api-key': 'gateway-key' }, 'gateway-key'],
  ['a bearer token', { authorization: 'Bearer abcdefgh' }, 'Bearer abcdefgh'],
  ['the account in an ARN', { 'x-caller-session': 'arn:aws:sts::210987654321:assumed-role/r/s' }, '210987654321'],
  ['the account of the key', { authorization: 'AWS4-HMAC-SHA256 Credential=ASIAQNZGKIQY56JQ7WML/20261121/eu-west-1/glue/aws4_request, SignedHeaders=host, Signature=00ff' }, '029608264753'],
  ['a cookie', { cookie: 'lang=en; sid=0123456789abcdef' }, '0123456789abcdef'],
])('%s is a secret', (_what, headers, secret) => {
  expect(findSecrets(headers)).toContain(secret);
});

test('what every request has is none', () => {
  expect(findSecrets({ host: 'glue.eu-west-1.amazonaws.com', 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'AWSGlue.GetJob', 'content-length': '2', cookie: 'a=1' })).toEqual([]);
});

test.each([
  '{"secretAccessKey":"wJalrXUtnFEMI/K7MDENG+x="}',
  String.raw`"{\"sessionToken\":\"wJalrXUtnFEMI/K7MDENG+x=\"}"`,
  '<SecretAccessKey>wJalrXUtnFEMI/K7MDENG+x=</SecretAccessKey>',
  "{'accessToken': 'wJalrXUtnFEMI/K7MDENG+x='}",
])('what a sign-in service issued is found in %s', (text) => {
  expect(findIssued(text)).toEqual(['wJalrXUtnFEMI/K7MDENG+x=']);
});
