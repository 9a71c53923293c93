import { documentedAccounts } from './documented-accounts.ts';
import type { ScanRule } from './scan-rules.ts';

interface Detector {
  readonly rule: ScanRule;
  readonly pattern: RegExp;
  /** True for a match that everybody has. */
  readonly isPublic?: (match: string) => boolean;
}

/** Digits that are no account's: ids and hashes in hexadecimal digits, UUIDs. */
const hexadecimal = /(?<![0-9a-z])(?:[a-z]{1,8}[_-])?(?:[0-9a-f]{32,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![0-9a-z])|(?<![0-9a-z])name-[0-9a-f]{12}(?![0-9a-z])/g;

const passwordName = String.raw`(?:passw(?:or)?d|passphrase|pwd|(?:secret|auth|session|bearer)[-_]?(?:access[-_]?)?(?:key|token)|client[-_]?secret|(?:api|private|account|shared[-_]?access)[-_]?key)`;

const hosts = /@(?:[\w-]+\.)*example\.(?:com|org|net)$/i;

/** Values that say nothing, in the forms that people use. */
const blank = /^(?:|redacted|\[?redacted\]?|\*+|x+|<[^>]*>|\$\{[^}]*\}|null|none|true|false|name-[0-9a-f]{12}|token-[0-9a-f]{32})$/i;

const detectors: readonly Detector[] = [
  { rule: 'scan/authentication-header', pattern: /AWS4-HMAC-SHA256|x-amz-security-token|x-amz-content-sha256|(?<![\w-])(?:proxy-)?authorization["']?\s*[:=]|(?<![\w-])(?:set-)?cookie["']?\s*:|^(?:(?:proxy-)?authorization|(?:set-)?cookie|x-api-key)$/i },
  // Words, such as those about bearer authentication, have no digits.
  { rule: 'scan/authentication-header', pattern: /(?<![\w-])bearer\s{1,8}(?=[\w.~+/-]{0,4096}\d)[\w.~+/-]{8}/i },
  { rule: 'scan/access-key-id', pattern: /(?<![A-Za-z0-9])(?:AKIA|ASIA|ABIA|ACCA|AROA|AIDA|ANPA)[A-Z0-9]{16}(?![A-Za-z0-9])/, isPublic: (id) => id.endsWith('EXAMPLE') },
  { rule: 'scan/account-id', pattern: /(?<!\d)(?:\d{12}|\d{4}-\d{4}-\d{4})(?!\d)/, isPublic: (id) => id.startsWith('0000') || documentedAccounts.has(id.replaceAll('-', '')) },
  { rule: 'scan/url-credentials', pattern: /jdbc:oracle:[a-z0-9]{1,16}:[^\s/:@]{1,256}\/[^\s@]{1,256}@/i },
  { rule: 'scan/url-credentials', pattern: /[a-z][a-z0-9+.-]{0,30}:\/\/[^\s/:@?#]{0,256}:[^\s/@?#]{1,256}@|[?&](?:X-Amz-(?:Credential|Signature|Security-Token)|AWSAccessKeyId|Signature|sig)=/i },
  { rule: 'scan/password', pattern: new RegExp(String.raw`${passwordName}["']?\s*[:=]\s*["']?(?:(?:\$\{[^}]*\}|<[^>]*>)(?=[\s"'&;,}]|$)|[^\s"'&;,}]+)`, 'i'), isPublic: (text) => blank.test(text.replace(/^.*?[:=]\s*["']?/s, '')) },
  // Without a sign between them only what no sentence goes on with is a value: it has a digit or a sign of its own.
  { rule: 'scan/password', pattern: new RegExp(String.raw`(?<![\w-])--[\w-]{0,64}${passwordName}\s{1,8}["']?(?![-<$])(?=[^\s"'&;,}]{0,256}[\d!@#%^*])[^\s"'&;,}]{4,}`, 'i'), isPublic: (text) => blank.test(text.replace(/^--\S+\s+["']?/, '')) },
  { rule: 'scan/email', pattern: /[\w.%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,5}\.[a-z]{2,24}(?![\w-])/i, isPublic: (address) => hosts.test(address) },
  { rule: 'scan/private-key', pattern: /-----BEGIN (?:[A-Z0-9]+ ){0,4}PRIVATE KEY(?: BLOCK)?-----|PuTTY-User-Key-File/ },
];

const named = new RegExp(`(?:^|[-_ ./]|(?<=[a-z])(?=[A-Z]))${passwordName}$`, 'i');

/** The rules that a text breaks, whatever file it is in. */
export function detectSecrets(text: string): ScanRule[] {
  const digits = text.replaceAll(hexadecimal, ' ');
  const found = detectors.flatMap(({ rule, pattern, isPublic }) => {
    const matches = [...(rule === 'scan/account-id' ? digits : text).matchAll(new RegExp(pattern, `${pattern.flags}g`))];
    return matches.some(([match]) => isPublic?.(match) !== true) ? [rule] : [];
  });
  return [...new Set(found)];
}

/** Whether a member's name says that its value is a password or the like, and the value is one. */
export function isNamedSecret(name: string, value: string): boolean {
  return named.test(name) && !blank.test(value);
}
