import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, lastDays, OVERVIEW_DAYS, type DayOfSales } from './days.ts';

const sale = (day: string, sold: number): DayOfSales => ({ day, orders: 1, units: 2, sold, refunded: 0 });

describe('the last days of a shop', () => {
  it('end today, begin a month before, and have those without a sale', () => {
    const { days } = lastDays([sale('2026-03-01', 100)], '2026-03-02');
    expect(days).toHaveLength(OVERVIEW_DAYS);
    expect(days[0]!.day).toBe('2026-02-01');
    expect(days.at(-2)).toEqual(sale('2026-03-01', 100));
    expect(days.at(-1)).toEqual({ day: '2026-03-02', orders: 0, units: 0, sold: 0, refunded: 0 });
  });

  it('go over the end of a leap February', () => {
    expect(dayAfter('2028-02-28', 1)).toBe('2028-02-29');
    expect(dayAfter('2026-01-01', -1)).toBe('2025-12-31');
  });

  it('count each sale of two months once, now or before, and none besides', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: -90, max: 5 }), { maxLength: 40 }),
        fc.integer({ min: 1, max: 1e6 }),
        (offsets, sold) => {
          const rows = offsets.map((offset) => sale(dayAfter('2026-11-29', offset), sold));
          const { now, before, days } = lastDays(rows, '2026-11-29');
          const within = (from: number, to: number) => offsets.filter((one) => one >= from && one <= to).length;
          expect(now.sold).toBe(within(1 - OVERVIEW_DAYS, 0) * sold);
          expect(before.sold).toBe(within(1 - 2 * OVERVIEW_DAYS, -OVERVIEW_DAYS) * sold);
          expect(days.reduce((sum, day) => sum + day.sold, 0)).toBe(now.sold);
        },
      ),
    );
  });
});
