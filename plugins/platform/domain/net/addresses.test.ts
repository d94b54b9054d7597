import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressParts, isPublicAddress } from './addresses.ts';

const byte = fc.nat({ max: 255 });
const group = fc.nat({ max: 0xffff });
const ipv4 = fc.tuple(byte, byte, byte, byte);
const dotted = (bytes: number[]) => bytes.join('.');
const hex = (value: number) => value.toString(16);
/** Two groups that hold an IPv4 address. */
const pair = ([a, b, c, d]: number[]) => `${hex((a! << 8) | b!)}:${hex((c! << 8) | d!)}`;

/** The registry once more, as arithmetic: the list under test is written as ranges. */
function special([a, b, c]: [number, number, number, number]): boolean {
  if (a === 0 || a === 10 || a === 127 || a >= 224) return true;
  if (a === 100) return b >= 64 && b <= 127;
  if (a === 169) return b === 254;
  if (a === 172) return b >= 16 && b <= 31;
  if (a === 198) return b === 18 || b === 19 || (b === 51 && c === 100);
  if (a === 203) return b === 0 && c === 113;
  if (a !== 192) return false;
  return (
    b === 168 ||
    (b === 0 && (c === 0 || c === 2)) ||
    (b === 88 && c === 99) ||
    (b === 31 && c === 196) ||
    (b === 52 && c === 193) ||
    (b === 175 && c === 48)
  );
}

describe('isPublicAddress', () => {
  it('agrees with the registry on every IPv4 address but the metadata server of Azure', () => {
    const edges = fc.constantFrom(0, 10, 100, 127, 169, 172, 192, 198, 203, 224, 240, 255);
    fc.assert(
      fc.property(fc.tuple(fc.oneof(byte, edges), byte, byte, byte), (bytes) => {
        fc.pre(dotted(bytes) !== '168.63.129.16');
        expect(isPublicAddress(dotted(bytes))).toBe(!special(bytes));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['192.0.0.192', '192.0.1.1'],
    ['100.64.0.0', '100.63.255.255'],
    ['100.127.255.255', '100.128.0.0'],
    ['172.31.255.255', '172.32.0.0'],
    ['169.254.169.254', '169.253.255.255'],
    ['168.63.129.16', '168.63.129.17'],
    ['223.255.255.255', null],
    ['2001:1ff:ffff::1', '2001:200::1'],
    ['2002::1', '2003::1'],
    ['2001:db8:ffff::1', '2001:db9::1'],
    ['1fff:ffff::1', '2000::1'],
    ['4000::1', '3ffe::1'],
    ['3fff:fff::1', '3fff:1000::1'],
  ])('knows the edge at %s', (closed, open) => {
    if (open === null) return expect(isPublicAddress(closed)).toBe(true);
    expect([isPublicAddress(closed), isPublicAddress(open)]).toEqual([false, true]);
  });

  it('refuses each way of writing an IPv4 address into an IPv6 one, public or not', () => {
    fc.assert(
      fc.property(ipv4, (bytes) => {
        const tunnels = [
          `::ffff:${dotted(bytes)}`,
          `::ffff:${pair(bytes)}`,
          `::ffff:0:${pair(bytes)}`,
          `::${dotted(bytes)}`,
          `64:ff9b::${dotted(bytes)}`,
          `64:ff9b:1::${pair(bytes)}`,
          `2002:${pair(bytes)}::1`,
          `2001:0:${pair(bytes)}::1`,
          `2001::${pair(bytes)}`,
        ];
        expect(tunnels.filter(isPublicAddress)).toEqual([]);
      }),
    );
  });

  it('refuses every IPv6 address outside of 2000::/3', () => {
    fc.assert(
      fc.property(fc.array(group, { minLength: 8, maxLength: 8 }), (groups) => {
        fc.pre(groups[0]! >> 13 !== 1);
        expect(isPublicAddress(groups.map(hex).join(':'))).toBe(false);
      }),
    );
  });

  it.each(['2606:4700::1111', '2a00:1450:4007:80e::200e', '2001:4860:4860::8888', '41.250.0.1', '8.8.8.8'])(
    'lets %s through',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  it.each(['::1', '::', 'fe80::1', 'fe80::1%eth0', 'fd00:ec2::254', 'ff02::1', 'fec0::1', '2a00::1%1', '100::1'])(
    'refuses %s',
    (address) => expect(isPublicAddress(address)).toBe(false),
  );

  it('counts no other spelling as an address', () => {
    fc.assert(fc.property(fc.string(), (text) => void isPublicAddress(text)));
    for (const text of ['0177.0.0.1', '8.8.8', '134744072', '0x08.8.8.8', '8.8.8.8 ', '08.8.8.8', '[2a00::1]', '']) {
      expect(isPublicAddress(text)).toBe(false);
    }
  });
});

describe('addressParts', () => {
  it('reads every spelling of an IPv6 address alike', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constant(0), group), { minLength: 8, maxLength: 8 }), (groups) => {
        const long = groups.map((value) => hex(value).padStart(4, '0').toUpperCase()).join(':');
        fc.pre(!(groups.slice(0, 5).every((value) => value === 0) && groups[5] === 0xffff));
        expect(addressParts(long)).toEqual({ family: 6, parts: groups });
        expect(addressParts(new URL(`http://[${long}]`).hostname.slice(1, -1))).toEqual({ family: 6, parts: groups });
      }),
    );
  });

  it('reads a mapped address as the IPv4 address that it is', () => {
    fc.assert(
      fc.property(ipv4, (bytes) => {
        for (const text of [dotted(bytes), `::ffff:${dotted(bytes)}`, `0:0:0:0:0:FFFF:${pair(bytes)}`]) {
          expect(addressParts(text)).toEqual({ family: 4, parts: bytes });
        }
      }),
    );
  });
});
