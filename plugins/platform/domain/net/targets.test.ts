import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublicAddress } from './addresses.ts';
import { judgeTarget, reachable } from './targets.ts';

const rules = { allowPorts: [], mayReach: isPublicAddress };
const reason = (text: string) => {
  const target = judgeTarget(text, rules);
  return target.ok ? 'ok' : target.reason;
};

const byte = fc.nat({ max: 255 });
const inside = fc.oneof(
  fc.tuple(fc.constantFrom(10, 127, 0), byte, byte, byte),
  fc.tuple(fc.constant(192), fc.constant(168), byte, byte),
  fc.tuple(fc.constant(169), fc.constant(254), byte, byte),
);
/** The ways in which inet_aton reads an IPv4 address, in decimal, octal and hexadecimal. */
function spellings([a, b, c, d]: [number, number, number, number]): string[] {
  const whole = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
  const bases = [
    (value: number) => String(value),
    (value: number) => `0${value.toString(8)}`,
    (value: number) => `0x${value.toString(16)}`,
  ];
  return bases.flatMap((write) =>
    [[whole], [a, (b << 16) | (c << 8) | d], [a, b, (c << 8) | d], [a, b, c, d]].map((parts) =>
      parts.map(write).join('.'),
    ),
  );
}

describe('judgeTarget', () => {
  it('sees through each spelling of an inner IPv4 address', () => {
    fc.assert(
      fc.property(inside, fc.constantFrom('', '.'), (bytes, dot) => {
        for (const host of spellings(bytes)) expect(reason(`http://${host}${dot}/`)).toBe('address');
        expect(reason(`http://[::ffff:${bytes.join('.')}]/`)).toBe('address');
      }),
    );
  });

  it('sees through wide digits and dots', () => {
    expect(reason('http://１２７。０。０。１/')).toBe('address');
    expect(reason('http://①②⑦.0.0.1/')).toBe('address');
  });

  it.each([
    ['ftp://example.com/', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['gopher://127.0.0.1:6379/_FLUSHALL', 'scheme'],
    ['data:text/html,x', 'scheme'],
    ['http://user@example.com/', 'credentials'],
    ['http://user:secret@example.com/', 'credentials'],
    ['http://example.com:22/', 'port'],
    ['http://example.com:6379/', 'port'],
    ['https://example.com:8443/', 'port'],
    ['http://[::1]/', 'address'],
    ['http://[fe80::1%25eth0]/', 'url'],
    ['http://256.256.256.256/', 'url'],
    ['//example.com/', 'url'],
    ['', 'url'],
    ['http://', 'url'],
    ['http://example.com:443/', 'ok'],
    ['https://example.com:80/', 'ok'],
    ['HTTPS://EXAMPLE.com/a?b#c', 'ok'],
  ])('judges %s: %s', (text, expected) => expect(reason(text)).toBe(expected));

  it('allows a port that was asked for, and no other', () => {
    const allowing = { ...rules, allowPorts: [8443] };
    expect(judgeTarget('https://example.com:8443/', allowing).ok).toBe(true);
    expect(judgeTarget('https://example.com:8444/', allowing).ok).toBe(false);
  });

  it('reads a redirect in the light of where it came from', () => {
    const base = new URL('https://example.com/a/b');
    expect(judgeTarget('../c', rules, base)).toMatchObject({ ok: true, url: new URL('https://example.com/c') });
    expect(judgeTarget('//127.1/', rules, base)).toEqual({ ok: false, reason: 'address' });
  });

  it('never throws, whatever is given', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.webUrl()), (text) => void judgeTarget(text, rules)));
  });
});

describe('reachable', () => {
  it('makes an exception for exactly the addresses named', () => {
    const mayReach = reachable(['127.0.0.5']);
    expect(['127.0.0.5', '127.0.0.1', '8.8.8.8', '10.0.0.1'].map(mayReach)).toEqual([true, false, true, false]);
  });
});
