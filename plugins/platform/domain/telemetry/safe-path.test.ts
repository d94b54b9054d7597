import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REDACTED } from '../audit/secrets.ts';
import { safePath } from './safe-path.ts';

describe('a path in the log', () => {
  it.each([
    ['/', '/'],
    ['/api/marketplace/products?q=fatima+0612345678', '/api/marketplace/products'],
    ['/produits/hammam-et-gommage', '/produits/hammam-et-gommage'],
    ['/ar/oroud/%D8%AD%D9%85%D8%A7%D9%85', '/ar/oroud/حمام'],
    ['/uploads/riad_2f9c1d77ab.jpg', '/uploads/riad_2f9c1d77ab.jpg'],
    ['/api/products/k3m5x0q8a1b2c3d4e5f6g7h8', '/api/products/k3m5x0q8a1b2c3d4e5f6g7h8'],
    ['/api/auth/login', '/api/auth/login'],
    ['/api/otp/123456/check', `/api/otp/${REDACTED}/check`],
    ['/reset-password/abc', `/reset-password/${REDACTED}`],
    ['/cin/AB1234', `/cin/${REDACTED}`],
    ['/kyc/BE123456', `/kyc/${REDACTED}`],
    ['/kyc/BE%20123456', `/kyc/${REDACTED}`],
    ['/%63in/x%31', `/cin/${REDACTED}`],
    ['/people/fatima%40example.ma', `/people/${REDACTED}`],
    ['/rib/310 810 1014029004423101 33', `/rib/${REDACTED}`],
    ['/a%0d%0ab', '/ab'],
    ['/_lettre/fr/s1a-2.AbCdEfGhIjKlMnOpQrStUv', `/_lettre/fr/${REDACTED}`],
    ['/_lettre/preferences', '/_lettre/preferences'],
    ['/bad%E0%A4/BE123456', `/bad%E0%A4/${REDACTED}`],
  ])('%s becomes %s', (target, path) => expect(safePath(target)).toBe(path));

  it('never holds a card, an account or an identity card, however it was written', () => {
    const digit = fc.nat({ max: 9 });
    const rib = fc.array(digit, { minLength: 24, maxLength: 24 }).map((digits) => digits.join(''));
    const cin = fc
      .tuple(fc.stringMatching(/^[A-Za-z]{1,2}$/), fc.integer({ min: 10_000, max: 999_999 }))
      .map((p) => p.join(''));
    const hex = (text: string) => text.replaceAll(/./g, (c) => `%${c.charCodeAt(0).toString(16)}`);
    const folder = fc.constantFrom('', 'a/', 'produits/', 'x%20y/');
    fc.assert(
      fc.property(
        fc.oneof(rib, cin),
        fc.boolean(),
        folder,
        fc.constantFrom('', '/', '/suite', '?x=1'),
        (secret, coded, before, after) => {
          expect(safePath(`/${before}${coded ? hex(secret) : secret}${after}`)).not.toContain(secret);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is bounded and of one line, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        const path = safePath(`/${text}`);
        expect(path.length).toBeLessThanOrEqual(301);
        expect(path).not.toMatch(/\p{Cc}/u);
      }),
    );
  });
});
