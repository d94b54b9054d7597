import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextWait } from './schedule.ts';
import { CLOCK_SECONDS, signaturesIn, signedText, timely } from './signing.ts';

describe('what a merchant’s server is told', () => {
  it('is tried for three days, and then given up', () => {
    let seconds = 0;
    let tries = 1;
    for (let wait = nextWait(tries); wait !== null && tries < 100; wait = nextWait(++tries)) seconds += wait;
    expect(seconds).toBeGreaterThan(72 * 3_600 - 1_800);
    expect(tries).toBe(13);
    expect(nextWait(tries)).toBeNull();
  });

  it('is tried once more after a whole day without an answer', () => {
    const day = 24 * 3_600;
    let at = 0;
    let tries = 1;
    while (at < day) at += nextWait(tries++)!;
    expect(nextWait(tries)).not.toBeNull();
  });
});

describe('a signature', () => {
  it('covers the id, the second and the body, each in its place', () => {
    expect(signedText('msg_1', 17, '{"a":1}')).toBe('msg_1.17.{"a":1}');
  });

  it('is of now, by a clock that may be five minutes off', () => {
    const now = new Date('2026-12-01T10:00:00Z');
    const seconds = now.getTime() / 1000;
    expect(timely(String(seconds - CLOCK_SECONDS), now)).toBe(seconds - CLOCK_SECONDS);
    expect(timely(String(seconds + CLOCK_SECONDS), now)).toBe(seconds + CLOCK_SECONDS);
    expect(timely(String(seconds - CLOCK_SECONDS - 1), now)).toBeNull();
    expect(timely(String(seconds + CLOCK_SECONDS + 1), now)).toBeNull();
    for (const garbage of ['', '-1', '1e9', ' 1', '0x10', 'NaN', '99999999999999'])
      expect(timely(garbage, now)).toBeNull();
  });

  it('is found in whatever header there is, without any effort worth speaking of', () => {
    expect(signaturesIn('v1,abc v1a,def v1,ghi')).toEqual(['abc', 'ghi']);
    fc.assert(
      fc.property(fc.string({ maxLength: 3_000 }), (header) => {
        expect(signaturesIn(header).length).toBeLessThanOrEqual(5);
      }),
    );
  });
});
