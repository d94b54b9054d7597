import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepOf, totpUri, typedSecret } from './totp.ts';

/** RFC 6238, appendix B: the secrets are as long as the digest is. */
const base32 = (text: string) => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...Buffer.from(text)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((part) => alphabet[parseInt(part.padEnd(5, '0'), 2)]).join('');
};
const SEED = '1234567890123456789012345678901234567890123456789012345678901234';
const SECRETS = {
  sha1: base32(SEED.slice(0, 20)),
  sha256: base32(SEED.slice(0, 32)),
  sha512: base32(SEED),
};
const VECTORS = [
  [59, '94287082', '46119246', '90693936'],
  [1111111109, '07081804', '68084774', '25091201'],
  [1111111111, '14050471', '67062674', '99943326'],
  [1234567890, '89005924', '91819424', '93441116'],
  [2000000000, '69279037', '90698825', '38618901'],
  [20000000000, '65353130', '77737706', '47863826'],
] as const;

describe('the codes of RFC 6238', () => {
  it('use the secret that apps are told', () => expect(SECRETS.sha1).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'));

  it.each(VECTORS)('at %i', (seconds, sha1, sha256, sha512) => {
    for (const [algorithm, code] of [['sha1', sha1], ['sha256', sha256], ['sha512', sha512]] as const) {
      const totp = { secret: SECRETS[algorithm], digits: 8, algorithm } as const;
      expect([algorithm, stepOf(code, totp, seconds * 1000)]).toEqual([algorithm, Math.floor(seconds / 30)]);
    }
  }); // prettier-ignore
});

/** The code of a step, by the book and without the library. */
function codeAt(step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac('sha1', SEED.slice(0, 20)).update(counter).digest();
  const offset = digest[19]! & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

describe('a code of six digits', () => {
  const totp = { secret: SECRETS.sha1 };
  const seconds = fc.integer({ min: 60, max: 4_000_000_000 });

  it('counts in its own half minute and in the next, with the step it belongs to', () => {
    fc.assert(
      fc.property(seconds, fc.constantFrom(0, 1), (now, age) => {
        const step = Math.floor(now / 30) - age;
        const found = stepOf(codeAt(step), totp, now * 1000);
        // Two neighbouring steps can share a code.
        expect(found === step || codeAt(found!) === codeAt(step)).toBe(true);
      }),
    );
  });

  it('counts neither earlier nor later', () => {
    fc.assert(
      fc.property(seconds, fc.constantFrom(-3, -2, 1, 2), (now, off) => {
        const current = Math.floor(now / 30);
        const code = codeAt(Math.max(0, current + off));
        fc.pre(code !== codeAt(current) && code !== codeAt(current - 1));
        expect(stepOf(code, totp, now * 1000)).toBeNull();
      }),
    );
  });

  it.each(['', '12345', '1234567', 'abcdef', '12 456', '-12345', '１２３４５６'])('is not %j', (code) =>
    expect(stepOf(code, totp, 60_000)).toBeNull(),
  );
});

it('is written for apps and for people', () => {
  expect(totpUri({ secret: SECRETS.sha1 }, 'ShareYourSales', 'a@b.ma')).toMatch(/^otpauth:\/\/totp\/ShareYourSales:a%40b\.ma\?.*secret=GEZDGNBV/); // prettier-ignore
  expect(typedSecret('ABCDEFGHIJ')).toBe('ABCD EFGH IJ');
});
