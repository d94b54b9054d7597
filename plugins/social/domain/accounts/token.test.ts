import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOGINS } from '../networks.ts';
import { isEnding, standingOf, type TokenTimes } from './token.ts';

const now = new Date('2026-12-01T12:00:00Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const inMs = (ms: number | null) => (ms === null ? null : new Date(now.getTime() + ms));
const token = (access: number | null, refresh: number | null = null, age = 2 * DAY): TokenTimes => ({
  expiresAt: inMs(access),
  refreshExpiresAt: inMs(refresh),
  refreshedAt: inMs(-age)!,
});

describe('what becomes of an access', () => {
  it.each([
    // Of a Page: it does not end, or only its owner can give another.
    ['facebook', token(null), 'live', false],
    ['facebook', token(HOUR), 'live', false],
    ['facebook', token(-1), 'over', true],
    // Of Instagram: renewed by itself, when it is a day old and before it ends.
    ['instagram', token(40 * DAY), 'live', false],
    ['instagram', token(19 * DAY), 'live', true],
    ['instagram', token(19 * DAY, null, HOUR), 'live', false],
    ['instagram', token(5 * 60_000), 'renew', true],
    ['instagram', token(-1), 'over', true],
    // Of TikTok: renewed when it is wanted, by a token that has an end too.
    ['tiktok', token(20 * HOUR, 300 * DAY), 'live', false],
    ['tiktok', token(-1, 300 * DAY), 'renew', false],
    ['tiktok', token(20 * HOUR, 59 * DAY), 'live', true],
    ['tiktok', token(20 * HOUR, 59 * DAY, HOUR), 'live', false],
    ['tiktok', token(-1, -1), 'over', true],
    ['tiktok', token(HOUR, -1), 'live', true],
    ['tiktok', token(5 * 60_000, -1), 'live', true],
  ] as const)('%s %j: %s, for the job %s', (login, times, standing, ending) => {
    expect(standingOf(login, times, now)).toBe(standing);
    expect(isEnding(login, times, now)).toBe(ending);
  });

  it('is never told to be used when it is over, nor over while it could be renewed', () => {
    const times = fc.record({
      login: fc.constantFrom(...LOGINS),
      access: fc.option(fc.integer({ min: -90 * DAY, max: 400 * DAY })),
      refresh: fc.option(fc.integer({ min: -90 * DAY, max: 400 * DAY })),
      age: fc.integer({ min: 0, max: 400 * DAY }),
      early: fc.boolean(),
    });
    fc.assert(
      fc.property(times, ({ login, access, refresh, age, early }) => {
        const standing = standingOf(login, token(access, refresh, age), now, { early });
        if (standing === 'live') expect(access ?? 1).toBeGreaterThan(0);
        if (standing === 'over') expect(access).toBeLessThanOrEqual(0);
        if (standing === 'renew') expect(login).not.toBe('facebook');
        if (login === 'tiktok' && standing === 'over') expect(refresh).toBeLessThanOrEqual(0);
      }),
    );
  });
});
