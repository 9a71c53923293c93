import { isIPv4 } from 'node:net';

/** True for the names and addresses of this machine that nobody else can reach, IPv6 without brackets. */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase().replace(/^::ffff:/, '');
  return name === 'localhost' || name.endsWith('.localhost') || name === '::1' || (isIPv4(name) && name.startsWith('127.'));
}
