import type { HttpRequest } from '../../wire/http-message.ts';
import { findHeaderSecrets } from '../capture/find-header-secrets.ts';
import { decodeAccountId } from './decode-account-id.ts';

/** Names of headers that carry credentials; which ones a gateway of one's own adds, nobody knows beforehand. */
const credential = /auth|cookie|credential|key|secret|session|signature|token/;

/** Shorter ones are flags, and would be found everywhere. */
const minLength = 8;

const accessKeyId = /\bA(?:KIA|SIA)[A-Z0-9]{16}\b/g;
const accountInArn = /\barn:aws[a-z-]*:[^:\s]*:[^:\s]*:(\d{12}):/g;

/** What the answers of STS and of the sign-in service call credentials, in JSON and in XML. */
const issued = /(?:accessKeyId|secretAccessKey|sessionToken|accessToken|refreshToken)\W{1,8}([\w/+=.-]{16,})/gi;

/** What in the headers of a request or response must never be in a file: credentials, and the accounts they belong to. */
export function findSecrets(headers: HttpRequest['headers']): string[] {
  const values = Object.entries(headers).flatMap(([name, value]) => (value !== undefined && value.length >= minLength && credential.test(name) ? [value] : []));
  const all = values.join('\n');
  return [...findHeaderSecrets(headers), ...values, ...cookieValues(headers), ...findIssued(all), ...Array.from(all.matchAll(accountInArn), ([, id]) => id as string)];
}

/** Credentials anywhere in a file: access keys with their accounts, and what sign-in services issued. */
export function findIssued(text: string): string[] {
  const ids = Array.from(text.matchAll(accessKeyId), ([id]) => id);
  const accounts = ids.map(decodeAccountId).filter((id) => id !== undefined);
  return [...ids, ...accounts, ...Array.from(text.matchAll(issued), ([, value]) => value as string)];
}

function cookieValues({ cookie = '', 'set-cookie': setCookie = '' }: HttpRequest['headers']): string[] {
  return `${cookie};${setCookie}`.split(/[;,]/).map((pair) => pair.slice(pair.indexOf('=') + 1).trim()).filter((value) => value.length >= 2 * minLength);
}
