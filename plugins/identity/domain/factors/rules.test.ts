import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHALLENGE_MS, isOpen, mailCodeCounts, mayMail } from './challenge.ts';
import { afterFailure, HARD_CAP, isLocked, type Lockout } from './lockout.ts';
import { freshens, METHODS, stepUpOf } from './methods.ts';

const MINUTE = 60_000;
const failed = (count: number, now = 0): Lockout => {
  let state: Lockout = { failures: 0, lockedUntil: null };
  for (let n = 0; n < count; n++) state = afterFailure(state, now);
  return state;
};

describe('wrong guesses', () => {
  it('lock an account at each tenth: 15 minutes, doubling, a day at most', () => {
    const lengths = [10, 20, 30, 40, 50, 60, 70, 80, 90].map((count) => failed(count).lockedUntil! / MINUTE);
    expect(lengths).toEqual([15, 30, 60, 120, 240, 480, 960, 1440, 1440]);
    for (let count = 0; count < 10; count++) expect(isLocked(failed(count), 0)).toBe(false);
  });

  it('are counted, and whoever is locked out waits to the end and no longer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: HARD_CAP - 1 }), fc.nat(), (count, now) => {
        const state = failed(count, now);
        expect(state.failures).toBe(count);
        if (state.lockedUntil === null) return;
        expect(isLocked(state, state.lockedUntil - 1)).toBe(true);
        expect(isLocked(state, state.lockedUntil)).toBe(false);
      }),
    );
  });

  it('close an account at a hundred, for good', () => {
    expect(isLocked(failed(HARD_CAP), Number.MAX_SAFE_INTEGER)).toBe(true);
    expect(isLocked(failed(HARD_CAP + 7), Number.MAX_SAFE_INTEGER)).toBe(true);
  });
});

describe('a challenge', () => {
  const fresh = { guesses: 0, expiresAt: CHALLENGE_MS, closedAt: null };

  it('stands five guesses, ten minutes, and one right answer', () => {
    for (let guesses = 0; guesses < 5; guesses++) expect(isOpen({ ...fresh, guesses }, 0)).toBe(true);
    expect(isOpen({ ...fresh, guesses: 5 }, 0)).toBe(false);
    expect(isOpen(fresh, CHALLENGE_MS - 1)).toBe(true);
    expect(isOpen(fresh, CHALLENGE_MS)).toBe(false);
    expect(isOpen({ ...fresh, closedAt: 0 }, 0)).toBe(false);
  });

  it('sends three mails, whose newest code counts five times in ten minutes', () => {
    expect([0, 1, 2, 3].map(mayMail)).toEqual([true, true, true, false]);
    expect(mailCodeCounts(null, 0)).toBe(false);
    expect(mailCodeCounts({ expiresAt: 10, tries: 4 }, 9)).toBe(true);
    expect(mailCodeCounts({ expiresAt: 10, tries: 5 }, 9)).toBe(false);
    expect(mailCodeCounts({ expiresAt: 10, tries: 0 }, 10)).toBe(false);
  });
});

describe('what is asked again', () => {
  it('needs a factor, shown within five minutes', () => {
    expect(stepUpOf({ hasFactor: false, freshUntil: 10 }, 0)).toBe('no-factor');
    expect(stepUpOf({ hasFactor: true, freshUntil: null }, 0)).toBe('stale');
    expect(stepUpOf({ hasFactor: true, freshUntil: 10 }, 9)).toBe('fresh');
    expect(stepUpOf({ hasFactor: true, freshUntil: 10 }, 10)).toBe('stale');
  });

  it('is not answered by a mail or by a device', () => expect(METHODS.filter(freshens)).toEqual(['totp', 'backup']));
});
