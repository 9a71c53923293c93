import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanText } from '../../../src/recording/scan/scan-text.ts';
import { carriers } from '../redact/plant-secrets.ts';

const hex64 = 'ab'.repeat(32);

/** A file whose only interaction has this text in its description of a job; all else in it is clean. */
function fileWith(text: string, source = 'documented'): string {
  const interactions = [{ operation: 'GetJob', input: { JobName: 'name-0123456789ab' }, output: { Job: { Name: 'name-0123456789ab', Description: text } } }];
  return JSON.stringify({ format: 'glue-contract/recording', formatVersion: 1, source, service: 'glue', region: 'eu-west-1', recordedAt: '2026-11-21', interactions }, undefined, 2);
}

const rulesOf = async (text: string) => [...new Set((await scanText(text)).map(({ rule }) => rule))];

/** What must not be in any file, whatever its source; the rule that names it, and the text. */
const planted: readonly (readonly [what: string, rule: string, text: string])[] = [
  ['a signature of AWS', 'scan/authentication-header', 'AWS4-HMAC-SHA256 Credential=x/20261121/eu-west-1/glue/aws4_request, Signature=00'],
  ['the name of the token header', 'scan/authentication-header', 'sent with X-Amz-Security-Token'],
  ['an authorization header', 'scan/authentication-header', 'Authorization: Bearer abcdefgh'],
  ['a cookie', 'scan/authentication-header', 'Set-Cookie: session=abcdefgh'],
  ['a permanent access key', 'scan/access-key-id', 'AKIAQWERTYUIOP234567'],
  ['a temporary access key in a sentence', 'scan/access-key-id', 'key ASIAQWERTYUIOP234567.'],
  ['an id of a role', 'scan/access-key-id', 'AROAQWERTYUIOP234567:session'],
  ['an account', 'scan/account-id', '734512345678'],
  ['an account in an ARN', 'scan/account-id', 'arn:aws:iam::734512345678:role/name-0123456789ab'],
  ['an account in a bucket', 'scan/account-id', 's3://acme-734512345678-logs/x'],
  ['an account between letters', 'scan/account-id', 'acme734512345678logs'],
  ['an account as the console shows it', 'scan/account-id', '7345-1234-5678'],
  ['an account beside an id', 'scan/account-id', `jr_${hex64} in 734512345678`],
  ['a password in a URL', 'scan/url-credentials', 'https://user:hunter2@db.acme.dev/x'],
  ['a presigned URL', 'scan/url-credentials', 'https://b.s3.amazonaws.com/k?x-amz-credential=a%2F20261121'],
  ['an old presigned URL', 'scan/url-credentials', 'https://b.s3.amazonaws.com/k?AWSAccessKeyId=a&Signature=b'],
  ['a password of JDBC', 'scan/password', 'jdbc:postgresql://db:5432/x?user=u&password=hunter2'],
  ['a password as an argument', 'scan/password', 'spark-submit --db_password=hunter2 main.py'],
  ['a password of Oracle', 'scan/url-credentials', 'jdbc:oracle:thin:scott/tiger@db.acme.dev:1521:orcl'],
  ['a password as the argument after its name', 'scan/password', 'spark-submit --db_password hunter22 main.py'],
  ['a key of an Azure account', 'scan/password', 'DefaultEndpointsProtocol=https;AccountName=acme;AccountKey=Zm9vYmFy'],
  ['a key of an Azure bus', 'scan/password', 'Endpoint=sb://acme.dev/;SharedAccessKey=abcdefgh'],
  ['a bearer token without its header', 'scan/authentication-header', 'curl with Bearer abcdef12.ghijkl'],
  ['a secret key in a configuration', 'scan/password', 'aws_secret_access_key = abcdefghijklmnop'],
  ['a password after a place to be filled in', 'scan/password', 'pwd=${PREFIX}hunter2'],
  ['an API key', 'scan/password', '{"apiKey": "abcdefgh"}'],
  ['an e-mail address', 'scan/email', 'ask jane.doe+glue@acme-corp.co.uk'],
  ['a private key', 'scan/private-key', '-----BEGIN RSA PRIVATE KEY-----\nMIIEow'],
  ['a key of OpenSSH', 'scan/private-key', '-----BEGIN OPENSSH PRIVATE KEY-----'],
  ['a key of PGP', 'scan/private-key', '-----BEGIN PGP PRIVATE KEY BLOCK-----'],
  ['base64 of JSON', 'scan/encoded-json', btoa('{"expiration":{"seconds":1,"nanos":2}}')],
  ['a token of GitHub', 'scan/secretlint', `ghp_${'aB3'.repeat(12)}`],
  ['a connection string', 'scan/secretlint', 'postgres://admin:hunter2hunter2@db.acme.com:5432/sales'],
];

describe('in a file of any source', () => {
  test.each(planted)('%s is found', async (_what, rule, text) => {
    expect(await rulesOf(fileWith(text))).toContain(rule);
  });

  test('everything is found in every encoding, and nothing where nothing was', async () => {
    // What is base64 already is JSON no more in another one.
    const plain = planted.filter(([, rule]) => rule !== 'scan/encoded-json');
    const encodings = Object.entries(carriers).filter(([how]) => /raw|base64|hex|percent|escapes|JSON/.test(how));
    const table: Record<string, string[]> = {};
    for (const [how, carry] of encodings) {
      const rules = await Promise.all(plain.map(([, , text]) => rulesOf(fileWith(`see ${carry(text)}!`))));
      table[how] = plain.flatMap(([what, rule], index) => (rules[index]?.includes(rule as never) ? [] : [what]));
    }
    const missed = Object.values(table).flat();
    console.info('scan', { planted: plain.length * encodings.length, found: plain.length * encodings.length - missed.length });
    expect(table).toEqual(Object.fromEntries(encodings.map(([how]) => [how, []])));
    expect(await rulesOf(fileWith('Loads the orders of the day.'))).toEqual([]);
  });

  test.each([
    ['Arguments', { '--db-password': 'hunter2' }, '/interactions/0/output/Job/Arguments/--db-password'],
    ['SourceControlDetails', { AuthToken: 'abc' }, '/interactions/0/output/Job/SourceControlDetails/AuthToken'],
  ])('a value is found by its name in %s', async (member, value, path) => {
    const text = JSON.stringify({ source: 'synthesized', interactions: [{ output: { Job: { [member]: value } } }] });
    expect(await scanText(text)).toMatchObject([{ rule: 'scan/password', path, line: 1 }]);
  });

  test('a number of twelve digits is found, a time is not', async () => {
    expect(await scanText('{"a":1763683200.123,"b":[734512345678],"c":1763683200123}')).toEqual([{ rule: 'scan/account-id', path: '/b/0', line: 1, column: 26 }]);
  });

  test.each([
    ['accounts of the documentation', 'arn:aws:iam::123456789012:role/x and 111122223333'],
    ['pseudonyms of accounts', 'arn:aws:iam::000012345678:role/x'],
    ['ids of runs and hashes', `jr_${'1'.repeat(64)} ${'0123456789'.repeat(4)}`],
    ['a UUID that ends in digits', '01234567-89ab-4def-8123-734512345678'],
    ['the key id of the documentation', 'AKIAIOSFODNN7EXAMPLE'],
    ['e-mail addresses of nobody', 'user@example.com'],
    ['redacted passwords', '--db_password=redacted'],
    ['passwords to be filled in', 'password=${PASSWORD} secret_key = <your key>'],
    ['the pseudonym of a key', 'api_key: name-0123456789ab'],
    ['an account of the documentation under a name that says what it is', 'AccountId: 111122223333'],
    ['a redacted password after its name', '--db_password redacted, --db-password ${DB_PASSWORD_1} --password <secret1> --password --x1=2'],
    ['words about passwords', 'Give --password as an argument; --password is optional.'],
    ['words about bearers', 'Bearer authentication and bearer tokens; the bearer of 2 tickets'],
    ['an Oracle address without credentials', 'jdbc:oracle:thin:@//db.acme.dev:1521/orcl and jdbc:oracle:thin:/@wallet'],
    ['words about permissions', 'User: x is not authorized to perform: glue:GetJobRuns; its authorization failed'],
    ['paths', 's3://aws-glue-assets-111122223333-us-east-1/sparkHistoryLogs/2026/11/21/'],
    ['other scripts', '作業を実行する 🚀 größte Änderung'],
  ])('%s are no finding', async (_what, text) => {
    expect(await scanText(fileWith(text))).toEqual([]);
  });
});

describe('what is told of a finding', () => {
  test('is the place: line, column and pointer', async () => {
    expect(await scanText(fileWith('734512345678'))).toEqual([{ rule: 'scan/account-id', path: '/interactions/0/output/Job/Description', line: 17, column: 11 }]);
  });

  test.each(planted)('is not the value, for %s, as a value or as a name', async (_what, rule, secret) => {
    const asName = JSON.stringify({ a: { [secret]: { deep: [secret] } } });
    const found = [...(await scanText(fileWith(secret))), ...(await scanText(asName))];
    expect(found.map((finding) => finding.rule)).toContain(rule);
    expect(JSON.stringify(found)).not.toContain(JSON.stringify(secret).slice(1, 9));
    expect(found.slice(-1)).toMatchObject([{ path: '/a' }]);
  });
});

describe('text of any kind', () => {
  test('never makes it throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'binary' })), async (text) => {
        expect(await rulesOf(text)).not.toContain('scan/depth');
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['cut off', '{"a": "AKIAQWERTYUIOP234567', ['file/json', 'scan/access-key-id', 'scan/secretlint']],
    ['nested too deeply', `${'['.repeat(10_000)}"AKIAQWERTYUIOP234567"${']'.repeat(10_000)}`, ['scan/depth', 'scan/access-key-id', 'scan/secretlint']],
    ['empty', '', ['file/json']],
    ['a text alone', '"x"', []],
    ['with a byte order mark', '\uFEFF{"a":"734512345678"}', ['scan/account-id']],
  ])('is scanned although it is %s', async (_what, text, rules) => {
    expect(await rulesOf(text)).toEqual(rules);
  });

  test('is scanned in full where `__proto__` is a name in it', async () => {
    expect(await scanText('{"__proto__":{"constructor":"734512345678"}}')).toMatchObject([{ path: '/__proto__/constructor' }]);
  });

  test('is scanned in full where a name stands twice, of which a parser reads the last', async () => {
    expect(await scanText('{"a":"AKIAQWERTYUIOP234567","a":"x"}')).toEqual([{ rule: 'scan/access-key-id', path: '' }]);
  });

  test.each([
    ['a text of the account', '"Description": "orders of acme"'],
    ['a text in another encoding', String.raw`"Descri\u0070tion": "orders of acme"`],
    ['all of its interactions', '"Description": "orders of acme"}}}], "source": "recorded", "interactions": [{"x": {"y": {"z": 1'],
  ])('is a finding where a recording has a member twice, for the first of them is scanned by nobody: %s', async (_what, first) => {
    const text = fileWith('redacted', 'recorded').replace('"Description":', `${first},\n          "Description":`);
    const found = await scanText(text);
    expect(found).toContainEqual({ rule: 'scan/repeated-member', path: '', line: expect.any(Number) as number, column: expect.any(Number) as number });
    expect(JSON.stringify(found)).not.toContain('acme');
  });

  test('is a finding at its place where a recording says twice what it is', async () => {
    const text = '{"format":"glue-contract/recording",\n"source":"recorded",\n "source":"documented","interactions":[]}';
    expect(await scanText(text)).toEqual([{ rule: 'scan/repeated-member', path: '', line: 3, column: 2 }]);
    expect(await scanText(text.replace('"format":"glue-contract/recording",', ''))).toEqual([]);
  });

  test('of a megabyte that invites backtracking is scanned', async () => {
    const text = JSON.stringify([`${'a'.repeat(300_000)}@`, 'a.'.repeat(150_000), `https://${':'.repeat(200_000)}`, '%41'.repeat(100_000), '\\u0041'.repeat(50_000), '--'.repeat(100_000), `bearer ${'a'.repeat(200_000)}`, '--a-password '.repeat(10_000)]);
    expect(await rulesOf(text)).toEqual([]);
  }, 20_000);
});

test('nothing of it comes from the code that redacts', () => {
  const folder = join(import.meta.dirname, '../../../src/recording/scan');
  const imports = readdirSync(folder).flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/(?:from|import\() ?'([^']+)'/g)].map((match) => match[1] ?? ''));
  expect(imports.length).toBeGreaterThan(10);
  expect(imports.filter((path) => /redact|capture|save-captured/.test(path))).toEqual([]);
});
