import { BlockList, isIP } from 'node:net';
import { isLoopback } from '../wire/is-loopback.ts';

/** To connect to the unspecified address is to connect to loopback. */
const unspecified = new BlockList();
unspecified.addAddress('0.0.0.0');
unspecified.addAddress('::', 'ipv6');

/** True for the hosts that lead to this machine by its loopback; an IPv6 address may have brackets. No name is looked up. */
export function isHere(host: string): boolean {
  const name = host.replace(/^\[(.*)\]$/, '$1');
  const address = name.replace(/\.$/, '');
  const version = isIP(address);
  return isLoopback(name) || (version !== 0 && unspecified.check(address, version === 6 ? 'ipv6' : 'ipv4'));
}
