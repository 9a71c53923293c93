import { isIPv4, isIPv6 } from 'node:net';

/** True for the names and addresses of this machine that nobody else can reach, IPv6 without brackets; however they are written. */
export function isLoopback(host: string): boolean {
  // A dot at the end says that the name is complete.
  const name = host.toLowerCase().replace(/\.$/, '');
  if (isIPv6(name)) return /^\[::(1|ffff:7f..:[\da-f]+)\]$/.test(new URL(`http://[${name.replace(/%.*/, '')}]`).hostname);
  return name === 'localhost' || name.endsWith('.localhost') || (isIPv4(name) && name.startsWith('127.'));
}
