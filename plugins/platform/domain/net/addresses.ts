// eslint-disable-next-line no-restricted-imports -- BlockList and isIP compute; they open nothing.
import { BlockList, isIP } from 'node:net';

/** What is no host of the public internet (IANA special-purpose registry), and what clouds answer on. */
const CLOSED_IPV4 = [
  '0.0.0.0/8', // this network
  '10.0.0.0/8',
  '100.64.0.0/10', // carrier NAT; Alibaba's metadata
  '127.0.0.0/8',
  '168.63.129.16/32', // Azure's metadata, on a public address
  '169.254.0.0/16', // link-local; the metadata of most clouds
  '172.16.0.0/12',
  '192.0.0.0/24', // protocol assignments; Oracle's metadata
  '192.0.2.0/24', // documentation
  '192.31.196.0/24', // AS112
  '192.52.193.0/24', // AMT
  '192.88.99.0/24', // 6to4 relays
  '192.168.0.0/16',
  '192.175.48.0/24', // AS112
  '198.18.0.0/15', // benchmarks
  '198.51.100.0/24', // documentation
  '203.0.113.0/24', // documentation
  '224.0.0.0/4', // multicast
  '240.0.0.0/4', // reserved, broadcast
];

/**
 * IPv6 is judged the other way round: only 2000::/3 was ever given to hosts, so mapped, compatible,
 * NAT64, ULA, link-local and multicast addresses fall outside. These lie inside and are none either.
 */
const OPEN_IPV6 = '2000::/3';
const CLOSED_IPV6 = [
  '2001::/23', // protocol assignments: Teredo, benchmarks, ORCHID
  '2001:db8::/32', // documentation
  '2002::/16', // 6to4, which carries any IPv4 address
  '2620:4f:8000::/48', // AS112
  '3fff::/20', // documentation
];

function listOf(ranges: string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [network, bits] = range.split('/');
    list.addSubnet(network!, Number(bits), family);
  }
  return list;
}

const closedIpv4 = listOf(CLOSED_IPV4, 'ipv4');
const openIpv6 = listOf([OPEN_IPV6], 'ipv6');
const closedIpv6 = listOf(CLOSED_IPV6, 'ipv6');

/**
 * Whether the address may be that of a host on the public internet. Only the canonical spelling
 * counts: anything else (`0177.1`, `2130706433`, a name, a zone) is `false`. Never throws.
 */
export function isPublicAddress(address: string): boolean {
  switch (address.includes('%') ? 0 : isIP(address)) {
    case 4:
      return !closedIpv4.check(address, 'ipv4');
    case 6:
      return openIpv6.check(address, 'ipv6') && !closedIpv6.check(address, 'ipv6');
    default:
      return false;
  }
}

/** The eight groups of an IPv6 address, or the four bytes of an IPv4 one, mapped ones included; null for all else. */
export function addressParts(text: string): { family: 4 | 6; parts: number[] } | null {
  const address = text.split('%')[0]!;
  const family = isIP(address);
  if (family === 4) return { family: 4, parts: address.split('.').map(Number) };
  if (family === 0) return null;
  // The URL parser writes every IPv6 address in one way, with a dotted tail as two groups.
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const groups = (side: string) => (side ? side.split(':').map((group) => parseInt(group, 16)) : []);
  const [before, after] = [groups(head), groups(tail ?? '')];
  const parts = [...before, ...new Array<number>(8 - before.length - after.length).fill(0), ...after];
  const mapped = parts.slice(0, 5).every((part) => part === 0) && parts[5] === 0xffff;
  if (!mapped) return { family: 6, parts };
  return { family: 4, parts: [parts[6]! >> 8, parts[6]! & 255, parts[7]! >> 8, parts[7]! & 255] };
}
