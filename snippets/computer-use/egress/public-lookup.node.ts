import { type LookupAddress, type LookupAllOptions, lookup as systemLookup } from 'node:dns';
import { BlockList, isIPv6, type LookupFunction } from 'node:net';
import { plainName } from './egress-refusal.node.ts';

/** Looks up all addresses of a name. */
export type LookUp = (
  name: string,
  options: LookupAllOptions,
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

// IANA's registries of special-purpose addresses: what is not globally reachable, and what leads to IPv4 by IPv6.
// Two lists, as an address in IPv4 is also found in a network of IPv6 that holds it.
const special = { ipv4: new BlockList(), ipv6: new BlockList() };
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  special.ipv4.addSubnet(net, prefix, 'ipv4');
// Only 2000::/3 is assigned to hosts of the internet.
for (const [net, prefix] of [
  ['::', 3],
  ['4000::', 2],
  ['8000::', 1],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  special.ipv6.addSubnet(net, prefix, 'ipv6');

/** Whether an address is one of the internet's, not of a private or special network. */
export function isPublicAddress(address: string): boolean {
  const family = isIPv6(address) ? 'ipv6' : 'ipv4';
  return !special[family].check(address, family);
}

/**
 * Looks up a name for a connection and refuses it if any of its addresses is private. The connection is made to the
 * addresses that were checked, so a name that changes its address in between gains nothing.
 *
 * @param hosts Addresses that are known, and not checked.
 * @param lookUp Looks up all others.
 */
export function publicLookup(
  hosts: Readonly<Record<string, string>> = {},
  lookUp: LookUp = systemLookup,
): LookupFunction {
  return (hostname, options, done) => {
    const finish = (addresses: LookupAddress[]) => {
      const [first] = addresses;
      if (options.all) done(null, addresses);
      else if (first) done(null, first.address, first.family);
    };
    const name = plainName(hostname);
    const known = Object.hasOwn(hosts, name) ? hosts[name] : undefined;
    if (known !== undefined) return finish([{ address: known, family: isIPv6(known) ? 6 : 4 }]);
    lookUp(hostname, { all: true }, (error, addresses) => {
      if (error) return done(error, '');
      const hidden = addresses.find(({ address }) => !isPublicAddress(address));
      if (addresses.length === 0 || hidden)
        return done(
          new Error(
            `Cannot reach ${name} as its address must be public: current value is ${hidden?.address ?? 'none'}`,
          ),
          '',
        );
      finish(addresses);
    });
  };
}
