import { BlockList, isIP } from 'node:net';

/** In each of their spellings, `::ffff:7f00:1` among them. */
const addresses = new BlockList();
addresses.addSubnet('127.0.0.0', 8);
addresses.addAddress('::1', 'ipv6');

/** True for the names and addresses of this machine that nobody else can reach, IPv6 without brackets; however they are written. */
export function isLoopback(host: string): boolean {
  // A dot at the end says that the name is complete.
  const name = host.toLowerCase().replace(/\.$/, '');
  const version = isIP(name);
  if (version === 0) return name === 'localhost' || name.endsWith('.localhost');
  return addresses.check(name, version === 6 ? 'ipv6' : 'ipv4');
}
