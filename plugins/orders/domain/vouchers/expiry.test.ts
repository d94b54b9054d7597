import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfDay, voucherEnd, VOUCHER_DAYS } from './expiry.ts';

describe('the end of a voucher', () => {
  it.each([
    // An hour ahead of UTC; level with it in Ramadan (late February to early April 2025).
    ['2025-11-29T10:00:00Z', '2025-11-29T23:00:00.000Z'],
    ['2025-11-29T23:00:00Z', '2025-11-30T23:00:00.000Z'],
    ['2025-03-05T23:30:00Z', '2025-03-06T00:00:00.000Z'],
    ['2025-02-14T12:00:00Z', '2025-02-14T23:00:00.000Z'],
  ])('is the midnight in Morocco after %s', (at, end) => expect(endOfDay(new Date(at)).toISOString()).toBe(end));

  it('comes within a day of its last instant and never before it', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2025-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }), (at) => {
        const left = endOfDay(at).getTime() - at.getTime();
        expect(left).toBeGreaterThan(0);
        // A day on which the clocks go back has an hour more.
        expect(left).toBeLessThanOrEqual(25 * 3_600_000);
      }),
    );
  });

  it('is what the deal says, or half a year, and two weeks for what is not paid', () => {
    const from = new Date('2026-05-01T10:00:00Z');
    const after = (days: number) => endOfDay(new Date(from.getTime() + days * 86_400_000));
    expect(voucherEnd(from, 30, 'paid')).toEqual(after(30));
    expect(voucherEnd(from, null, 'paid')).toEqual(after(VOUCHER_DAYS));
    expect(voucherEnd(from, null, 'due')).toEqual(after(14));
    expect(voucherEnd(from, 3, 'due')).toEqual(after(3));
  });
});
