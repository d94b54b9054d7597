import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayable } from './sayable.ts';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-'];
const token = fc.string({ unit: fc.constantFrom(...letters), minLength: 8, maxLength: 220 });

describe('what a platform said', () => {
  it('holds no token that we know, wherever it stands', () => {
    fc.assert(
      fc.property(fc.string(), token, fc.string(), (before, secret, after) => {
        fc.pre(!before.includes(secret) && !after.includes(secret));
        expect(sayable(`${before} ${secret} ${after} ${secret}`, [secret])).not.toContain(secret);
      }),
    );
  });

  it('holds none that we do not know either', () => {
    const long = fc.string({ unit: fc.constantFrom(...letters), minLength: 40, maxLength: 220 });
    fc.assert(
      fc.property(long, (secret) => {
        expect(sayable(`Token ${secret} expired`, [])).toBe('Token … expired');
      }),
    );
    expect(sayable('GET /x?access_token=abc&fields=id', [])).toBe('GET /x?access_token=…&fields=id');
    expect(sayable('client_secret=abc appsecret_proof=12 fb_exchange_token=q', [])).not.toMatch(/abc|12|=q/);
  });

  it('is one line of at most 300 characters, and never half of one', () => {
    expect(sayable('a\n\n b', [])).toBe('a b');
    const cut = sayable('😀 '.repeat(400), []);
    expect(Array.from(cut)).toHaveLength(300);
    expect(cut).not.toMatch(/[\uD800-\uDBFF]$/);
  });

  it('is not torn apart by an empty secret', () => {
    expect(sayable('all well', [''])).toBe('all well');
  });
});
