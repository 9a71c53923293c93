import { BlockList, isIP } from 'node:net';

/** In each of their spellings, `::ffff:7f00:1` among them. To connect to the unspecified address is to connect to loopback. */
const addresses = new BlockList();
addresses.addSubnet('127.0.0.0', 8);
addresses.addAddress('0.0.0.0');
addresses.addAddress('::1', 'ipv6');
addresses.addAddress('::', 'ipv6');

/** True for the hosts that lead to this machine by its loopback; an IPv6 address may have brackets. No name is looked up. */
export function isHere(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
  const version = isIP(name);
  if (version === 0) return name === 'localhost' || name.endsWith('.localhost');
  return addresses.check(name, version === 6 ? 'ipv6' : 'ipv4');
}
